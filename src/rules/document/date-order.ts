import type { EngagementDocument } from "../../documents/document.ts";
import { endsBeforeStart, spanOf } from "../../documents/facts/date-span.ts";
import type { CalendarDate } from "../../documents/facts/facts.ts";
import { type Period, readPeriods } from "../../documents/periods.ts";
import { fieldsOfPoint } from "../../documents/points.ts";
import { findEarlySteps } from "../../documents/step-order.ts";
import { nameAs, readNamedDays } from "../../documents/weekdays.ts";
import { toDayNumber } from "../../engagement/calculations/calendar-days.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import { say } from "../../text/message.ts";
import { isInside } from "../../text/range.ts";
import { everyKind } from "../every-kind.ts";
import { markdown } from "../markdown.ts";
import type { Finding, Fix, Rule } from "../rule.ts";

export default {
  id: "document/date-order",
  docs: {
    summary:
      "Periods end after they begin, phases follow their numbers, milestones lie within the period, and weekdays fit their dates.",
    rationale:
      "A date that can't be right is read by each side as it likes, and somebody comes on the wrong day. Phases may overlap; reported is one that begins before a phase with a lower number does. Dates without a year and calendar weeks are not compared.",
    source: "Catalogue K06.",
    examples: {
      bad: markdown`
        # Statement of work: Ticket shop

        ## Timeline

        - Seat map: 1 March 2027 – 15 February 2027
        - Presentation: Monday, 2 March 2027
      `,
      good: markdown`
        # Statement of work: Ticket shop

        ## Timeline

        - Seat map: 1 February 2027 – 15 March 2027
        - Presentation: Tuesday, 2 March 2027
      `,
    },
  },
  severity: "error",
  since: "0.1.0",
  kinds: everyKind,
  facets: ["weekday", "order", "phases", "period"],

  *check({ document, facets }) {
    if (facets.includes("weekday")) {
      for (const { date, name, range, weekday } of readNamedDays(document)) {
        const day = toDayNumber(date.value);
        if (day === undefined || weekdayOf(day) === weekday) continue;
        const right = nameAs(name, weekdayOf(day));
        yield {
          message: say`"${textOf(document, date)}" is a ${right}, not a ${name}: some will come on the wrong day.`,
          range,
          facets: ["weekday"],
          fixes: [{ title: say`Correct the weekday to ${right}`, edits: [{ range, newText: right }], safe: false }],
        };
      }
    }
    const periods = readPeriods(document);
    if (facets.includes("order")) {
      for (const period of periods.filter(({ start, end }) => endsBeforeStart(start.value, end.value))) {
        const [start, end] = [textOf(document, period.start), textOf(document, period.end)];
        yield {
          message: say`The period ends (${end}) before it begins (${start}): each side will read it as it likes.`,
          range: period.end.range,
          facets: ["order"],
          fixes: correctOrder(document, period),
        };
      }
    }
    if (facets.includes("phases")) yield* reportPhases(document);
    if (facets.includes("period")) yield* reportOutside(document, periods);
  },
} satisfies Rule;

/** 0 for Monday; 1 January 1970 was a Thursday. */
function weekdayOf(dayNumber: number): number {
  return (((dayNumber + 3) % 7) + 7) % 7;
}

function textOf({ markdown: { visible } }: EngagementDocument, { range }: CalendarDate): string {
  return plainText(visible, range);
}

/** Over New Year it is the year that was forgotten; else the two may have changed places. */
function correctOrder(document: EngagementDocument, { start, end }: Period): Fix[] {
  const [from, to] = [textOf(document, start), textOf(document, end)];
  const swapped = [
    { range: start.range, newText: to },
    { range: end.range, newText: from },
  ];
  const swap: Fix = { title: say`Correct the order of the two dates`, edits: swapped, safe: false };
  const year = start.value.slice(0, 4);
  const at = document.text.slice(end.range.start, end.range.end).lastIndexOf(year);
  if (end.value.slice(0, 4) !== year || at === -1) return [swap];
  const range = { start: end.range.start + at, end: end.range.start + at + 4 };
  const later = String(Number(year) + 1);
  return [
    { title: say`Correct the year of the end to ${later}`, edits: [{ range, newText: later }], safe: false },
    swap,
  ];
}

function* reportPhases(document: EngagementDocument): Generator<Finding> {
  for (const { step, earlier } of findEarlySteps(document)) {
    const [start, other] = [textOf(document, step.period.start), textOf(document, earlier.period.start)];
    yield {
      message: say`${step.name} begins (${start}) before ${earlier.name} does (${other}): one of the two dates is wrong, or the order.`,
      range: step.period.start.range,
      severity: "warning",
      facets: ["phases"],
      related: [{ message: say`The beginning of ${earlier.name}.`, range: earlier.period.start.range }],
      noFix: say`Only the parties know which of the dates is right.`,
    };
  }
}

/** Milestones after the end of the one period that the document gives to the whole. */
function* reportOutside(document: EngagementDocument, periods: readonly Period[]) {
  const fields = fieldsOfPoint(document, "document/period");
  const whole = periods.filter(({ start, end }) =>
    fields.some(({ valueRange }) => isInside(start.range, valueRange) && isInside(end.range, valueRange)),
  );
  const [period] = whole;
  const last = period === undefined ? undefined : spanOf(period.end.value)?.last;
  if (period === undefined || last === undefined || whole.length > 1) return;
  if (endsBeforeStart(period.start.value, period.end.value)) return;
  const late = document.facts.milestones.filter(({ date }) => (spanOf(date?.value ?? "")?.first ?? "") > last);
  const [first] = late;
  if (first?.date === undefined || late.length * 2 > document.facts.milestones.length) return;
  yield {
    message: say`"${first.name}" (${textOf(document, first.date)}) is after the end of the project (${textOf(document, period.end)}): one of the two dates will not be kept.`,
    range: first.date.range,
    severity: "warning" as const,
    facets: ["period"],
    related: [{ message: say`The end of the project.`, range: period.end.range }],
    noFix: say`Only the parties know which of the dates is right.`,
  };
}
