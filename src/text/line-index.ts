import type { Range } from "./range.ts";

/** A place as editors count it: both zero-based, `character` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where each line of a text starts. A line ends with LF, CR LF or CR, as in the Language Server Protocol. */
export interface LineIndex {
  readonly starts: readonly number[];
  readonly length: number;
}

export function buildLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(i + 1);
  }
  return { starts, length: text.length };
}

/** The zero-based line that holds `offset`. */
export function lineAt(lines: LineIndex, offset: number): number {
  let low = 0;
  let high = lines.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines.starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function positionAt(lines: LineIndex, offset: number): Position {
  const line = lineAt(lines, offset);
  return { line, character: offset - (lines.starts[line] as number) };
}

/** The offset of a position; one beyond the text's end is taken back to it. */
export function offsetAt(lines: LineIndex, position: Position): number {
  const start = lines.starts[position.line];
  if (start === undefined) return lines.length;
  const end = lines.starts[position.line + 1] ?? lines.length;
  return Math.min(start + position.character, end);
}

/** The one-based first and last line that a range touches. */
export function linesOf(lines: LineIndex, range: Range): { readonly startLine: number; readonly endLine: number } {
  return {
    startLine: lineAt(lines, range.start) + 1,
    endLine: lineAt(lines, Math.max(range.start, range.end - 1)) + 1,
  };
}
