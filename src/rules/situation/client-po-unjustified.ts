import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { isAllocationUnsaid } from "../../documents/owner-allocation.ts";
import { isUnsaidOfOwner } from "../../documents/owner-points.ts";
import { isUnsaid } from "../../documents/points.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { isEquippedClientOwner } from "../equipped-client-owner.ts";
import { markdown } from "../markdown.ts";
import { placeOfOwner } from "../place-of-owner.ts";
import type { Rule } from "../rule.ts";

/** What makes a client's Product Owner ready, in the order of the clause `client-owner`, whose first part is the reason. */
const parts = ["time", "experience", "mandate", "technology", "counterpart"] as const;
type Part = (typeof parts)[number];

/** Time and mandate are missed by `ownership/po-availability-missing` and `ownership/po-decision-rights-missing`. */
const questions: Readonly<Partial<Record<Part, Message>>> = {
  experience: say`no experience with products`,
  technology: say`no understanding of technology`,
  counterpart: say`no counterpart for the provider's own requirements`,
};

export default {
  id: "situation/client-po-unjustified",
  docs: {
    summary: "A Product Owner on the client's side has time, experience, a mandate and a counterpart at the provider.",
    rationale:
      "A client's Product Owner often has another job, no say over the budget and nobody who explains what operation and maintenance need. In a long co-operation, or where a reason is given in a one-off project, that can work: the document then shows that the person is ready for it. Three of five are enough: time, mandate, experience, technical understanding, a counterpart. Missing time and a missing mandate are told by rules of their own, `ownership/po-availability-missing` and `ownership/po-decision-rights-missing`. Where the situation is only inferred, it is information, and nothing is said of an owner with the time and the powers. Public buyers and internal products are not asked, since there the role belongs to them anyway.",
    source:
      "Catalogue E03; 18F De-risking Guide (employee, empowered, most of the working time); Roman Pichler (available, qualified, empowered).",
    examples: {
      bad: markdown`
        # Statement of work: Shift planner

        This work order is one of several under the framework agreement of 3 March 2027.

        ## Team

        - Product Owner: Ines Vogt (client)
        - Designer: Ada Lindqvist (provider)
      `,
      good: markdown`
        # Statement of work: Shift planner

        This work order is one of several under the framework agreement of 3 March 2027.

        ## Team

        - Product Owner: Ines Vogt (client), four days a week; she has run two products before and decides on scope and budget
        - Designer: Ada Lindqvist (provider)
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "charter"],
  facets: ["experience", "technology", "counterpart"],
  options: { least: { default: 3, description: "How many of the five parts are enough" } },
  yieldsTo: ["ownership/po-not-named", "client/po-expected", "situation/po-side-conflict"],

  *check({ document, engagement, facets, options }) {
    const { situation, ownerSide } = findTerms(document, engagement);
    if (ownerSide?.value !== "client") return;
    if (situation === undefined || !["long-term", "one-off"].includes(situation.value)) return;
    if (document.kind === "sow" && findAgreementForm(document) !== "offer") return;
    if (situation.origin === "inferred" && isEquippedClientOwner(document)) return;
    const missing = parts.filter((part) => isPartMissing(document, part));
    const asked = missing.filter((part) => facets.includes(part));
    if (asked.length === 0 || parts.length - missing.length >= (options.least ?? 0)) return;
    const lacking = listOf(asked.map((part) => questions[part] ?? part));
    yield {
      message: say`The client provides the Product Owner, but the document shows ${lacking}: decisions will be late, overruled or one-sided.`,
      range: placeOfOwner(document),
      facets: asked,
      severity: situation.origin === "inferred" ? "information" : "warning",
      fixes: [
        fixWithTerms(document, "client-owner", say`Show that the client's Product Owner is ready`, {
          parts: asked.map((part) => parts.indexOf(part) + 1),
        }),
      ],
    };
  },
} satisfies Rule;

function isPartMissing(document: EngagementDocument, part: Part): boolean {
  switch (part) {
    case "time":
      return isAllocationUnsaid(document);
    case "mandate":
      return (
        document.concepts["scope-authority"].state === "absent" && isUnsaidOfOwner(document, "situation/owner-mandate")
      );
    case "experience":
      return isUnsaidOfOwner(document, "situation/owner-experience");
    case "technology":
      return isUnsaidOfOwner(document, "situation/owner-technology");
    case "counterpart":
      return isUnsaid(document, "situation/provider-counterpart");
  }
}
