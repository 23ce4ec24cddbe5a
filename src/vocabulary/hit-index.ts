import type { CompiledVocabulary, Pattern } from "./compile-vocabulary.ts";
import type { PointName } from "./point-names.ts";
import type { Occurrence, TermHit } from "./term-matcher.ts";
import type { Topic } from "./topics.ts";

/** The known terms of a text, to be asked by place and by term. */
export interface HitIndex {
  readonly vocabulary: CompiledVocabulary;
  /** By first word. */
  readonly occurrences: readonly Occurrence[];
  /** By word, the first occurrence that begins at it or after it. */
  readonly byWord: Int32Array;
  /** The occurrences of term 0, of term 1 and so on, each in the order of the text; a term's begin at its number in `byTerm`. */
  readonly ofTerms: Int32Array;
  readonly byTerm: Int32Array;
  readonly topicPatterns: PossiblePatterns<Topic>;
  readonly pointPatterns: PossiblePatterns<PointName>;
}

/** By the terms of an occurrence, the patterns that begin with one of them and whose other terms stand in the text as well. */
export type PossiblePatterns<Name extends string> = Map<readonly number[], readonly Pattern<Name>[]>;

/** Indexes what was found in a text of `wordCount` words. */
export function indexHits(
  vocabulary: CompiledVocabulary,
  occurrences: readonly Occurrence[],
  wordCount: number,
): HitIndex {
  const byWord = new Int32Array(wordCount + 1);
  const byTerm = new Int32Array(vocabulary.termCount + 1);
  for (const { terms, firstWord } of occurrences) {
    byWord[firstWord + 1] = (byWord[firstWord + 1] as number) + 1;
    for (const term of terms) byTerm[term + 1] = (byTerm[term + 1] as number) + 1;
  }
  addUp(byWord);
  addUp(byTerm);
  const ofTerms = new Int32Array(byTerm[vocabulary.termCount] as number);
  const next = byTerm.slice();
  for (const [number, { terms }] of occurrences.entries()) {
    for (const term of terms) {
      const at = next[term] as number;
      ofTerms[at] = number;
      next[term] = at + 1;
    }
  }
  return { vocabulary, occurrences, byWord, ofTerms, byTerm, topicPatterns: new Map(), pointPatterns: new Map() };
}

/** Both in the order of the text. */
export function joinOccurrences(some: readonly Occurrence[], others: readonly Occurrence[]): readonly Occurrence[] {
  return others.length === 0 ? some : [...some, ...others].sort((a, b) => a.firstWord - b.firstWord);
}

/** From how many each has to where each begins. */
function addUp(counts: Int32Array): void {
  for (let index = 1; index < counts.length; index++)
    counts[index] = (counts[index] as number) + (counts[index - 1] as number);
}

/** Whether each of the terms stands somewhere in the text. */
export function hasTerms({ byTerm }: HitIndex, terms: readonly number[]): boolean {
  for (const term of terms) if (byTerm[term] === byTerm[term + 1]) return false;
  return true;
}

/** All hits that begin at a word. */
export function hitsAt({ occurrences, byWord }: HitIndex, word: number): TermHit[] {
  const hits: TermHit[] = [];
  for (let number = byWord[word] as number; number < (byWord[word + 1] as number); number++) {
    const { terms, firstWord, endWord } = occurrences[number] as Occurrence;
    for (const term of terms) hits.push({ term, firstWord, endWord });
  }
  return hits;
}

/** Which of a term's occurrences is the first that begins at a word or after it. */
export function firstOf({ occurrences, ofTerms, byTerm }: HitIndex, term: number, word: number): number {
  const first = byTerm[term] as number;
  // This is asked so often that a search with a callback would be felt.
  let low = first;
  let high = byTerm[term + 1] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((occurrences[ofTerms[middle] as number] as Occurrence).firstWord >= word) high = middle;
    else low = middle + 1;
  }
  return low - first;
}

/** One of a term's occurrences by its number among them. */
export function occurrenceOf(
  { occurrences, ofTerms, byTerm }: HitIndex,
  term: number,
  number: number,
): Occurrence | undefined {
  const at = (byTerm[term] as number) + number;
  return at < (byTerm[term + 1] as number) ? occurrences[ofTerms[at] as number] : undefined;
}

/** The first hit of a term that lies in the words `[first, end)`. */
export function findTerm(index: HitIndex, term: number, first: number, end: number): TermHit | undefined {
  for (let at = firstOf(index, term, first); ; at++) {
    const found = occurrenceOf(index, term, at);
    if (found === undefined || found.firstWord >= end) return undefined;
    if (found.endWord <= end) return { term, firstWord: found.firstWord, endWord: found.endWord };
  }
}
