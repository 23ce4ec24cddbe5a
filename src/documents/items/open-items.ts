import type { EngagementDocument } from "../document.ts";
import type { BacklogItem } from "./backlog-items.ts";
import { stageOf } from "./item-stage.ts";

/** Behind a title other marks may stand before the line through it ends: `~~Pay by cheque (3 SP)~~`. */
const longestMark = 40;

/** The items that are still to be built; epics are built as their items, and one that is struck through is dropped. */
export function openItemsOf({ items, text }: EngagementDocument): readonly BacklogItem[] {
  return items.filter((item) => item.type !== "epic" && stageOf(item) !== "closed" && !isStruck(text, item));
}

/** Those of them that ask for something a user gets: no tasks, bugs and spikes. */
export function openStoriesOf(document: EngagementDocument): readonly BacklogItem[] {
  return openItemsOf(document).filter(({ type }) => type === "story" || type === "feature");
}

/** `~~Pay by cheque~~`, `<del>…</del>`: the whole title, not a word of it. */
function isStruck(text: string, { titleRange: { start, end } }: BacklogItem): boolean {
  // `3. ~~Pay by cheque~~` is numbered outside.
  const title = text.slice(start, end).replace(/^[\s\d.)]*(?:~~|<(?:del|s|strike)>)/iu, "");
  const around = text.slice(text.lastIndexOf("\n", start) + 1, end + longestMark);
  const spans = around.match(/~~[^~]+~~|<(del|s|strike)>.*?<\/\1>/gis) ?? [];
  return spans.some((span) => span.includes(title));
}
