import { findAgreementForm } from "../../documents/agreement-form.ts";
import { placesOfPoint } from "../../documents/points.ts";
import { isBetweenTwo } from "../../documents/small-agreement.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { say } from "../../text/message.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "scope/fixed-price-without-po",
  docs: {
    summary: "An offer at a fixed price names the Product Owner who holds its scope.",
    rationale:
      "Under a fixed price every wish that slips in is paid by the provider. Only one person with a name and the say over scope can sort wishes into included, change request, or no. The rule speaks in place of `ownership/po-not-named` in offers of software at a fixed price; licences, workshops and other work without development are left to that rule, and small orders need nobody with that title.",
    source: "Catalogue D09; The Scrum Guide 2020: one person answers for the value of the product.",
    examples: {
      bad: markdown`
        # Offer: Ticket shop

        ## Deliverables

        - Seat map in the web shop
        - Payment by card

        ## Price

        The fixed price is €31,000 plus VAT.
      `,
      good: markdown`
        # Offer: Ticket shop

        ## Deliverables

        - Seat map in the web shop
        - Payment by card

        ## Team

        - Product Owner: Jana Roth

        ## Price

        The fixed price is €31,000 plus VAT.
      `,
    },
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["sow"],
  yieldsTo: ["ownership/po-not-one-person"],

  *check({ document, engagement }) {
    if (findAgreementForm(document) !== "offer" || isBetweenTwo(document)) return;
    const contract = findTerms(document, engagement).contract?.value;
    if (contract !== "fixed-price" && contract !== "agile-fixed-price") return;
    const { state, evidence, open } = document.concepts["product-owner"];
    if (state === "named" || open.length > 0 || placesOfPoint(document, "scope/development").length === 0) return;
    const fixes = [fixWithClause(document, "product-owner", say`Name the Product Owner`)];
    const range = evidence[0]?.range ?? placeOfGap(document, ["product-owner", "roles"]);
    if (state === "role") {
      const message = say`Fixed price, but the Product Owner has no name yet: until then every change is paid from your margin.`;
      yield { message, range, severity: "warning", fixes };
    } else {
      yield {
        message: say`Fixed price without a named Product Owner: every change will be paid from your margin.`,
        range: placeOfGap(document, ["product-owner", "roles"]),
        fixes,
      };
    }
  },
} satisfies Rule;
