import type { CompiledVocabulary, CompiledWords, Pattern, PatternPart } from "./compile-vocabulary.ts";
import type { TermHit } from "./term-matcher.ts";
import type { Topic } from "./topics.ts";

const negationReach = 4;

/** The hits of a text, to be asked by place. */
export interface HitIndex {
  readonly vocabulary: CompiledVocabulary;
  /** By first word, in the order of the text. */
  readonly byFirstWord: ReadonlyMap<number, readonly TermHit[]>;
}

export function indexHits(vocabulary: CompiledVocabulary, hits: readonly TermHit[]): HitIndex {
  const byFirstWord = new Map<number, TermHit[]>();
  for (const hit of hits) {
    const here = byFirstWord.get(hit.firstWord);
    if (here === undefined) byFirstWord.set(hit.firstWord, [hit]);
    else here.push(hit);
  }
  return { vocabulary, byFirstWord };
}

export interface PatternMatch<Name extends string = Topic> {
  readonly pattern: Pattern<Name>;
  readonly firstWord: number;
  readonly endWord: number;
}

/** The patterns of topics that hold in the words `[first, end)` of a sentence, each once. */
export function matchPatterns(index: HitIndex, first: number, end: number): PatternMatch[] {
  return matchPatternsOf(index.vocabulary.topics, index, first, end);
}

export function matchPatternsOf<Name extends string>(
  { patterns }: CompiledWords<Name>,
  index: HitIndex,
  first: number,
  end: number,
): PatternMatch<Name>[] {
  const matches: PatternMatch<Name>[] = [];
  const seen = new Set<Pattern<Name>>();
  for (let word = first; word < end; word++) {
    for (const hit of index.byFirstWord.get(word) ?? []) {
      if (hit.endWord > end) continue;
      for (const pattern of patterns.get(hit.term) ?? []) {
        if (seen.has(pattern)) continue;
        const endWord = findRest(index, pattern.parts, 1, hit.endWord, end);
        if (endWord === undefined || (!pattern.evenNegated && isNegated(index, first, word))) continue;
        // What else must stand in the sentence is the same from each of its words.
        seen.add(pattern);
        if (!pattern.also.every((parts) => holds(index, parts, first, end))) continue;
        matches.push({ pattern, firstWord: word, endWord });
      }
    }
  }
  return matches;
}

function holds(index: HitIndex, parts: readonly PatternPart[], first: number, end: number): boolean {
  for (let word = first; word < end; word++) {
    for (const hit of index.byFirstWord.get(word) ?? []) {
      if (hit.term !== parts[0]?.term || hit.endWord > end) continue;
      if (findRest(index, parts, 1, hit.endWord, end) !== undefined) return true;
    }
  }
  return false;
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
  for (let word = from; word <= last; word++) {
    for (const hit of index.byFirstWord.get(word) ?? []) {
      if (hit.term !== wanted.term || hit.endWord > end) continue;
      const endWord = findRest(index, parts, part + 1, hit.endWord, end);
      if (endWord !== undefined) return endWord;
    }
  }
  return undefined;
}

/** Whether a word of the group `not` stands shortly before a place: `without a designated Product Owner`. */
export function isNegated(index: HitIndex, first: number, word: number): boolean {
  const not = index.vocabulary.groups.get("not");
  for (let before = Math.max(first, word - negationReach); before < word; before++) {
    if (index.byFirstWord.get(before)?.some((hit) => hit.term === not) === true) return true;
  }
  return false;
}

/** The first hit of a group in the words `[first, end)`. */
export function findGroup(index: HitIndex, group: string, first: number, end: number): TermHit | undefined {
  const number = index.vocabulary.groups.get(group);
  for (let word = first; word < end; word++) {
    const hit = index.byFirstWord.get(word)?.find((candidate) => candidate.term === number && candidate.endWord <= end);
    if (hit !== undefined) return hit;
  }
  return undefined;
}
