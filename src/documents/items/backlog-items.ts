import type { Range } from "../../text/range.ts";

/** One thing to be built: a story, feature, task or bug, wherever a document lists it. */
export interface BacklogItem {
  /** The row, list item, or heading and what stands under it. */
  readonly range: Range;
  /** `US-12`; not there where the author gave none. */
  readonly id: string | undefined;
  readonly title: string;
  readonly titleRange: Range;
  /** `story` where it says who wants what; tasks, bugs and the like needn't. */
  readonly type: ItemType;
  /** How who wants what is said. */
  readonly form: ItemForm;
  readonly role: string | undefined;
  readonly goal: string | undefined;
  readonly benefit: string | undefined;
  readonly priority: string | undefined;
  /** As written: `5`, `3 PT`, `XL`. */
  readonly estimate: string | undefined;
  readonly status: string | undefined;
  /** How much it is worth, as a number or level: `8`, `high`. */
  readonly value: string | undefined;
  /** Who is named as its owner or assignee. */
  readonly owner: string | undefined;
  /** How many criteria are stated. */
  readonly acceptanceCriteria: number;
}

export type ItemType = "story" | "feature" | "task" | "bug" | "spike" | "epic";

/** `story`: in the story form or in columns of it. `ability`: `Guests can …`. `plain`: only what is to be built. */
export type ItemForm = "story" | "ability" | "plain";
