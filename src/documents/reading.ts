import type { Block, Cell, Field, MarkdownDocument, Section, Table } from "../markdown/markdown-document.ts";
import { firstIndexWhere } from "../text/binary-search.ts";
import { type KnownText, type KnownTexts, knowText, oncePerText } from "../text/known-text.ts";
import { onOneLine } from "../text/on-one-line.ts";
import type { Range } from "../text/range.ts";
import { splitSentences } from "../text/sentences.ts";
import { type Word, wordAt } from "../text/words.ts";
import type { CompiledVocabulary } from "../vocabulary/compile-vocabulary.ts";
import { type HitIndex, indexHits, joinOccurrences } from "../vocabulary/hit-index.ts";
import type { PointName } from "../vocabulary/point-names.ts";
import type { Topic } from "../vocabulary/topics.ts";
import { riskNames } from "./concepts.ts";
import type { Party } from "./facts/facts.ts";
import { columnNames, headingNames, labelNames } from "./names-in-titles.ts";
import { joinCells } from "./once-per-table.ts";
import { findPartyHits, readParties } from "./parties.ts";
import { findTermsInDocument } from "./terms-in-document.ts";
import { wordsOf } from "./words-of.ts";

/** All that the readers of one document share: its words, the known terms among them, and what each place is about. */
export interface Reading {
  readonly markdown: MarkdownDocument;
  readonly words: readonly Word[];
  readonly hits: HitIndex;
  readonly parties: readonly Party[];
  readonly statements: readonly Statement[];
  readonly known: KnownStatements;
  /** A heading, label or cell, to be asked as a statement is. Give the same range for the same place: it is looked up once. */
  readonly stretchAt: (range: Range) => Stretch;
  /** What the cells of a table say, for `oncePerTable`. */
  readonly cellsOf: (table: Table) => KnownText;
  readonly sectionTopics: ReadonlyMap<Section, readonly Topic[]>;
  readonly fieldTopics: ReadonlyMap<Field, readonly Topic[]>;
  /** By table, the topics of each column. */
  readonly columnTopics: ReadonlyMap<Table, readonly (readonly Topic[])[]>;
  readonly pointTitles: PointTitles;
}

/** The points that titles name, whether or not anything stands under them. */
export interface PointTitles {
  /** By section, of its own heading and the ones above it. */
  readonly sections: ReadonlyMap<Section, readonly PlaceTopic<PointName>[]>;
  readonly fields: ReadonlyMap<Field, readonly PointName[]>;
  readonly columns: ReadonlyMap<Table, readonly (readonly PointName[])[]>;
}

/** Text of a document by itself, wherever it stands: what readers may look at that are asked once, `oncePerStatement`. */
export interface Stretch {
  readonly range: Range;
  /** On one line. */
  readonly text: string;
  readonly known: KnownText;
  /** Its words are `words.slice(firstWord, endWord)`. */
  readonly firstWord: number;
  readonly endWord: number;
}

/** The smallest unit that says something: a sentence of a paragraph or list item, or a table cell. */
export interface Statement extends Stretch {
  readonly section: Section;
  readonly block: Block;
  readonly quoted: boolean;
  /** What the place is about by the labels, columns and headings over it, the nearest first. */
  readonly topics: readonly PlaceTopic[];
  /** The points that the place is about, likewise. */
  readonly points: readonly PlaceTopic<PointName>[];
}

export interface PlaceTopic<Name extends string = Topic> {
  readonly topic: Name;
  readonly by: "label" | "column" | "heading";
  /** The words of the label or heading. */
  readonly said: string;
}

/** What a title says of the document its parts need not be about: `Request for quotation`, `Sprint retrospective`. */
const notByTitle: readonly Topic[] = [
  "pricing",
  "timeline",
  "cadence",
  "business-goals",
  "success-metrics",
  "acceptance",
  "user-access",
  // `Performance work statement`, `Prototype for a reading app`.
  ...riskNames,
];

/** What statements are read with: as long as it is the same, the same statement says the same. */
export interface KnownStatements {
  readonly vocabulary: CompiledVocabulary;
  readonly parties: readonly Party[];
  readonly texts: KnownTexts;
}

