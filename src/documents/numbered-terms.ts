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
  /** By the place `node * mostWords + number`, the node to which a word leads from another one. */
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

/** More than there are. */
const mostWords = 2 ** 13;

const sourcesOfNames = ["titles", "wholeTitles", "shortTitles"] as const;
const sourcesOfTitles: readonly TermSource[] = ["headings", "shortHeadings"];
const sourcesOfText: readonly TermSource[] = ["terms", "shortTerms", "phrases"];
/** Numbers all of their words on the way. */
export function numberTerms(kinds: KindWords, known: KnownWords): NumberedTerms {
  const namesStart = new Uint8Array(mostWords);
  const starts = new Int32Array(mostWords);
  const next = new Map<number, number>();
  const meanings: Meaning[][] = [[]];
  const byTerm = new Map<string, Meaning>();
  for (const [kind, cues] of Object.entries(kinds) as [DocumentKind, KindCues][]) {
    for (const source of sourcesOfNames)
      for (const term of listTerms(cues[source])) namesStart[known.add(term.split(" ", 1)[0] as string)] = 1;
    for (const source of [...sourcesOfTitles, ...sourcesOfText]) {
      for (const term of listTerms(cues[source])) {
        let node = 0;
        for (const word of term.split(" ")) node = nodeAfter(node, known.add(word));
        const name = `${kind}/${source}/${term}`;
        const meaning = byTerm.get(name) ?? { kind, source };
        byTerm.set(name, meaning);
        if (!meanings[node]?.includes(meaning)) meanings[node]?.push(meaning);
      }
    }
  }
  return { namesStart, starts, next, meanings };

  function nodeAfter(node: number, number: number): number {
    if (number >= mostWords) throw new Error("there are more words than places for them");
    const found = node === 0 ? starts[number] : next.get(node * mostWords + number);
    if (found !== undefined && found !== 0) return found;
    const created = meanings.push([]) - 1;
    if (node === 0) starts[number] = created;
    else next.set(node * mostWords + number, created);
    return created;
  }
}

function listTerms(lists: readonly string[] = []): string[] {
  return lists.flatMap((list) => list.split("|"));
}

/** Tells the terms in a text and in what may be its titles, each once; the same as `findKindTerms` for the words of both. */
export function countTerms(text: string, words: NumberedWords, terms: NumberedTerms): TermCounts {
  const found = new Set<Meaning>();
  const inTitles = createTitleHits(text, words, found);
  const { starts, next, meanings } = terms;
  const { length, numbers } = words;
  for (let first = 0; first < length; first++) {
    let node = starts[numbers[first] as number] as number;
    for (let end = first + 1; node !== 0; end++) {
      for (const meaning of meanings[node] as readonly Meaning[]) {
        if (sourcesOfText.includes(meaning.source)) found.add(meaning);
        else inTitles.add(meaning, first, end);
      }
      const number = end < length ? (numbers[end] as number) : 0;
      node = number === 0 ? 0 : (next.get(node * mostWords + number) ?? 0);
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
