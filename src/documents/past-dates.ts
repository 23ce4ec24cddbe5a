import { isInside, overlaps, type Range } from "../text/range.ts";
import type { PointName } from "../vocabulary/point-names.ts";
import type { EngagementDocument } from "./document.ts";
import { spanOf } from "./facts/date-span.ts";
import type { CalendarDate } from "./facts/facts.ts";
import { fieldsOfPoint, placesOfPoint } from "./points.ts";

/** What a date is for, where it should still be to come. */
export type DatePurpose = "offer" | "meeting" | "start" | "due";

export interface PurposedDate {
  readonly date: CalendarDate;
  readonly purpose: DatePurpose;
  /** The label, the milestone or what the row is about. */
  readonly label: string;
}

/** Marks of what is done: ticks, `[x]`, words struck out. */
const tick = /[✓✔☑✅✗✘❌]|\[x\]|~~/iu;

/** The dates that say until when an offer holds, when one meets next, when work begins and when parts are due; nothing that is done. */
export function readPurposedDates(document: EngagementDocument): PurposedDate[] {
  const { facts, markdown } = document;
  const found: PurposedDate[] = [
    ...ofPoint("document/valid-until", "offer"),
    ...ofPoint("document/next-meeting", "meeting"),
    ...ofFields("document/start", "start"),
    ...ofFields("document/due", "due"),
    ...facts.milestones.flatMap(({ name, date }) =>
      date === undefined ? [] : [{ date, purpose: "due" as const, label: name }],
    ),
    ...ofDueColumns(),
  ];
  const own = fieldsOfPoint(document, "document/own-date")[0];
  const written = own && firstDate(own.valueRange);
  const done = placesOfPoint(document, "document/done");
  const history = [...document.sectionTopics].flatMap(([{ range }, topics]) =>
    topics.includes("revision-history") || topics.includes("references") ? [range] : [],
  );
  return found.filter(
    ({ date }, at) =>
      !isBefore(date, written) &&
      !isDone(date.range) &&
      !isHistory(date.range) &&
      found.findIndex((other) => other.date.range.start === date.range.start) === at,
  );

  function firstDate(place: Range): CalendarDate | undefined {
    return facts.dates.find(({ range }) => isInside(range, place));
  }

  /** The last date of a label such as `Validity: 1 March – 30 April`. */
  function lastDate(place: Range): CalendarDate | undefined {
    return facts.dates.findLast(({ range }) => isInside(range, place));
  }

  function ofPoint(name: PointName, purpose: DatePurpose): PurposedDate[] {
    return placesOfPoint(document, name).flatMap(({ range, words, by }) => {
      const place = by === "words" ? { start: words.start, end: range.end } : range;
      const date = lastDate(place) ?? lastDate(words);
      return date === undefined ? [] : [{ date, purpose, label: "" }];
    });
  }

  function ofFields(name: PointName, purpose: DatePurpose): PurposedDate[] {
    return fieldsOfPoint(document, name).flatMap(({ label, labelRange, valueRange }) => {
      const date = firstDate(valueRange);
      // `Last modified by: Jana Roth on 3 May`
      const isStamp = placesOfPoint(document, "document/done").some(({ words }) => overlaps(words, labelRange));
      return date === undefined || isStamp ? [] : [{ date, purpose, label }];
    });
  }

  function ofDueColumns(): PurposedDate[] {
    return placesOfPoint(document, "document/due").flatMap(({ by, range, block }) => {
      const date = by === "column" ? firstDate(range) : undefined;
      const row = block.type === "table" ? block.rows.find((one) => isInside(range, one.range)) : undefined;
      return date === undefined || row === undefined
        ? []
        : [{ date, purpose: "due" as const, label: row.cells[0]?.text ?? "" }];
    });
  }

  function isDone(place: Range): boolean {
    const block = markdown.blocks.find(({ type, range }) => type !== "paragraph" && isInside(place, range));
    const whole =
      block?.type === "table"
        ? (block.rows.find(({ range }) => isInside(place, range))?.range ?? place)
        : (block?.range ?? place);
    if (block?.quoted === true || (block?.type === "listItem" && block.checked === true)) return true;
    const isSaid = done.some(({ words }) => overlaps(words, whole));
    return isSaid || tick.test(document.text.slice(whole.start, whole.end));
  }

  function isHistory(place: Range): boolean {
    return history.some((section) => isInside(place, section));
  }
}

/** What was past when the document was written is a slip or history, and not late by now. */
function isBefore({ value }: CalendarDate, written: CalendarDate | undefined): boolean {
  const [last, day] = [spanOf(value)?.last, written && spanOf(written.value)?.first];
  return last !== undefined && day !== undefined && last < day;
}

/** The last day of any date in the document; not there where none has a year. */
export function lastDayOf({ facts }: EngagementDocument): string | undefined {
  let latest: string | undefined;
  for (const { value } of facts.dates) {
    const last = spanOf(value)?.last;
    if (last !== undefined && (latest === undefined || last > latest)) latest = last;
  }
  return latest;
}
