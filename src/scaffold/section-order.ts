import type { DocumentKind, EngagementDocument } from "../documents/document.ts";
import { findTitleSection, sectionsAbout } from "../documents/sections-about.ts";
import type { Section } from "../markdown/markdown-document.ts";
import type { Topic } from "../vocabulary/topics.ts";

const risks: readonly Topic[] = ["risks", "risk-value", "risk-viability", "risk-feasibility", "risk-usability"];
const organisation: readonly Topic[] = ["roles", "product-owner", "responsibilities", "scope-authority"];
const closing: readonly Topic[] = ["backlog", "revision-history", "references"];

/** In which order documents of a kind usually treat their topics. */
const usualOrder: Readonly<Record<DocumentKind, readonly Topic[]>> = {
  sow: [
    ...(["problem", "solution", "business-goals", "success-metrics", "target-users", "differentiation"] as const),
    ...(["in-scope", "out-of-scope", "acceptance", "assumptions"] as const),
    ...organisation,
    ...(["client-duties", "user-access", "cadence"] as const),
    ...risks,
    ...(["timeline", "roadmap", "pricing", "change-control"] as const),
    ...closing,
  ],
  vision: [
    ...(["problem", "target-users", "solution", "differentiation", "business-goals", "success-metrics"] as const),
    ...risks,
    ...(["roadmap", "in-scope", "out-of-scope", "assumptions"] as const),
    ...organisation,
    ...(["user-access", "timeline", "pricing"] as const),
    ...closing,
  ],
  backlog: ["product-owner", "business-goals", "roles", "target-users", "in-scope", "backlog", "acceptance"],
  charter: [
    ...(["business-goals", "in-scope", "out-of-scope"] as const),
    ...organisation,
    ...(["client-duties", "user-access", "cadence", "change-control", "acceptance"] as const),
    ...closing,
  ],
  "change-request": ["problem", "solution", "in-scope", "pricing", "timeline", "change-control", "acceptance"],
  notes: [],
  none: [],
};

export interface Neighbour {
  readonly section: Section;
  /** On which side of its neighbour a new section belongs. */
  readonly side: "after" | "before";
}

/** The section beside which one about `topic` usually stands; not there where the document has none that tells. */
export function findNeighbour(document: EngagementDocument, topic: Topic): Neighbour | undefined {
  const order = usualOrder[document.kind];
  const at = order.indexOf(topic);
  if (at === -1) return undefined;
  for (const earlier of order.slice(0, at).reverse()) {
    const section = findMainSection(document, earlier);
    if (section !== undefined) return { section: lastOfRun(document, section, earlier), side: "after" };
  }
  for (const later of order.slice(at + 1)) {
    const section = findMainSection(document, later);
    if (section !== undefined) return { section, side: "before" };
  }
  return undefined;
}

/** The first of the highest sections about a topic. */
export function findMainSection(document: EngagementDocument, topic: Topic): Section | undefined {
  const [first, ...others] = sectionsAbout(document, topic);
  return others.reduce((best, other) => (best !== undefined && best.level <= other.level ? best : other), first);
}

/** The sections that divide the document: those below its title. */
export function mainSections(document: EngagementDocument): readonly Section[] {
  const title = findTitleSection(document);
  const others = document.markdown.sections.filter((section) => section.heading !== undefined && section !== title);
  const below = others.filter((section) => section.parent === title);
  return below.length > 0 ? below : others.filter((section) => section.parent === undefined);
}

/** `Deliverables` right after `Scope` is about the same: what comes next stands after both. */
function lastOfRun(document: EngagementDocument, first: Section, topic: Topic): Section {
  const same = sectionsAbout(document, topic);
  let last = first;
  for (const section of same) {
    if (section.level === last.level && section.range.start === last.range.end) last = section;
  }
  return last;
}
