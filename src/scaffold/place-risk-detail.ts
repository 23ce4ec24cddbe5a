import type { EngagementDocument, RiskEntry } from "../documents/document.ts";
import { isInside } from "../text/range.ts";
import type { TextEdit } from "../text/text-edit.ts";
import { columnTitle } from "./column-titles.ts";
import { addColumns, fillCell } from "./table-edits.ts";

/**
 * Makes room for what a listed risk lacks: in the empty cell of `column`, else in a new column, else behind the risk's own
 * words. Edits for several risks of one table are the same where they add its column.
 */
export function placeRiskDetail(
  document: EngagementDocument,
  { range }: RiskEntry,
  detail: "owner" | "mitigation" | "test",
  column: number | undefined,
): TextEdit[] {
  const title = columnTitle(document, detail);
  const block = document.markdown.blocks.find((candidate) => isInside(range, candidate.range));
  if (block?.type === "table") {
    if (column === undefined) return addColumns(document, block, [title]);
    const row = block.rows.find((candidate) => isInside(range, candidate.range));
    return row === undefined ? [] : fillCell(document, row, column, title.placeholder);
  }
  const words = document.text.slice(range.start, range.end);
  const stop = /[.!?]$/.test(words.trimEnd()) ? " " : ". ";
  const at = range.start + words.trimEnd().length;
  return [{ range: { start: at, end: at }, newText: `${stop}${title.title}: ${title.placeholder}` }];
}

/** One edit a place: what several risks want there is wanted once. */
export function uniqueEdits(edits: readonly TextEdit[]): TextEdit[] {
  return edits.filter((edit, index) => edits.findIndex((other) => other.range.start === edit.range.start) === index);
}
