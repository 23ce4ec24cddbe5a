import type { Cell, Field, Section, Table } from "../markdown/markdown-document.ts";
import { numberReaders } from "../text/known-text.ts";
import type { Range } from "../text/range.ts";
import type { CompiledWords } from "../vocabulary/compile-vocabulary.ts";
import type { Reading } from "./reading.ts";
import { topicsOfTitle } from "./title-topics.ts";

/** What tells the words of titles. */
type Titles = Pick<Reading, "markdown" | "hits" | "words" | "stretchAt">;

/** By the terms that tell. */
const readerOf = numberReaders<ReadonlyMap<number, readonly string[]>>();

function namesOf<Name extends string>(
  { hits, words, stretchAt }: Titles,
  byTerm: ReadonlyMap<number, readonly Name[]>,
  range: Range,
): readonly Name[] {
  const { known, firstWord, endWord } = stretchAt(range);
  return known.recall(readerOf(byTerm), () => topicsOfTitle(hits, words, byTerm, firstWord, endWord));
}

/** What a section's heading is about. */
export function headingNames<Name extends string>(
  titles: Titles,
  words: CompiledWords<Name>,
  { heading }: Section,
): readonly Name[] {
  return heading === undefined ? [] : namesOf(titles, words.headings, heading.textRange);
}

/** What labels are about, of those that tell. */
export function labelNames<Name extends string>(
  titles: Titles,
  words: CompiledWords<Name>,
): Map<Field, readonly Name[]> {
  const found = new Map<Field, readonly Name[]>();
  for (const field of titles.markdown.fields) {
    // Front matter stands outside the visible text, so its keys are matched on their own.
    if (field.block === undefined && field.section.heading === undefined) continue;
    const names = namesOf(titles, words.labels, field.labelRange);
    if (names.length > 0) found.set(field, names);
  }
  return found;
}

/** By table, what each column is about. */
export function columnNames<Name extends string>(
  titles: Titles,
  words: CompiledWords<Name>,
): Map<Table, readonly (readonly Name[])[]> {
  const found = new Map<Table, readonly (readonly Name[])[]>();
  for (const block of titles.markdown.blocks) {
    if (block.type !== "table") continue;
    found.set(
      block,
      block.header.map((cell) => {
        const names = namesOf(titles, words.columns, cell.range);
        return isPostColumn(block, cell) ? names.filter((name) => !ofProduct.includes(name)) : names;
      }),
    );
  }
  return found;
}

/** What the product has or does. */
const ofProduct: readonly string[] = ["in-scope", "solution"];

/** `Funktion` beside a column `Name`: what somebody does, and no part of the product. */
function isPostColumn({ header }: Table, cell: Cell): boolean {
  return (
    /^(?:funktion|function)$/iu.test(cell.text) &&
    header.some(({ text }) =>
      /^(?:(?:full |vor- und )?names?|nachname|persons?|people|personen|contact person|ansprechpartner(?:in)?|ansprechperson)$/iu.test(
        text,
      ),
    )
  );
}
