import type { Cell, Row } from "../../markdown/markdown-document.ts";
import { isInside } from "../../text/range.ts";
import type { EngagementDocument } from "../document.ts";
import { isPlaceholder } from "../placeholders.ts";
import { columnOfPoint, fieldsOfPoint } from "../points.ts";
import type { BacklogItem } from "./backlog-items.ts";
import { findItemRow } from "./item-fields.ts";

/** Where an item says what it serves, or would say it. */
export interface GoalPlace {
  /** `left open` where a placeholder stands there. */
  readonly state: "linked" | "left open" | "empty";
  /** The cell that is empty, with its row. */
  readonly cell?: { readonly row: Row; readonly column: number };
}

/** What the item's goal, need, risk or epic column or label says; not there for an item that has neither. */
export function findGoalPlace(document: EngagementDocument, item: BacklogItem): GoalPlace | undefined {
  const place = findItemRow(document, item);
  if (place !== undefined) {
    const column = columnOfPoint(document, place.table, "backlog/goal");
    const cell = place.row.cells[column ?? -1];
    if (column === undefined || cell === undefined || isWish(item, cell)) return undefined;
    return { state: stateOf(cell.text), cell: { row: place.row, column } };
  }
  const field = fieldsOfPoint(document, "backlog/goal").find(({ labelRange }) => isInside(labelRange, item.range));
  return field === undefined ? undefined : { state: stateOf(field.value) };
}

/** In `| As a | Goal | So that |` the goal is what is wanted. */
function isWish({ role, goal, titleRange }: BacklogItem, { text, range }: Cell): boolean {
  return (
    (goal !== undefined && (goal === text || (role !== undefined && text.includes(goal)))) ||
    isInside(range, titleRange)
  );
}

function stateOf(text: string): GoalPlace["state"] {
  if (/[\p{L}\p{N}]/u.test(text)) return isPlaceholder(text) ? "left open" : "linked";
  return "empty";
}
