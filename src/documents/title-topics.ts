import type { Word } from "../text/words.ts";
import { type HitIndex, hitsAt } from "../vocabulary/hit-index.ts";
import { keepLongest, type TermHit } from "../vocabulary/term-matcher.ts";
import type { Topic } from "../vocabulary/topics.ts";

const little = new Set(
  "the a an of for and or to in on our your their its this that with by at from as is are we project product der die das des dem den ein eine einer eines und oder zu zum zur im in von vom fuer mit auf an am bei unser unsere unseres projekt projekts projektes produkt produkts".split(
    " ",
  ),
);

/** A term must make up this part of a longer heading for the heading to be about it. */
const leastShare = 0.4;

/**
 * What a heading, label or column head `[first, end)` is about. `Out of Scope` is no `Scope`: the longest term wins where
 * terms overlap. `Notes on how the scope was found` is about none: too little of it is the term.
 */
export function topicsOfTitle<Name extends string = Topic>(
  index: HitIndex,
  words: readonly Word[],
  topicsByTerm: ReadonlyMap<number, readonly Name[]>,
  first: number,
  end: number,
): Name[] {
  const hits: TermHit[] = [];
  for (let word = first; word < end; word++) {
    for (const hit of hitsAt(index, word)) {
      if (hit.endWord <= end && topicsByTerm.has(hit.term)) hits.push(hit);
    }
  }
  const longest = withoutModifiers(keepLongest(hits), words);
  if (longest.length === 0) return [];
  const content = countContent(words, first, end);
  const covered = new Set(longest.flatMap((hit) => range(hit.firstWord, hit.endWord)));
  const share = [...covered].filter((word) => isContent(words[word])).length / Math.max(1, content);
  if (content > 3 && share < leastShare) return [];
  return [...new Set(longest.flatMap((hit) => topicsByTerm.get(hit.term) ?? []))];
}

/** A `milestone budget` is a budget, and the `acceptance of services` an acceptance. */
function withoutModifiers(hits: readonly TermHit[], words: readonly Word[]): TermHit[] {
  const ordered = [...hits].sort((a, b) => a.firstWord - b.firstWord);
  return ordered.filter((hit, index) => {
    const next = ordered[index + 1];
    const last = ordered[index - 1];
    const isBeforeNoun = next !== undefined && next.firstWord === hit.endWord && gapAfter(hit.endWord - 1) === 1;
    const isAfterOf = last !== undefined && last.endWord === hit.firstWord - 1 && words[last.endWord]?.folded === "of";
    return !isBeforeNoun && !isAfterOf;
  });

  function gapAfter(word: number): number {
    return (words[word + 1]?.start ?? 0) - (words[word]?.end ?? 0);
  }
}

function countContent(words: readonly Word[], first: number, end: number): number {
  let count = 0;
  for (let word = first; word < end; word++) if (isContent(words[word])) count++;
  return count;
}

/** Whether a word of a title says something: no article, number or `project`. */
export function isContent(word: Word | undefined): boolean {
  return word !== undefined && !little.has(word.folded) && !/^\d+$/.test(word.folded) && word.folded.length > 1;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