const noTexts: KnownTexts = new Map();
const plainTextOf = oncePerText(onOneLine);

/** `earlier` is what the same document said before, so that it is not looked for again. */
export function buildReading(
  markdown: MarkdownDocument,
  vocabulary: CompiledVocabulary,
  earlier?: KnownStatements,
): Reading {
  const words = wordsOf(markdown);
  const parties = readParties(markdown, words, vocabulary);
  const texts = new Map<string, KnownText>();
  const stretches = new Map<Range, Stretch>();
  const tables = new Map<Table, KnownText>();
  const isAsBefore = earlier?.vocabulary === vocabulary && areCalledTheSame(earlier.parties, parties);
  const earlierTexts = isAsBefore ? earlier.texts : noTexts;
  const own = findTermsInDocument(markdown, vocabulary.tree);
  const hits = indexHits(vocabulary, joinOccurrences(own, findPartyHits(parties, words, vocabulary)), words.length);
  const wordsIn = (range: Range): [number, number] => [wordAt(words, range.start), wordAt(words, range.end)];
  const know = ({ start, end }: Range): KnownText => knowText(markdown.visible.slice(start, end), texts, earlierTexts);

  const titles = { markdown, hits, words, stretchAt };
  const sectionTopics = new Map<Section, readonly Topic[]>();
  for (const section of markdown.sections) {
    const own = headingNames(titles, vocabulary.topics, section).filter(
      (topic) => !notByTitle.includes(topic) || !isDocumentTitle(section, markdown.sections),
    );
    const inherited = section.parent === undefined ? [] : (sectionTopics.get(section.parent) ?? []);
    sectionTopics.set(section, addInherited(own, inherited));
  }
  const sectionPoints = new Map<Section, readonly PlaceTopic<PointName>[]>();
  for (const section of markdown.sections) {
    const own = isDocumentTitle(section, markdown.sections) ? [] : headingNames(titles, vocabulary.points, section);
    const said = section.heading?.text ?? "";
    const inherited = section.parent === undefined ? [] : (sectionPoints.get(section.parent) ?? []);
    sectionPoints.set(section, [...own.map((topic) => ({ topic, by: "heading" as const, said })), ...inherited]);
  }
  const fieldTopics = labelNames(titles, vocabulary.topics);
  const fieldPoints = labelNames(titles, vocabulary.points);
  const columnTopics = columnNames(titles, vocabulary.topics);
  const columnPoints = columnNames(titles, vocabulary.points);
  const pointTitles = { sections: sectionPoints, fields: fieldPoints, columns: columnPoints };
  const labels = labelsByPlace(fieldTopics);
  const labelledPoints = labelsByPlace(fieldPoints);

  const statements: Statement[] = [];
  const isAnsweredInQuotes = isMostlyQuoted(markdown);
  for (const section of markdown.sections) {
    const around = {
      topics: (sectionTopics.get(section) ?? []).map(
        (topic): PlaceTopic => ({ topic, by: "heading", said: section.heading?.text ?? "" }),
      ),
      points: sectionPoints.get(section) ?? [],
    };
    for (const block of section.blocks) readBlock(block, section, around);
  }
  const known = { vocabulary, parties, texts };
  return {
    markdown,
    words,
    hits,
    parties,
    statements,
    known,
    stretchAt,
    cellsOf,
    sectionTopics,
    fieldTopics,
    columnTopics,
    pointTitles,
  };

  function stretchAt(range: Range): Stretch {
    const present = stretches.get(range);
    if (present !== undefined) return present;
    const [firstWord, endWord] = wordsIn(range);
    const known = know(range);
    const stretch = { range, text: plainTextOf(known), known, firstWord, endWord };
    stretches.set(range, stretch);
    return stretch;
  }

  function cellsOf(table: Table): KnownText {
    const present = tables.get(table);
    if (present !== undefined) return present;
    const known = knowText(joinCells(table), texts, earlierTexts);
    tables.set(table, known);
    return known;
  }

  function readBlock(block: Block, section: Section, around: Around): void {
    if (block.type === "code") return;
    if (block.type === "table") {
      for (const row of block.rows)
        for (const [index, cell] of row.cells.entries()) readCell(cell, index, block, section, around);
      return;
    }
    const range = block.type === "listItem" ? block.textRange : block.range;
    for (const sentence of splitSentences(markdown.visible, range)) add(sentence, block, section, around);
  }

  function readCell(cell: Cell, index: number, table: Table, section: Section, around: Around): void {
    const said = table.header[index]?.text ?? "";
    const inColumn: Around = {
      topics: [...byColumn(columnTopics.get(table)?.[index], said), ...around.topics],
      points: [...byColumn(columnPoints.get(table)?.[index], said), ...around.points],
    };
    for (const part of cell.parts ?? [cell.range])
      for (const sentence of splitSentences(markdown.visible, part)) add(sentence, table, section, inColumn);
  }

  function add(range: Range, block: Block, section: Section, around: Around): void {
    const [firstWord, endWord] = wordsIn(range);
    if (endWord === firstWord) return;
    const known = know(range);
    statements.push({
      range,
      text: plainTextOf(known),
      known,
      firstWord,
      endWord,
      section,
      block,
      quoted: block.quoted && !isAnsweredInQuotes,
      topics: [...labels(range), ...around.topics],
      points: [...labelledPoints(range), ...around.points],
    });
  }
}

