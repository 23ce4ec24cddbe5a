import type { EngagementDocument } from "../documents/document.ts";
import type { Range } from "../text/range.ts";
import type { Topic } from "../vocabulary/topics.ts";
import { placeOfGap } from "./place-of-gap.ts";

/** Longer places are sentences about more than who it is. */
const longestName = 60;

/** Where the document sets out its Product Owner: the section's heading, else the name or label, also within a sentence; else by topics. */
export function placeOfOwner(document: EngagementDocument, topics: readonly Topic[] = ["roles"]): Range {
  const { markdown, ownerPlaces, concepts } = document;
  const places = new Set(ownerPlaces);
  const heading = markdown.sections.find(({ range }) => places.has(range))?.heading;
  if (heading !== undefined) return heading.textRange;
  const {
    evidence: [first],
    names = [],
  } = concepts["product-owner"];
  if (first === undefined) return placeOfGap(document, topics);
  if (first.range.end - first.range.start <= longestName) return first.range;
  for (const name of names) {
    const at = markdown.visible.slice(first.range.start, first.range.end).indexOf(name);
    if (at !== -1) return { start: first.range.start + at, end: first.range.start + at + name.length };
  }
  return placeOfGap(document, topics);
}
