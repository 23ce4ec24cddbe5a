import type { ListItem } from "../../markdown/markdown-document.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import { type ItemMarks, readMarks } from "./item-marks.ts";
import type { ItemReading } from "./item-places.ts";
import { findStory, type StoryForm } from "./story-form.ts";

/** A list item with those nested in it; or the three items of one story. */
export interface ListEntry {
  readonly item: ListItem;
  readonly text: string;
  readonly marks: ItemMarks;
  readonly story: StoryForm | undefined;
  readonly children: readonly ListEntry[];
}

/** The items of one list as a tree. */
export function buildListEntries(reading: ItemReading, items: readonly ListItem[]): ListEntry[] {
  const roots: OpenEntry[] = [];
  const open: OpenEntry[] = [];
  for (const item of items) {
    const entry: OpenEntry = { item, children: [] };
    while (open.length > 0 && (open.at(-1)?.item.depth ?? 0) >= item.depth) open.pop();
    (open.at(-1)?.children ?? roots).push(entry);
    open.push(entry);
  }
  return joinStories(reading, roots).map((entry) => close(reading, entry));
}

interface OpenEntry {
  readonly item: ListItem;
  readonly children: OpenEntry[];
}

function close(reading: ItemReading, { item, children }: OpenEntry): ListEntry {
  const { markdown, terms } = reading;
  const marks = readMarks(markdown.visible, item.textRange, terms);
  return {
    item,
    text: plainText(markdown.visible, item.textRange),
    marks,
    story: findStory(markdown.visible, marks.titleRange, terms),
    children: joinStories(reading, children).map((child) => close(reading, child)),
  };
}

/** `- As a guest`, `- I want to pay by card`, `- So that I leave sooner`: items that tell one story together. */
function joinStories(reading: ItemReading, entries: readonly OpenEntry[]): readonly OpenEntry[] {
  const { markdown, terms } = reading;
  const { visible } = markdown;
  const joined: OpenEntry[] = [];
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index] as OpenEntry;
    const next = entries[index + 1];
    const { textRange } = entry.item;
    const opens = /^\W*(?:as|als)\s/iu.test(visible.slice(textRange.start, textRange.start + 12));
    if (!opens || next === undefined || findStory(visible, textRange, terms)?.goal !== undefined) {
      joined.push(entry);
      continue;
    }
    const reach = entries[index + 2] ?? next;
    const story = findStory(visible, { start: textRange.start, end: reach.item.textRange.end }, terms);
    if (
      story?.goal === undefined ||
      story.goal.start < next.item.textRange.start ||
      story.goal.end > next.item.textRange.end
    ) {
      joined.push(entry);
      continue;
    }
    const last = story.benefit !== undefined && story.benefit.start >= reach.item.textRange.start ? reach : next;
    const item = {
      ...entry.item,
      range: { start: entry.item.range.start, end: last.item.range.end },
      textRange: { start: textRange.start, end: last.item.textRange.end },
    };
    joined.push({ item, children: last.children });
    index += last === next ? 1 : 2;
  }
  return joined;
}
