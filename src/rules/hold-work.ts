import type { PointEvidence } from "../documents/collect-points.ts";
import type { EngagementDocument } from "../documents/document.ts";
import type { BacklogItem } from "../documents/items/backlog-items.ts";
import { findItemRow } from "../documents/items/item-fields.ts";
import { columnOfPoint } from "../documents/points.ts";
import { clauseFor } from "../scaffold/clause-for.ts";
import { say } from "../text/message.ts";
import { isInside } from "../text/range.ts";
import type { Fix } from "./rule.ts";

/** Stops work on an item in a table with a column for its status; elsewhere a status has no place of its own. */
export function holdItem(document: EngagementDocument, item: BacklogItem): Fix[] {
  const place = findItemRow(document, item);
  const column = place === undefined ? undefined : columnOfPoint(document, place.table, "scope/item-status");
  const cell = column === undefined ? undefined : place?.row.cells[column];
  if (cell === undefined || cell.range.end === cell.range.start) return [];
  const newText = clauseFor(document, "on-hold").body.trim();
  return [
    {
      title: say`Replace the status until the change is approved`,
      edits: [{ range: cell.range, newText }],
      safe: false,
    },
  ];
}

/** Answers a wish: its item stops, or a sentence behind its paragraph says so. Nobody answers inside a quoted mail. */
export function holdWish(document: EngagementDocument, { range, block }: PointEvidence): Fix[] {
  if (block.type === "table") {
    const item = document.items.find((one) => isInside(range, one.range));
    return item === undefined ? [] : holdItem(document, item);
  }
  if (block.quoted) return [];
  const at = block.type === "listItem" ? block.textRange.end : block.range.end;
  const newText = ` ${clauseFor(document, "wish-on-hold").body.trim()}`;
  return [
    {
      title: say`Put it on hold until a change request is decided`,
      edits: [{ range: { start: at, end: at }, newText }],
      safe: false,
    },
  ];
}
