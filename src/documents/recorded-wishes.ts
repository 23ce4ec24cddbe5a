import { plainText } from "../markdown/markdown-document.ts";
import { isInside, type Range } from "../text/range.ts";
import type { EngagementDocument } from "./document.ts";
import { sectionsOfPoint } from "./points.ts";

/** A sentence as it may be quoted in a list of changes: one line, without marks that Markdown would read. */
export function quotable({ markdown }: EngagementDocument, sentence: Range): string {
  return quotableText(plainText(markdown.visible, sentence));
}

/** The same of a text of one's own. */
export function quotableText(text: string): string {
  return text
    .replace(/["“”„«»]/gu, "'")
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
