import { isUnsaid } from "../../documents/points.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { say } from "../../text/message.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "scope/margin-basis-missing",
  docs: {
    summary: "An internal document with a price records the target margin or the cost rate.",
    rationale:
      "Whether a change or a favour can be afforded is arithmetic, if the target margin or the cost rate stands somewhere. The rule asks only documents that are declared internal, never one that a client may get; a `target_margin` in the front matter or the configuration is enough.",
    source: "Catalogue D13; own advice: margin under growing scope can only be computed from a recorded basis.",
    examples: {
      bad: markdown`
        ---
        mandate:
          kind: sow
          audience: internal
        ---

        # Statement of work: Ticket shop

        ## Price

        The fixed price is €31,000 plus VAT.
      `,
      good: markdown`
        ---
        mandate:
          kind: sow
          audience: internal
          target_margin: 0.25
        ---

        # Statement of work: Ticket shop

        ## Price

        The fixed price is €31,000 plus VAT.
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["sow", "change-request"],

  *check({ document, engagement }) {
    if (findTerms(document, engagement).audience?.value !== "internal") return;
    if (document.concepts.pricing.state === "absent") return;
    if ((document.declared.targetMargin ?? engagement.declared?.targetMargin) !== undefined) return;
    if (!isUnsaid(document, "scope/own-margin") || !isUnsaid(document, "scope/plain-margin")) return;
    yield {
      message: say`No target margin and no cost rate are recorded: nobody can tell what a change or a favour costs you.`,
      range: placeOfGap(document, ["pricing"]),
      fixes: [fixWithClause(document, "margin-basis", say`Record the target margin and the cost rate`)],
    };
  },
} satisfies Rule;