function areCalledTheSame(some: readonly Party[], others: readonly Party[]): boolean {
  const names = (parties: readonly Party[]): string => JSON.stringify(parties.map(({ range, ...called }) => called));
  return names(some) === names(others);
}

/** What a place is about by the columns and headings over it. */
type Around = Pick<Statement, "topics" | "points">;

function byColumn<Name extends string>(names: readonly Name[] = [], said: string): PlaceTopic<Name>[] {
  return names.map((topic) => ({ topic, by: "column", said }));
}

/** Tells what the labels over a place are about, the nearest first. */
function labelsByPlace<Name extends string>(
  fields: ReadonlyMap<Field, readonly Name[]>,
): (range: Range) => PlaceTopic<Name>[] {
  const labelled = [...fields]
    .flatMap(([field, names]) =>
      names.map((topic) => ({ range: field.valueRange, place: { topic, by: "label" as const, said: field.label } })),
    )
    .sort((a, b) => a.range.start - b.range.start);
  // How far the values up to each one reach, since a label's value may hold other labels.
  const reach: number[] = [];
  for (const { range } of labelled) reach.push(Math.max(range.end, reach.at(-1) ?? 0));
  return (range) => {
    let index = firstIndexWhere(labelled.length, (at) => (labelled[at]?.range.start ?? 0) >= range.end);
    const over: PlaceTopic<Name>[] = [];
    while (index > 0 && (reach[index - 1] ?? 0) > range.start) {
      index--;
      const label = labelled[index];
      if (label !== undefined && label.range.end > range.start) over.unshift(label.place);
    }
    return over;
  };
}

/** From this share on, what stands in quotes is the text itself: an author who answers every heading of a form with `> …`. */
const mostlyQuoted = 0.6;

function isMostlyQuoted({ blocks }: MarkdownDocument): boolean {
  let all = 0;
  let quoted = 0;
  for (const block of blocks) {
    if (block.type === "code") continue;
    const { start, end } = block.type === "listItem" ? block.textRange : block.range;
    all += end - start;
    if (block.quoted) quoted += end - start;
  }
  return quoted >= all * mostlyQuoted;
}

/**
 * `Training` says what risk is treated and no more: under `Scope` it is still scope. Any other heading says anew what its
 * section is about.
 */
function addInherited(own: readonly Topic[], inherited: readonly Topic[]): readonly Topic[] {
  if (own.length === 0) return inherited;
  const isOnlyOfRisk = own.every((topic) => riskNames.some((name) => name === topic));
  return isOnlyOfRisk ? [...new Set([...own, ...inherited])] : own;
}

/** Whether a section is the whole document, with parts under headings of their own. */
function isDocumentTitle(section: Section, sections: readonly Section[]): boolean {
  if (section.parent !== undefined || section.children.length < 2) return false;
  return sections.every((other) => other === section || other.level === 0 || other.level > section.level);
}
