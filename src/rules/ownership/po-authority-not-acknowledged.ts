import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { fieldsOfPoint, isUnsaid, pointOf, sectionsOfPoint } from "../../documents/points.ts";
import { say } from "../../text/message.ts";
import { isInside } from "../../text/range.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "ownership/po-authority-not-acknowledged",
  docs: {
    summary: "The client accepts in writing that the Product Owner decides on scope.",
    rationale:
      "An authority that only the provider knows of ends with the first call from a director. One sentence in which the client accepts it is what the Product Owner can point to. Where the client signs the whole document, the gap is information, since what is signed is accepted. Only offers that name a Product Owner outside the client's house as the only contact for scope are asked; before that, `ownership/po-not-named` and `ownership/po-no-scope-authority` speak.",
    source:
      "Catalogue A06; The Scrum Guide 2020: the organisation respects the decisions; US Digital Services Playbook: all stakeholders agree that the product owner has the authority.",
    examples: {
      bad: markdown`
        # Statement of work: Shift planner

        Client: Hospital Süderholm

        ## Who decides on scope

        Jana Roth is Product Owner and the only contact for changes to scope.

        ## Price

        The fixed price is €48,000 plus VAT.
      `,
      good: markdown`
        # Statement of work: Shift planner

        Client: Hospital Süderholm

        ## Who decides on scope

        Jana Roth is Product Owner and the only contact for changes to scope. The client accepts her decisions and sends change requests to nobody else.

        ## Price

        The fixed price is €48,000 plus VAT.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow"],
  yieldsTo: ["ownership/po-not-named", "ownership/po-no-scope-authority"],

  *check({ document }) {
    const [stated] = document.concepts["scope-authority"].facets["sole-contact"] ?? [];
    if (!isExpected(document) || stated === undefined) return;
    if (!isUnsaid(document, "ownership/acknowledged")) return;
    const section = document.markdown.sections.findLast(({ range }) => isInside(stated.range, range));
    yield {
      message: say`The client nowhere accepts that the Product Owner decides on scope: the first call from above will overrule it.`,
      range: placeOfGap(document, ["scope-authority", "change-control", "product-owner"]),
      severity: isSigned(document) ? "information" : "warning",
      fixes: [
        fixWithTerms(
          document,
          "authority-acknowledged",
          say`Let the client accept who decides`,
          section && { section },
        ),
      ],
    };
  },
} satisfies Rule;

/** A client who has the Product Owner on its own side need not accept a stranger's decisions. */
function isExpected(document: EngagementDocument): boolean {
  const { "product-owner": owner, "product-owner-side": side } = document.concepts;
  return findAgreementForm(document) === "offer" && owner.state === "named" && side.state !== "client";
}

function isSigned(document: EngagementDocument): boolean {
  const point = "ownership/signature";
  const { evidence, open } = pointOf(document, point);
  return (
    evidence.length + open.length > 0 ||
    sectionsOfPoint(document, point).length > 0 ||
    fieldsOfPoint(document, point).length > 0
  );
}
