import { findAgreementForm } from "../../documents/agreement-form.ts";
import { isUnsaid, placesOfPoint, sectionsOfPoint } from "../../documents/points.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { say } from "../../text/message.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

/** `Ownership: After that date …` in the clause `post-launch`. */
const ownershipPart = 3;

export default {
  id: "situation/ownership-after-handover-missing",
  docs: {
    summary: "An offer that ends with a hand-over says who owns the product afterwards.",
    rationale:
      "A project ends, its product does not. If nobody at the client is told that the backlog, the users and the running costs are theirs from that day, the provider goes on answering for free or the product stands still. Only offers that name a Product Owner and speak of a hand-over or of the end of the work are asked; a retainer or another long co-operation has no such day.",
    source: "Catalogue E09; a product role outlives the project role that started it.",
    examples: {
      bad: markdown`
        # Statement of work: Shift planner

        ## Team

        - Product Owner: Jana Roth (provider)

        ## Handover

        The source code and the manual are handed over to the hospital in May.
      `,
      good: markdown`
        # Statement of work: Shift planner

        ## Team

        - Product Owner: Jana Roth (provider)

        ## Handover

        The source code and the manual are handed over to the hospital in May. After the handover Ines Vogt of the hospital is Product Owner.
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["sow"],
  yieldsTo: ["ownership/po-not-named", "working/post-launch-missing"],

  *check({ document, engagement }) {
    if (findAgreementForm(document) !== "offer" || document.concepts["product-owner"].state === "absent") return;
    const { situation, contract } = findTerms(document, engagement);
    if (contract?.value === "retainer" || situation?.value === "long-term" || situation?.value === "packaged") return;
    // A date in a table of milestones promises no hand-over to anybody.
    const place = placesOfPoint(document, "situation/handover").find(({ block }) => block.type !== "table");
    if (place === undefined || !isUnsaid(document, "situation/owner-after")) return;
    const [section] = sectionsOfPoint(document, "situation/handover");
    yield {
      message: say`The work is handed over, but nobody is named who owns the product afterwards: questions will still come to the provider.`,
      range: section?.heading?.textRange ?? place.words,
      fixes: [
        fixWithClause(document, "post-launch", say`Say who owns the product afterwards`, { parts: [ownershipPart] }),
      ],
    };
  },
} satisfies Rule;
