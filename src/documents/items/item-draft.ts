import type { Field, ListItem, MarkdownDocument, Section } from "../../markdown/markdown-document.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import { isInside, type Range, trimRange } from "../../text/range.ts";
import type { TypeTerm } from "../../vocabulary/item-words.ts";
import { isPlaceholder } from "../placeholders.ts";
import type { BacklogItem, ItemType } from "./backlog-items.ts";
import { isIdCell } from "./item-marks.ts";
import { type ItemReading, startingIn } from "./item-places.ts";
import { findTerm } from "./item-terms.ts";
import { findAbility } from "./story-ability.ts";
import { findStory, type StoryForm } from "./story-form.ts";

/** An item on its way: found in one place, not yet weighed against the document's others. */
export interface ItemDraft {
  readonly range: Range;
  readonly section: Section;
  /** The list, table or section that it is one of. */
  readonly container: object;
  /** Whether only a heading says that it is an item. */
  isWeak: boolean;
  /** Whether its place shows that no other item stands below it. */
  isLeaf: boolean;
  titleRange: Range;
  id: string | undefined;
  type: TypeTerm | undefined;
  role: string | undefined;
  goal: string | undefined;
  benefit: string | undefined;
  priority: string | undefined;
  estimate: string | undefined;
  status: string | undefined;
  acceptanceCriteria: number;
}

export function createDraft(range: Range, titleRange: Range, section: Section, container: object): ItemDraft {
  return {
    range,
    titleRange,
    section,
    container,
    isWeak: false,
    isLeaf: false,
    id: undefined,
    type: undefined,
    role: undefined,
    goal: undefined,
    benefit: undefined,
    priority: undefined,
    estimate: undefined,
    status: undefined,
    acceptanceCriteria: 0,
  };
}

export function finishDraft(draft: ItemDraft, { text, visible }: MarkdownDocument): BacklogItem {
  const type = itemTypeOf(draft);
  const form = draft.role !== undefined || draft.goal !== undefined ? "story" : readAbility(draft, visible);
  const { range, id, titleRange, role, goal, benefit, priority, estimate, status, acceptanceCriteria } = draft;
  // Front matter is no part of what a reader sees.
  const title = plainText(visible, titleRange) || plainText(text, titleRange);
  return {
    range,
    id,
    title,
    titleRange,
    type,
    form,
    role,
    goal,
    benefit,
    priority,
    estimate,
    status,
    acceptanceCriteria,
  };
}

function readAbility(draft: ItemDraft, visible: string): "ability" | "plain" {
  const ability = findAbility(visible, draft.titleRange);
  if (ability === undefined) return "plain";
  takeStory(draft, ability, visible);
  return "ability";
}

function itemTypeOf(draft: ItemDraft): ItemType {
  if (draft.type === "epic" || draft.type === "bug" || draft.type === "spike" || draft.type === "task")
    return draft.type;
  return draft.goal !== undefined || draft.type === "story" ? "story" : "feature";
}

export function takeStory(draft: ItemDraft, story: StoryForm, visible: string): void {
  draft.role ??= story.role && plainText(visible, story.role);
  draft.goal ??= story.goal && plainText(visible, story.goal);
  draft.benefit ??= story.benefit && plainText(visible, story.benefit);
}

/** A value, or nothing where the author left it open. */
export function filled(value: string): string | undefined {
  const bare = value.trim().replace(/(?<=\p{L})\.$/u, "");
  return isPlaceholder(bare) || /^(?:none|keine?|nil|\/|\.+)$/i.test(bare) ? undefined : bare;
}

/** Like `filled`, but `Open` and `pending` say something of a status. */
export function filledStatus(value: string): string | undefined {
  return /^(?:open|offen|pending)\.?$/i.test(value.trim()) ? value.trim() : filled(value);
}

