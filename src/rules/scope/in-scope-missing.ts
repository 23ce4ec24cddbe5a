import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { isUnsaid } from "../../documents/points.ts";
import { isPaidByPeriod } from "../../documents/price-model.ts";
import { say } from "../../text/message.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { isMissing } from "../missing-concept.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "scope/in-scope-missing",
  docs: {
    summary: "A statement of work lists what is delivered.",
    rationale:
      "Without a list nobody can say when the work is done, what the price buys, or what is extra. Where the result is at least described, and in applications and plans that bind nobody, the gap is a warning. A document that refers to an annex or a backlog for it, and one that sells a team by time, is not asked.",
    source: "Catalogue D01; FAR 37.6 and MIL-HDBK-245: the scope section of a statement of work.",
    examples: {
      bad: markdown`
        # Statement of work

        ## Price

        €48,000 plus VAT, due on 30 June 2027.
      `,
      good: markdown`
        # Statement of work

        ## Deliverables

        - Plan of shifts for each ward
        - Requests for days off

        ## Price

        €48,000 plus VAT, due on 30 June 2027.
      `,
    },
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["sow"],

  *check({ document }) {
    if (!isMissing(document, "in-scope") || !isUnsaid(document, "scope/listed-elsewhere")) return;
    if (isDecidedOnTheWay(document)) return;
    const range = placeOfGap(document, ["in-scope", "solution", "solution/hint"]);
    const fixes = [fixWithClause(document, "in-scope", say`Insert a table of deliverables`)];
    if (isMissing(document, "solution")) {
      const message = say`Nothing says what is delivered: nobody can tell when the work is done or what is extra.`;
      yield { message, range, severity: isBinding(document) ? "error" : "warning", fixes };
    } else {
      const message = say`What is delivered is described but not listed: nobody can tell when the work is done or what is extra.`;
      yield { message, range, severity: "warning", fixes };
    }
  },
} satisfies Rule;

/** Who buys a team's time gets what the backlog holds, sprint by sprint: a list would be a promise that nobody made. */
function isDecidedOnTheWay(document: EngagementDocument): boolean {
  return isPaidByPeriod(document);
}

function isBinding(document: EngagementDocument): boolean {
  return ["offer", "request"].includes(findAgreementForm(document));
}
