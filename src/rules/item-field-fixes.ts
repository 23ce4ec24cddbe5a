import type { EngagementDocument } from "../documents/document.ts";
import type { BacklogItem } from "../documents/items/backlog-items.ts";
import { findItemField, findItemRow, type ItemField } from "../documents/items/item-fields.ts";
import { placeItemFields } from "../scaffold/place-item-field.ts";
import { type Message, say } from "../text/message.ts";
import { hasPlaceholder } from "./has-placeholder.ts";
import type { ItemGap } from "./item-gaps.ts";
import type { Fix } from "./rule.ts";

/** A placeholder stands where the item would say it. */
export function isLeftOpen(document: EngagementDocument, item: BacklogItem, field: ItemField): boolean {
  const place = findItemField(document, item, field);
  return place !== undefined && hasPlaceholder(document, place);
}

/** For findings about items that `offerFields` gives no fix for. */
export const noRoomReason = say`A line below each of so many items would bury the list; a table has room for such fields.`;

/** Room for what items lack. For many items outside tables there is none: a line below each would bury the list. */
export function offerFields(document: EngagementDocument, gaps: readonly ItemGap[], title: Message): Fix[] {
  const placed = gaps.filter(({ item }) => gaps.length === 1 || findItemRow(document, item) !== undefined);
  const edits = placeItemFields(
    document,
    placed.map(({ item, facets }) => ({ item, fields: facets as readonly ItemField[] })),
  );
  return edits.length === 0 ? [] : [{ title, edits, safe: true }];
}
