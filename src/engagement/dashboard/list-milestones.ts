import { spanOf } from "../../documents/facts/date-span.ts";
import type { Milestone } from "../../documents/facts/facts.ts";
import { toDayNumber } from "../calculations/calendar-days.ts";
import type { OpenedDocument } from "./dashboard-context.ts";

/** A step of the plan that is due on a day. */
export interface DatedMilestone extends OpenedDocument {
  readonly milestone: Milestone;
  /** The last day on which it is due: `2027-03-31` for March. */
  readonly date: string;
}

/** The plan of the first document that has one, in the order of its days. */
export function listMilestones(opened: readonly OpenedDocument[]): readonly DatedMilestone[] {
  for (const one of opened) {
    if (!["sow", "charter", "vision"].includes(one.summary.kind)) continue;
    const dated = one.summary.facts.milestones.flatMap((milestone): DatedMilestone[] => {
      const date = milestone.date === undefined ? undefined : spanOf(milestone.date.value)?.last;
      return date === undefined || toDayNumber(date) === undefined ? [] : [{ ...one, milestone, date }];
    });
    if (dated.length > 0) return dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  }
  return [];
}
