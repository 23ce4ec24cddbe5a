import { type LineIndex, positionAt } from "../../text/line-index.ts";
import type { Range } from "../../text/range.ts";

/** Lines and columns from 1; the end is the first column behind. */
export interface LinePlace {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placeOfRange({ start, end }: Range, lines: LineIndex): LinePlace {
  const from = positionAt(lines, start);
  const to = positionAt(lines, end);
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}
