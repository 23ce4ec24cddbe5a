import type { EngagementDocument } from "../documents/document.ts";
import { priorityLevelsOf } from "../documents/items/priority-level.ts";
import { type Block, plainText } from "../markdown/markdown-document.ts";
import { isInside, overlaps, type Range } from "../text/range.ts";
import { splitSentences } from "../text/sentences.ts";

/** Something that a document puts out of scope: `Native apps for phones`. */
export interface ExcludedThing {
  readonly range: Range;
  readonly text: string;
}

/** The entries of the out-of-scope lists, and items that will not be built. */
export function readExcludedThings(document: EngagementDocument): ExcludedThing[] {
  const { visible, blocks } = document.markdown;
  const said = document.concepts["out-of-scope"].evidence.flatMap(({ range }) =>
    blocks.filter((block) => overlaps(block.range, range)).flatMap((block) => entriesIn(visible, block, range)),
  );
  const levels = priorityLevelsOf(document.items);
  const putOff = document.items.filter((_, index) => levels[index] === "wont");
  return [
    ...said.flatMap((range) => partsOf(headOf(plainText(visible, range))).map((text) => ({ range, text }))),
    ...putOff.map(({ titleRange, title }) => ({ range: titleRange, text: title })),
  ];
}

function entriesIn(visible: string, block: Block, range: Range): Range[] {
  if (block.type === "listItem") return [block.textRange];
  if (block.type === "table")
    return block.rows.flatMap(({ cells }) => cells.map((cell) => cell.range).filter((cell) => isInside(cell, range)));
  const start = Math.max(block.range.start, range.start);
  return splitSentences(visible, { start, end: Math.min(block.range.end, range.end) });
}

/** `Native apps` of `Native apps – the website works on phones`. */
function headOf(text: string): string {
  return (/^.{8,}?(?=\s[–—-]\s|\s\(|[:;.]\s)/u.exec(text)?.[0] ?? text).replace(/[.;]$/, "");
}

/** `Hosting`, `native apps`, `training` of `Hosting, native apps and training`, after the whole; two may be one thing. */
function partsOf(text: string): string[] {
  const parts = text.split(/[,;:]\s|\s(?:and|or|und|oder|sowie)\s/u).map((part) => part.trim());
  return parts.length < 3 ? [text] : [text, ...parts];
}
