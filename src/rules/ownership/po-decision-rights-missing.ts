import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { isOwnerSetOut, isUnsaidOfOwner } from "../../documents/owner-points.ts";
import { isUnsaid } from "../../documents/points.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfOwner } from "../place-of-owner.ts";
import type { Rule } from "../rule.ts";

/** In the order in which the clause `decision-rights` answers them. */
const rights: Readonly<Record<string, Message>> = {
  order: say`orders the backlog`,
  accept: say`accepts or returns work`,
  decline: say`declines requests`,
  cut: say`cuts scope`,
  escalate: say`has somebody to escalate to`,
};

export default {
  id: "ownership/po-decision-rights-missing",
  docs: {
    summary: "The document lists what the Product Owner decides.",
    rationale:
      "A Product Owner without stated rights collects wishes and asks for permission. Three of five are enough for most work: order the backlog, accept or return results, decline requests, cut scope, escalate. Where some are stated and others are not, the gap is information only; in a role description that names nobody it is a hint. As long as nobody is named, or nothing says that anybody decides on scope, or no duties are stated at all, `ownership/po-not-named`, `ownership/po-no-scope-authority` and `ownership/responsibilities-missing` speak instead. Statements of work that are no offer are not asked.",
    source:
      "Catalogue A05; The Scrum Guide 2020; 18F Product Guide: decisions a product owner takes alone and with leadership.",
    examples: {
      bad: markdown`
        # Role charter: Shift planner

        ## Product Owner

        Jana Roth is Product Owner. She is the only contact for changes to scope, collects the wishes of the wards and writes them down for the team.

        ## Designer

        Ada Lindqvist interviews nurses and tests the screens with them.
      `,
      good: markdown`
        # Role charter: Shift planner

        ## Product Owner

        Jana Roth is Product Owner and the only contact for changes to scope. She orders the backlog, accepts or returns finished work and declines requests that don't serve the goals.

        ## Designer

        Ada Lindqvist interviews nurses and tests the screens with them.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "charter"],
  facets: Object.keys(rights),
  options: { "least-rights": { default: 3, description: "Kinds of decision that have to be stated, of five." } },
  yieldsTo: ["ownership/po-not-named", "ownership/po-not-one-person", "ownership/responsibilities-missing"],

  *check({ document, facets, options }) {
    if (!isExpected(document)) return;
    const missing = facets.filter((facet) => isUnsaidRight(document, facet));
    const said = facets.length - missing.length;
    if (missing.length === 0 || said >= (options["least-rights"] ?? 0)) return;
    const asked = listOf(
      missing.map((facet) => rights[facet] ?? facet),
      "or",
    );
    yield {
      message: say`It is not said whether the Product Owner ${asked}: such decisions will be taken by whoever asks last.`,
      range: placeOfOwner(document, ["scope-authority", "responsibilities", "roles"]),
      facets: missing,
      severity: !isHeld(document) ? "hint" : said === 0 ? "warning" : "information",
      fixes: [fixWithTerms(document, "decision-rights", say`List the Product Owner's decision rights`)],
    };
  },
} satisfies Rule;

/** Offers and charters in which somebody decides on scope: where nobody does, that is another rule's gap. */
function isExpected(document: EngagementDocument): boolean {
  const { kind, concepts } = document;
  if (kind === "sow" && findAgreementForm(document) !== "offer") return false;
  return concepts["scope-authority"].state === "present" && isOwnerSetOut(document);
}

/** Role descriptions for whoever comes, adverts and notes on Scrum state less than what is agreed with somebody. */
function isHeld({ concepts }: EngagementDocument): boolean {
  return concepts["product-owner"].state === "named";
}

function isUnsaidRight(document: EngagementDocument, facet: string): boolean {
  if (facet === "order") return isUnsaidOfOwner(document, "ownership/orders-backlog");
  if (facet === "accept") return isUnsaidOfOwner(document, "ownership/accepts-work");
  if (facet === "decline") return isUnsaidOfOwner(document, "ownership/declines-requests");
  if (facet === "cut") return isUnsaidOfOwner(document, "ownership/cuts-scope");
  // A way to escalate holds for everybody.
  return isUnsaid(document, "ownership/escalation");
}
