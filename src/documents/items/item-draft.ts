import type { Section } from "../../markdown/markdown-document.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import { isInside, type Range, trimRange } from "../../text/range.ts";
import type { FieldTerm, TypeTerm } from "../../vocabulary/item-words.ts";
import { countCriteria, countOwnCriteria } from "./acceptance-criteria.ts";
import type { BacklogItem, ItemType } from "./backlog-items.ts";
import { isIdCell } from "./item-marks.ts";
import { type ItemReading, startingIn } from "./item-places.ts";
import { findTerm, type ItemTerms } from "./item-terms.ts";
import { bareLabelOf, filled, filledStatus, firstLabelAfter, isWorth, withoutReason } from "./item-values.ts";
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
  value: string | undefined;
  owner: string | undefined;
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
    value: undefined,
    owner: undefined,
    acceptanceCriteria: 0,
  };
}

export function finishDraft(draft: ItemDraft, { markdown, terms }: ItemReading): BacklogItem {
  const { text, visible } = markdown;
  const type = itemTypeOf(draft);
  const form = draft.role !== undefined || draft.goal !== undefined ? "story" : readAbility(draft, visible, terms);
  const { range, id, titleRange, role, goal, benefit, acceptanceCriteria } = draft;
  const { priority, estimate, status, value, owner } = draft;
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
    value,
    owner,
    acceptanceCriteria,
  };
}

function readAbility(draft: ItemDraft, visible: string, terms: ItemTerms): "ability" | "plain" {
  const ability = findAbility(visible, draft.titleRange, terms);
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

/** Takes over what stands below an item: labelled values, its story, its acceptance criteria. */
export function readDetails(reading: ItemReading, draft: ItemDraft, below: Range): void {
  const { markdown, terms } = reading;
  const { visible } = markdown;
  for (const field of startingIn(reading.fields, (candidate) => candidate.labelRange.start, below)) {
    const about = findTerm(terms.fields, field.label);
    if (about === undefined || (isPartOf(field.labelRange, draft.titleRange) && !storyWords.has(about))) continue;
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
    else if (about === "role" && draft.role === undefined && value.length < 80 && isRole(value))
      draft.role = value.replace(/,$/, "");
    else if (about === "goal" && draft.goal === undefined && draft.role !== undefined)
      draft.goal = value.replace(/^to\s+/i, "").replace(/,$/, "");
    else if (about === "benefit" && isWorth(value)) draft.value ??= value;
    else if (about === "person") draft.owner ??= value;
    else if (about === "benefit" && draft.benefit === undefined && draft.role !== undefined) draft.benefit = value;
    else if (
      !named &&
      (about === "title" || about === "story" || about === "feature" || about === "task" || about === "description")
    )
      draft.titleRange = field.valueRange;
    else if (!named && about === "requirement") draft.titleRange = field.valueRange;
    if (about === "story") draft.type ??= "story";
  }
  for (const block of startingIn(markdown.blocks, (candidate) => candidate.range.start, below)) {
    const bare = block.type === "listItem" ? bareLabelOf(plainText(visible, block.textRange), terms) : undefined;
    if (bare !== undefined) draft[bare.about] ??= bare.value;
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
  draft.acceptanceCriteria ||= countOwnCriteria(reading, below);
}

/** The words that a story is told by. */
const storyWords: ReadonlySet<FieldTerm> = new Set(["role", "goal", "benefit", "story"]);

/** `**B4 – Order history** (Must)` is a title and no label `Order history`. */
function isPartOf(label: Range, title: Range): boolean {
  return label.start < title.end && label.end > title.start;
}

/** What stands behind `**As a**` may be the role, or all of the story. */
function isRole(value: string): boolean {
  return !/^(?:I|Ich)\b|(?<!\p{L})(?:I (?:want|need|can)|want to|möchte|will|kann) /iu.test(value);
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
      const story = findStory(markdown.text, block.range, reading.terms);
      if (story?.goal !== undefined && story.role !== undefined)
        return { story, start: block.range.start, source: markdown.text };
    }
    if (block.type !== "paragraph" && block.type !== "listItem") continue;
    const own = block.type === "listItem" ? block.textRange : block.range;
    const start = Math.max(own.start, below.start);
    const head = markdown.visible.slice(own.start, own.start + 60);
    const ends = [Math.min(block.range.end, below.end), /(?<!\p{L})(?:as|als)(?!\p{L})/iu.test(head) ? below.end : 0];
    const label = firstLabelAfter(reading, start + 1, block.range.end);
    for (const most of ends) {
      const end = Math.min(most, label);
      const story = end > start ? findStory(markdown.visible, { start, end }, reading.terms) : undefined;
      if (story?.goal !== undefined && story.role !== undefined) return { story, start, source: markdown.visible };
    }
  }
  return undefined;
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
