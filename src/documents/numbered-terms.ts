import type { KnownWords, NumberedWords } from "../text/known-words.ts";
import type { Range } from "../text/range.ts";
import { keepLongest, type TermHit } from "../vocabulary/term-matcher.ts";
import type { KindCues, KindWords } from "../vocabulary/topics.ts";
import type { DocumentKind } from "./document.ts";
import type { TermSource } from "./kind-cues.ts";
import { findPossibleTitles } from "./possible-titles.ts";

/** The terms that tell kinds in headings and in the text, as a tree over the numbers of their words. */
export interface NumberedTerms {
  /** By the number of a word, whether a name of a document may begin with it. */
  readonly namesStart: Uint8Array;
  /** By the number of a word, the node that it leads to from the root; 0 for none. */
  readonly starts: Int32Array;
  /** How many numbers of words there are. */
  readonly size: number;
  /** By the place `node * size + number`, the node to which a word leads from another one. */
  readonly next: ReadonlyMap<number, number>;
  /** By node, what it means; the same object wherever a term stands in lists of the same kind and source. */
  readonly meanings: readonly (readonly Meaning[])[];
}

interface Meaning {
  readonly kind: DocumentKind;
  readonly source: TermSource;
}

/** How many terms of each source have been found for each kind. */
export type TermCounts = ReadonlyMap<TermSource, ReadonlyMap<DocumentKind, number>>;

const sourcesOfTitles: readonly TermSource[] = ["headings", "shortHeadings"];
const sourcesOfText: readonly TermSource[] = ["terms", "shortTerms", "phrases"];
/** All words of such terms, and the first ones of names. */
export function wordsOfTerms(kinds: KindWords): string[] {
  return [...listTerms(kinds).flatMap(({ term }) => term.split(" ")), ...firstWordsOfNames(kinds)];
}

export function numberTerms(kinds: KindWords, known: KnownWords): NumberedTerms {
  const size = known.size + 1;
  const namesStart = new Uint8Array(size);
  for (const word of firstWordsOfNames(kinds)) namesStart[known.numberOf(word)] = 1;
  const next = new Map<number, number>();
  const starts = new Int32Array(size);
  const meanings: Meaning[][] = [[]];
  const byTerm = new Map<string, Meaning>();
  for (const { kind, source, term } of listTerms(kinds)) {
    const numbers = term.split(" ").map((word) => known.numberOf(word));
    if (numbers.includes(0)) continue;
    const [first = 0, ...others] = numbers;
    let node = starts[first] || meanings.push([]) - 1;
    starts[first] = node;
    for (const number of others) {
      const place = node * size + number;
      node = next.get(place) ?? meanings.push([]) - 1;
      next.set(place, node);
    }
    const name = `${kind}/${source}/${term}`;
    const meaning = byTerm.get(name) ?? { kind, source };
    byTerm.set(name, meaning);
    if (!meanings[node]?.includes(meaning)) meanings[node]?.push(meaning);
  }
  return { namesStart, starts, size, next, meanings };
}

function firstWordsOfNames(kinds: KindWords): string[] {
  return Object.values(kinds)
    .flatMap(({ titles, wholeTitles = [], shortTitles = [] }) => [...titles, ...wholeTitles, ...shortTitles])
    .flatMap((list) => list.split("|").map((term) => term.trim().split(" ", 1)[0] ?? ""));
}

function listTerms(kinds: KindWords): (Meaning & { readonly term: string })[] {
  return (Object.entries(kinds) as [DocumentKind, KindCues][]).flatMap(([kind, cues]) =>
    [...sourcesOfTitles, ...sourcesOfText].flatMap((source) =>
      (cues[source] ?? []).flatMap((list) => list.split("|")).map((term) => ({ kind, source, term: term.trim() })),
    ),
  );
}

/** Tells the terms in a text and in what may be its titles, each once; the same as `findKindTerms` for the words of both. */
export function countTerms(text: string, words: NumberedWords, terms: NumberedTerms): TermCounts {
  const found = new Set<Meaning>();
  const inTitles = createTitleHits(text, words, found);
  const { starts, size, next, meanings } = terms;
  const { length, numbers } = words;
  for (let first = 0; first < length; first++) {
    let node = starts[numbers[first] as number] as number;
    for (let end = first + 1; node !== 0; end++) {
      for (const meaning of meanings[node] as readonly Meaning[]) {
        if (sourcesOfText.includes(meaning.source)) found.add(meaning);
        else inTitles.add(meaning, first, end);
      }
      const number = end < length ? (numbers[end] as number) : 0;
      node = number === 0 ? 0 : (next.get(node * size + number) ?? 0);
    }
  }
  inTitles.finish();
  const counts = new Map<TermSource, Map<DocumentKind, number>>();
  for (const { kind, source } of found) {
    const ofSource = counts.get(source) ?? new Map<DocumentKind, number>();
    counts.set(source, ofSource.set(kind, (ofSource.get(kind) ?? 0) + 1));
  }
  return counts;
}

interface TitleHits {
  /** Takes terms in the order of the text. */
  add(meaning: Meaning, firstWord: number, endWord: number): void;
  finish(): void;
}

/** Finds those of some terms that stand in titles, and make up enough of them. */
function createTitleHits(text: string, words: NumberedWords, found: Set<Meaning>): TitleHits {
  let endOfLine = -1;
  let titles: readonly Range[] = [];
  let title: Range | undefined;
  let hits: { meaning: Meaning; hit: TermHit }[] = [];
  return { add, finish };

  function add(meaning: Meaning, firstWord: number, endWord: number): void {
    const start = words.starts[firstWord] as number;
    if (start >= endOfLine) {
      const startOfLine = text.lastIndexOf("\n", start) + 1;
      endOfLine = text.indexOf("\n", start);
      if (endOfLine === -1) endOfLine = text.length;
      titles = findPossibleTitles(text, startOfLine, endOfLine);
    }
    if (titles.length === 0) return;
    const own = titles.find((one) => start >= one.start && start < one.end);
    if (own === undefined || (words.starts[endWord - 1] as number) >= own.end) return;
    if (own !== title) finish();
    title = own;
    hits.push({ meaning, hit: { term: hits.length, firstWord, endWord } });
  }

  function finish(): void {
    if (title !== undefined && hits.some(({ meaning }) => !found.has(meaning))) {
      const size = countWords(title, hits[0]?.hit.firstWord ?? 0);
      for (const source of sourcesOfTitles) {
        const ofSource = hits.filter(({ meaning }) => meaning.source === source).map(({ hit }) => hit);
        for (const { term, firstWord, endWord } of keepLongest(ofSource))
          if ((endWord - firstWord) * 3 >= size) found.add((hits[term] as (typeof hits)[number]).meaning);
      }
    }
    hits = [];
    title = undefined;
  }

  /** How many words there are in a title that has the given one. */
  function countWords({ start, end }: Range, within: number): number {
    const { starts, length } = words;
    let first = within;
    while (first > 0 && (starts[first - 1] as number) >= start) first--;
    let last = within + 1;
    while (last < length && (starts[last] as number) < end) last++;
    return last - first;
  }
}
