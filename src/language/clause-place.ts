import type { EngagementDocument } from "../documents/document.ts";
import { rangeOf } from "../markdown/parse-markdown.ts";
import { type LineIndex, lineAt } from "../text/line-index.ts";

/** Where a clause goes, and the line breaks that set it apart from its neighbours. */
export interface ClausePlace extends Margins {
  readonly offset: number;
}

export interface Margins {
  readonly textBefore: string;
  readonly textAfter: string;
}

/** The place at an offset where a clause breaks nothing: the line itself if it is empty, else below the block there. */
export function findClausePlace({ text, lines, markdown }: EngagementDocument, offset: number): ClausePlace {
  const block = markdown.root.children.map(rangeOf).find(({ start, end }) => start <= offset && offset <= end);
  const line = lineAt(lines, block?.end ?? offset);
  if (block === undefined && isBlankLine(text, lines, line)) {
    return { offset: lines.starts[line] as number, ...marginsAround(text, lines, line) };
  }
  const next = lines.starts[line + 1];
  if (next === undefined) return { offset: text.length, textBefore: "\n\n", textAfter: "\n" };
  return { offset: next, textBefore: "\n", textAfter: isBlankLine(text, lines, line + 1) ? "\n" : "\n\n" };
}

/** What a clause needs that takes the place of a line, so that empty lines are around it. */
export function marginsAround(text: string, lines: LineIndex, line: number): Margins {
  return {
    textBefore: isBlankLine(text, lines, line - 1) ? "" : "\n",
    textAfter: isBlankLine(text, lines, line + 1) ? "" : "\n",
  };
}

/** Whether an offset is in code, in a comment or in the front matter, where no clause belongs. */
export function isOutsideProse({ markdown }: EngagementDocument, offset: number): boolean {
  const { root, frontMatter } = markdown;
  if (frontMatter !== undefined && offset <= frontMatter.range.end) return true;
  return root.children
    .filter(({ type }) => type === "code" || type === "html")
    .map(rangeOf)
    .some(({ start, end }) => start < offset && offset <= end);
}

/** The lines before the first and after the last count as blank. */
export function isBlankLine(text: string, lines: LineIndex, line: number): boolean {
  const start = lines.starts[line];
  return start === undefined || text.slice(start, lines.starts[line + 1] ?? text.length).trim() === "";
}
