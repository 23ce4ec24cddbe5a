import type { EngagementDocument } from "../documents/document.ts";
import type { BacklogItem } from "../documents/items/backlog-items.ts";
import { listOf, type Message, say, type Value } from "../text/message.ts";
import { isInside, type Range } from "../text/range.ts";
import { firstLine } from "./place-of-gap.ts";

/** An item that lacks something, and which parts. */
export interface ItemGap {
  readonly item: BacklogItem;
  readonly facets: readonly string[];
}

/** More items than so many are never reported one by one. */
const mostSingles = 10;

/** Whether a gap is the backlog's own rather than that of some items: then one finding says so. */
export function isCommon(gaps: readonly unknown[], itemCount: number): boolean {
  return gaps.length > mostSingles || (gaps.length > 1 && gaps.length * 2 > itemCount);
}

/** `None of the 7 items`, `Neither of the 2 items` */
export function noItemOf(count: number): Message {
  return count === 2 ? say`Neither of the 2 items` : say`None of the ${count} items`;
}

/** `a priority (8) or an estimate`: the parts with how many items lack each, where not all do. */
export function countFacets(gaps: readonly ItemGap[], said: Readonly<Record<string, Message>>): Value {
  const parts = Object.entries(said).flatMap(([facet, words]) => {
    const count = gaps.filter(({ facets }) => facets.includes(facet)).length;
    if (count === 0) return [];
    return [count === gaps.length ? words : say`${words} (${count})`];
  });
  return listOf(parts, "or");
}

export function facetsOf(gaps: readonly ItemGap[]): readonly string[] {
  return [...new Set(gaps.flatMap(({ facets }) => facets))];
}

/** `Item US-3`, or the item's title. */
export function nameOf({ id, title }: BacklogItem): Message {
  return id === undefined ? say`"${shorten(title)}"` : say`Item ${id}`;
}

/** The same inside a sentence: `item US-3`. */
export function nameInside(item: BacklogItem): Message {
  return item.id === undefined ? nameOf(item) : say`item ${item.id}`;
}

/** Text of others in a message: at most 60 characters. */
export function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`;
}

/** The heading over the first of the items, else the head of their table, else the title, else the first line. */
export function placeOfItems(document: EngagementDocument, places: readonly Pick<ItemGap, "item">[]): Range {
  const [first] = places;
  const { sections, blocks } = document.markdown;
  if (first === undefined) return document.title?.textRange ?? firstLine(document);
  const { range } = first.item;
  const above = sections.findLast(
    ({ heading, range: whole }) =>
      heading !== undefined && isInside(range, whole) && !isInside(heading.range, range) && heading.text !== "",
  );
  if (above?.heading !== undefined) return above.heading.textRange;
  const table = blocks.find((block) => block.type === "table" && isInside(range, block.range));
  const cells = table?.type === "table" ? table.header : [];
  const [head] = cells;
  const last = cells.at(-1);
  if (head !== undefined && last !== undefined) return { start: head.range.start, end: last.range.end };
  return document.title?.textRange ?? firstLine(document);
}
