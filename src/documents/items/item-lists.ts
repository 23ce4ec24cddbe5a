import type { MarkdownDocument } from "../../markdown/markdown-document.ts";
import type { Range } from "../../text/range.ts";
import type { BacklogItem } from "./backlog-items.ts";

/** Items that stand together. */
export interface ItemList {
  /** From the first item's title to the last one's. */
  readonly range: Range;
  readonly items: readonly BacklogItem[];
}

/**
 * The lists in which items stand, in the order of the text: what a backlog says, it says by the list. Under `heading`,
 * `### Epic 1` and `### Epic 2` with a table each are two lists; under `parent` they are one.
 */
export function readItemLists(
  items: readonly BacklogItem[],
  { sections }: MarkdownDocument,
  under: "heading" | "parent",
): ItemList[] {
  const lists: { range: Range; items: BacklogItem[]; place: unknown }[] = [];
  const ordered = [...items].sort((a, b) => a.titleRange.start - b.titleRange.start);
  let at = 0;
  for (const item of ordered) {
    const { start, end } = item.titleRange;
    while (at + 1 < sections.length && (sections[at + 1]?.range.start ?? 0) <= start) at++;
    const section = sections[at];
    // Items that are headings themselves are a list like entries.
    const isHeading = section?.heading !== undefined && end <= section.heading.range.end;
    const isPart = under === "parent" && section?.parent?.heading !== undefined;
    const place = isHeading || isPart ? section?.parent : section;
    const last = lists.at(-1);
    if (last !== undefined && last.place === place) {
      last.range = { start: last.range.start, end: Math.max(last.range.end, end) };
      last.items.push(item);
    } else lists.push({ range: item.titleRange, items: [item], place });
  }
  return lists;
}
