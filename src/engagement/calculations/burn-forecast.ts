import { addDays } from "./calendar-days.ts";
import { roundTo, toPercent } from "./rounding.ts";

/** Where an engagement stands on a day. */
export interface BurnState {
  readonly budgetCents: number | undefined;
  readonly spentCents: number | undefined;
  /** How much of the value or effort is accepted. */
  readonly progressPercent: number | undefined;
  /** What each of the last weeks cost, whichever number of weeks is to count. */
  readonly weeklySpendCents: readonly number[];
  /** The day for which `spentCents` holds: `2026-11-22`. */
  readonly today: string;
}

export interface BurnForecast {
  /** Spent / budget, with one decimal. */
  readonly burnPercent: number | undefined;
  /** Burn − progress in percentage points, with one decimal: above 0 the money goes faster than the work. */
  readonly leadPoints: number | undefined;
  /** The money leads by more than ten points. */
  readonly isAhead: boolean | undefined;
  /** Spent / progress: what the whole will cost at this rate, in whole cents. */
  readonly forecastCents: number | undefined;
  /** The days on which so much of the budget is gone at the rate of the last weeks; those that are past are not there. */
  readonly thresholds: readonly BudgetThreshold[];
}

export interface BudgetThreshold {
  readonly percent: number;
  /** The first day on which it is reached, a part of a day counted as one. */
  readonly date: string;
}

const thresholdPercents = [70, 90, 100];
const mostLeadPoints = 10;

/**
 * How fast the money goes, against how far the work is. € 60,000 of € 100,000 spent and 40 % accepted: burn 60 %, 20 points
 * ahead, € 150,000 at completion; at € 5,000 a week 70 % are reached in two weeks, all in eight.
 *
 * Source: catalogue, C2.
 */
export function forecastBurn(state: BurnState): BurnForecast {
  const { budgetCents, spentCents, progressPercent } = state;
  const burnPercent =
    budgetCents === undefined || spentCents === undefined ? undefined : toPercent(spentCents, budgetCents);
  const leadPoints =
    burnPercent === undefined || progressPercent === undefined ? undefined : roundTo(burnPercent - progressPercent, 1);
  const canForecast = spentCents !== undefined && progressPercent !== undefined && progressPercent > 0;
  return {
    burnPercent,
    leadPoints,
    isAhead: leadPoints === undefined ? undefined : leadPoints > mostLeadPoints,
    forecastCents: canForecast ? roundTo((spentCents / progressPercent) * 100, 0) : undefined,
    thresholds: findThresholds(state),
  };
}

function findThresholds({ budgetCents, spentCents, weeklySpendCents, today }: BurnState): BudgetThreshold[] {
  const centsPerWeek = weeklySpendCents.reduce((sum, cents) => sum + cents, 0) / weeklySpendCents.length;
  if (budgetCents === undefined || spentCents === undefined || !(centsPerWeek > 0)) return [];
  return thresholdPercents.flatMap((percent) => {
    const missingCents = (budgetCents * percent) / 100 - spentCents;
    if (missingCents <= 0) return [];
    const date = addDays(today, Math.ceil(roundTo((missingCents / centsPerWeek) * 7, 6)));
    return date === undefined ? [] : [{ percent, date }];
  });
}
