import { type Message, say } from "../text/message.ts";
import { quote, quoted } from "../text/wording.ts";
import type { AgreedStatement } from "./match-items.ts";
import type { Trace, TracedChange, TracedItem, TracePlace } from "./trace.ts";

/** Where the chain from goal to work is broken, or where a person has to say whether it is. */
export interface TraceGap {
  readonly kind:
    | "goal-unserved"
    | "goal-unknown"
    | "deliverable-without-item"
    | "item-without-deliverable"
    | "item-excluded"
    | "change-without-item"
    | "change-not-in-agreement";
  readonly message: Message;
  readonly place: TracePlace;
}

export function findTraceGaps({ goals, deliverables, items, changes, unknownGoals }: Trace): TraceGap[] {
  const found: TraceGap[] = [];
  const add = (kind: TraceGap["kind"], message: Message, place: TracePlace): void => {
    found.push({ kind, message, place });
  };
  // Without a backlog all would be gaps.
  const isPlanned = items.length > 0;
  for (const { goal, document, items: serving } of isPlanned ? goals : []) {
    if (goal.isLater || serving.length > 0) continue;
    add("goal-unserved", say`No item names goal ${goal.id} (${quoted(goal.text)})`, { document, range: goal.range });
  }
  for (const { id, place } of unknownGoals)
    add("goal-unknown", say`No document has goal ${id}, which an item serves`, place);
  for (const { statement, state } of isPlanned ? deliverables : []) {
    if (state === "none")
      add("deliverable-without-item", say`No item builds ${withText(statement)}`, placeOfStatement(statement));
  }
  // Without an agreement nothing can lie beside it.
  for (const item of deliverables.length === 0 ? [] : items) {
    if (item.state === "excluded")
      add(
        "item-excluded",
        say`${nameOfItem(item)} is out of scope: ${quoted(item.match.nearest?.text ?? "")}`,
        placeOf(item),
      );
    else if (item.state === "outside" && (item.item.type === "story" || item.item.type === "feature"))
      add(
        "item-without-deliverable",
        say`${withText({ id: item.item.id, text: item.item.title })} belongs to no deliverable and no change`,
        placeOf(item),
      );
  }
  for (const change of changes) {
    if (change.status !== "approved") continue;
    const name = nameOfChange(change);
    if (change.items.length === 0 && isPlanned)
      add("change-without-item", say`${name} is approved, and no item names it`, change.place);
    if (!change.isInAgreement && deliverables.length > 0)
      add("change-not-in-agreement", say`${name} is approved, and no statement of work names it`, change.place);
  }
  return found;
}

/** `US-3`; without an id the title. */
export function nameOfItem({ item: { id, title } }: Pick<TracedItem, "item">): string {
  return id ?? quote(title);
}

export function nameOfStatement({ id, text }: Pick<AgreedStatement, "id" | "text">): string {
  return id ?? quote(text);
}

/** `CR-4`; without a number the title. */
export function nameOfChange({ number, title }: Pick<TracedChange, "number" | "title">): string {
  return number === undefined ? quote(title) : `CR-${number}`;
}

export function placeOf({ item, backlog }: Pick<TracedItem, "item" | "backlog">): TracePlace {
  return { document: backlog, range: item.titleRange };
}

export function placeOfStatement({ agreement, range }: AgreedStatement): TracePlace {
  return { document: agreement, range };
}

/** `D4 ("Aerial photograph")` */
function withText({ id, text }: Pick<AgreedStatement, "id" | "text">): Message {
  return id === undefined ? quoted(text) : say`${id} (${quoted(text)})`;
}
