import type { MarkdownDocument } from "../markdown/markdown-document.ts";
import { oncePerText } from "../text/known-text.ts";
import { readWords, type Word } from "../text/words.ts";

const words = new WeakMap<MarkdownDocument, readonly Word[]>();

/** The words of a passage, counted from its start. */
export const wordsInPassage = oncePerText(readWords);

/** The words of a document's visible text, read once for all who ask. */
export function wordsOf(markdown: MarkdownDocument): readonly Word[] {
  const known = words.get(markdown);
  if (known !== undefined) return known;
  const read: Word[] = [];
  for (const { start: by, known: passage } of markdown.passages) {
    for (const { start, end, folded } of wordsInPassage(passage))
      read.push({ start: start + by, end: end + by, folded });
  }
  words.set(markdown, read);
  return read;
}
