import type { EngagementDocument } from "../../documents/document.ts";
import { lastDayOf } from "../../documents/past-dates.ts";
import { addDays } from "./calendar-days.ts";

/** What front matter says of a document whose dates have had their time. */
const settled = ["signed", "accepted", "final", "done", "closed", "archived", "template", "superseded"];

/** Whether a document is still worked with: its last date is no more than so many days ago, and nothing says it is settled. */
export function isLookedAfter(document: EngagementDocument, today: string, days: number): boolean {
  if (document.status !== undefined && settled.includes(document.status)) return false;
  const last = lastDayOf(document);
  if (last === undefined) return false;
  return last >= today || (addDays(last.replace(/-(?:29|30|31)$/, "-28"), days) ?? last) >= today;
}
