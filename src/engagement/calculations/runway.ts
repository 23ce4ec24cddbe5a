import { roundTo } from "./rounding.ts";

/** Who is paid from a tranche. */
export interface StaffCost {
  /** How much of the working time: 50 for half of it. */
  readonly allocationPercent: number | undefined;
  readonly centsPerPersonDay: number | undefined;
}

export interface Runway {
  /** In whole cents. */
  readonly weeklyCostCents: number;
  /** How long the money lasts, rounded down to a tenth, since a runway is not to be flattered. */
  readonly weeks: number;
}

const daysPerWeek = 5;

/**
 * How long a tranche pays the team: tranche / Σ(allocation × rate), a week having five days. € 60,000 for two people full
 * time at € 600 and one half time at € 800 (€ 8,000 a week) last 7.5 weeks. Not there where a rate or an allocation is
 * unknown.
 *
 * Source: catalogue, C4.
 */
export function findRunway(trancheCents: number | undefined, staff: readonly StaffCost[]): Runway | undefined {
  let weeklyCents = 0;
  for (const { allocationPercent, centsPerPersonDay } of staff) {
    if (allocationPercent === undefined || centsPerPersonDay === undefined) return undefined;
    weeklyCents += (allocationPercent * centsPerPersonDay * daysPerWeek) / 100;
  }
  if (trancheCents === undefined || weeklyCents <= 0) return undefined;
  return {
    weeklyCostCents: roundTo(weeklyCents, 0),
    weeks: Math.floor(roundTo((trancheCents / weeklyCents) * 10, 6)) / 10,
  };
}

/**
 * By how many weeks the money ends before the stage, with one decimal; 0 where it lasts. A runway of 7.5 weeks leaves a
 * stage of ten weeks 2.5 short.
 */
export function findShortfallWeeks(runway: Runway | undefined, stageWeeks: number | undefined): number | undefined {
  if (runway === undefined || stageWeeks === undefined) return undefined;
  return Math.max(0, roundTo(stageWeeks - runway.weeks, 1));
}
