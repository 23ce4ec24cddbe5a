import type { PriorityLevel } from "../../documents/items/priority-level.ts";
import { roundTo, toPercent } from "./rounding.ts";

/** The return on what an item costs: (value − cost) / cost, with two decimals. € 30,000 for € 10,000 return 2. */
export function findRoi(valueCents: number | undefined, costCents: number | undefined): number | undefined {
  if (valueCents === undefined || costCents === undefined) return undefined;
  return divide(valueCents - costCents, costCents);
}

/** Value for effort, both on whatever scale the backlog has, with two decimals. 8 for 3 is 2.67. */
export function findValuePerEffort(value: number | undefined, effort: number | undefined): number | undefined {
  return divide(value, effort);
}

export interface WsjfInputs {
  readonly businessValue: number | undefined;
  readonly timeCriticality: number | undefined;
  /** Risk reduction or opportunity enablement. */
  readonly riskReduction: number | undefined;
  readonly jobSize: number | undefined;
}

/**
 * Weighted shortest job first: (business value + time criticality + risk reduction) / job size, with two decimals. (8 + 5 +
 * 2) / 5 = 3. Source: SAFe; catalogue, C5.
 */
export function findWsjf(inputs: WsjfInputs): number | undefined {
  const { businessValue, timeCriticality, riskReduction, jobSize } = inputs;
  if (businessValue === undefined || timeCriticality === undefined || riskReduction === undefined) return undefined;
  return divide(businessValue + timeCriticality + riskReduction, jobSize);
}

export interface RiceInputs {
  /** People a period. */
  readonly reach: number | undefined;
  readonly impact: number | undefined;
  readonly confidencePercent: number | undefined;
  readonly effort: number | undefined;
}

/**
 * Reach × impact × confidence / effort, with two decimals. 500 people, impact 2, 80 % sure, effort 4: 200. Source:
 * Intercom; catalogue, C5.
 */
export function findRice({ reach, impact, confidencePercent, effort }: RiceInputs): number | undefined {
  if (reach === undefined || impact === undefined || confidencePercent === undefined) return undefined;
  return divide((reach * impact * confidencePercent) / 100, effort);
}

function divide(dividend: number | undefined, divisor: number | undefined): number | undefined {
  if (dividend === undefined || divisor === undefined || divisor <= 0) return undefined;
  return roundTo(dividend / divisor, 2);
}

/**
 * The rank of each score, the highest first; equal scores share one: 5, 8, 8, 1 rank 3, 1, 1, 4. What has no score has no
 * rank.
 */
export function rankScores(scores: readonly (number | undefined)[]): (number | undefined)[] {
  return scores.map((score) =>
    score === undefined ? undefined : 1 + scores.filter((other) => other !== undefined && other > score).length,
  );
}

export interface WeighedLevel {
  readonly level: PriorityLevel;
  readonly effort: number | undefined;
}

export interface MoscowShares {
  /** By effort where every item has one, else by number. */
  readonly by: "effort" | "count";
  /** Percent with one decimal, each for itself, so that they may add up to 99.9 or 100.1. */
  readonly percent: Readonly<Record<PriorityLevel, number>>;
}

/**
 * How much of the work is Must, Should, Could: 12, 4 and 4 days are 60, 20 and 20 %. What is not to be built now is left out
 * of the whole; its percentage says how much stands beside it. Source: DSDM (Must at most 60 %, about 20 % Could).
 */
export function findMoscowShares(items: readonly WeighedLevel[]): MoscowShares | undefined {
  const by = items.every(({ effort }) => effort !== undefined && effort > 0) ? "effort" : "count";
  const sizeOf = (levels: readonly PriorityLevel[]): number =>
    items
      .filter(({ level }) => levels.includes(level))
      .reduce((sum, { effort }) => sum + (by === "effort" ? (effort ?? 0) : 1), 0);
  const whole = sizeOf(["must", "should", "could"]);
  if (whole === 0) return undefined;
  const share = (level: PriorityLevel): number => toPercent(sizeOf([level]), whole) ?? 0;
  return { by, percent: { must: share("must"), should: share("should"), could: share("could"), wont: share("wont") } };
}

/** An item in the order of the backlog. */
export interface RankedItem {
  readonly score: number | undefined;
  /** Stands where it stands for another reason: a dependency, a date. */
  readonly isPinned: boolean;
}

/** Somebody stands above another who scores more. */
export interface Inversion<Item extends RankedItem> {
  readonly above: Item;
  /** The best of those below. */
  readonly below: Item;
  /** Score below / score above, with one decimal; not there where the one above scores nothing. */
  readonly ratio: number | undefined;
}

/**
 * The items that stand above a much better one: each once, against the best below it, the worst first. Items in the order
 * 2, 9, 3 with a least ratio of 2 give one inversion: 2 above 9, 4.5 times. Items without a score and pinned ones are left
 * out; ties are none.
 *
 * Source: catalogue, C5.
 */
export function findInversions<Item extends RankedItem>(items: readonly Item[], leastRatio: number): Inversion<Item>[] {
  const scored = items.filter((item) => item.score !== undefined && !item.isPinned);
  const inversions = scored.flatMap((above, index): Inversion<Item>[] => {
    const below = scored
      .slice(index + 1)
      .reduce<Item>((best, item) => (scoreOf(item) > scoreOf(best) ? item : best), above);
    if (below === above || scoreOf(below) <= 0) return [];
    if (scoreOf(above) <= 0) return [{ above, below, ratio: undefined }];
    const ratio = scoreOf(below) / scoreOf(above);
    return ratio < leastRatio ? [] : [{ above, below, ratio: roundTo(ratio, 1) }];
  });
  return inversions.sort((a, b) => (b.ratio ?? Number.MAX_VALUE) - (a.ratio ?? Number.MAX_VALUE));
}

function scoreOf({ score }: RankedItem): number {
  return score ?? 0;
}
