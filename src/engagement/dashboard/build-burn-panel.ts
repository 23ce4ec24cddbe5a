import { forecastBurn } from "../calculations/burn-forecast.ts";
import { daysBetween } from "../calculations/calendar-days.ts";
import { roundTo, toPercent } from "../calculations/rounding.ts";
import { type DashboardContext, type OpenedDocument, type Source, sourceOf } from "./dashboard-context.ts";
import { listMilestones } from "./list-milestones.ts";
import type { Missing } from "./missing.ts";
import type { AgreedDate, AgreedPrice, AgreedTerms } from "./read-agreed-terms.ts";
import { readSpent, type Spent } from "./read-spent.ts";

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
  /** What a report says is really used; not there where none does. */
  readonly spent: SpentForecast | undefined;
  readonly missing: readonly Missing[];
}

export interface SpentForecast extends Spent {
  /** Of the price, with one decimal. */
  readonly percent: number;
  /** How much of the term has passed, with one decimal. */
  readonly passedPercent: number;
  /** How much more it is than at an even pace; below 0 it is less. */
  readonly leadCents: number;
  /** What the whole term will cost at this pace. */
  readonly forecastCents: number | undefined;
  /** When the price is used up at this pace, where that is before the end. */
  readonly usedUp: string | undefined;
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
    return { price, start, end, weeks, centsPerWeek: undefined, points: [], spent: undefined, missing };
  const centsPerWeek = roundTo((price.cents / days) * 7, 0);
  const term = { price, start, end, days };
  const spent = forecastSpent(readSpent(context, opened, price), term);
  const hasBegun = context.today > start.date && context.today <= end.date;
  return {
    price,
    start,
    end,
    weeks,
    centsPerWeek,
    points: listPoints(term),
    spent,
    missing: spent === undefined && hasBegun ? [{ name: "spent", kind: "notes" }] : [],
  };

  function listPoints(term: Term): BurnPoint[] {
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

interface Term {
  readonly price: AgreedPrice;
  readonly start: AgreedDate;
  readonly end: AgreedDate;
  readonly days: number;
}

/** Not there before the first day and after the last. */
function forecastSpent(spent: Spent | undefined, { price, start, end, days }: Term): SpentForecast | undefined {
  const passed = spent === undefined ? undefined : daysBetween(start.date, spent.date);
  if (spent === undefined || passed === undefined || passed > days) return undefined;
  const passedPercent = (passed / days) * 100;
  const { burnPercent, forecastCents, thresholds } = forecastBurn({
    budgetCents: price.cents,
    spentCents: spent.cents,
    progressPercent: passedPercent,
    weeklySpendCents: [(spent.cents / passed) * 7],
    today: spent.date,
  });
  const usedUp = thresholds.find(({ percent }) => percent === 100)?.date;
  return {
    ...spent,
    percent: burnPercent ?? 0,
    passedPercent: roundTo(passedPercent, 1),
    leadCents: roundTo(spent.cents - (price.cents * passed) / days, 0),
    forecastCents,
    usedUp: usedUp !== undefined && usedUp < end.date ? usedUp : undefined,
  };
}

/** Where the agreement promises to tell how much is used: the days on which that is due. */
function findThresholds(
  context: DashboardContext,
  opened: readonly OpenedDocument[],
  { price, start, days }: Term,
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
