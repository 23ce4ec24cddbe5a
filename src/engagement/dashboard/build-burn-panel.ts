import { forecastBurn } from "../calculations/burn-forecast.ts";
import { toDayNumber } from "../calculations/calendar-days.ts";
import { roundTo, toPercent } from "../calculations/rounding.ts";
import { type DashboardContext, type OpenedDocument, type Source, sourceOf } from "./dashboard-context.ts";
import { listMilestones } from "./list-milestones.ts";
import type { Missing } from "./missing.ts";
import type { AgreedDate, AgreedPrice, AgreedTerms } from "./read-agreed-terms.ts";

/** How the price is used up if each week takes the same: what to hold the time sheets against. */
export interface BurnPanel {
  readonly price: AgreedPrice | undefined;
  readonly start: AgreedDate | undefined;
  readonly end: AgreedDate | undefined;
  /** With one decimal. */
  readonly weeks: number | undefined;
  readonly centsPerWeek: number | undefined;
  /** In the order of their days; empty where a price or a day is unknown. */
  readonly points: readonly BurnPoint[];
  readonly missing: readonly Missing[];
}

export interface BurnPoint {
  readonly sort: "start" | "milestone" | "threshold" | "today" | "end";
  /** Of a milestone. */
  readonly name: string | undefined;
  readonly date: string;
  /** How much of the price is used by then, with one decimal. */
  readonly percent: number;
  readonly cents: number;
  readonly source: Source | undefined;
}

export function buildBurnPanel(
  context: DashboardContext,
  opened: readonly OpenedDocument[],
  { price, start, end }: AgreedTerms,
): BurnPanel {
  const days = start === undefined || end === undefined ? undefined : daysBetween(start.date, end.date);
  const missing: readonly Missing[] = [
    ...(price === undefined ? [{ name: "price", kind: "sow" } as const] : []),
    ...(days === undefined ? [{ name: "term", kind: "sow" } as const] : []),
  ];
  const weeks = days === undefined ? undefined : roundTo(days / 7, 1);
  if (price === undefined || start === undefined || end === undefined || days === undefined)
    return { price, start, end, weeks, centsPerWeek: undefined, points: [], missing };
  const centsPerWeek = roundTo((price.cents / days) * 7, 0);
  return { price, start, end, weeks, centsPerWeek, points: listPoints({ price, start, end, days }), missing };

  function listPoints(term: { price: AgreedPrice; start: AgreedDate; end: AgreedDate; days: number }): BurnPoint[] {
    const at = (date: string): Pick<BurnPoint, "date" | "percent" | "cents"> => {
      const passed = Math.min(Math.max(daysBetween(term.start.date, date) ?? 0, 0), term.days);
      const percent = toPercent(passed, term.days) ?? 0;
      return { date, percent, cents: roundTo((term.price.cents * passed) / term.days, 0) };
    };
    const isWithin = (date: string): boolean => date > term.start.date && date < term.end.date;
    const milestones = listMilestones(opened)
      .filter(({ date }) => isWithin(date))
      .map(({ milestone, date, summary }): BurnPoint => {
        const source = sourceOf(context, summary, milestone.date?.range ?? milestone.range);
        return { sort: "milestone", name: milestone.name, source, ...at(date) };
      });
    const points: BurnPoint[] = [
      { sort: "start", name: undefined, source: term.start.source, ...at(term.start.date) },
      ...milestones,
      ...findThresholds(context, opened, term),
      ...(isWithin(context.today)
        ? [{ sort: "today" as const, name: undefined, source: undefined, ...at(context.today) }]
        : []),
      { sort: "end", name: undefined, source: term.end.source, ...at(term.end.date) },
    ];
    return points.sort((a, b) => a.percent - b.percent);
  }
}

/** Where the agreement promises to tell how much is used: the days on which that is due. */
function findThresholds(
  context: DashboardContext,
  opened: readonly OpenedDocument[],
  { price, start, days }: { readonly price: AgreedPrice; readonly start: AgreedDate; readonly days: number },
): BurnPoint[] {
  const agreement = opened.find(({ summary }) => summary.concepts.pricing.facets.notice !== undefined);
  const [notice] = agreement?.summary.concepts.pricing.facets.notice ?? [];
  if (agreement === undefined || notice === undefined) return [];
  const source = sourceOf(context, agreement.summary, notice.range);
  const { thresholds } = forecastBurn({
    budgetCents: price.cents,
    spentCents: 0,
    progressPercent: undefined,
    weeklySpendCents: [(price.cents / days) * 7],
    today: start.date,
  });
  return thresholds
    .filter(({ percent }) => percent < 100)
    .map(({ percent, date }) => ({
      sort: "threshold",
      name: undefined,
      date,
      percent,
      cents: roundTo((price.cents * percent) / 100, 0),
      source,
    }));
}

function daysBetween(start: string, end: string): number | undefined {
  const [first, last] = [toDayNumber(start), toDayNumber(end)];
  return first === undefined || last === undefined || last <= first ? undefined : last - first;
}
