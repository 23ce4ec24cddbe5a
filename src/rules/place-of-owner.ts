import type { EngagementDocument } from "../documents/document.ts";
import type { Range } from "../text/range.ts";
import type { Topic } from "../vocabulary/topics.ts";
import { placeOfGap } from "./place-of-gap.ts";

/** Longer places are sentences about more than who it is. */
const longestName = 60;

/** Where the document sets out its Product Owner: the section's heading, else the name or label; else by topics. */
export function placeOfOwner(document: EngagementDocument, topics: readonly Topic[] = ["roles"]): Range {
  const { markdown, ownerPlaces, concepts } = document;
  const places = new Set(ownerPlaces);
  const heading = markdown.sections.find(({ range }) => places.has(range))?.heading;
  if (heading !== undefined) return heading.textRange;
  const [first] = concepts["product-owner"].evidence;
  return first !== undefined && first.range.end - first.range.start <= longestName
    ? first.range
    : placeOfGap(document, topics);
}
