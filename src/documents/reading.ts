import type { Block, Cell, Field, MarkdownDocument, Section, Table } from "../markdown/markdown-document.ts";
import { firstIndexWhere } from "../text/binary-search.ts";
import type { Range } from "../text/range.ts";
import { splitSentences } from "../text/sentences.ts";
import { readWords, type Word, wordAt } from "../text/words.ts";
import type { CompiledVocabulary } from "../vocabulary/compile-vocabulary.ts";
import { type HitIndex, indexHits } from "../vocabulary/match-patterns.ts";
import { matchTerms } from "../vocabulary/term-matcher.ts";
import type { Topic } from "../vocabulary/topics.ts";
import { riskNames } from "./concepts.ts";
import type { Party } from "./facts/facts.ts";
import { findPartyHits, readParties } from "./parties.ts";
import { topicsOfTitle } from "./title-topics.ts";

/** All that the readers of one document share: its words, the known terms among them, and what each place is about. */
export interface Reading {
  readonly markdown: MarkdownDocument;
  readonly words: readonly Word[];
  readonly hits: HitIndex;
  readonly parties: readonly Party[];
  readonly statements: readonly Statement[];
  readonly sectionTopics: ReadonlyMap<Section, readonly Topic[]>;
  readonly fieldTopics: ReadonlyMap<Field, readonly Topic[]>;
  /** By table, the topics of each column. */
  readonly columnTopics: ReadonlyMap<Table, readonly (readonly Topic[])[]>;
}

/** The smallest unit that says something: a sentence of a paragraph or list item, or a table cell. */
export interface Statement {
  readonly range: Range;
  /** Its words are `words.slice(firstWord, endWord)`. */
  readonly firstWord: number;
  readonly endWord: number;
  readonly section: Section;
  readonly block: Block;
  readonly quoted: boolean;
  /** What the place is about by the labels, columns and headings over it, the nearest first. */
  readonly topics: readonly PlaceTopic[];
}

export interface PlaceTopic {
  readonly topic: Topic;
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

export function buildReading(markdown: MarkdownDocument, vocabulary: CompiledVocabulary): Reading {
  const words = readWords(markdown.visible);
  const terms = matchTerms(vocabulary.tree, words);
  const ownHits = indexHits(vocabulary, terms);
  const parties = readParties(markdown, words, ownHits);
  const hits = indexHits(vocabulary, [...terms, ...findPartyHits(parties, words, ownHits)]);
  const wordsIn = (range: Range): [number, number] => [wordAt(words, range.start), wordAt(words, range.end)];

  const sectionTopics = new Map<Section, readonly Topic[]>();
  for (const section of markdown.sections) {
    const own =
      section.heading === undefined
        ? []
        : topicsOfTitle(hits, words, vocabulary.headingTopics, ...wordsIn(section.heading.textRange)).filter(
            (topic) => !notByTitle.includes(topic) || !isDocumentTitle(section, markdown.sections),
          );
    const inherited = section.parent === undefined ? [] : (sectionTopics.get(section.parent) ?? []);
    sectionTopics.set(section, addInherited(own, inherited));
  }
  const fieldTopics = new Map<Field, readonly Topic[]>();
  for (const field of markdown.fields) {
    // Front matter stands outside the visible text, so its keys are matched on their own.
    const topics =
      field.block === undefined && field.section.heading === undefined
        ? []
        : topicsOfTitle(hits, words, vocabulary.labelTopics, ...wordsIn(field.labelRange));
    if (topics.length > 0) fieldTopics.set(field, topics);
  }
  const columnTopics = new Map<Table, readonly (readonly Topic[])[]>();
  for (const block of markdown.blocks) {
    if (block.type !== "table") continue;
    columnTopics.set(
      block,
      block.header.map((cell) => topicsOfTitle(hits, words, vocabulary.columnTopics, ...wordsIn(cell.range))),
    );
  }
  const labelled = [...fieldTopics]
    .flatMap(([field, topics]) =>
      topics.map((topic) => ({ range: field.valueRange, place: { topic, by: "label" as const, said: field.label } })),
    )
    .sort((a, b) => a.range.start - b.range.start);
  // How far the values up to each one reach, since a label's value may hold other labels.
  const reach: number[] = [];
  for (const { range } of labelled) reach.push(Math.max(range.end, reach.at(-1) ?? 0));

  const statements: Statement[] = [];
  const isAnsweredInQuotes = isMostlyQuoted(markdown);
  for (const section of markdown.sections) {
    const byHeading = (sectionTopics.get(section) ?? []).map(
      (topic): PlaceTopic => ({ topic, by: "heading", said: section.heading?.text ?? "" }),
    );
    for (const block of section.blocks) readBlock(block, section, byHeading);
  }
  return { markdown, words, hits, parties, statements, sectionTopics, fieldTopics, columnTopics };

  function readBlock(block: Block, section: Section, byHeading: readonly PlaceTopic[]): void {
    if (block.type === "code") return;
    if (block.type === "table") {
      for (const row of block.rows)
        for (const [index, cell] of row.cells.entries()) readCell(cell, index, block, section, byHeading);
      return;
    }
    const range = block.type === "listItem" ? block.textRange : block.range;
    for (const sentence of splitSentences(markdown.visible, range)) add(sentence, block, section, byHeading);
  }

  function readCell(cell: Cell, index: number, table: Table, section: Section, byHeading: readonly PlaceTopic[]): void {
    const said = table.header[index]?.text ?? "";
    const byColumn = (columnTopics.get(table)?.[index] ?? []).map(
      (topic): PlaceTopic => ({ topic, by: "column", said }),
    );
    for (const part of cell.parts ?? [cell.range])
      for (const sentence of splitSentences(markdown.visible, part))
        add(sentence, table, section, [...byColumn, ...byHeading]);
  }

  function add(range: Range, block: Block, section: Section, around: readonly PlaceTopic[]): void {
    const [firstWord, endWord] = wordsIn(range);
    if (endWord === firstWord) return;
    statements.push({
      range,
      firstWord,
      endWord,
      section,
      block,
      quoted: block.quoted && !isAnsweredInQuotes,
      topics: [...labelsOver(range), ...around],
    });
  }

  function labelsOver(range: Range): PlaceTopic[] {
    let index = firstIndexWhere(labelled.length, (at) => (labelled[at]?.range.start ?? 0) >= range.end);
    const over: PlaceTopic[] = [];
    while (index > 0 && (reach[index - 1] ?? 0) > range.start) {
      index--;
      const label = labelled[index];
      if (label !== undefined && label.range.end > range.start) over.unshift(label.place);
    }
    return over;
  }
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
