import { isUnsaid, placesOfPoint } from "../../documents/points.ts";
import { findTerms } from "../../engagement/engagement-terms.ts";
import { say } from "../../text/message.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "situation/resale-ideas-owner-missing",
  docs: {
    summary: "An internal paper of the provider says who collects ideas that could be sold to other clients.",
    rationale:
      "Work for one client is the cheapest market research for the next. Unless somebody notes what could be sold again, it leaves with the team. That is the provider's own business: only documents that are marked as internal are asked, in one-off projects and long co-operations, and none in which exclusive rights forbid it.",
    source: "Catalogue E04.",
    examples: {
      bad: markdown`
        ---
        mandate:
          kind: charter
          audience: internal
          situation: long-term
        ---

        # Project charter: Shift planner

        ## Roles

        - Product Owner: Jana Roth orders the backlog
      `,
      good: markdown`
        ---
        mandate:
          kind: charter
          audience: internal
          situation: long-term
        ---

        # Project charter: Shift planner

        ## Roles

        - Product Owner: Jana Roth orders the backlog and collects ideas that other clients could buy
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["sow", "charter", "vision"],

  *check({ document, engagement }) {
    const { audience, situation } = findTerms(document, engagement);
    if (audience?.value !== "internal") return;
    if (situation?.value !== "one-off" && situation?.value !== "long-term") return;
    if (!isUnsaid(document, "situation/resale-ideas") || placesOfPoint(document, "situation/exclusive").length > 0)
      return;
    yield {
      message: say`Nobody collects ideas from this work that could be sold to other clients: they leave with the team.`,
      range: placeOfGap(document, ["roles", "responsibilities"]),
      fixes: [fixWithClause(document, "resale-ideas", say`Name who collects ideas for other clients`)],
    };
  },
} satisfies Rule;
