import { roundTo, toPercent } from "./rounding.ts";

/**
 * What the client pays more than the work costs, as a share of the price: (price − cost) / price, in percent with one
 * decimal. A price of € 100,000 and costs of € 75,000 leave 25 %.
 */
export function findMarginPercent(priceCents: number | undefined, costCents: number | undefined): number | undefined {
  if (priceCents === undefined || costCents === undefined) return undefined;
  return toPercent(priceCents - costCents, priceCents);
}

/**
 * The margin of a fixed price once more was done than planned and nobody paid for it: 1 − (1 − m0)(1 + x), in percent with
 * one decimal. At a planned margin of 25 %, 10 % more effort leaves 17.5 %, 20 % leaves 10 %, 40 % leaves −5 %.
 *
 * Source: catalogue, C1.
 */
export function findMarginAfterCreep(
  plannedMarginPercent: number | undefined,
  unbilledEffortPercent: number | undefined,
): number | undefined {
  if (plannedMarginPercent === undefined || unbilledEffortPercent === undefined) return undefined;
  return roundTo(100 - ((100 - plannedMarginPercent) * (100 + unbilledEffortPercent)) / 100, 1);
}

/**
 * How much unbilled effort uses up the whole margin: m0 / (1 − m0), in percent of the planned effort with one decimal. A
 * margin of 25 % is gone after 33.3 % more, one of 20 % after 25 %. Not there for margins below 0 or of 100 % and more.
 *
 * Source: catalogue, C1.
 */
export function findBreakEvenCreep(plannedMarginPercent: number | undefined): number | undefined {
  if (plannedMarginPercent === undefined || plannedMarginPercent < 0) return undefined;
  return toPercent(plannedMarginPercent, 100 - plannedMarginPercent);
}

/** A fixed price and the extra work of which a part is paid. */
export interface PartlyBilledWork {
  readonly priceCents: number | undefined;
  readonly plannedHours: number | undefined;
  readonly costCentsPerHour: number | undefined;
  /** Extra work, in percent of the planned hours. */
  readonly extraEffortPercent: number | undefined;
  /** How much of the extra work the client pays. */
  readonly billedPercent: number | undefined;
  readonly sellCentsPerHour: number | undefined;
}

/**
 * The margin where a part of the extra work is paid: income = P + b·x·E0·s, cost = E0·(1 + x)·c, margin = (income − cost) /
 * income, in percent with one decimal. € 100,000 for 1000 hours that cost € 75 each, 40 % more work, half of it paid at
 * € 100: income € 120,000, cost € 105,000, margin 12.5 %.
 *
 * Source: catalogue, C1.
 */
export function findMarginWithBilledShare(work: PartlyBilledWork): number | undefined {
  const { priceCents, plannedHours, costCentsPerHour, extraEffortPercent, billedPercent, sellCentsPerHour } = work;
  if (priceCents === undefined || plannedHours === undefined || costCentsPerHour === undefined) return undefined;
  if (extraEffortPercent === undefined || billedPercent === undefined || sellCentsPerHour === undefined)
    return undefined;
  const extraHours = (plannedHours * extraEffortPercent) / 100;
  const incomeCents = priceCents + (extraHours * sellCentsPerHour * billedPercent) / 100;
  return findMarginPercent(incomeCents, (plannedHours + extraHours) * costCentsPerHour);
}

/**
 * What an hour really earned at a fixed price: price / hours worked, in whole cents. € 100,000 for 1400 hours are € 71.43
 * an hour. Not there where no hour was worked.
 *
 * Source: catalogue, C1.
 */
export function findEffectiveRate(priceCents: number | undefined, workedHours: number | undefined): number | undefined {
  if (priceCents === undefined || workedHours === undefined || workedHours <= 0) return undefined;
  return roundTo(priceCents / workedHours, 0);
}
