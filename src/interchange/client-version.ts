import type { EngagementDocument } from "../documents/document.ts";
import { placesOfPoint, sectionsOfPoint } from "../documents/points.ts";
import { type ReadOptions, readDocument } from "../documents/read-document.ts";
import { buildEngagement } from "../engagement/engagement.ts";
import { findTerms } from "../engagement/engagement-terms.ts";
import type { DocumentConfiguration } from "../linter/config-document.ts";
import { judgeDocument, type LintFinding, lintWithin } from "../linter/lint.ts";
import type { Section } from "../markdown/markdown-document.ts";
import { isInside, type Range } from "../text/range.ts";

/** What may be handed to the client of a document. */
export interface ClientVersion {
  /** The document without its internal parts. Blanks stand in their place, so that offsets stay true. */
  readonly document: EngagementDocument;
  readonly leftOut: readonly Section[];
  /** Why it must not be handed on as it is; empty where it may. */
  readonly exposed: readonly LintFinding[];
  /** Where the document says that it is internal as a whole. */
  readonly internal: Range | undefined;
}

export interface ClientVersionOptions {
  readonly path: string;
  readonly text: string;
  readonly readOptions: ReadOptions;
  readonly configuration: DocumentConfiguration;
  /** `2026-11-22` */
  readonly today: string;
}

/** Leaves out sections that are internal by their headings, and looks whether figures of the provider's own are left. */
export function prepareForClient(options: ClientVersionOptions): ClientVersion {
  const { path, text, readOptions, today, configuration } = options;
  const whole = readDocument(path, text, readOptions);
  const leftOut = findInternalSections(whole);
  const document = leftOut.length === 0 ? whole : readDocument(path, blank(text, leftOut), readOptions);
  const { declared, profile, rules } = configuration;
  const engagement = buildEngagement([document], declared);
  const judged = judgeDocument(document, declared, { profile, rules, today });
  const findings = lintWithin(judged, engagement, () => document);
  return {
    document,
    leftOut,
    exposed: findings.filter(({ rule }) => rule.id === "scope/margin-exposed"),
    internal: findInternalMark(document, findTerms(document, engagement).audience?.value),
  };
}

function findInternalSections(document: EngagementDocument): Section[] {
  const isOffer = document.kind === "sow" || document.kind === "change-request";
  const found = [
    ...sectionsOfPoint(document, "scope/internal-part"),
    // In a vision, `Margin` is about the client's business.
    ...(isOffer ? sectionsOfPoint(document, "scope/change-margin") : []),
  ];
  return found.filter(
    (section, at) =>
      section.heading !== document.title &&
      found.indexOf(section) === at &&
      !found.some((other) => other !== section && isInside(section.range, other.range)),
  );
}

function findInternalMark(document: EngagementDocument, audience: string | undefined): Range | undefined {
  if (audience !== "internal") return undefined;
  const [place] = placesOfPoint(document, "situation/internal-reader");
  return place?.range ?? document.markdown.frontMatter?.range ?? { start: 0, end: 0 };
}

/** The same text with blanks instead of these sections. */
function blank(text: string, sections: readonly Section[]): string {
  let written = text;
  for (const { range } of sections) {
    const gap = text.slice(range.start, range.end).replace(/[^\r\n]/g, " ");
    written = written.slice(0, range.start) + gap + written.slice(range.end);
  }
  return written;
}
