import type { ChangeStatus } from "../../documents/facts/facts.ts";
import { addDays } from "./calendar-days.ts";
import { toPercent } from "./rounding.ts";

/** A change, what the client pays for it and what it costs the provider. */
export interface LoggedChange {
  /** Not there where the log doesn't say: such a change is in no sum. */
  readonly status: ChangeStatus | undefined;
  /** Signed: what is left out lowers the price; 0 for work that is given away. */
  readonly priceCents: number | undefined;
  readonly costCents: number | undefined;
  /** By how many days the end moves. */
  readonly days: number | undefined;
}

export interface ChangeLogTerms {
  readonly originalPriceCents: number | undefined;
  /** `2026-11-22` */
  readonly originalEnd: string | undefined;
}

export interface ChangeTotals {
  readonly count: number;
  /** Not there where a change's price is unknown; the same for the cost. */
  readonly priceCents: number | undefined;
  readonly costCents: number | undefined;
}

export interface ChangeLogSummary {
  /** Approved and paid for. */
  readonly approved: ChangeTotals;
  /** Approved at a price of 0. */
  readonly freeOfCharge: ChangeTotals;
  readonly open: ChangeTotals;
  readonly rejected: ChangeTotals;
  /** Cost of what is given away, of the original price, with one decimal. */
  readonly leakagePercent: number | undefined;
  /** The original price with all approved changes. */
  readonly currentPriceCents: number | undefined;
  /** The original end moved by all approved changes. */
  readonly currentEnd: string | undefined;
}

/**
 * What the changes make of price and end. A price of € 100,000 with one change approved at € 8,000 and seven days, and one of
 * € 3,000 cost given away: € 108,000, a week later, leakage 3 %.
 *
 * Source: catalogue, C10.
 */
export function summariseChanges(changes: readonly LoggedChange[], terms: ChangeLogTerms): ChangeLogSummary {
  const isFree = ({ priceCents }: LoggedChange): boolean => priceCents === 0;
  const ofStatus = (status: ChangeStatus): LoggedChange[] => changes.filter((change) => change.status === status);
  const allApproved = ofStatus("approved");
  const approved = toTotals(allApproved.filter((change) => !isFree(change)));
  const freeOfCharge = toTotals(allApproved.filter(isFree));
  const days = sum(allApproved.map((change) => change.days));
  const { originalPriceCents, originalEnd } = terms;
  return {
    approved,
    freeOfCharge,
    open: toTotals(ofStatus("open")),
    rejected: toTotals(ofStatus("rejected")),
    leakagePercent:
      freeOfCharge.costCents === undefined || originalPriceCents === undefined
        ? undefined
        : toPercent(freeOfCharge.costCents, originalPriceCents),
    currentPriceCents: sum([originalPriceCents, approved.priceCents]),
    currentEnd: originalEnd === undefined || days === undefined ? undefined : addDays(originalEnd, days),
  };
}

function toTotals(changes: readonly LoggedChange[]): ChangeTotals {
  return {
    count: changes.length,
    priceCents: sum(changes.map(({ priceCents }) => priceCents)),
    costCents: sum(changes.map(({ costCents }) => costCents)),
  };
}

/** Not there where one of them is not. */
function sum(values: readonly (number | undefined)[]): number | undefined {
  return values.reduce<number | undefined>(
    (total, value) => (total === undefined || value === undefined ? undefined : total + value),
    0,
  );
}
