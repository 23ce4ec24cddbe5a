import { isInside, overlaps, type Range } from "../text/range.ts";
import type { EngagementDocument, Evidence } from "./document.ts";
import { placesOfPoint, saysPoint } from "./points.ts";

/** How the work of a document is paid; each with the place that says it. */
export interface PriceModel {
  readonly fixed: Evidence | undefined;
  /** What is billed by time, unless that holds only for changes, extras and what comes after the work. */
  readonly byTime: Evidence | undefined;
  /** A rate only for what is not in the price: `Further work is billed at €900 per day`. */
  readonly extrasByTime: Evidence | undefined;
  readonly ceiling: Evidence | undefined;
  /** `This is an estimate and not a cap.` */
  readonly noCeiling: Evidence | undefined;
}

const known = new WeakMap<EngagementDocument, PriceModel>();

export function readPriceModel(document: EngagementDocument): PriceModel {
  const model = known.get(document) ?? findPriceModel(document);
  known.set(document, model);
  return model;
}

/** Whether the work is paid by time alone: whoever wants more of it pays for more. */
export function isPaidByTime(document: EngagementDocument): boolean {
  const { fixed, byTime } = readPriceModel(document);
  return fixed === undefined && byTime !== undefined;
}

/** The same, or each sprint has a price: what is built is decided on the way. */
export function isPaidByPeriod(document: EngagementDocument): boolean {
  const isBySprint = placesOfPoint(document, "scope/price-per-sprint").length > 0;
  return isPaidByTime(document) || (isBySprint && readPriceModel(document).fixed === undefined);
}

/** `CHF 1,200 a month`: the work is paid by the month; not where that is said of its upkeep alone, beside another sum. */
export function isPaidByMonth(document: EngagementDocument): boolean {
  const monthly = placesOfPoint(document, "scope/price-per-month");
  const { money } = document.facts;
  const paid = money.filter((sum) => monthly.some(({ range }) => overlaps(range, sum.range)));
  const isOfWork = monthly.some(
    ({ range }) =>
      paid.some((sum) => overlaps(range, sum.range)) && !saysPoint(document, "situation/upkeep-cost", range),
  );
  return isOfWork || (paid.length > 0 && paid.length === money.length);
}

function findPriceModel(document: EngagementDocument): PriceModel {
  const { facets } = document.concepts.pricing;
  const [fixed] = facets["fixed-price"] ?? [];
  // `Travel is billed by effort` says nothing of the work.
  const places = (facets["time-and-materials"] ?? []).filter(
    ({ range }) => !saysPoint(document, "scope/expenses", range),
  );
  const isExtra = ({ range }: Evidence): boolean => isAboutChanges(document, range);
  // Beside a fixed price, a rate shows only how it was reckoned: then the text has to say that time is billed.
  const byTime = places.find(
    (place) => !isExtra(place) && (fixed === undefined || saysPoint(document, "scope/billed-by-time", place.range)),
  );
  const [noCeiling] = placesOfPoint(document, "scope/no-ceiling");
  return {
    fixed,
    byTime,
    extrasByTime: places.find(isExtra),
    ceiling:
      document.concepts.pricing.facets.ceiling?.[0] ??
      (noCeiling === undefined ? findMost(document, places) : undefined),
    noCeiling,
  };
}

/** `Changes are billed by the hour` does not make the whole price one by the hour. */
function isAboutChanges(document: EngagementDocument, range: Range): boolean {
  return (
    saysPoint(document, "scope/extra-work", range) ||
    document.concepts["change-control"].evidence.some((change) => overlaps(change.range, range))
  );
}

/** `Up to` limits the price only where it stands before money or in the sentence on time that is billed. */
function findMost(document: EngagementDocument, byTime: readonly Evidence[]): Evidence | undefined {
  const { money } = document.facts;
  return placesOfPoint(document, "scope/at-most").find(
    ({ range }) =>
      byTime.some((place) => overlaps(place.range, range)) || money.some((sum) => isInside(sum.range, range)),
  );
}
