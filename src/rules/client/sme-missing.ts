import type { EngagementDocument } from "../../documents/document.ts";
import { isUnsaid } from "../../documents/points.ts";
import { isBetweenTwo } from "../../documents/small-agreement.ts";
import { type Message, say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { saysClientDuties } from "../client-side.ts";
import { markdown } from "../markdown.ts";
import { isMissing } from "../missing-concept.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

/** Where the clause `client-roles` answers a facet, counted in its parts. */
const answers: Readonly<Record<string, number>> = { expert: 0, users: 1 };

export default {
  id: "client/sme-missing",
  docs: {
    summary: "The client names an expert for its field, and gives access to users.",
    rationale:
      "Nobody on the provider's side knows the client's trade. Without somebody who answers questions about it, and without users to ask, the team guesses, and the client learns so at acceptance. The rule speaks in offers that say what the client contributes; where nothing is agreed at all, client/duties-missing says so. In small ones whoever orders knows the field.",
    source: "Catalogue B04; DSDM Handbook on the roles of business ambassador and business advisor.",
    examples: {
      bad: markdown`
        # Offer: Shift planner

        ## Team

        - Product Owner: Jana Roth, plans the work and decides on scope
        - Lead engineer: Tom Becker, designs and builds the solution

        ## Client responsibilities

        - The client's IT department gives access to the staff database by 12 March 2027.
        - The client hosts the kick-off.
      `,
      good: markdown`
        # Offer: Shift planner

        ## Team

        - Product Owner: Jana Roth, plans the work and decides on scope
        - Lead engineer: Tom Becker, designs and builds the solution

        ## Client responsibilities

        - The client's IT department gives access to the staff database by 12 March 2027.
        - A head nurse of the client is subject-matter expert for two hours a week.
        - The head nurse arranges interviews with four nurses each month.
      `,
    },
  },
  severity: "hint",
  since: "0.1.0",
  kinds: ["sow"],
  facets: ["expert", "users"],
  yieldsTo: ["ownership/roles-missing"],

  *check({ document, facets }) {
    if (!saysClientDuties(document) || isBetweenTwo(document)) return;
    const missing = facets.filter((facet) => lacks(document, facet));
    if (missing.length === 0) return;
    if (!missing.includes("expert") && isMissing(document, "risk-usability")) return;
    yield {
      message: describe(missing),
      range: placeOfGap(document, ["client-duties", "roles"]),
      facets: missing,
      fixes: [
        fixWithTerms(document, "client-roles", say`Name the client's expert and contact to users`, {
          parts: missing.map((facet) => answers[facet] ?? 0),
        }),
      ],
    };
  },
} satisfies Rule;

function describe(missing: readonly string[]): Message {
  if (missing.length > 1)
    return say`No expert of the client is named, nor access to users: the team will guess what the field needs.`;
  if (missing.includes("expert"))
    return say`No expert of the client is named: the team will guess how the field works.`;
  return say`No access to users is agreed: the team will learn at acceptance what they cannot use.`;
}

function lacks(document: EngagementDocument, facet: string): boolean {
  return facet === "expert" ? isUnsaid(document, "client/expert") : isMissing(document, "user-access");
}
