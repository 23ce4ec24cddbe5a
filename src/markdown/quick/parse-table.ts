import type * as mdast from "mdast";
import { headingMarks, isLetter, isRunningText } from "./line-shapes.ts";
import type { FlowContent } from "./parse-list.ts";
import { parsePhrasing } from "./parse-phrasing.ts";
import { contentStart, indentOf, type LineSpan, type SourceLines, skipSpaces, trimSpaces } from "./source-lines.ts";
import { unproven } from "./unproven.ts";

const delimiterRow = /^\|?(?: *:?-+:? *\|)* *:?-+:? *(?:\| *)?$/;

/** Whether the line `at` is the head of a table: the next line is a delimiter row with as many cells. */
export function startsTable(lines: SourceLines, span: LineSpan, at: number): boolean {
  return at < span.last && alignmentsBelow(lines, span, at) !== undefined;
}

function alignmentsBelow(lines: SourceLines, span: LineSpan, at: number): mdast.AlignType[] | undefined {
  const { text, ends } = lines;
  const from = contentStart(lines, span, at + 1);
  const code = text.charCodeAt(from);
  if (code !== 124 && code !== 58 && code !== 45) return undefined;
  const line = text.slice(from, ends[at + 1]);
  if (!/[|:]/.test(line) || line.startsWith("- ") || !delimiterRow.test(line)) return undefined;
  const indent = indentOf(lines, span, at + 1);
  if (indent < 0 || indent > 3) return undefined;
  const start = contentStart(lines, span, at);
  const head = text.slice(start, ends[at]);
  if (head.includes("\\")) throw unproven;
  // A bar alone is no head.
  if (head.trim() === "|") return undefined;
  const alignments = line.match(/:?-+:?/g) as string[];
  const cells = cellsOf(text, start, ends[at] as number);
  return cells.length === alignments.length ? alignments.map(readAlignment) : undefined;
}

function readAlignment(cell: string): mdast.AlignType {
  if (cell.endsWith(":")) return cell.startsWith(":") ? "center" : "right";
  return cell.startsWith(":") ? "left" : null;
}

/** Reads the table with its head in the line `at`; returns the line below it. */
export function parseTable(lines: SourceLines, span: LineSpan, at: number, into: FlowContent[]): number {
  const { text, ends, pointAt } = lines;
  const align = alignmentsBelow(lines, span, at) as mdast.AlignType[];
  const rows = [readRow(at)];
  let next = at + 2;
  for (; next <= span.last; next++) {
    const from = contentStart(lines, span, next);
    if (from === ends[next]) break;
    const indent = indentOf(lines, span, next);
    if (indent < 0 || indent > 3) throw unproven;
    const code = text.charCodeAt(from);
    if (code !== 124 && !isLetter(code)) {
      const line = text.slice(from, ends[next]);
      if (headingMarks.test(line) || /^[-*+] +[^ ]/.test(line)) break;
      if (!isRunningText(line)) throw unproven;
    }
    rows.push(readRow(next));
  }
  const start = pointAt(contentStart(lines, span, at));
  into.push({ type: "table", align, children: rows, position: { start, end: pointAt(ends[next - 1] as number) } });
  return next;

  function readRow(line: number): mdast.TableRow {
    const from = contentStart(lines, span, line);
    const end = ends[line] as number;
    // An escaped bar parts no cells.
    if (text.slice(from, end).includes("\\")) throw unproven;
    const children = cellsOf(text, from, end).map(
      (cell): mdast.TableCell => ({
        type: "tableCell",
        children: cell.textStart < cell.textEnd ? parsePhrasing(lines, cell.textStart, cell.textEnd, 0) : [],
        position: { start: pointAt(cell.start), end: pointAt(cell.end) },
      }),
    );
    return { type: "tableRow", children, position: { start: pointAt(from), end: pointAt(end) } };
  }
}

interface CellRange {
  readonly start: number;
  readonly end: number;
  readonly textStart: number;
  readonly textEnd: number;
}

/** Each cell begins with the bar before it; the last one also has the bar that ends the row. */
function cellsOf(text: string, from: number, end: number): CellRange[] {
  const row = text.slice(from, end);
  const cells: CellRange[] = [];
  let start = from;
  for (let at = text.charCodeAt(from) === 124 ? from + 1 : from; at < end || cells.length === 0; ) {
    const bar = row.indexOf("|", at - from);
    const close = bar === -1 ? end : from + bar;
    const isLast = skipSpaces(text, close + 1) >= end;
    const textStart = Math.min(skipSpaces(text, at), close);
    const textEnd = trimSpaces(text, textStart, close);
    cells.push({ start, end: isLast ? end : close, textStart, textEnd });
    if (isLast) break;
    start = close;
    at = close + 1;
  }
  return cells;
}
