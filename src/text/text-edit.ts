import type { Range } from "./range.ts";

/** Replaces the text in `range` by `newText`; an empty range inserts. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** Applies edits that don't overlap, in any order given. Inserts at one place keep their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let result = "";
  let at = 0;
  for (const { range, newText } of ordered) {
    if (range.start < at) throw new RangeError(`Edits overlap at offset ${range.start}.`);
    result += text.slice(at, range.start) + newText;
    at = range.end;
  }
  return result + text.slice(at);
}
