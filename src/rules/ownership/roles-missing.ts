import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { namesDoer } from "../../documents/names-doer.ts";
import { isAttachment } from "../../documents/part-of-set.ts";
import { sectionsAbout } from "../../documents/sections-about.ts";
import { isBetweenTwo } from "../../documents/small-agreement.ts";
import { say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { missingPeople } from "../gap-groups.ts";
import { markdown } from "../markdown.ts";
import { isMissing } from "../missing-concept.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "ownership/roles-missing",
  docs: {
    summary: "The document lists who does and who steers the work.",
    rationale:
      "A price without a team cannot be checked, and a decision without a role waits for whoever feels responsible. Two roles with or without names are enough to be a list, and where only one is mentioned other rules speak, as where one person is the whole provider. Requirements, plans of one's own and rules of working together often list none: there it is a hint. Small orders and attachments need no list.",
    source: "Catalogue A11; GOV.UK Service Manual: roles that a service team must have.",
    examples: {
      bad: markdown`
        # Statement of work: Shift planner

        ## Deliverables

        - Plan of shifts for each ward
        - Requests for days off

        ## Price

        The price is €48,000 plus VAT.
      `,
      good: markdown`
        # Statement of work: Shift planner

        ## Deliverables

        - Plan of shifts for each ward
        - Requests for days off

        ## Team

        | Role | Person |
        | --- | --- |
        | Product Owner | Jana Roth |
        | Designer | Ada Lindqvist |
        | Lead engineer | Tom Becker |

        ## Price

        The price is €48,000 plus VAT.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "charter"],

  *check({ document }) {
    if (
      !isMissing(document, "roles") ||
      hintsAtRoles(document) ||
      isBetweenTwo(document) ||
      isAttachment(document) ||
      namesDoer(document)
    )
      return;
    yield {
      message: say`No roles are listed: nobody can see who does the work and who decides.`,
      range: placeOfGap(document, ["roles"]),
      ...(isBetweenParties(document) ? {} : { severity: "hint" }),
      group: { gap: missingPeople, part: say`the roles` },
      fixes: [fixWithTerms(document, "roles", say`Insert a table of roles and duties`)],
    };
  },
} satisfies Rule;

/** In an offer, and in what a buyer asks for, roles are expected; requirements and plans of one's own may do without. */
function isBetweenParties(document: EngagementDocument): boolean {
  const form = findAgreementForm(document);
  return document.kind === "sow" && (form === "offer" || form === "request");
}

/** One person with a role, a Product Owner in a sentence, duties, or text under a heading about the team or who decides: not nothing. */
function hintsAtRoles(document: EngagementDocument): boolean {
  const { people, concepts, emptySections } = document;
  if (people.length > 0 || concepts["product-owner"].state !== "absent") return true;
  if (concepts.responsibilities.state === "present") return true;
  return (["roles", "scope-authority"] as const).some((topic) =>
    sectionsAbout(document, topic).some((section) => !emptySections.includes(section)),
  );
}
