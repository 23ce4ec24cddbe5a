import { plainText } from "../markdown/markdown-document.ts";
import { splitSentences } from "../text/sentences.ts";
import type { PointEvidence } from "./collect-points.ts";
import type { EngagementDocument, Person } from "./document.ts";

/** Whom a `She` may mean: the people named in the sentence right before, in the same paragraph or item. */
export function peopleNamedBefore({ markdown, people }: EngagementDocument, { range, block }: PointEvidence): Person[] {
  const sentences = splitSentences(markdown.visible, block.range);
  const before = sentences.findLast(({ end }) => end <= range.start);
  if (before === undefined) return [];
  const said = plainText(markdown.visible, before);
  return people.filter(({ name }) => said.includes(name));
}
