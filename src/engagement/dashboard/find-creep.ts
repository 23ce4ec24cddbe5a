import { findBreakEvenCreep, findEffectiveRate, findMarginAfterCreep } from "../calculations/margin.ts";
import { roundTo } from "../calculations/rounding.ts";

/** What is known before anything is done for nothing. */
export interface CreepBasis {
  readonly priceCents: number | undefined;
  readonly plannedDays: number | undefined;
  readonly marginPercent: number | undefined;
}

/** What is left once more was done than planned and nobody paid for it. */
export interface Creep {
  /** Days that nobody pays, with one decimal. */
  readonly unpaidDays: number | undefined;
  /** What each day of work really earns. */
  readonly centsPerDay: number | undefined;
  readonly marginPercent: number | undefined;
}

/** Of € 252,000 for 252 days at a margin of 20 %, 10 % more work leaves 25.2 days unpaid, € 909.09 a day and 12 %. */
export function findCreep({ priceCents, plannedDays, marginPercent }: CreepBasis, percent: number): Creep {
  const unpaidDays = plannedDays === undefined ? undefined : roundTo((plannedDays * percent) / 100, 2);
  return {
    unpaidDays: unpaidDays === undefined ? undefined : roundTo(unpaidDays, 1),
    centsPerDay: findEffectiveRate(priceCents, unpaidDays === undefined ? undefined : (plannedDays ?? 0) + unpaidDays),
    marginPercent: findMarginAfterCreep(marginPercent, percent),
  };
}

/** How much unpaid work uses up the margin, in percent of what was planned. */
export function findLastCreep({ marginPercent }: CreepBasis): number | undefined {
  return findBreakEvenCreep(marginPercent);
}
