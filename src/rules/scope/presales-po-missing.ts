import { findAgreementForm } from "../../documents/agreement-form.ts";
import { isUnsaid } from "../../documents/points.ts";
import { plansHandover, readPresalesPeople, readSignature } from "../../documents/presales-people.ts";
import { say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "scope/presales-po-missing",
  docs: {
    summary: "The Product Owner of an offer is among those who wrote, reviewed or estimated it.",
    rationale:
      "Whoever inherits an offer without having read it inherits promises, assumptions and an estimate of others, and finds out when the first of them breaks. One review before it is sent is enough. The rule compares the Product Owner's name with the authors and reviewers that the offer names; where it names none of them, it only asks whether the Product Owner took part. Whoever signs it has read it. Only a Product Owner who is said to be the provider's is asked for.",
    source: "Catalogue D10; own advice: pre-sales hands over to the Product Owner before the offer is sent.",
    examples: {
      bad: markdown`
        # Offer: Ticket shop

        **Author:** Pia Holm

        ## Deliverables

        - Seat map
        - Payment by card

        ## Team

        - Product Owner: Jana Roth (provider)
      `,
      good: markdown`
        # Offer: Ticket shop

        **Author:** Pia Holm
        **Reviewed by:** Jana Roth

        ## Deliverables

        - Seat map
        - Payment by card

        ## Team

        - Product Owner: Jana Roth (provider)
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow"],

  *check({ document }) {
    if (findAgreementForm(document) !== "offer") return;
    if (plansHandover(document) || !isUnsaid(document, "scope/presales-review")) return;
    // A client's Product Owner has no part in the offer before it comes.
    if (document.concepts["product-owner-side"].state !== "supplier") return;
    const names = document.concepts["product-owner"].names ?? [];
    const people = readPresalesPeople(document);
    const involved = [...people, readSignature(document)];
    const [name] = names;
    if (name === undefined || involved.some((text) => names.some((each) => text.includes(each)))) return;
    const range = placeOfGap(document, ["revision-history", "product-owner", "roles"]);
    const fixes = [fixWithTerms(document, "presales-review", say`Record the Product Owner's review`)];
    if (people.length > 0) {
      const message = say`${name} is Product Owner, but did not write, review or estimate this offer: its promises will be inherited unread.`;
      yield { message, range, fixes };
    } else {
      const message = say`Nothing says that ${name} as Product Owner has reviewed this offer: its promises may be inherited unread.`;
      yield { message, range, severity: "information", fixes };
    }
  },
} satisfies Rule;
