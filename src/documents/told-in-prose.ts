import type { EngagementDocument } from "./document.ts";

/** A title and a heading for the close, or a bold line or two, divide nothing. */
const mostHeadings = 2;
const mostLabels = 3;
const leastShare = 0.8;

/** Whether nearly all of a document are paragraphs, without headings and labels that say what each is about: a letter, a story. */
export function isToldInProse({ markdown }: EngagementDocument): boolean {
  const { sections, fields, blocks } = markdown;
  if (sections.filter(({ heading }) => heading !== undefined).length > mostHeadings) return false;
  if (fields.length > mostLabels) return false;
  const lengthOf = (of: typeof blocks): number => of.reduce((sum, { range }) => sum + range.end - range.start, 0);
  return lengthOf(blocks.filter(({ type }) => type === "paragraph")) >= leastShare * lengthOf(blocks);
}
