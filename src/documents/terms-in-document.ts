import type { MarkdownDocument } from "../markdown/markdown-document.ts";
import { numberReaders } from "../text/known-text.ts";
import { findOccurrences, type Occurrence, type TermTree } from "../vocabulary/term-matcher.ts";
import { wordsInPassage } from "./words-of.ts";

const readerOf = numberReaders<TermTree>();

/** Every occurrence of a tree's terms in a document, by first word. Terms don't go over blank lines. */
export function findTermsInDocument({ passages }: MarkdownDocument, tree: TermTree): Occurrence[] {
  const reader = readerOf(tree);
  const all: Occurrence[] = [];
  let by = 0;
  for (const { known } of passages) {
    const words = wordsInPassage(known);
    for (const { terms, firstWord, endWord } of known.recall(reader, () => findOccurrences(tree, words)))
      all.push({ terms, firstWord: firstWord + by, endWord: endWord + by });
    by += words.length;
  }
  return all;
}
