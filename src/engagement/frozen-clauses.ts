import type { EngagementDocument } from "../documents/document.ts";
import { findTitleSection, topicsOfHeading } from "../documents/sections-about.ts";
import type { Section } from "../markdown/markdown-document.ts";
import type { YamlNode } from "../markdown/yaml-node.ts";
import { allMatches } from "../text/all-matches.ts";
import { withoutNumber } from "../text/heading-number.ts";
import { type Range, trimRange } from "../text/range.ts";
import type { Topic } from "../vocabulary/topics.ts";

/** What a signature holds fast: scope, exclusions, price, acceptance, changes, dates and ownership. */
const frozenTopics: readonly Topic[] = [
  "in-scope",
  "out-of-scope",
  "pricing",
  "acceptance",
  "change-control",
  "timeline",
  "product-owner",
  "scope-authority",
];

/** What the front matter says of the signed text: `mandate: { frozen: { at: 2026-11-29, clauses: { "Scope": "0a…" } } }`. */
export interface Frozen {
  /** The day of the signature, as written. */
  readonly at: string | undefined;
  readonly clauses: readonly FrozenClause[];
  /** The whole mapping of headings to fingerprints. */
  readonly range: Range;
}

export interface FrozenClause {
  /** The clause's heading; of several with the same text, the second is `Scope (2)`. */
  readonly name: string;
  readonly nameRange: Range;
  readonly fingerprint: string;
  readonly fingerprintRange: Range;
}

/** A section that is or was frozen. Clauses within it stand for themselves and are no part of it. */
export interface Clause {
  readonly name: string;
  readonly section: Section;
  /** The section's own text: one range, and one more for each clause within it. */
  readonly pieces: readonly Range[];
  readonly fingerprint: string;
}

/** A frozen clause beside what the document has in its place. */
export interface ComparedClause {
  readonly frozen: FrozenClause;
  /** Undefined where the document has no such heading. */
  readonly clause: Clause | undefined;
  readonly state: "kept" | "changed" | "renamed" | "gone";
}

/** A clause as its author wrote it. */
export interface ClauseText {
  /** `## 4 In scope` */
  readonly heading: string;
  /** Without white space around them. */
  readonly pieces: readonly string[];
}

/** Longer headings are no keys in YAML. */
const longestName = 300;

/** The sections that freezing a document is about, in the order of the text. */
export function findClauses(document: EngagementDocument): Clause[] {
  const title = findTitleSection(document);
  const named = [...nameSections(document)].filter(
    ([name, section]) => section !== title && name.length <= longestName && isHeldFast(document, section),
  );
  return cutClauses(document, named).filter(({ fingerprint }) => fingerprint !== emptyFingerprint);
}

/** The fingerprints in a document's front matter; undefined where it has none that can be read. */
export function readFrozen({ markdown }: EngagementDocument): Frozen | undefined {
  const frozen = entryOf(entryOf(markdown.frontMatter?.yaml, "mandate"), "frozen");
  const clauses = entryOf(frozen, "clauses");
  if (clauses?.entries === undefined) return undefined;
  const at = entryOf(frozen, "at")?.scalar;
  return {
    at: typeof at === "string" && at.trim() !== "" ? at.trim() : undefined,
    range: clauses.range,
    clauses: clauses.entries.flatMap(({ key, keyRange, value }) =>
      typeof value.scalar === "string"
        ? [{ name: key, nameRange: keyRange, fingerprint: value.scalar, fingerprintRange: value.range }]
        : [],
    ),
  };
}

/** Holds each frozen clause against the document. A heading that only has another number before it is the same. */
export function compareFrozen(document: EngagementDocument, { clauses }: Frozen): ComparedClause[] {
  const wanted = new Map(clauses.map(({ name }) => [withoutNumber(name), name]));
  const named = [...nameSections(document)].flatMap(([name, section]) => {
    const frozenName = wanted.get(withoutNumber(name));
    return frozenName === undefined ? [] : [[frozenName, section] as const];
  });
  const found = new Map(cutClauses(document, named).map((clause) => [clause.name, clause]));
  const isAnyGone = clauses.some(({ name }) => !found.has(name));
  const others = isAnyGone ? findOthers(document, [...found.values()]) : new Map<string, Clause>();
  return clauses.map((frozen) => {
    const clause = found.get(frozen.name);
    if (clause !== undefined)
      return { frozen, clause, state: clause.fingerprint === frozen.fingerprint ? "kept" : "changed" };
    const renamed = others.get(frozen.fingerprint);
    return { frozen, clause: renamed, state: renamed === undefined ? "gone" : "renamed" };
  });
}

/** A clause that came after the signature, with the clauses within it that did. */
export interface AddedClause {
  readonly clause: Clause;
  readonly within: readonly Clause[];
}

