import type { EngagementDocument } from "../documents/document.ts";
import { stageOf } from "../documents/items/item-stage.ts";
import { priorityLevelsOf } from "../documents/items/priority-level.ts";
import { plainText } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { overlapsAny } from "./overlaps-any.ts";

/** Something to be built: an item, or an entry of the list of what is in scope. */
export interface PlannedThing {
  readonly range: Range;
  readonly text: string;
  readonly id: string | undefined;
}

/** Open items, none that the backlog itself puts off, and the list entries that an agreement says are in scope. */
export function readPlanned(document: EngagementDocument): PlannedThing[] {
  const { markdown, concepts, kind } = document;
  const levels = priorityLevelsOf(document.items);
  const items = document.items
    .filter((item, index) => stageOf(item) !== "closed" && levels[index] !== "wont")
    .map(({ titleRange, title, goal, id }) => ({ range: titleRange, text: goal ?? title, id }));
  if (kind === "backlog") return items;
  const isInScope = overlapsAny(concepts["in-scope"].evidence.map(({ range }) => range));
  const isItem = overlapsAny(items.map(({ range }) => range));
  const entries = markdown.blocks
    .filter((block) => block.type === "listItem")
    .filter(({ range, textRange }) => isInScope(range) && !isItem(textRange))
    .map(({ textRange }) => ({ range: textRange, text: plainText(markdown.visible, textRange), id: undefined }));
  return [...items, ...entries];
}
