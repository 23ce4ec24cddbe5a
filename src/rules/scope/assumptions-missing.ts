import { fixWithClause } from "../clause-fix.ts";
import { isExpected } from "../expected-terms.ts";
import { missingTerms } from "../gap-groups.ts";
import { markdown } from "../markdown.ts";
import { isMissing } from "../missing-concept.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "scope/assumptions-missing",
  docs: {
    summary: "An offer writes down the assumptions that its price and dates rest on.",
    rationale:
      "Every estimate assumes something about data, systems and people. Written down, a failed assumption is a reason for a new price; unwritten, it is the provider's loss. Only offers and contracts are asked for it.",
    source: "Catalogue D07; FAR 37 operating constraints; MIL-HDBK-245.",
    examples: {
      bad: markdown`
        # Offer: Ticket shop

        ## Deliverables

        - Seat map
        - Payment by card

        ## Price

        The fixed price is €31,000 plus VAT.
      `,
      good: markdown`
        # Offer: Ticket shop

        ## Deliverables

        - Seat map
        - Payment by card

        ## Assumptions

        - The bank offers a test account by 1 March 2027. Otherwise payment is delivered four weeks later.
        - The hall has at most 900 seats. If not, about five more days are needed.

        ## Price

        The fixed price is €31,000 plus VAT.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow"],

  *check({ document }) {
    if (!isExpected(document, "assumptions") || !isMissing(document, "assumptions")) return;
    yield {
      message: "No assumptions are written down: when one of them fails, the provider pays for it.",
      range: placeOfGap(document, ["assumptions"]),
      group: { gap: missingTerms, part: "assumptions" },
      fixes: [fixWithClause(document, "assumptions", "Insert a table of assumptions")],
    };
  },
} satisfies Rule;
