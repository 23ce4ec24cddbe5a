import type { ItemType } from "../../documents/items/backlog-items.ts";

/** A backlog item as other tools know it: plain text, and nothing of its place in a document. */
export interface ExchangeItem {
  readonly id?: string | undefined;
  readonly type: ItemType;
  /** Not there where the story is all that names the item. */
  readonly title?: string | undefined;
  /** `As a guest, I want to pay by card, so that I can leave quickly.` */
  readonly story?: string | undefined;
  /** What else is said of it, in lines. */
  readonly description?: string | undefined;
  /** The epic or other item that it belongs to, by its title or id. */
  readonly parent?: string | undefined;
  readonly priority?: string | undefined;
  readonly estimate?: string | undefined;
  readonly value?: string | undefined;
  readonly status?: string | undefined;
  readonly owner?: string | undefined;
  readonly criteria: readonly string[];
}
