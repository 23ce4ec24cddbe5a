import { isPartOfVision } from "../../documents/part-of-vision.ts";
import { isAddressed } from "../../documents/points.ts";
import { say } from "../../text/message.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { isMissing } from "../missing-concept.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "vision/business-goals-missing",
  docs: {
    summary: "A product vision says what the organisation behind it wants to gain.",
    rationale:
      "Whoever pays compares the product with other uses of the money. Without a goal of the business nobody can say whether it was worth it. For a public or charitable product the outcome for people is the goal. Where goals of the product or the cost of the present are told, this is a hint; a roadmap or a list of risks in a file of its own is not asked.",
    source: "Catalogue G03; Roman Pichler, Product Vision Board; ISPMA.",
    examples: {
      bad: markdown`
        # Product vision

        ## Target group

        Gardeners who share an allotment with others.

        ## Problem

        Surplus vegetables rot because nobody knows who needs them.
      `,
      good: markdown`
        # Product vision

        ## Target group

        Gardeners who share an allotment with others.

        ## Problem

        Surplus vegetables rot because nobody knows who needs them.

        ## Business goals

        - Win 40 clubs as paying members by the end of 2027.
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["vision"],

  *check({ document }) {
    if (!isMissing(document, "business-goals") || isPartOfVision(document)) return;
    const place = {
      range: placeOfGap(document, ["business-goals"]),
      fixes: [fixWithClause(document, "business-goals", say`Insert a table of business goals`)],
    };
    if (isAddressed(document, "vision/gain"))
      yield {
        ...place,
        severity: "hint",
        message: say`The goals speak of the product, none of the business: nobody can tell whether it is worth its money.`,
      };
    else
      yield {
        ...place,
        message: say`No business goals are stated: nobody can tell whether the product is worth its money.`,
      };
  },
} satisfies Rule;