/** Clauses that nobody has signed. What is added to a frozen clause changes that one and isn't told twice. */
export function findAddedClauses(document: EngagementDocument, { clauses }: Frozen): AddedClause[] {
  const signed = new Set(clauses.map(({ name }) => withoutNumber(name)));
  const prints = new Set(clauses.map(({ fingerprint }) => fingerprint));
  const isSigned = ({ name, fingerprint }: Clause): boolean =>
    signed.has(withoutNumber(name)) || prints.has(fingerprint);
  const known = new Set<Section>();
  const added: { clause: Clause; within: Clause[] }[] = [];
  for (const clause of findClauses(document)) {
    if (isSigned(clause)) known.add(clause.section);
    else if (!hasAncestor(clause.section, known)) {
      const outer = added.find(({ clause: { section } }) => hasAncestor(clause.section, new Set([section])));
      if (outer === undefined) added.push({ clause, within: [] });
      else outer.within.push(clause);
    }
  }
  return added;
}

function hasAncestor({ parent }: Section, sections: ReadonlySet<Section>): boolean {
  return parent !== undefined && (sections.has(parent) || hasAncestor(parent, sections));
}

export function textOfClause({ text }: EngagementDocument, { section, pieces }: Clause): ClauseText {
  const { start, end } = section.heading?.range ?? { start: 0, end: 0 };
  const slice = (range: Range): string => text.slice(range.start, range.end);
  return { heading: text.slice(start, end), pieces: pieces.map((piece) => slice(trimRange(text, piece))) };
}

function isHeldFast(document: EngagementDocument, section: Section): boolean {
  const { start, end } = section.range;
  // The Product Owner is no topic of headings, but the places about them begin with the sections that name them.
  const isOfOwner = document.ownerPlaces.some((place) => place.start === start && place.end === end);
  return isOfOwner || topicsOfHeading(document, section).some((topic) => frozenTopics.includes(topic));
}

function entryOf(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.entries?.find((entry) => entry.key === key)?.value;
}

/** Each section by its heading; the second of the same name as `Scope (2)`. */
function nameSections({ markdown }: EngagementDocument): Map<string, Section> {
  const named = new Map<string, Section>();
  const counts = new Map<string, number>();
  for (const section of markdown.sections) {
    const heading = section.heading?.text.replace(/\s+/g, " ").trim() ?? "";
    if (heading === "") continue;
    const count = (counts.get(withoutNumber(heading)) ?? 0) + 1;
    counts.set(withoutNumber(heading), count);
    const name = count === 1 ? heading : `${heading} (${count})`;
    if (!named.has(name)) named.set(name, section);
  }
  return named;
}

function cutClauses(document: EngagementDocument, named: readonly (readonly [string, Section])[]): Clause[] {
  const sections = new Set(named.map(([, section]) => section));
  return named.map(([name, section]) => {
    const pieces = ownText(section, sections);
    return { name, section, pieces, fingerprint: fingerprintOf(document, pieces) };
  });
}

/** Fourteen hexadecimal digits that tell a clause's visible text, however it is marked up and wrapped. */
function fingerprintOf({ text, markdown }: EngagementDocument, pieces: readonly Range[]): string {
  const said = pieces.map(({ start, end }) =>
    withoutMarkup(text.slice(start, end), markdown.visible.slice(start, end)),
  );
  return hash(said.join(" ").replace(/\s+/g, " ").trim().normalize("NFC"));
}

/** What stands below a heading but in no other clause. */
function ownText(section: Section, clauses: ReadonlySet<Section>): Range[] {
  const pieces: Range[] = [];
  let start = section.heading?.range.end ?? section.range.start;
  visit(section);
  return [...pieces, { start, end: Math.max(start, section.range.end) }];

  function visit({ children }: Section): void {
    for (const child of children) {
      if (!clauses.has(child)) visit(child);
      else {
        pieces.push({ start, end: child.range.start });
        start = child.range.end;
      }
    }
  }
}

/** The sections under other headings, by their fingerprints. */
function findOthers(document: EngagementDocument, known: readonly Clause[]): Map<string, Clause> {
  const taken = new Set(known.map(({ section }) => section));
  const others = [...nameSections(document)].filter(([, section]) => !taken.has(section));
  return new Map(
    others.flatMap(([name, section]) => cutClauses(document, [[name, section]])).map((one) => [one.fingerprint, one]),
  );
}

const emptyFingerprint = hash("");

/** The text where it is visible, and its white space; what is blank in `visible` only is markup, and nothing. */
function withoutMarkup(text: string, visible: string): string {
  return allMatches(text, /\s+|\S+/g)
    .map(({ 0: word, index }) =>
      word.trim() === "" ? " " : visible.slice(index, index + word.length).replace(/\s+/g, ""),
    )
    .join("");
}

/** cyrb53 by bryc (public domain): 53 bits, well mixed. No secret: it tells an edit, and proves nothing to a court. */
function hash(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, "0");
}
