import { isInside, type Range } from "../../text/range.ts";
import type { EngagementDocument } from "../document.ts";
import { readPriceModel } from "../price-model.ts";
import type { SumColumn, SumLine } from "./sum-columns.ts";

/** A ceiling that the work as it is calculated goes beyond. */
export interface LowCeiling {
  readonly range: Range;
  readonly total: SumLine;
}

/** `The total is capped at EUR 90,000` beside a table that comes to more; only a sentence with one sum is understood. */
export function findLowCeiling(document: EngagementDocument, columns: readonly SumColumn[]): LowCeiling | undefined {
  const { ceiling } = readPriceModel(document);
  const sums = document.facts.money.filter(({ range }) => ceiling !== undefined && isInside(range, ceiling.range));
  const [cap] = sums;
  if (cap === undefined || cap.per !== undefined || sums.length > 1) return undefined;
  const [total] = columns
    .flatMap(({ lines }) => lines.findLast(({ kind }) => kind === "total") ?? [])
    .sort((a, b) => (b.amount?.least ?? 0) - (a.amount?.least ?? 0));
  const amount = total?.amount;
  if (total === undefined || amount === undefined || isInside(cap.range, total.place)) return undefined;
  if (amount.currency !== undefined && amount.currency !== cap.currency) return undefined;
  // What is apart by tax may be the same sum, and what is far apart is of something else.
  const ratio = amount.least / 100 / cap.amount;
  return ratio > 1.001 && ratio < 1.15 && amount.least === amount.most ? { range: cap.range, total } : undefined;
}