/** `S` of `S — small next to the others`. */
function withoutReason(value: string): string {
  return (/^.+?(?=\s?[.;]\s|\s[–—-]\s|\s\()/.exec(value)?.[0] ?? value).trim();
}

/** Takes over what stands below an item: labelled values, its story, its acceptance criteria. */
export function readDetails(reading: ItemReading, draft: ItemDraft, below: Range): void {
  const { markdown, terms } = reading;
  const { visible } = markdown;
  for (const field of startingIn(reading.fields, (candidate) => candidate.labelRange.start, below)) {
    const about = findTerm(terms.fields, field.label);
    if (about === undefined) continue;
    if (about === "acceptance") {
      if (field.valueRange.end > field.valueRange.start)
        draft.acceptanceCriteria ||= countCriteria(reading, {
          start: field.valueRange.start,
          end: Math.min(field.valueRange.end, below.end),
        });
      continue;
    }
    const value = about === "status" ? filledStatus(field.value) : filled(field.value);
    if (value === undefined) continue;
    const named = draft.titleRange.end > draft.titleRange.start;
    if (about === "id" && isIdCell(value)) draft.id ??= value;
    else if (about === "priority") draft.priority ??= withoutReason(value);
    else if (about === "estimate") draft.estimate ??= withoutReason(value);
    else if (about === "status") draft.status ??= withoutReason(value);
    else if (about === "type") draft.type ??= findTerm(terms.types, value);
    else if (about === "role" && draft.role === undefined && value.length < 80 && !/^(?:I|Ich)\b/i.test(value))
      draft.role = value.replace(/,$/, "");
    else if (about === "goal" && draft.goal === undefined && draft.role !== undefined)
      draft.goal = value.replace(/^to\s+/i, "");
    else if (about === "benefit" && draft.benefit === undefined && draft.role !== undefined) draft.benefit = value;
    else if (
      !named &&
      (about === "title" || about === "story" || about === "feature" || about === "task" || about === "description")
    )
      draft.titleRange = field.valueRange;
    else if (!named && about === "requirement") draft.titleRange = field.valueRange;
    if (about === "story") draft.type ??= "story";
  }
  if (draft.goal === undefined) {
    const told = findStoryIn(reading, below);
    if (told !== undefined) {
      const { story, start, source } = told;
      takeStory(draft, story, source);
      const end = Math.max(story.benefit?.end ?? 0, story.goal?.end ?? 0);
      const { titleRange } = draft;
      if (source === visible && titleRange.end === titleRange.start && end > start)
        draft.titleRange = trimRange(visible, { start, end });
      // `As a guest` was only the first line of it.
      else if (story.role !== undefined && isInside(story.role, titleRange) && end > titleRange.end)
        draft.titleRange = { start: titleRange.start, end };
    }
  }
  draft.acceptanceCriteria ||= countBelowHeading(reading, below) || countScenarios(reading, below);
}

/**
 * The first story told in the blocks of a range, also one that goes over several blocks or labels, or stands in a code block;
 * and where it starts.
 */
function findStoryIn(
  reading: ItemReading,
  below: Range,
): { story: StoryForm; start: number; source: string } | undefined {
  const { markdown } = reading;
  for (const block of startingIn(markdown.blocks, (candidate) => candidate.range.start, below).slice(0, 12)) {
    if (block.type === "code") {
      const story = findStory(markdown.text, block.range);
      if (story?.goal !== undefined && story.role !== undefined)
        return { story, start: block.range.start, source: markdown.text };
    }
    if (block.type !== "paragraph" && block.type !== "listItem") continue;
    const own = block.type === "listItem" ? block.textRange : block.range;
    const start = Math.max(own.start, below.start);
    const head = markdown.visible.slice(own.start, own.start + 60);
    const ends = [Math.min(block.range.end, below.end), /(?<!\p{L})(?:as|als)(?!\p{L})/iu.test(head) ? below.end : 0];
    for (const end of ends) {
      const story = end > start ? findStory(markdown.visible, { start, end }) : undefined;
      if (story?.goal !== undefined && story.role !== undefined) return { story, start, source: markdown.visible };
    }
  }
  return undefined;
}

function countBelowHeading(reading: ItemReading, below: Range): number {
  const { markdown, places } = reading;
  for (const section of startingIn(markdown.sections, (candidate) => candidate.range.start, below)) {
    if (section.heading === undefined || places.get(section)?.list !== "acceptance") continue;
    const [first] = section.blocks;
    if (first === undefined) continue;
    const labelled = section.blocks.find((block) =>
      reading.fields.some((field) => field.block === block && isOfItem(field)),
    );
    const end = labelled?.range.start ?? section.blocks.at(-1)?.range.end ?? first.range.end;
    const count = countCriteria(reading, { start: first.range.start, end: Math.min(end, below.end) });
    if (count > 0) return count;
  }
  return 0;

  /** `Priority: High` below the criteria says something of the item again. */
  function isOfItem(field: Field): boolean {
    const about = findTerm(reading.terms.fields, field.label);
    return about === "priority" || about === "estimate" || about === "status" || about === "id" || about === "type";
  }
}

/** List items, or lines of text: what stands where criteria are expected. */
export function countCriteria(reading: ItemReading, range: Range): number {
  const { markdown } = reading;
  // A value starts at its text, behind the marker of its first item.
  const line = markdown.text.lastIndexOf("\n", range.start - 1) + 1;
  const blocks = startingIn(markdown.blocks, (block) => block.range.start, { start: line, end: range.end });
  const items = blocks.filter(
    (block): block is ListItem => block.type === "listItem" && block.textRange.start >= range.start,
  );
  if (items.length > 0) {
    const depth = Math.min(...items.map((item) => item.depth));
    const said = items.flatMap((item) =>
      item.depth === depth ? (filled(plainText(markdown.visible, item.textRange)) ?? []) : [],
    );
    // `Given …`, `When …`, `Then …` are one.
    const isSteps = /^(?:given|angenommen|gegeben)\s/i.test(said[0] ?? "");
    return said.filter((text) => !isSteps || !/^(?:when|then|and|but|wenn|dann|und|aber)\s/i.test(text)).length;
  }
  return countLines(markdown.text, markdown.visible, range) || countScenarios(reading, range);
}

/** The separate statements in a cell or paragraph: lines, `<br>`s, `<li>`s. */
export function countLines(text: string, visible: string, range: Range): number {
  if (filled(plainText(visible, range)) === undefined) return 0;
  const source = text.slice(range.start, range.end);
  const items = source.match(/<li\b/gi)?.length ?? 0;
  if (items > 0) return items;
  const lines = source.split(/<br\s*\/?>|(?:^|\s)[-•*]\s(?=\S)|\n\s*\n/i);
  return Math.max(1, lines.filter((line) => /[\p{L}\p{N}]/u.test(line)).length);
}

/** `Scenario:` or `Given … When … Then`, also in a code block. */
function countScenarios(reading: ItemReading, below: Range): number {
  const { markdown } = reading;
  let scenarios = 0;
  let givens = 0;
  for (const block of startingIn(markdown.blocks, (candidate) => candidate.range.start, below)) {
    if (block.type === "table") continue;
    const source = block.type === "code" ? markdown.text : markdown.visible;
    const said = source.slice(block.range.start, block.range.end);
    scenarios += said.match(/^[\s>*-]*(?:scenario(?: outline)?|szenario|beispiel)\s*(?:\d+\s*)?:/gim)?.length ?? 0;
    givens += said.match(/^[\s>*-]*(?:given|angenommen|gegeben sei(?:en)?|gegeben)\s+\S/gim)?.length ?? 0;
  }
  return Math.max(scenarios, givens);
}

/** Where the last block of a range ends, so that rules and blank lines after it stay out. */
export function lastEnd({ markdown }: ItemReading, range: Range): number {
  const blocks = startingIn(markdown.blocks, (block) => block.range.start, range);
  const last = blocks.reduce((end, block) => Math.max(end, block.range.end), range.start);
  return last > range.start ? Math.min(last, range.end) : trimRange(markdown.text, range).end;
}

/** Whether a place starts inside one of the items, which are in order and apart from each other. */
export function isCovered(place: Range, items: readonly ItemDraft[]): boolean {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as ItemDraft).range.start <= place.start) low = middle + 1;
    else high = middle;
  }
  const before = items[low - 1];
  return before !== undefined && place.start < before.range.end;
}
