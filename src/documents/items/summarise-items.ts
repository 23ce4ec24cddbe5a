import type { BacklogItem } from "./backlog-items.ts";

/** How many items carry something. */
export type Share = "all" | "some" | "none";

/** What a document's backlog items have, as `mandate inspect` prints it. */
export interface ItemSummary {
  readonly count: number;
  /** Whether they are written as stories; `absent` where there are no items. */
  readonly form: "story" | "other" | "mixed" | "absent";
  readonly priority: Share;
  readonly estimate: Share;
  readonly acceptance: Share;
  readonly status: Share;
}

/** From this share on, one says that all have it; a forgotten one in ten doesn't change that. */
const nearlyAll = 0.9;
/** From this share on, stories are the rule, and up to the other one the exception. */
const most = 2 / 3;
const few = 1 / 3;

export function summariseItems(items: readonly BacklogItem[]): ItemSummary {
  return {
    count: items.length,
    form: formOf(items),
    priority: shareOf(items, (item) => item.priority !== undefined),
    estimate: shareOf(items, (item) => item.estimate !== undefined),
    acceptance: shareOf(items, (item) => item.acceptanceCriteria > 0),
    status: shareOf(items, (item) => item.status !== undefined),
  };
}

function formOf(items: readonly BacklogItem[]): ItemSummary["form"] {
  if (items.length === 0) return "absent";
  // An item may be called a story and yet not say who wants what.
  const stories = items.filter(({ form }) => form === "story").length / items.length;
  if (stories >= most) return "story";
  return stories <= few ? "other" : "mixed";
}

function shareOf(items: readonly BacklogItem[], has: (item: BacklogItem) => boolean): Share {
  const count = items.filter(has).length;
  if (count === 0) return "none";
  return count >= items.length * nearlyAll ? "all" : "some";
}
