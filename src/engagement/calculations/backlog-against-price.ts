import type { PriorityLevel } from "../../documents/items/priority-level.ts";
import { findMarginPercent } from "./margin.ts";
import { roundTo } from "./rounding.ts";

/** What is to be built, and how large it is. */
export interface EstimatedItem {
  readonly level: PriorityLevel | undefined;
  readonly estimate: number | undefined;
  readonly unit: "person-day" | "story-point";
}

export interface BacklogPricing {
  readonly items: readonly EstimatedItem[];
  readonly priceCents: number | undefined;
  readonly costCentsPerPersonDay: number | undefined;
  /** What a team says a point is worth; without it there is no result for items in points, rather than a guess. */
  readonly personDaysPerStoryPoint: number | undefined;
}

export interface BacklogAgainstPrice {
  readonly must: CostAgainstPrice | undefined;
  readonly mustAndShould: CostAgainstPrice | undefined;
  /** All but what is not to be built now. */
  readonly all: CostAgainstPrice | undefined;
}

export interface CostAgainstPrice {
  /** With one decimal. */
  readonly personDays: number;
  readonly costCents: number;
  readonly marginPercent: number | undefined;
  readonly isAbovePrice: boolean;
  /** Items without an estimate: the sums are the least it can be. */
  readonly unestimated: number;
}

/**
 * What the backlog costs against what was sold: Σ effort × cost rate. Must items of 60 and Should items of 40 person-days at
 * € 700 cost € 70,000; of a price of € 80,000 they leave 12.5 %.
 *
 * Source: catalogue, C3.
 */
export function compareBacklogWithPrice(pricing: BacklogPricing): BacklogAgainstPrice {
  return { must: costOf(["must"]), mustAndShould: costOf(["must", "should"]), all: costOf(undefined) };

  function costOf(levels: readonly PriorityLevel[] | undefined): CostAgainstPrice | undefined {
    const { priceCents, costCentsPerPersonDay } = pricing;
    const items = pricing.items.filter(({ level }) =>
      levels === undefined ? level !== "wont" : level !== undefined && levels.includes(level),
    );
    const personDays = sumDays(items);
    if (priceCents === undefined || costCentsPerPersonDay === undefined || personDays === undefined) return undefined;
    const costCents = roundTo(personDays * costCentsPerPersonDay, 0);
    return {
      personDays: roundTo(personDays, 1),
      costCents,
      marginPercent: findMarginPercent(priceCents, costCents),
      isAbovePrice: costCents > priceCents,
      unestimated: items.filter(({ estimate }) => estimate === undefined).length,
    };
  }

  /** Not there where nothing is estimated, or in points of unknown size. */
  function sumDays(items: readonly EstimatedItem[]): number | undefined {
    const estimated = items.filter(({ estimate }) => estimate !== undefined);
    const factor = pricing.personDaysPerStoryPoint;
    if (estimated.length === 0) return undefined;
    if (factor === undefined && estimated.some(({ unit }) => unit === "story-point")) return undefined;
    return estimated.reduce(
      (sum, { estimate, unit }) => sum + (estimate ?? 0) * (unit === "story-point" ? (factor ?? 0) : 1),
      0,
    );
  }
}
