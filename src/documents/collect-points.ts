import type { Block, Section } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { findTerm } from "../vocabulary/hit-index.ts";
import type { PointName } from "../vocabulary/point-names.ts";
import type { Topic } from "../vocabulary/topics.ts";
import { isLeftOpen } from "./collect-evidence.ts";
import type { Evidence } from "./document.ts";
import { isPlaceholder } from "./placeholders.ts";
import type { Reading, Statement } from "./reading.ts";
import { pointMatchesIn } from "./statement-matches.ts";

/** A place where a document makes a point. */
export interface PointEvidence extends Evidence {
  /** The sentence, list item or cell. */
  readonly range: Range;
  /** The words that say it; all of `range` where a label, column or heading over the place tells. */
  readonly words: Range;
  readonly by: "label" | "column" | "heading" | "words";
  /** In a block quote: somebody else's words. */
  readonly quoted: boolean;
  readonly section: Section;
  readonly block: Block;
  /** What the place is about by the labels, columns and headings over it. */
  readonly topics: readonly Topic[];
}

export interface PointReading {
  readonly evidence: readonly PointEvidence[];
  /** Places meant for the point that hold only a placeholder. */
  readonly open: readonly Evidence[];
}

/** Where the document makes each point, in the order of the text. Questions and quotes are told, not judged. */
export function collectPoints(reading: Reading): ReadonlyMap<PointName, PointReading> {
  const { hits, statements, pointTitles } = reading;
  const { besides } = hits.vocabulary;
  const collected = new Map<PointName, { evidence: PointEvidence[]; open: Evidence[] }>();
  for (const [field, names] of pointTitles.fields) {
    if (!isPlaceholder(field.value)) continue;
    const range = field.valueRange.end > field.valueRange.start ? field.valueRange : field.labelRange;
    for (const name of names) of(name).open.push({ range, reason: `label "${field.label}" without a value` });
  }
  let lead: { readonly names: ReadonlySet<PointName>; readonly from: Statement; readonly said: string } | undefined;
  for (const statement of statements) {
    const { range, text } = statement;
    const isOpen = isLeftOpen(statement.known);
    if (lead !== undefined && !isInListAfter(statement, lead.from)) lead = undefined;
    for (const name of lead?.names ?? []) note(name, statement, isOpen, "label", range, `after "${lead?.said}"`);
    for (const { topic, by, said } of statement.points) note(topic, statement, isOpen, by, range, `${by} "${said}"`);
    if (isOpen) continue;
    const matches = pointMatchesIn(statement, reading);
    if (matches.length > 0 && statement.block.type !== "table" && text.endsWith(":"))
      lead = { names: new Set(matches.map(({ topic }) => topic)), from: statement, said: text };
    for (const match of matches) {
      const said = { start: range.start + match.range.start, end: range.start + match.range.end };
      note(match.topic, statement, false, "words", said, match.reason);
    }
  }
  return collected;

  function of(name: PointName): { evidence: PointEvidence[]; open: Evidence[] } {
    const known = collected.get(name);
    if (known !== undefined) return known;
    const created = { evidence: [], open: [] };
    collected.set(name, created);
    return created;
  }

  function note(
    name: PointName,
    statement: Statement,
    isOpen: boolean,
    by: PointEvidence["by"],
    said: Range,
    reason: string,
  ): void {
    const { range, quoted, section, block, firstWord, endWord } = statement;
    if (isOpen) {
      of(name).open.push({ range, reason });
      return;
    }
    const term = besides.get(name);
    if (term !== undefined && findTerm(hits, term, firstWord, endWord) !== undefined) return;
    const known = of(name).evidence;
    const last = known.at(-1);
    if (last?.range === range && last.by !== "words") return;
    known.push({ range, words: said, reason, by, quoted, section, block, topics: topicsOf(statement) });
  }
}

function topicsOf({ topics }: Statement): readonly Topic[] {
  return topics.map(({ topic }) => topic);
}

function isInListAfter({ section, block }: Statement, from: Statement): boolean {
  if (section !== from.section || block.type !== "listItem") return false;
  return from.block.type !== "listItem" || block.depth > from.block.depth;
}
