import type { ListItem } from "../../markdown/markdown-document.ts";
import { onOneLine } from "../../text/on-one-line.ts";
import { type ItemMarks, readMarks, shiftMarks } from "./item-marks.ts";
import type { ItemReading } from "./item-places.ts";
import { oncePerItemText } from "./item-terms.ts";
import { findStory, type StoryForm, shiftStory } from "./story-form.ts";

/** A list item with those nested in it; or the three items of one story. */
export interface ListEntry extends EntryText {
  readonly item: ListItem;
  readonly children: readonly ListEntry[];
}

/** What the words of an entry say. */
interface EntryText {
  readonly text: string;
  readonly marks: ItemMarks;
  readonly story: StoryForm | undefined;
  /** What stands before its colon: `Submitted by` in `Submitted by: Ana Prado`. */
  readonly label: string | undefined;
  /** Whether its title says something beside its marks. */
  readonly isFilled: boolean;
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
  const { start, end } = item.textRange;
  const said = readEntry(reading.markdown.visible.slice(start, end), reading.terms);
  return {
    ...said,
    marks: shiftMarks(said.marks, start),
    story: said.story && shiftStory(said.story, start),
    item,
    children: joinStories(reading, children).map((child) => close(reading, child)),
  };
}

/** Places are counted from the entry's start. */
const readEntry = oncePerItemText((said, terms): EntryText => {
  const text = onOneLine(said);
  const marks = readMarks(said, { start: 0, end: said.length }, terms);
  const title = said.slice(marks.titleRange.start, marks.titleRange.end);
  return {
    text,
    marks,
    story: findStory(said, marks.titleRange, terms),
    label: /^[^:]{2,30}(?=:\s|:$)/.exec(text)?.[0],
    isFilled: /\p{L}{2}/u.test(title.replace(/[[(]\p{L}{1,2}[\])]|(?<!\p{L})\p{L}\./gu, "")),
  };
});

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
