import type { EngagementDocument } from "../documents/document.ts";
import type { CalendarDate, Money } from "../documents/facts/facts.ts";
import { sharesOfOwner } from "../documents/owner-allocation.ts";
import { fieldsOfPoint, placesOfPoint } from "../documents/points.ts";
import { plainText } from "../markdown/markdown-document.ts";
import { isInside, overlaps, type Range } from "../text/range.ts";
import type { PointName } from "../vocabulary/point-names.ts";

/** What each document of an engagement must say alike. */
export const keyFactSubjects = ["price", "start", "end", "owner-time"] as const;
export type KeyFactSubject = (typeof keyFactSubjects)[number];

export interface KeyFact {
  readonly about: KeyFactSubject;
  readonly range: Range;
  /** As written: `€ 48,000`. */
  readonly text: string;
  /** To be compared: `48000 EUR net`, `2027-01-11`, `40`. */
  readonly value: string;
}

/** The price as a whole, the term, and the Product Owner's time, where labels or totals say them. */
export function readKeyFacts(document: EngagementDocument): KeyFact[] {
  const { facts, markdown } = document;
  const fact = (about: KeyFactSubject, range: Range, value: string): KeyFact => {
    return { about, range, text: plainText(markdown.visible, range), value };
  };
  const dates = (point: PointName): CalendarDate[] =>
    fieldsOfPoint(document, point).flatMap(({ valueRange }) => {
      const inside = facts.dates.filter(({ range }) => isInside(range, valueRange));
      return inside.length === 1 ? inside : [];
    });
  const periods = fieldsOfPoint(document, "document/period").flatMap(({ valueRange }) => {
    const [start, end, ...more] = facts.dates.filter(({ range }) => isInside(range, valueRange));
    return start === undefined || end === undefined || more.length > 0 ? [] : [{ start, end }];
  });
  return [
    ...pricesOf(document).map((money) =>
      fact("price", money.range, `${money.amount} ${money.currency} ${money.tax ?? ""}`.trim()),
    ),
    ...[...dates("document/start"), ...periods.map(({ start }) => start)].map(({ range, value }) =>
      fact("start", range, value),
    ),
    ...[...dates("document/end"), ...periods.map(({ end }) => end)].map(({ range, value }) =>
      fact("end", range, value),
    ),
    ...sharesOfOwner(document).map(({ range, percent }) => fact("owner-time", range, String(Math.round(percent)))),
  ];
}

/** Labelled as the price, or in the row or sentence of a total. */
function pricesOf(document: EngagementDocument): Money[] {
  const places = [
    ...fieldsOfPoint(document, "engagement/price").map(({ valueRange }) => valueRange),
    ...placesOfPoint(document, "document/total").flatMap(({ block, range }) =>
      block.type === "table" ? block.rows.filter((row) => overlaps(row.range, range)).map((row) => row.range) : [range],
    ),
  ];
  const sums = document.facts.money.filter(({ per }) => per === undefined);
  return sums.filter(({ range }) => places.some((place) => isInside(range, place)));
}
