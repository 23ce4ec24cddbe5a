import { isClientProject } from "../../documents/client-project.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { isAddressed, placesOfPoint } from "../../documents/points.ts";
import { say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "client/funding-team-missing",
  docs: {
    summary: "An offer of a stable team shows for how long the budget pays for it.",
    rationale:
      "A team that is to stay together needs money for the whole time. Where nobody has worked out how long it lasts, the best people are gone when it ends. Effort in person-days beside their rates is enough; offers of fixed packages are not asked.",
    source: "Catalogue B08; a runway is money divided by the team's weekly cost (catalogue C4).",
    examples: {
      bad: markdown`
        # Offer: Shift planner

        For the client, a dedicated team of three people builds the shift planner.

        ## Deliverables

        - Plan of shifts for each ward
        - Requests for days off

        ## Price

        Time and materials with a ceiling of €120,000 plus VAT. The client is informed at 80 % of the ceiling.
      `,
      good: markdown`
        # Offer: Shift planner

        For the client, a dedicated team of three people builds the shift planner.

        ## Deliverables

        - Plan of shifts for each ward
        - Requests for days off

        ## Price

        Time and materials with a ceiling of €120,000 plus VAT. The client is informed at 80 % of the ceiling. The budget pays for the team until 30 June 2027.
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["sow"],

  *check({ document }) {
    if (!isClientProject(document)) return;
    const [team] = placesOfPoint(document, "client/stable-team");
    if (team === undefined || showsRunway(document)) return;
    yield {
      message: say`A stable team is offered, but not for how long the budget pays for it: the team may be gone before the work is done.`,
      range: placeOfGap(document, ["pricing"]),
      related: [{ message: say`The team is offered here.`, range: team.words }],
      fixes: [fixWithTerms(document, "team-runway", say`Show how long the budget pays the team`)],
    };
  },
} satisfies Rule;

/** Said outright, or to be worked out from person-days and rates. */
function showsRunway(document: EngagementDocument): boolean {
  if (isAddressed(document, "client/runway")) return true;
  const { efforts, money } = document.facts;
  const hasEffort = efforts.some(({ unit }) => unit.startsWith("person-"));
  return hasEffort && money.some(({ per }) => per !== undefined && per !== "user" && per !== "story-point");
}
