import type { MarkdownDocument } from "../markdown/markdown-document.ts";
import { readWords, type Word } from "../text/words.ts";

const known = new WeakMap<MarkdownDocument, readonly Word[]>();

/** The words of a document's visible text, read once for all who ask. */
export function wordsOf(markdown: MarkdownDocument): readonly Word[] {
  const words = known.get(markdown) ?? readWords(markdown.visible);
  known.set(markdown, words);
  return words;
}
