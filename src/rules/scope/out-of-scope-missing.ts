import type { EngagementDocument } from "../../documents/document.ts";
import { isPaidByTime } from "../../documents/price-model.ts";
import { say } from "../../text/message.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { isMissing } from "../missing-concept.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "scope/out-of-scope-missing",
  docs: {
    summary: "The document says what is not delivered.",
    rationale:
      "What nobody excluded is easily taken as included. With a fixed price every such expectation is paid by the provider, so there the gap is an error. In a vision, which nobody signs, it is a piece of advice, and a hint where time is paid for and nothing is listed.",
    source: "Catalogue D02; DSDM: naming what will not be delivered makes the scope clear.",
    examples: {
      bad: markdown`
        # Statement of work: Ticket shop

        ## Deliverables

        - Seat map
        - Payment by card
      `,
      good: markdown`
        # Statement of work: Ticket shop

        ## Deliverables

        - Seat map
        - Payment by card

        ## Out of scope

        - Printing of tickets
        - Turnstiles at the entrance
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "vision"],

  *check({ document }) {
    if (!isMissing(document, "out-of-scope")) return;
    const fixes = [fixWithClause(document, "out-of-scope", say`Insert an out-of-scope list`)];
    const range = placeOfGap(document, ["out-of-scope", "in-scope"]);
    if (document.kind === "vision") {
      const message = say`Nothing is declared out of scope: readers will expect more than you plan.`;
      yield { message, range, severity: "information", fixes };
    } else if (isPaidByTime(document) && !listsScope(document)) {
      const message = say`Nothing is declared out of scope: readers will expect more of the team than it is there for.`;
      yield { message, range, severity: "hint", fixes };
    } else if (document.concepts.pricing.facets["fixed-price"] !== undefined) {
      const message = say`Nothing is declared out of scope, and the price is fixed: extra wishes will be paid by the provider.`;
      yield { message, range, severity: "error", fixes };
    } else {
      yield { message: say`Nothing is declared out of scope: extra wishes will be taken as included.`, range, fixes };
    }
  },
} satisfies Rule;

/** One sentence on what is done is no list. */
function listsScope({ text, concepts }: EngagementDocument): boolean {
  const { evidence } = concepts["in-scope"];
  return evidence.length > 1 || evidence.some(({ range }) => text.slice(range.start, range.end).includes("\n"));
}
