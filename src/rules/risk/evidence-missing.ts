import type { EngagementDocument, RiskEntry } from "../../documents/document.ts";
import { spanOf } from "../../documents/facts/date-span.ts";
import type { CalendarDate } from "../../documents/facts/facts.ts";
import { placesOfPoint, saysPoint } from "../../documents/points.ts";
import { isLookedAfter } from "../../engagement/calculations/looked-after.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import { say } from "../../text/message.ts";
import { isInside } from "../../text/range.ts";
import { shorten } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import { isProductRisk, isUntold, listedRisks, placeOfRisk, reportRiskGaps } from "../risk-gaps.ts";
import type { Finding, Rule } from "../rule.ts";

export default {
  id: "risk/evidence-missing",
  docs: {
    summary: "For every listed product risk something is planned or done that shows whether it is real.",
    rationale:
      "Whether people want a product, can use it and pay enough for it is not found out by discussing it. An interview, a test, a trial or a date to look again turns a worry into knowledge while it is still cheap to change course. A risk that is accepted on purpose is not reported; delivery risks are judged by risk/mitigation-missing, and where that rule speaks this one is silent. A risk of any kind that was to be looked at again by a day that is past, and of which nothing says that it was, is reported as well, unless all dates of the document are long past.",
    source: "Catalogue C06; Marty Cagan, The Four Big Risks (SVPG).",
    examples: {
      bad: markdown`
        # Product vision: Allotment swap

        ## Vision

        Every gardener finds a neighbour to swap with.

        ## Risks

        | Risk | What could go wrong | Owner |
        | --- | --- | --- |
        | Value | gardeners may go on calling over the fence | Jana Roth |
        | Usability | gardeners may not find the map | Ada Lindqvist |
      `,
      good: markdown`
        # Product vision: Allotment swap

        ## Vision

        Every gardener finds a neighbour to swap with.

        ## Risks

        | Risk | What could go wrong | Owner | Test |
        | --- | --- | --- | --- |
        | Value | gardeners may go on calling over the fence | Jana Roth | twelve interviews in March |
        | Usability | gardeners may not find the map | Ada Lindqvist | paper prototype with six gardeners |
      `,
    },
    noFix:
      "A risk in an HTML table has no room that could be filled in safely; what a review found only its people know.",
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["sow", "vision", "backlog"],
  options: {
    "days-alive": {
      default: 120,
      description: "Days after its last date in which a document is still looked after",
    },
  },
  yieldsTo: ["risk/mitigation-missing"],

  *check({ document, options, today }) {
    const listed = listedRisks(document);
    if (isLookedAfter(document, today, options["days-alive"] ?? 0)) yield* reportForgotten(document, listed, today);
    const risks = listed.filter((risk) => isProductRisk(document, risk));
    const gaps = risks.filter((risk) => isUntold(document, risk, "risk/tested"));
    yield* reportRiskGaps(document, risks, gaps, {
      detail: "test",
      point: "risk/tested",
      tellAll: (none) =>
        say`${none} is tested by anything: whether it is real shows when the product is built and paid.`,
      tellMost: (count, open) =>
        say`Of ${count} risks, ${open} are not tested by anything: whether it is real shows when the product is built and paid.`,
      tellOne: (title) =>
        say`The risk "${title}" is not tested by anything: whether it is real shows when the product is built and paid.`,
      fixTitle: say`Make room for a test of it`,
    });
  },
} satisfies Rule;

/** What says that a risk needs no further look. */
const ends = ["risk/looked-at", "risk/accepted", "document/done"] as const;

/** The risks that were to be looked at by now and seem not to have been: one finding, where the first was due. */
function* reportForgotten(
  document: EngagementDocument,
  risks: readonly RiskEntry[],
  today: string,
): Generator<Finding> {
  const forgotten = risks.flatMap((risk) => {
    const date = reviewDate(document, risk);
    const isPast = date !== undefined && (spanOf(date.value)?.last ?? today) < today;
    return isPast && !ends.some((point) => saysPoint(document, point, placeOfRisk(document, risk)))
      ? [{ risk, range: date.range, day: plainText(document.markdown.visible, date.range) }]
      : [];
  });
  const [first, ...others] = forgotten;
  if (first === undefined) return;
  yield {
    message: say`The risk "${shorten(first.risk.title)}" was to be looked at by ${first.day}, which is past, and nothing says what was found: it may be real by now.`,
    range: first.range,
    related: others.map(({ risk, range, day }) => ({
      message: say`So was "${shorten(risk.title)}" by ${day}.`,
      range,
    })),
    noFix: say`Only the people who looked at it know what they found.`,
  };
}

function reviewDate(document: EngagementDocument, risk: RiskEntry): CalendarDate | undefined {
  const place = placeOfRisk(document, risk);
  const planned = placesOfPoint(document, "risk/review-date").filter(({ range }) => isInside(range, place));
  return document.facts.dates.findLast(({ range }) => planned.some((one) => isInside(range, one.range)));
}
