import { say } from "../../text/message.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { isMissing } from "../missing-concept.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "vision/metrics-missing",
  docs: {
    summary: "The goals of a product vision have a measure.",
    rationale:
      "A goal without a measure is always met or never. Today's value, a target and a date make it possible to stop, go on or change course. As long as no goals are stated, `vision/business-goals-missing` speaks instead.",
    source: "Catalogue G04.",
    examples: {
      bad: markdown`
        # Product vision

        ## Target group

        Gardeners who share an allotment with others.

        ## Business goals

        - Become the meeting place of allotment clubs.
      `,
      good: markdown`
        # Product vision

        ## Target group

        Gardeners who share an allotment with others.

        ## Business goals

        - Become the meeting place of allotment clubs.

        ## Success metrics

        | Measure | Today | Target | By |
        | --- | --- | --- | --- |
        | Clubs with more than ten swaps a week | 0 | 40 | 31 December 2027 |
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["vision"],

  *check({ document }) {
    if (isMissing(document, "business-goals") || !isMissing(document, "success-metrics")) return;
    yield {
      message: say`The goals have no measure: nobody will notice whether they are reached.`,
      range: placeOfGap(document, ["success-metrics", "business-goals"]),
      fixes: [fixWithClause(document, "success-metrics", say`Insert a table of measures`)],
    };
  },
} satisfies Rule;
