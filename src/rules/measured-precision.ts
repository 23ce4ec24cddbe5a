import type { RuleId } from "./rule.ts";

/** How often a careful reader found a rule right, in public documents of many authors. */
export interface MeasuredPrecision {
  /** How many findings were read. */
  readonly judged: number;
  readonly right: number;
}

/** When the findings were read. */
export const measuredOn = "2026-11-29";

/** Rules that real documents gave findings for; the method is told in `docs/accuracy.md`. */
export const measuredPrecision: Readonly<Partial<Record<RuleId, MeasuredPrecision>>> = {};
