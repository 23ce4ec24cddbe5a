import type { EngagementDocument } from "../documents/document.ts";
import type { Row, Table } from "../markdown/markdown-document.ts";
import { allMatches } from "../text/all-matches.ts";
import type { TextEdit } from "../text/text-edit.ts";
import type { ColumnTitle } from "./column-titles.ts";

/** Adds columns at the end of a pipe table, with their placeholders in every row. Tables in HTML stay as they are. */
export function addColumns(document: EngagementDocument, table: Table, columns: readonly ColumnTitle[]): TextEdit[] {
  if (table.source !== "gfm") return [];
  const width = table.header.length;
  const lines = rowLines(document, table);
  const header = document.text.slice(lines[0]?.start, lines[0]?.end);
  return lines.map(({ start, end }, index) => {
    const line = document.text.slice(start, end);
    const missing = Array<string>(Math.max(0, width - splitCells(line).length)).fill("");
    const values = columns.map(({ title, placeholder }) => [title, "---"][index] ?? placeholder);
    const closed = /(?<!\\)\|\s*$/.test(line);
    const gap = /\|\S/.test(header) ? "" : " ";
    const at = start + line.trimEnd().length;
    const added = [...missing, ...values].map((cell) => (closed ? `${gap}${cell}${gap}|` : `${gap}|${gap}${cell}`));
    return { range: { start: at, end: at }, newText: added.join("") };
  });
}

/** Writes into an empty cell of a pipe table; nothing where the cell holds something. */
export function fillCell(document: EngagementDocument, row: Row, column: number, value: string): TextEdit[] {
  const line = document.text.slice(row.range.start, row.range.end);
  const cell = splitCells(line)[column];
  if (cell === undefined || line.slice(cell.start, cell.end).trim() !== "") return [];
  const width = cell.end - cell.start;
  const at = row.range.start + cell.start + Math.min(width, 1);
  const newText = `${width === 0 ? " " : ""}${value}${width < 2 ? " " : ""}`;
  return [{ range: { start: at, end: at }, newText }];
}

/** Adds a row below the last one of a pipe table. */
export function addRow(document: EngagementDocument, table: Table, line: string, lineEnd: string): TextEdit[] {
  const last = rowLines(document, table).at(-1);
  if (table.source !== "gfm" || last === undefined) return [];
  return [{ range: { start: last.end, end: last.end }, newText: lineEnd + line }];
}

/** Header, delimiter and body lines of a pipe table. */
function rowLines({ text }: EngagementDocument, table: Table): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = table.range.start;
  for (const line of text.slice(table.range.start, table.range.end).split(/\r\n|\n|\r/)) {
    lines.push({ start, end: start + line.length });
    start += line.length;
    start += text.startsWith("\r\n", start) ? 2 : 1;
  }
  return lines;
}

/** The stretches between the bars of a line; `\|` is no bar. */
function splitCells(line: string): { start: number; end: number }[] {
  const bars = allMatches(line, /(?<!\\)\|/g).map((match) => match.index);
  const inner = line.trim();
  const first = inner.startsWith("|") ? (bars.shift() ?? 0) + 1 : 0;
  const last = inner.endsWith("|") && !inner.endsWith("\\|") ? bars.pop() : undefined;
  const starts = [first, ...bars.map((bar) => bar + 1)];
  const ends = [...bars, last ?? line.length];
  return starts.map((start, index) => ({ start, end: ends[index] ?? line.length }));
}
