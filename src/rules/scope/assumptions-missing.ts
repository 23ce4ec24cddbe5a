import { isUnsaid } from "../../documents/points.ts";
import { isPaidByTime, readPriceModel } from "../../documents/price-model.ts";
import { isBetweenTwo } from "../../documents/small-agreement.ts";
import { say } from "../../text/message.ts";
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
      "Every estimate assumes something about data, systems and people. Written down, a failed assumption is a reason for a new price; unwritten, it is the provider's loss. Conditions told in passing are assumptions, too, and for small sums what follows from a delay is enough; for larger ones without a fixed price the gap is then a piece of advice. Only offers and contracts are asked for it; under time and materials it is a hint.",
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
    if (!isUnsaid(document, "scope/condition")) return;
    const isDelayTold = !isUnsaid(document, "scope/delay-told");
    if (isDelayTold && isBetweenTwo(document)) return;
    const range = placeOfGap(document, ["assumptions"]);
    const fixes = [fixWithClause(document, "assumptions", say`Insert a table of assumptions`)];
    if (isPaidByTime(document)) {
      const message = say`No assumptions are written down: when one of them fails, nobody knows who pays for it.`;
      yield { message, range, severity: "hint", fixes };
      return;
    }
    yield {
      message: say`No assumptions are written down: when one of them fails, the provider pays for it.`,
      range,
      ...(isDelayTold && readPriceModel(document).fixed === undefined ? { severity: "information" } : {}),
      group: { gap: missingTerms, part: say`assumptions` },
      fixes,
    };
  },
} satisfies Rule;
