import type { EngagementDocument } from "../documents/document.ts";
import { rangeOf } from "../markdown/parse-markdown.ts";
import type { LineIndex } from "../text/line-index.ts";

/** The line breaks that a clause needs in place of a line, so that empty lines are around it. */
export interface Margins {
  readonly textBefore: string;
  readonly textAfter: string;
}

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
