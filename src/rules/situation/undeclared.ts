import { findAgreementForm } from "../../documents/agreement-form.ts";
import { situations } from "../../documents/declared-terms.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { say } from "../../text/message.ts";
import { offerSituations } from "../declare-situation.ts";
import { markdown } from "../markdown.ts";
import { placeOfOwner } from "../place-of-owner.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "situation/undeclared",
  docs: {
    summary: "Where the client provides the Product Owner, it can be told for what kind of engagement.",
    rationale:
      "A Product Owner on the client's side is usual for an internal product, a long co-operation or a public buyer, and a risk for the provider of a packaged product or a one-off project. Most documents tell by their words which one it is, and most rules need not know: only an offer or charter with a Product Owner on the client's side that tells nothing is asked. The fixes write the answer into the front matter; `situation` in `mandate.yaml` answers it for all documents.",
    source: "Catalogue E01; the sources in section 6 of the catalogue disagree on the side by situation.",
    examples: {
      bad: markdown`
        # Statement of work: Shift planner

        ## Team

        - Product Owner: Ines Vogt (client)
        - Designer: Ada Lindqvist (provider)
      `,
      good: markdown`
        # Statement of work: Shift planner

        This work order is one of several under the framework agreement of 3 March 2027.

        ## Team

        - Product Owner: Ines Vogt (client)
        - Designer: Ada Lindqvist (provider)
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["sow", "charter"],
  yieldsTo: ["client/po-expected", "ownership/po-not-named"],

  *check({ document, engagement }) {
    const { situation, ownerSide } = findTerms(document, engagement);
    if (situation !== undefined || ownerSide?.value !== "client") return;
    if (document.kind === "sow" && findAgreementForm(document) !== "offer") return;
    const fixes = offerSituations(document, situations);
    if (fixes.length === 0) return;
    const message = say`The Product Owner sits with the client, and nothing tells whether this is a one-off project, a long co-operation or an internal product: whether that side is right can't be judged.`;
    yield { message, range: placeOfOwner(document), fixes };
  },
} satisfies Rule;
