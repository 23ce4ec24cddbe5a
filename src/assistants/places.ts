import * as z from "zod/mini";
import { type LineIndex, positionAt } from "../text/line-index.ts";
import type { Range } from "../text/range.ts";
import type { TextEdit } from "../text/text-edit.ts";

/** Lines count from 1, the last included. */
export const linePlace = { startLine: z.number(), endLine: z.number() };

/** Lines and columns count from 1, columns in UTF-16 units; the end is the first place behind. */
export const edit = z.object({
  startLine: z.number(),
  startColumn: z.number(),
  endLine: z.number(),
  endColumn: z.number(),
  newText: z.string(),
});

const longestExcerpt = 200;

/** What stands at a place, on one line, cut where it is long. */
export function excerpt(text: string, { start, end }: Range): string {
  const line = text
    .slice(start, Math.min(end, start + longestExcerpt))
    .replaceAll(/\s+/g, " ")
    .trim();
  return end - start > longestExcerpt ? `${line}…` : line;
}

export function describeEdit(lines: LineIndex, { range, newText }: TextEdit): z.infer<typeof edit> {
  const [from, to] = [positionAt(lines, range.start), positionAt(lines, range.end)];
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    newText,
  };
}
