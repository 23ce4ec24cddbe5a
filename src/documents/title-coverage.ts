import type { Range } from "../text/range.ts";
import { wordAt } from "../text/words.ts";
import { hitsAt } from "../vocabulary/hit-index.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { Reading } from "./reading.ts";
import { isContent } from "./title-topics.ts";

/**
 * Whether a title, or what stands on one side of an `and` in it, is all about one of the topics: `Customers & partners`
 * is about customers, `Active users per month` says something else of users.
 */
export function isTitleAbout(
  title: Range,
  topics: readonly Topic[],
  { words, hits, markdown }: Reading,
  topicsByTerm: ReadonlyMap<number, readonly Topic[]> = hits.vocabulary.topics.headings,
): boolean {
  const [first, end] = [wordAt(words, title.start), wordAt(words, title.end)];
  const covered = new Set<number>();
  const parts: number[][] = [[]];
  for (let at = first; at < end; at++) {
    for (const { term, endWord } of hitsAt(hits, at)) {
      if (endWord > end || topicsByTerm.get(term)?.some((topic) => topics.includes(topic)) !== true) continue;
      for (let word = at; word < endWord; word++) covered.add(word);
    }
    const word = words[at];
    const before = markdown.visible.slice(words[at - 1]?.end ?? 0, word?.start);
    if (
      at > first &&
      !covered.has(at) &&
      (/^(?:and|und|or|oder)$/.test(word?.folded ?? "") || /[&,/|+(:–—]/.test(before))
    )
      parts.push([]);
    const says = isContent(word) && !frames.has(word?.folded ?? "");
    if (covered.has(at) || (says && findGroup(hits, "product", at, at + 1) === undefined)) parts.at(-1)?.push(at);
  }
  const content = parts.flat().filter((at) => isContent(words[at]));
  if (content.length === 0) return covered.size > 0;
  if (content.filter((at) => covered.has(at)).length > content.length / 2) return true;
  return parts.some((part) => part.filter((at) => covered.has(at)).length > part.length / 2);
}

// What only frames a title: `Planned features at a glance` is about features, `Zielgruppe der App` about whom it is for.
const frames = new Set(
  "general additional optional allgemeine weitere optionale main key core initial primary secondary planned proposed intended overview summary list details glance brief included considered today top listing must have nice safety security unique special common current existing available implemented required possible specific further extra basic minimum essential erforderliche erforderlichen benoetigte moegliche moeglichen gewuenschte denkbare weitere mindest grundlegende geplante geplanten wichtige wichtigste wichtigsten wesentliche zentrale ueberblick uebersicht ablauf liste kurz detail einzelnen".split(
    " ",
  ),
);
