import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { firstOfStatements, placesOfPoint } from "../../documents/points.ts";
import { findWishesToDevelopers } from "../../documents/wishes-to-developers.ts";
import { say } from "../../text/message.ts";
import { markdown } from "../markdown.ts";
import { replaceStatement } from "../replace-statement.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "client/directs-developers",
  docs: {
    summary: "Wishes reach the team through the Product Owner, not from the client straight to developers.",
    rationale:
      "A developer who takes orders from several people has no order of work, and small favours never reach the price. One door for wishes protects the agreed dates on both sides. Questions about work in progress and feedback of users are welcome at any time and not reported; nor are requests by a buyer.",
    source: "Catalogue B03; The Scrum Guide 2020: those who want to change the backlog convince the Product Owner.",
    examples: {
      bad: markdown`
        # Offer: Shift planner

        ## Working together

        The client can contact the developers directly for changes.
      `,
      good: markdown`
        # Offer: Shift planner

        ## Working together

        The client can ask the developers questions about stories in progress. New wishes go to the Product Owner, Jana Roth.
      `,
    },
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["sow", "charter", "vision", "backlog", "notes", "change-request"],

  *check({ document }) {
    if (document.kind === "sow" && findAgreementForm(document) === "request") return;
    const places = [...placesOfPoint(document, "client/directs-team"), ...findWishesToDevelopers(document)];
    const message = isAgreement(document)
      ? say`The client gives orders straight to the team: unplanned work will push the agreed work aside, and nobody counts it.`
      : say`Wishes go straight to the team: unplanned work will push the agreed work aside, and nobody counts it.`;
    for (const { range, words } of firstOfStatements(places)) {
      yield {
        message,
        range: words,
        fixes: [replaceStatement(document, range, "request-routing", say`Replace it by one way for all wishes`)],
      };
    }
  },
} satisfies Rule;

/** Elsewhere they may be colleagues. */
function isAgreement({ kind }: EngagementDocument): boolean {
  return kind === "sow" || kind === "change-request";
}
