import { isInside, type Range } from "../../text/range.ts";
import type { EngagementDocument } from "../document.ts";
import { isAddressed, pointOf } from "../points.ts";
import { readSumColumns } from "./sum-columns.ts";

/** Currencies of countries where a price between firms is usually given without VAT, one for consumers with it. */
const withTax = ["EUR", "GBP", "CHF"];

/** The price as a whole – its last total, else the largest sum of the pricing – where nothing in the document is about tax. */
export function findUntaxedPrice(document: EngagementDocument): Range | undefined {
  const { concepts, facts, pointTitles } = document;
  const point = "document/price-with-tax";
  if (isAddressed(document, point) || pointOf(document, point).evidence.length > 0) return undefined;
  if ([...pointTitles.columns.values()].some((columns) => columns.some((names) => names.includes(point))))
    return undefined;
  const sums = facts.money.filter(({ currency, per }) => withTax.includes(currency) && per === undefined);
  if (facts.money.some(({ tax }) => tax !== undefined)) return undefined;
  const total = readSumColumns(document)
    .flatMap(({ lines }) => lines.filter(({ kind }) => kind === "total"))
    .findLast(({ range }) => sums.some((sum) => isInside(sum.range, range)));
  if (total !== undefined) return total.range;
  const priced = sums.filter(({ range }) => concepts.pricing.evidence.some((place) => isInside(range, place.range)));
  const [largest] = [...priced].sort((a, b) => b.amount - a.amount);
  return largest?.range;
}
