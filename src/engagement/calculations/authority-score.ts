import { roundTo } from "./rounding.ts";

/** One thing that gives a Product Owner authority, and whether the engagement says it. */
export interface AuthorityCheck<Name extends string = string> {
  readonly name: Name;
  /** Not there where it doesn't apply, or nobody can tell: it is left out of the whole. */
  readonly isMet: boolean | undefined;
  /** 1 for most; more for what weighs more. */
  readonly weight: number;
}

export interface AuthorityScore<Name extends string = string> {
  /** From 0 to 100, in whole points. */
  readonly score: number;
  /** What would raise it, the most first, and by how many points with one decimal. */
  readonly raisedBy: readonly { readonly name: Name; readonly points: number }[];
}

/**
 * How much authority a proposal gives the Product Owner: the weight of what is met of the weight of what applies. Of four
 * checks of weight 1, two met and one not applicable: 67, and the last would raise it by 33.3. Not there where none applies.
 *
 * Source: catalogue, C11.
 */
export function scoreAuthority<Name extends string>(
  checks: readonly AuthorityCheck<Name>[],
): AuthorityScore<Name> | undefined {
  const applying = checks.filter(({ isMet, weight }) => isMet !== undefined && weight > 0);
  const weigh = (some: readonly AuthorityCheck[]): number => some.reduce((sum, { weight }) => sum + weight, 0);
  const whole = weigh(applying);
  if (whole === 0) return undefined;
  const unmet = applying.filter(({ isMet }) => isMet === false);
  return {
    score: roundTo(100 * (1 - weigh(unmet) / whole), 0),
    raisedBy: unmet
      .map(({ name, weight }) => ({ name, points: roundTo((100 * weight) / whole, 1) }))
      .sort((a, b) => b.points - a.points),
  };
}
