import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { Situation } from "../../documents/declared-terms.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { placesOfPoint } from "../../documents/points.ts";
import type { Engagement } from "../../engagement/engagement.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { say } from "../../text/message.ts";
import { overlaps, type Range } from "../../text/range.ts";
import { offerSituations } from "../declare-situation.ts";
import { isEquippedClientOwner } from "../equipped-client-owner.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

const usualWithClient: readonly Situation[] = ["long-term", "internal", "public-sector"];

export default {
  id: "client/po-expected",
  docs: {
    summary: "The provider of a product or one-off project does not ask the client for the Product Owner.",
    rationale:
      "Whoever sells the result should own its value: a client who has to supply the Product Owner also has to learn the job. Sources disagree. For internal products, long co-operations and public buyers a Product Owner on the client's side is usual: where the document or the configuration says that it is one of these, the rule is silent, and so it is where the client's Product Owner is named with the time and the powers for the work or a reason is declared, and in requests by a buyer and in the profiles `product-org` and `public-buyer`. The fixes declare the situation in the front matter; otherwise the sentence has to be reworded by its author.",
    source:
      "Catalogue B01 and section 6; against it: 18F De-risking Guide, which wants the Product Owner to be the buyer's employee.",
    examples: {
      bad: markdown`
        # Offer: Shift planner

        ## Client responsibilities

        - The client provides a Product Owner for two days a week.
        - The client answers questions within two working days.
      `,
      good: markdown`
        # Offer: Shift planner

        ## Product Owner

        - Product Owner: Jana Roth, on the provider's side

        ## Client responsibilities

        - The client names a head nurse as subject-matter expert for two hours a week.
        - The client answers questions within two working days.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "notes"],

  *check({ document, engagement }) {
    if (document.kind === "sow" && findAgreementForm(document) === "request") return;
    const { situation } = findTerms(document, engagement);
    if (situation !== undefined && usualWithClient.includes(situation.value)) return;
    const [expected] = document.concepts["product-owner"].facets["expected-from-client"] ?? [];
    if (expected === undefined || isWithProvider(document) || isNotAsked(document, expected.range)) return;
    if (isEquippedClientOwner(document) || findReason(document, engagement) !== undefined) return;
    const message = say`The client is asked to provide the Product Owner: in a project for one client, ownership is expected with the provider.`;
    const fixes = situation?.origin === "front matter" ? [] : offerSituations(document, usualWithClient);
    const noFix = say`Which side provides the Product Owner is for both sides to agree on.`;
    yield { message, range: expected.range, ...(fixes.length > 0 ? { fixes } : { noFix }) };
  },
} satisfies Rule;

/** The reason that the front matter or the configuration gives for the side. */
function findReason(document: EngagementDocument, engagement: Engagement): string | undefined {
  return document.declared.ownerRationale ?? engagement.declared?.ownerRationale;
}

/** `The client does not have to provide a Product Owner.` */
function isNotAsked(document: EngagementDocument, place: Range): boolean {
  return placesOfPoint(document, "situation/owner-not-asked").some(({ range }) => overlaps(range, place));
}

/** `The client does not have to provide one; Jana Roth of our company is Product Owner.` */
function isWithProvider({ concepts }: EngagementDocument): boolean {
  return concepts["product-owner"].state === "named" && concepts["product-owner-side"].state === "supplier";
}
