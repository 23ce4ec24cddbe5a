import { toPercent } from "./rounding.ts";

export interface StagedFunding {
  readonly totalCents: number;
  /** Tranches − budget: 0 where they agree, above 0 where more is promised than there is. */
  readonly differenceCents: number | undefined;
  /** Of all tranches, with one decimal. */
  readonly firstSharePercent: number | undefined;
  /** The first is more than 30 % of all: much is paid before anything is shown. */
  readonly isFirstLarge: boolean | undefined;
}

const mostFirstSharePercent = 30;

/**
 * Whether the tranches are the budget, and how much the first one is. € 40,000, € 30,000 and € 30,000 of € 100,000: no
 * difference, the first is 40 %. Not there where an amount is unknown or there is no tranche.
 *
 * Source: catalogue, C12.
 */
export function sumTranches(
  trancheCents: readonly (number | undefined)[],
  budgetCents: number | undefined,
): StagedFunding | undefined {
  const known = trancheCents.filter((cents) => cents !== undefined);
  const [first] = known;
  if (first === undefined || known.length < trancheCents.length) return undefined;
  const totalCents = known.reduce((sum, cents) => sum + cents, 0);
  const firstSharePercent = toPercent(first, totalCents);
  return {
    totalCents,
    differenceCents: budgetCents === undefined ? undefined : totalCents - budgetCents,
    firstSharePercent,
    isFirstLarge: firstSharePercent === undefined ? undefined : firstSharePercent > mostFirstSharePercent,
  };
}
