import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { PointEvidence } from "../../documents/collect-points.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { firstOfStatements, placesOfPoint, pointOf, sectionsOfPoint } from "../../documents/points.ts";
import { isQuotedAsChange, isRecordedAsChange } from "../../documents/recorded-wishes.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import { say } from "../../text/message.ts";
import { isInside, overlaps } from "../../text/range.ts";
import { markdown } from "../markdown.ts";
import { recordStatement } from "../record-statement.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "scope/goodwill-work",
  docs: {
    summary: "Work without charge is recorded with the price it would have.",
    rationale:
      "Giving work away can be a good decision, but only somebody who sees its price has decided it. A line with the regular price, charged at zero, shows the client what they got and the team what it cost, and keeps the next request from being free as well. Repairs under warranty, licences, what users of the product pay, and what the client provides are left alone, and so is work whose price stands beside it.",
    source: "Catalogue D12; Ignition, survey of agencies on scope creep 2025.",
    examples: {
      bad: markdown`
        # Minutes: weekly call with the client

        ## Notes

        - The seat map is ready for review.
        - We will do the extra training free of charge.
      `,
      good: markdown`
        # Minutes: weekly call with the client

        ## Notes

        - The seat map is ready for review.
        - We will do the extra training free of charge; its regular price is €600.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "change-request", "notes", "backlog"],

  *check({ document }) {
    if (document.kind === "sow" && findAgreementForm(document) !== "offer") return;
    for (const place of findGifts(document)) {
      yield {
        message: say`"${plainText(document.markdown.visible, place.words)}" gives work away: record it with its regular price, else nobody knows what it cost.`,
        range: place.words,
        fixes: [recordStatement(document, place.range, "work-without-charge", say`Record the work without charge`)],
      };
    }
  },
} satisfies Rule;

/** One for each sentence that gives away work of the provider and names no price for it. */
function findGifts(document: EngagementDocument): PointEvidence[] {
  const { concepts, facts, placeholders } = document;
  const asides = sectionsOfPoint(document, "scope/legal-terms").map(({ range }) => range);
  const beside = [
    ...placesOfPoint(document, "scope/client-gives").map(({ range }) => range),
    ...concepts["client-duties"].evidence.map(({ range }) => range),
    ...facts.money.filter(({ amount }) => amount > 0).map(({ range }) => range),
    ...placeholders.map(({ range }) => range),
  ];
  const gifts = (["scope/goodwill", "scope/free-work"] as const)
    .flatMap((name) => pointOf(document, name).evidence)
    .filter(
      ({ by, range, topics, block }) =>
        by === "words" &&
        !topics.includes("client-duties") &&
        !topics.includes("out-of-scope") &&
        !asides.some((aside) => isInside(range, aside)) &&
        !beside.some((place) => overlaps(place, range)) &&
        // What prose on changes promises is no record of it.
        !(block.type === "paragraph" ? isQuotedAsChange : isRecordedAsChange)(document, range),
    );
  return [...firstOfStatements(gifts)].sort((a, b) => a.words.start - b.words.start);
}
