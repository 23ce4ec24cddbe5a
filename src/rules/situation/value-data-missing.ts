import { findAgreementForm } from "../../documents/agreement-form.ts";
import { isUnsaid } from "../../documents/points.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "situation/value-data-missing",
  docs: {
    summary: "A Product Owner at the provider gets the client's figures by which value is judged.",
    rationale:
      "Usage, revenue and cost arise in the client's business; from the development side, the return of a feature is invisible. An owner who is to reach goals without seeing the figures decides by opinion. Only offers that promise measures of success and have the Product Owner on the provider's side are asked; a way of measuring in the product itself, such as web analytics, is enough, and a provider's own product for many customers has its figures anyway.",
    source: "Catalogue E08; Scrum Guide 2020 on value as the Product Owner's accountability.",
    examples: {
      bad: markdown`
        # Statement of work: Ticket shop

        ## Team

        - Product Owner: Jana Roth (provider)

        ## Measures of success

        - Online sales grow from 20 % to 45 % of all tickets within a year.

        ## Client responsibilities

        - The client answers questions within two working days.
      `,
      good: markdown`
        # Statement of work: Ticket shop

        ## Team

        - Product Owner: Jana Roth (provider)

        ## Measures of success

        - Online sales grow from 20 % to 45 % of all tickets within a year.

        ## Client responsibilities

        - The client answers questions within two working days.
        - The client shares its sales figures with the Product Owner every month.
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["sow"],
  yieldsTo: ["ownership/po-not-named"],

  *check({ document, engagement }) {
    const { concepts } = document;
    if (findAgreementForm(document) !== "offer" || concepts["success-metrics"].state !== "present") return;
    const { situation, ownerSide } = findTerms(document, engagement);
    if (ownerSide?.value !== "provider" || situation?.value === "packaged" || situation?.value === "internal") return;
    if (concepts["product-owner"].state === "absent" || !isUnsaid(document, "situation/value-data")) return;
    yield {
      message: say`The provider's Product Owner is to reach measures that only the client can see, and no figures are shared: value will be decided by opinion.`,
      range: placeOfGap(document, ["success-metrics", "client-duties"]),
      fixes: [fixWithTerms(document, "value-data", say`Agree which figures the client shares`)],
    };
  },
} satisfies Rule;
