import type { EngagementDocument } from "../document.ts";
import { pointOf } from "../points.ts";
import { readColumnsWithTotal, type SumLine } from "./sum-columns.ts";

/** A total of lines in several currencies. */
export interface MixedTotal {
  readonly total: SumLine;
  /** Their codes, as `EUR`, in the order of the lines. */
  readonly currencies: readonly string[];
}

/** What `$` may stand for, and tokens that are worth a dollar. */
const dollars = ["USD", "CAD", "AUD", "NZD", "SGD", "BRL", "MXN", "DAI", "USDC", "USDT"];

/**
 * The last total of each column that adds up sums in different currencies. Nothing is mixed where the rate between them is
 * said, where each currency has a total of its own, or where the total comes to the lines of its own currency.
 */
export function findMixedTotals(document: EngagementDocument): MixedTotal[] {
  if (pointOf(document, "document/exchange-rate").evidence.length > 0) return [];
  if (document.facts.money.some(({ amount, per }) => amount === 1 && per === undefined)) return [];
  return readColumnsWithTotal(document).flatMap(({ lines }) => {
    const currencies = currenciesOf(lines.filter(({ kind }) => kind === "item"));
    const totals = lines.filter(({ kind }) => kind === "total");
    const total = totals.at(-1);
    if (total?.amount === undefined || currencies.length < 2 || currenciesOf(totals).length > 1) return [];
    if (currencies.every((currency) => dollars.includes(currency))) return [];
    const [own = currencies[0]] = currenciesOf(totals);
    const sum = lines.reduce(
      (so, { kind, amount }) => (kind === "item" && amount?.currency === own ? so + (amount?.least ?? 0) : so),
      0,
    );
    return sum === total.amount.least ? [] : [{ total, currencies }];
  });
}

function currenciesOf(lines: readonly SumLine[]): readonly string[] {
  return [...new Set(lines.flatMap(({ amount }) => amount?.currency ?? []))];
}
