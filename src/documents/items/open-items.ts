import type { EngagementDocument } from "../document.ts";
import type { BacklogItem } from "./backlog-items.ts";
import { stageOf } from "./item-stage.ts";

/** The items that are still to be built; epics are built as their items. */
export function openItemsOf({ items }: EngagementDocument): readonly BacklogItem[] {
  return items.filter((item) => item.type !== "epic" && stageOf(item) !== "closed");
}

/** Those of them that ask for something a user gets: no tasks, bugs and spikes. */
export function openStoriesOf(document: EngagementDocument): readonly BacklogItem[] {
  return openItemsOf(document).filter(({ type }) => type === "story" || type === "feature");
}
