import type { Section } from "../../markdown/markdown-document.ts";
import { allMatches } from "../../text/all-matches.ts";
import { type Range, trimRange } from "../../text/range.ts";
import type { FieldTerm } from "../../vocabulary/item-words.ts";
import { countBulletsBelow } from "./acceptance-criteria.ts";
import { createDraft, type ItemDraft, isCovered, lastEnd, readDetails, takeStory } from "./item-draft.ts";
import { type ItemMarks, readMarks } from "./item-marks.ts";
import { type ItemReading, startingIn } from "./item-places.ts";
import { findTerm } from "./item-terms.ts";
import { filled, firstLabelAfter } from "./item-values.ts";
import { findStory, type StoryForm } from "./story-form.ts";
import { findTitledLines, type TitledLine } from "./titled-lines.ts";

/** Where an item starts without a heading of its own. */
interface Start {
  readonly range: Range;
  readonly section: Section;
  /** Of a line that starts with an id or a numbered type; not there for a label. */
  readonly marks: ItemMarks | undefined;
}

/**
 * Items written one after another without headings: a label such as `ID:` or `User Story:` that comes again and again,
 * or lines such as `**User Story #3**` and `**T1.4 Data model**`, each with what follows up to the next one.
 */
export function readCardItems(reading: ItemReading, taken: readonly ItemDraft[]): ItemDraft[] {
  const starts = findLabels(reading) ?? joinStarts(findLines(reading), findTitledLines(reading));
  const drafts: ItemDraft[] = [];
  for (const [index, start] of starts.entries()) {
    if (isCovered(start.range, taken)) continue;
    const end = endOf(reading, start.range.start, starts[index + 1]?.range.start);
    const draft = draftOf(reading, start, { start: start.range.start, end });
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

/** The story on the lines after a title, in its paragraph or the next one. */
function findStoryBelow(reading: ItemReading, title: Range, range: Range): StoryForm | undefined {
  const { markdown, terms } = reading;
  const { visible, blocks } = markdown;
  for (const block of blocks) {
    if (block.range.end <= title.end || block.range.start >= range.end || block.type !== "paragraph") continue;
    const line = visible.slice(title.end, block.range.end).search(/[\r\n]/);
    const start =
      block.range.start > title.start ? block.range.start : line === -1 ? block.range.end : title.end + line;
    const end = Math.min(block.range.end, range.end, firstLabelAfter(reading, start, block.range.end));
    const story = end > start ? findStory(visible, { start, end }, terms) : undefined;
    if (story?.goal !== undefined && story.role !== undefined) return story;
  }
  return undefined;
}

/** Labels that start a card. */
const naming: ReadonlySet<FieldTerm> = new Set(["id", "title", "story", "feature", "requirement", "task"]);

/** The first of the labels that repeat. */
function findLabels({ fields, terms }: ItemReading): Start[] | undefined {
  const starts = new Map<string, Start[]>();
  for (const field of fields) {
    if (field.block === undefined || field.block.type === "table" || filled(field.value) === undefined) continue;
    const about = findTerm(terms.fields, field.label);
    if (about === undefined || !naming.has(about)) continue;
    const key = `${about} ${field.label.toLowerCase()}`;
    const start = { range: field.block.range, section: field.section, marks: undefined };
    const known = starts.get(key);
    if (known === undefined) starts.set(key, [start]);
    else known.push(start);
  }
  return [...starts.values()].find((candidate) => candidate.length >= 2);
}

function findLines({ markdown, terms, kind, places }: ItemReading): Start[] {
  if (kind === "notes") return [];
  const starts: Start[] = [];
  let item: Range | undefined;
  for (const block of markdown.blocks) {
    if (block.type === "listItem" && block.depth === 0) item = block.range;
    if (block.type !== "paragraph" || block.quoted || (item !== undefined && block.range.start < item.end)) continue;
    if (places.get(block.section)?.list === "acceptance") continue;
    const lines = linesOf(markdown.visible, block.range);
    const found = lines.flatMap((line, index) => {
      const marks = readMarks(markdown.visible, line, terms);
      const contract = marks.type === "task" && (kind === "sow" || kind === "charter");
      if (contract || (marks.idKind !== "known" && marks.idKind !== "number")) return [];
      const named = marks.titleRange.end > marks.titleRange.start;
      const range = index === 0 ? { start: block.range.start, end: line.end } : line;
      const title = named ? marks.titleRange : (lines[index + 1] ?? marks.titleRange);
      return [{ range, section: block.section, marks: { ...marks, titleRange: title } }];
    });
    // A paragraph whose first line is no start only speaks of items.
    if (found[0]?.range.start === block.range.start) starts.push(...found);
  }
  return starts.length >= 2 ? starts : [];
}

/** A line that several ways of looking find is one start. */
function joinStarts(lines: readonly Start[], titled: readonly TitledLine[]): Start[] {
  const known = new Set(lines.map(({ range }) => range.start));
  return [...lines, ...titled.filter(({ range }) => !known.has(range.start))].sort(
    (a, b) => a.range.start - b.range.start,
  );
}

function linesOf(visible: string, range: Range): Range[] {
  const lines: Range[] = [];
  for (const match of allMatches(visible.slice(range.start, range.end), /[^\r\n]+/g)) {
    const line = trimRange(visible, {
      start: range.start + match.index,
      end: range.start + match.index + match[0].length,
    });
    if (line.end > line.start) lines.push(line);
  }
  return lines;
}

/** Up to the next card, or the next heading that is no part of this one. */
function endOf({ markdown, places }: ItemReading, start: number, next: number | undefined): number {
  const most = next ?? markdown.text.length;
  for (const section of startingIn(markdown.sections, (each) => each.range.start, { start: start + 1, end: most })) {
    const list = places.get(section)?.list;
    if (list !== "acceptance" && list !== "details") return section.range.start;
  }
  return most;
}

function draftOf(reading: ItemReading, { section, marks }: Start, range: Range): ItemDraft | undefined {
  const { markdown, fields, terms, places } = reading;
  const title = marks?.titleRange ?? { start: range.start, end: range.start };
  const whole = { start: range.start, end: lastEnd(reading, range) };
  const draft = createDraft(whole, title, section, markdown);
  draft.id = marks?.id;
  draft.type = marks?.type;
  draft.priority = marks?.priority;
  draft.estimate = marks?.estimate;
  draft.status = marks?.status;
  if (marks === undefined) {
    const inside = startingIn(fields, (field) => field.labelRange.start, range);
    const about = new Set(inside.map((field) => findTerm(terms.fields, field.label)));
    const known = [...about].filter(
      (term) => term !== undefined && term !== "other" && term !== "date" && term !== "person",
    );
    const tells = about.has("priority") || about.has("acceptance") || about.has("story") || about.has("estimate");
    if (known.length < 2 || !tells) return undefined;
  }
  const told = marks === undefined ? undefined : findStoryBelow(reading, marks.titleRange, range);
  if (told !== undefined) takeStory(draft, told, markdown.visible);
  readDetails(reading, draft, range);
  if (draft.goal !== undefined)
    draft.acceptanceCriteria = Math.max(draft.acceptanceCriteria, countBulletsBelow(reading, range));
  draft.priority ??= places.get(section)?.priority;
  return draft.titleRange.end > draft.titleRange.start || draft.id !== undefined ? draft : undefined;
}
