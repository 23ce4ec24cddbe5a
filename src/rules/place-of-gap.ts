import type { ConceptName } from "../documents/concepts.ts";
import type { EngagementDocument } from "../documents/document.ts";
import { findOwnNames } from "../documents/own-names.ts";
import { sectionsAbout } from "../documents/sections-about.ts";
import { isBelowName, isOverAll } from "../documents/title-names.ts";
import { isInside, type Range, trimRange } from "../text/range.ts";
import type { Topic } from "../vocabulary/topics.ts";

/**
 * The heading of the section where a missing part belongs, by the first topic that has one; else what the document calls
 * itself: its title, the subject of a mail, at last the first line. The first of several headings is no title.
 */
export function placeOfGap(document: EngagementDocument, topics: readonly Topic[]): Range {
  for (const topic of topics) {
    const sections = sectionsAbout(document, topic);
    const highest = Math.min(...sections.map((section) => section.level));
    const heading = sections.find((section) => section.level === highest)?.heading;
    if (heading !== undefined) return heading.textRange;
  }
  return placeOfTitle(document);
}

/**
 * Where a concept that is said only in part goes on: the heading over most of what says it, else the first place that says
 * it, else where it belongs.
 */
export function placeOfRest(document: EngagementDocument, name: ConceptName & Topic): Range {
  const { evidence, facets } = document.concepts[name];
  const said = [...evidence, ...Object.values(facets).flat()];
  const sections = sectionsAbout(document, name).map((section) => ({
    section,
    count: said.filter(({ range }) => isInside(range, section.range)).length,
  }));
  const most = Math.max(...sections.map(({ count }) => count));
  const heading = sections.find(({ count }) => count === most)?.section.heading;
  if (heading !== undefined) return heading.textRange;
  const first = evidence[0]?.range;
  if (first === undefined) return placeOfGap(document, [name]);
  const line = document.text.slice(first.start, first.end).search(/[\r\n]/);
  return line <= 0 ? first : { start: first.start, end: first.start + line };
}

function placeOfTitle(document: EngagementDocument): Range {
  const { title, markdown } = document;
  const own = findOwnNames(markdown);
  const at = markdown.sections.findIndex(({ heading }) => heading === title);
  if (title !== undefined && isOverAll(markdown.sections, at) && !isBelowName(title, own)) return title.textRange;
  return own[0]?.range ?? firstLine(document);
}

/** The first line with anything to see on it; the first line of all where nothing is to be seen. */
export function firstLine({ text, markdown }: EngagementDocument): Range {
  const { visible } = markdown;
  const shown = /\S/.test(visible) ? visible : text;
  const { start } = trimRange(shown, { start: 0, end: shown.length });
  const length = shown.slice(start).search(/[\r\n]/);
  return trimRange(shown, { start, end: length === -1 ? shown.length : start + length });
}
