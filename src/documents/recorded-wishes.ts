import { plainText } from "../markdown/markdown-document.ts";
import { isInside, type Range } from "../text/range.ts";
import type { EngagementDocument } from "./document.ts";
import { sectionsOfPoint } from "./points.ts";

/** A sentence as it may be quoted in a list of changes: one line, without marks that Markdown would read. */
export function quotable({ markdown }: EngagementDocument, sentence: Range): string {
  const plain = plainText(markdown.visible, sentence).replace(/["“”„«»]/gu, "'");
  return plain
    .replace(/[[\]<>*_`|\\]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether a sentence stands in a list of changes, or is quoted in one. */
export function isRecordedAsChange(document: EngagementDocument, sentence: Range): boolean {
  const quote = quotable(document, sentence);
  return sectionsOfPoint(document, "scope/changes").some(
    ({ range }) => isInside(sentence, range) || quotable(document, range).includes(quote),
  );
}

/** Whether a list of changes quotes a sentence somewhere else than where it stands. */
export function isQuotedAsChange(document: EngagementDocument, sentence: Range): boolean {
  const quote = quotable(document, sentence);
  return sectionsOfPoint(document, "scope/changes").some(({ blocks }) =>
    blocks.some(({ range }) => !isInside(sentence, range) && quotable(document, range).includes(quote)),
  );
}
