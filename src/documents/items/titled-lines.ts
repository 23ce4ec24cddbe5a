import type { Section } from "../../markdown/markdown-document.ts";
import { type Range, trimRange } from "../../text/range.ts";
import { type ItemMarks, readMarks } from "./item-marks.ts";
import { type ItemReading, itemLists } from "./item-places.ts";
import { findTermMatch } from "./item-terms.ts";
import { findStory } from "./story-form.ts";

/** A line or heading that names one item, with what is told of it below. */
export interface TitledLine {
  /** The line, or the heading. */
  readonly range: Range;
  readonly section: Section;
  readonly marks: ItemMarks;
}

interface Candidate extends TitledLine {
  /** Where what stands below starts. */
  readonly from: number;
  /** The letters of the id; the same for all of one letter, and none where only the line is bold or a heading. */
  readonly series: string | undefined;
}

const fewest = 2;
const longestTitle = 160;

/**
 * In a backlog, lines such as `**LS-1 (M) Sign in**` and `C3 – Roles (Must, 8 SP)` over a story: whatever the letters of
 * their ids, they are a series of items where at least half of them have a story below or a priority or estimate beside them.
 * A title without an id needs both to be bold or a heading, and a story of its own right below.
 */
export function findTitledLines(reading: ItemReading): TitledLine[] {
  if (reading.kind !== "backlog") return [];
  const candidates = findCandidates(reading);
  const told = new Set(candidates.filter((each, index) => isTold(reading, each, candidates[index + 1]?.range.start)));
  const weighed = (each: Candidate): boolean =>
    told.has(each) || each.marks.priority !== undefined || each.marks.estimate !== undefined;
  const found = candidates.filter((each) => {
    if (each.series === undefined) return told.has(each);
    const series = candidates.filter((other) => other.series === each.series);
    const strong = series.filter(weighed).length;
    return strong >= fewest && strong >= series.length / 2 && series.some((other) => told.has(other));
  });
  return found.length >= fewest ? found : [];
}

function findCandidates(reading: ItemReading): Candidate[] {
  const { markdown, places } = reading;
  const candidates: Candidate[] = [];
  let item: Range | undefined;
  for (const section of markdown.sections) {
    const list = places.get(section)?.list;
    if (list === "excluded" || list === "acceptance") continue;
    const { heading } = section;
    if (heading !== undefined && section.level > 1)
      candidates.push(...candidateOf(reading, section, heading.range, heading.textRange, true));
    for (const block of section.blocks) {
      if (block.type === "listItem" && block.depth === 0) item = block.range;
      if (block.type !== "paragraph" || block.quoted || (item !== undefined && block.range.start < item.end)) continue;
      const line = firstLineOf(markdown.visible, block.range);
      candidates.push(...candidateOf(reading, section, line, line, isBold(markdown.text, line)));
    }
  }
  return candidates.sort((a, b) => a.range.start - b.range.start);
}

function candidateOf(
  reading: ItemReading,
  section: Section,
  range: Range,
  said: Range,
  stands: boolean,
): readonly Candidate[] {
  const { markdown, terms } = reading;
  const text = markdown.visible.slice(said.start, said.end);
  if (said.end - said.start > longestTitle || /[:：]\s*$/.test(text)) return [];
  const marks = readMarks(markdown.visible, said, terms);
  if (marks.type === "epic" || marks.type === "need" || marks.titleRange.end <= marks.titleRange.start) return [];
  const letters = marks.idKind === undefined ? undefined : /^\P{N}*/u.exec(marks.id ?? "")?.[0];
  if (letters === undefined && !stands) return [];
  const title = markdown.visible.slice(marks.titleRange.start, marks.titleRange.end);
  const list = findTermMatch(terms.lists, title);
  if (letters === undefined && list !== undefined && itemLists.has(list.name) && list.share === 1) return [];
  if (findStory(markdown.visible, said, terms)?.goal !== undefined) return [];
  const series = letters === undefined ? undefined : letters.length === 1 ? "" : letters;
  return [{ range, section, marks, from: range.end, series }];
}

/** Whether one story, and no second, is told right below the line. */
function isTold(
  { markdown, terms }: ItemReading,
  { from, section, range }: Candidate,
  next: number | undefined,
): boolean {
  const { visible } = markdown;
  const end = next ?? visible.length;
  const below = section.blocks.filter((block) => block.range.end > from && block.range.start < end);
  const paragraphs = below.filter((block) => block.type === "paragraph");
  const stories = paragraphs.filter((block) => {
    const start = Math.max(block.range.start, from);
    const story = findStory(visible, { start, end: Math.min(block.range.end, end) }, terms);
    return story?.goal !== undefined && story.role !== undefined;
  });
  const [first] = below;
  return stories.length === 1 && stories[0] === first && range.end <= end;
}

function firstLineOf(visible: string, range: Range): Range {
  const length = visible.slice(range.start, range.end).search(/[\r\n]/);
  return trimRange(visible, { start: range.start, end: length === -1 ? range.end : range.start + length });
}

/** All of a line but marks in brackets: `**Sign in** (Must, 3 SP)`. */
function isBold(text: string, { start, end }: Range): boolean {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  const line = text.slice(from, to === -1 ? text.length : to).trim();
  return /^(?:\*\*|__)(?=\S)[^*_]+(?:\*\*|__)\s*(?:[([][^)\]]{1,40}[)\]]\s*)*$/u.test(line);
}
