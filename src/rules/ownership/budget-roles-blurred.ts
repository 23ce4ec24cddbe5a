import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { isOwnerSetOut, isUnsaidOfOwner } from "../../documents/owner-points.ts";
import { isUnsaid } from "../../documents/points.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

/** In the order of the clause `budget-roles`. */
const questions: Readonly<Record<string, Message>> = {
  tracking: say`who tracks the budget`,
  value: say`who answers for the value bought with the money`,
};

const order = Object.keys(questions);

export default {
  id: "ownership/budget-roles-blurred",
  docs: {
    summary:
      "Beside a Product Owner and a project manager, it is said who tracks the budget and who answers for its value.",
    rationale:
      "The one counts hours, the other decides what they are spent on. Where both roles are named and neither task is, each waits for the other, and the overrun is found with the last invoice. One person may do both. Only offers, and charters that speak of a budget, are asked; without a project manager, or where duties and decision rights are missing altogether, the rule is silent.",
    source: "Catalogue A10; 18F Product Guide on product and project management.",
    examples: {
      bad: markdown`
        # Statement of work: Shift planner

        ## Responsibilities

        - Product Owner: Jana Roth, the only contact for changes to scope, orders the backlog, accepts finished work and declines requests.
        - Project manager: Tom Becker plans dates and people.

        ## Price

        Work is charged by the hour, up to €48,000 plus VAT.
      `,
      good: markdown`
        # Statement of work: Shift planner

        ## Responsibilities

        - Product Owner: Jana Roth, the only contact for changes to scope, orders the backlog, accepts finished work, declines requests and cuts scope to stay within the budget.
        - Project manager: Tom Becker plans dates and people and tracks the budget.

        ## Price

        Work is charged by the hour, up to €48,000 plus VAT.
      `,
    },
  },
  severity: "hint",
  since: "0.1.0",
  kinds: ["sow", "charter"],
  facets: order,
  yieldsTo: [
    "ownership/po-not-named",
    "ownership/po-not-one-person",
    "ownership/responsibilities-missing",
    "ownership/po-decision-rights-missing",
  ],

  *check({ document, facets }) {
    if (!isExpected(document)) return;
    const missing = facets.filter((facet) =>
      facet === "tracking" ? isUnsaid(document, "ownership/tracks-budget") : isValueUnsaid(document),
    );
    if (missing.length === 0) return;
    const asked = listOf(missing.map((facet) => questions[facet] ?? facet));
    yield {
      message: say`It is not said ${asked}: an overrun will be found with the last invoice.`,
      range: placeOfGap(document, ["responsibilities", "roles"]),
      facets: missing,
      fixes: [
        fixWithTerms(document, "budget-roles", say`Say who minds the budget`, {
          parts: missing.map((facet) => order.indexOf(facet)),
        }),
      ],
    };
  },
} satisfies Rule;

function isExpected(document: EngagementDocument): boolean {
  if (!isOwnerSetOut(document) || isUnsaid(document, "ownership/project-manager")) return false;
  return document.kind === "charter"
    ? !isUnsaid(document, "ownership/budget")
    : findAgreementForm(document) === "offer";
}

function isValueUnsaid(document: EngagementDocument): boolean {
  return (
    isUnsaidOfOwner(document, "ownership/answers-for-value") &&
    isUnsaidOfOwner(document, "ownership/cuts-scope") &&
    isUnsaidOfOwner(document, "ownership/value-measure")
  );
}
