import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { EngagementDocument, RiskEntry } from "../../documents/document.ts";
import { firstOfStatements, placesOfPoint } from "../../documents/points.ts";
import { say } from "../../text/message.ts";
import { isInside } from "../../text/range.ts";
import { markdown } from "../markdown.ts";
import { replaceStatement } from "../replace-statement.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "risk/disclaimed",
  docs: {
    summary: "The provider answers for finding and reducing product risk, and does not hand it to the client.",
    rationale:
      "A provider who only builds what was specified has no reason to ask whether it helps, and a client who bears the risk alone has no team to reduce it. The rule is about product risk – value, viability, feasibility, usability – and not about limits of liability, on which lawyers advise. Where every listed risk has an owner, such a sentence is an information only: sources see it as ordinary caution then.",
    source: "Catalogue C09; Marty Cagan, The Four Big Risks (SVPG).",
    examples: {
      bad: markdown`
        # Offer: Shift planner

        ## Deliverables

        - Plan of shifts for each ward

        ## Responsibility

        We build what you specify. The client bears all product risk.
      `,
      good: markdown`
        # Offer: Shift planner

        ## Deliverables

        - Plan of shifts for each ward

        ## Responsibility

        We find out and reduce what could go wrong with the product; the client decides on funding.
      `,
    },
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["sow"],

  *check({ document }) {
    const form = findAgreementForm(document);
    if (form !== "offer" && form !== "request") return;
    const { risks } = document;
    const isOwned =
      risks.some(({ owner }) => owner !== undefined) &&
      risks.every((risk) => risk.owner !== undefined || hasRoomForOwner(document, risk));
    for (const { range, words } of firstOfStatements(placesOfPoint(document, "risk/disclaimed"))) {
      yield {
        message: say`The product risk is handed to the client: nobody on the team has to find out whether the product helps.`,
        range: words,
        ...(isOwned ? { severity: "information" } : {}),
        fixes: [replaceStatement(document, range, "shared-risk", say`Replace it by a statement of shared risk`)],
      };
    }
  },
} satisfies Rule;

/** Whoever has left a blank for the owner, as the fixes of missing risks do, has not forgotten it. */
function hasRoomForOwner({ placeholders }: EngagementDocument, { ownerRange }: RiskEntry): boolean {
  return ownerRange !== undefined && placeholders.some(({ range }) => isInside(range, ownerRange));
}
