import { fieldsOfPoint } from "../../documents/points.ts";
import { isInside, type Range } from "../../text/range.ts";
import { toDayNumber } from "../calculations/calendar-days.ts";
import { roundTo } from "../calculations/rounding.ts";
import { type DashboardContext, type OpenedDocument, type Source, sourceOf } from "./dashboard-context.ts";
import type { AgreedPrice } from "./read-agreed-terms.ts";

/** How much of the price a report says is used, and up to which day. */
export interface Spent {
  readonly cents: number;
  readonly date: string;
  readonly source: Source;
}

/** The newest: `Budget used: €60,000 on 12 February 2027`, or under the date of the report. */
export function readSpent(
  context: DashboardContext,
  opened: readonly OpenedDocument[],
  { currency }: AgreedPrice,
): Spent | undefined {
  const found = opened.flatMap((one) =>
    fieldsOfPoint(one.document, "engagement/spent").flatMap(({ valueRange }): Spent[] => {
      const { facts } = one.summary;
      const sum = facts.money.find(({ range, per }) => per === undefined && isInside(range, valueRange));
      const date = dateOf(one, valueRange);
      if (sum?.currency !== currency || date === undefined) return [];
      return [{ cents: roundTo(sum.amount * 100, 0), date, source: sourceOf(context, one.summary, sum.range) }];
    }),
  );
  return found.reduce<Spent | undefined>(
    (newest, one) => (newest === undefined || one.date > newest.date ? one : newest),
    undefined,
  );
}

/** A day in the value, else that of the report: under a label or in its title. */
function dateOf({ document, summary }: OpenedDocument, valueRange: Range): string | undefined {
  const places = [
    valueRange,
    ...fieldsOfPoint(document, "document/own-date").map((field) => field.valueRange),
    ...(summary.title === undefined ? [] : [summary.title.range]),
  ];
  const days = summary.facts.dates.filter(({ value }) => toDayNumber(value) !== undefined);
  return places.flatMap((place) => days.filter(({ range }) => isInside(range, place)).map(({ value }) => value))[0];
}
