import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { PointEvidence } from "../../documents/collect-points.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { placesOfPoint } from "../../documents/points.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import { say } from "../../text/message.ts";
import { overlaps, type Range } from "../../text/range.ts";
import type { Topic } from "../../vocabulary/topics.ts";
import { shorten } from "../item-gaps.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

/** Where a margin is one of the client's business or of the product. */
const ofClient: readonly Topic[] = [
  "business-goals",
  "success-metrics",
  "problem",
  "in-scope",
  "backlog",
  "client-duties",
];

export default {
  id: "scope/margin-exposed",
  docs: {
    summary: "What the client gets to read holds none of the provider's internal figures.",
    rationale:
      "A margin, a cost rate or a buffer in an offer is an invitation to negotiate about it. Such figures belong in the internal calculation. The margin of the client's own business, surcharges that the client pays, and documents that are declared internal are left alone.",
    source: "Catalogue D14; own advice: the margin steers a project from the inside and is nothing to send.",
    examples: {
      bad: markdown`
        # Offer: Ticket shop

        ## Deliverables

        - Seat map
        - Payment by card

        ## Price

        The fixed price is €31,000 plus VAT, with a margin of 25 %.
      `,
      good: markdown`
        # Offer: Ticket shop

        ## Deliverables

        - Seat map
        - Payment by card

        ## Price

        The fixed price is €31,000 plus VAT.
      `,
    },
    noFix:
      "Only the authors know which internal file the figure belongs in; what the client gets has to go without it.",
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["sow", "change-request"],

  *check({ document, engagement }) {
    if (document.kind === "sow" && findAgreementForm(document) !== "offer") return;
    if (findTerms(document, engagement).audience?.value !== "client-facing") return;
    for (const range of findFigures(document)) {
      const shown = shorten(plainText(document.markdown.visible, range));
      yield {
        message: say`"${shown}" is an internal figure: the client will bargain about your margin instead of the scope.`,
        range,
      };
    }
  },
} satisfies Rule;

/** Rows and sentences with a number that are about the provider's margin or cost; a bare margin counts beside prices only. */
function findFigures(document: EngagementDocument): Range[] {
  const { facts } = document;
  const figures = [...facts.percentages, ...facts.money].map(({ range }) => range);
  const own = placesOfPoint(document, "scope/own-margin");
  const plain = placesOfPoint(document, "scope/plain-margin").filter(({ topics }) => topics.includes("pricing"));
  return [...own, ...plain]
    .filter(({ topics }) => !topics.some((topic) => ofClient.includes(topic)))
    .flatMap((place) => {
      const span = spanOf(place);
      const figure = figures.find((range) => overlaps(range, span));
      if (figure === undefined) return [];
      return [place.by === "words" && place.block.type !== "table" ? cover(place.words, figure) : place.range];
    })
    .filter((range, at, all) => all.findIndex((other) => overlaps(other, range)) === at)
    .sort((a, b) => a.start - b.start);
}

/** From the words to the figure, `a margin of 25 %`; the words alone where the figure stands before them. */
function cover(words: Range, figure: Range): Range {
  return { start: words.start, end: Math.max(words.end, figure.end) };
}

/** The sentence, or the row of a table. */
function spanOf({ block, range }: PointEvidence): Range {
  const row = block.type === "table" ? block.rows.find((candidate) => overlaps(candidate.range, range)) : undefined;
  return row?.range ?? range;
}
