import type { CompiledWords, Pattern, PatternPart } from "./compile-vocabulary.ts";
import { findTerm, firstOf, type HitIndex, hasTerms, occurrenceOf, type PossiblePatterns } from "./hit-index.ts";
import type { PointName } from "./point-names.ts";
import type { Occurrence, TermHit } from "./term-matcher.ts";
import type { Topic } from "./topics.ts";

const negationReach = 4;

export interface PatternMatch<Name extends string = Topic> {
  readonly pattern: Pattern<Name>;
  readonly firstWord: number;
  readonly endWord: number;
}

/** The patterns of topics that hold in the words `[first, end)` of a sentence, each once. */
export function matchPatterns(index: HitIndex, first: number, end: number): PatternMatch[] {
  return match(index.vocabulary.topics, index.topicPatterns, index, first, end);
}

/** The patterns of points, likewise. */
export function matchPointPatterns(index: HitIndex, first: number, end: number): PatternMatch<PointName>[] {
  return match(index.vocabulary.points, index.pointPatterns, index, first, end);
}

function match<Name extends string>(
  words: CompiledWords<Name>,
  possible: PossiblePatterns<Name>,
  index: HitIndex,
  first: number,
  end: number,
): PatternMatch<Name>[] {
  const matches: PatternMatch<Name>[] = [];
  const seen = new Set<Pattern<Name>>();
  const stop = index.byWord[end] as number;
  for (let number = index.byWord[first] as number; number < stop; number++) {
    const { terms, firstWord, endWord } = index.occurrences[number] as Occurrence;
    if (endWord > end) continue;
    for (const pattern of patternsFrom(terms, words, possible, index)) {
      if (seen.has(pattern)) continue;
      const endOfAll = findRest(index, pattern.parts, 1, endWord, end);
      if (endOfAll === undefined || (!pattern.evenNegated && isNegated(index, first, firstWord))) continue;
      // What else must stand in the sentence is the same from each of its words.
      seen.add(pattern);
      if (!pattern.also.every((parts) => holds(index, parts, first, end))) continue;
      matches.push({ pattern, firstWord, endWord: endOfAll });
    }
  }
  return matches;
}

function patternsFrom<Name extends string>(
  terms: readonly number[],
  { patterns }: CompiledWords<Name>,
  possible: PossiblePatterns<Name>,
  index: HitIndex,
): readonly Pattern<Name>[] {
  const known = possible.get(terms);
  if (known !== undefined) return known;
  const found: Pattern<Name>[] = [];
  for (const term of terms) {
    for (const pattern of patterns.get(term) ?? []) if (hasTerms(index, pattern.terms)) found.push(pattern);
  }
  possible.set(terms, found);
  return found;
}

function holds(index: HitIndex, parts: readonly PatternPart[], first: number, end: number): boolean {
  const [opening] = parts;
  if (opening === undefined) return false;
  for (let at = firstOf(index, opening.term, first); ; at++) {
    const found = occurrenceOf(index, opening.term, at);
    if (found === undefined || found.firstWord >= end) return false;
    if (found.endWord <= end && findRest(index, parts, 1, found.endWord, end) !== undefined) return true;
  }
}

function findRest(
  index: HitIndex,
  parts: readonly PatternPart[],
  part: number,
  from: number,
  end: number,
): number | undefined {
  const wanted = parts[part];
  if (wanted === undefined) return from;
  const last = Math.min(from + wanted.gapBefore, Math.max(from, end - 1));
  for (let at = firstOf(index, wanted.term, from); ; at++) {
    const found = occurrenceOf(index, wanted.term, at);
    if (found === undefined || found.firstWord > last) return undefined;
    const endWord = found.endWord > end ? undefined : findRest(index, parts, part + 1, found.endWord, end);
    if (endWord !== undefined) return endWord;
  }
}

/** Whether a word of the group `not` stands shortly before a place: `without a designated Product Owner`. */
export function isNegated(index: HitIndex, first: number, word: number): boolean {
  const not = index.vocabulary.groups.get("not");
  if (not === undefined) return false;
  const before = occurrenceOf(index, not, firstOf(index, not, Math.max(first, word - negationReach)));
  return before !== undefined && before.firstWord < word;
}

/** The first hit of a group in the words `[first, end)`. */
export function findGroup(index: HitIndex, group: string, first: number, end: number): TermHit | undefined {
  const term = index.vocabulary.groups.get(group);
  return term === undefined ? undefined : findTerm(index, term, first, end);
}

/** The hits of groups in the words `[first, end)`, in the order of the text. */
export function groupHits(index: HitIndex, groups: readonly string[], first: number, end: number): TermHit[] {
  const hits: TermHit[] = [];
  for (const group of groups) {
    const term = index.vocabulary.groups.get(group);
    if (term === undefined) continue;
    for (let at = firstOf(index, term, first); ; at++) {
      const found = occurrenceOf(index, term, at);
      if (found === undefined || found.firstWord >= end) break;
      if (found.endWord <= end) hits.push({ term, firstWord: found.firstWord, endWord: found.endWord });
    }
  }
  return groups.length < 2 ? hits : hits.sort((a, b) => a.firstWord - b.firstWord);
}

/** The longest hit of a group that begins at a word and ends before another. */
export function longestAt(
  index: HitIndex,
  group: string,
  word: number,
  end = Number.POSITIVE_INFINITY,
): TermHit | undefined {
  const term = index.vocabulary.groups.get(group);
  if (term === undefined) return undefined;
  let longest = word;
  const stop = index.byWord[word + 1] ?? 0;
  for (let number = index.byWord[word] ?? 0; number < stop; number++) {
    const { terms, endWord } = index.occurrences[number] as Occurrence;
    if (endWord > longest && endWord <= end && terms.includes(term)) longest = endWord;
  }
  return longest === word ? undefined : { term, firstWord: word, endWord: longest };
}

/** Whether a term of a group is all that stands in the words `[first, end)`. */
export function isWholly(index: HitIndex, group: string, first: number, end: number): boolean {
  return longestAt(index, group, first, end)?.endWord === end;
}

/** Whether a term of a group begins at a word. */
export function beginsAt(index: HitIndex, group: string, word: number): boolean {
  return longestAt(index, group, word) !== undefined;
}
