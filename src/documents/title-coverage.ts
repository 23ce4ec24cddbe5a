import type { Range } from "../text/range.ts";
import { wordAt } from "../text/words.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { Reading } from "./reading.ts";
import { isContent } from "./title-topics.ts";

/**
 * Whether a title, or what stands on one side of an `and` in it, is all about one of the topics: `Customers & partners`
 * is about customers, `Active users per month` says something else of users.
 */
export function isTitleAbout(title: Range, topics: readonly Topic[], { words, hits, markdown }: Reading): boolean {
  const { headingTopics } = hits.vocabulary;
  const [first, end] = [wordAt(words, title.start), wordAt(words, title.end)];
  const covered = new Set<number>();
  const parts: number[][] = [[]];
  for (let at = first; at < end; at++) {
    for (const { term, endWord } of hits.byFirstWord.get(at) ?? []) {
      if (endWord > end || headingTopics.get(term)?.some((topic) => topics.includes(topic)) !== true) continue;
      for (let word = at; word < endWord; word++) covered.add(word);
    }
    const word = words[at];
    const before = markdown.visible.slice(words[at - 1]?.end ?? 0, word?.start);
    if (
      at > first &&
      !covered.has(at) &&
      (/^(?:and|und|or|oder)$/.test(word?.folded ?? "") || /[&,/|+(:–]/.test(before))
    )
      parts.push([]);
    if (isContent(word)) parts.at(-1)?.push(at);
  }
  const content = parts.flat();
  if (content.length === 0) return covered.size > 0;
  if (content.filter((at) => covered.has(at)).length > content.length / 2) return true;
  return parts.some((part) => part.length > 0 && part.every((at) => covered.has(at)));
}
