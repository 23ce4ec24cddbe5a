import type { MarkdownDocument } from "../markdown/markdown-document.ts";
import { numberReader } from "../text/known-text.ts";
import type { CompiledVocabulary } from "../vocabulary/compile-vocabulary.ts";
import { findOccurrences, type Occurrence } from "../vocabulary/term-matcher.ts";
import { wordsInPassage } from "./words-of.ts";

const readers = new WeakMap<CompiledVocabulary, number>();

/** The vocabulary's terms in a document, by first word. */
export function findOwnOccurrences({ passages }: MarkdownDocument, vocabulary: CompiledVocabulary): Occurrence[] {
  const reader = readers.get(vocabulary) ?? numberReader();
  readers.set(vocabulary, reader);
  const found: Occurrence[] = [];
  let by = 0;
  for (const { known } of passages) {
    const words = wordsInPassage(known);
    for (const { terms, firstWord, endWord } of known.recall(reader, () => findOccurrences(vocabulary.tree, words)))
      found.push({ terms, firstWord: firstWord + by, endWord: endWord + by });
    by += words.length;
  }
  return found;
}
