import type { Cell, Row } from "../../markdown/markdown-document.ts";
import { isInside } from "../../text/range.ts";
import type { EngagementDocument } from "../document.ts";
import { isPlaceholder } from "../placeholders.ts";
import { columnsOfPoint, fieldsOfPoint } from "../points.ts";
import type { BacklogItem } from "./backlog-items.ts";
import { findItemRow } from "./item-fields.ts";

/** Where an item says what it serves, or would say it. */
export interface GoalPlace {
  /** `left open` where a placeholder stands there. */
  readonly state: "linked" | "left open" | "empty";
  /** The cell that is empty, with its row. */
  readonly cell?: { readonly row: Row; readonly column: number };
}

const states: readonly GoalPlace["state"][] = ["linked", "left open", "empty"];

/** What the item's goal, need, risk or epic column or label says; not there for an item that has neither. */
export function findGoalPlace(document: EngagementDocument, item: BacklogItem): GoalPlace | undefined {
  const place = findItemRow(document, item);
  if (place !== undefined) {
    const { row, table } = place;
    // One column may name the goal, another the deliverable: one of them is enough.
    const places = columnsOfPoint(document, table, "backlog/goal").flatMap((column): GoalPlace[] => {
      const cell = row.cells[column];
      return cell === undefined || isWish(item, cell) ? [] : [{ state: stateOf(cell.text), cell: { row, column } }];
    });
    return states.flatMap((state) => places.find((one) => one.state === state) ?? [])[0];
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
