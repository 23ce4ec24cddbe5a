import { isClientProject, isTrial } from "../../documents/client-project.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { isAddressed, isUnsaid } from "../../documents/points.ts";
import { isPaidByTime } from "../../documents/price-model.ts";
import { say } from "../../text/message.ts";
import type { PointName } from "../../vocabulary/point-names.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { missingPlans } from "../gap-groups.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

/** Where the clause `post-launch` speaks of measuring and of the review, counted in its parts. */
const reviewParts = [1, 2];

export default {
  id: "working/post-launch-missing",
  docs: {
    summary: "An offer plans the time after launch: who supports users, and how success is measured and improved.",
    rationale:
      "Users meet the product after launch; then feedback and defects come in, and goals are reached or not. What was not planned is expected for nothing. Offers for a prototype, a study or a workshop, and those below a few thousand euros, are not asked for it; those that sell time and speak of no launch are asked for support alone.",
    source: "Catalogue H13; continuous discovery after delivery.",
    examples: {
      bad: markdown`
        # Statement of work: Shift planner

        ## Deliverables

        - Plan of shifts for each ward
        - Requests for days off

        ## Price

        The client pays a fixed price of €48,000 plus VAT.
      `,
      good: markdown`
        # Statement of work: Shift planner

        ## Deliverables

        - Plan of shifts for each ward
        - Requests for days off

        ## After launch

        Support answers within one working day for six weeks. On 1 October 2027 we compare the number of open shifts with the goal and decide with the client what to improve.

        ## Price

        The client pays a fixed price of €48,000 plus VAT.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow"],
  facets: ["support", "review"],

  *check({ document, facets }) {
    if (!isClientProject(document) || isTrial(document)) return;
    const missing = facets.filter((facet) => !isPlanned(document, facet));
    if (!missing.includes("review")) return;
    const range = placeOfGap(document, ["timeline", "in-scope"]);
    if (missing.includes("support")) {
      yield {
        message: say`Nothing is planned after launch: support and improvements will be expected for nothing.`,
        range,
        facets: missing,
        group: { gap: missingPlans, part: say`the time after launch` },
        fixes: [fixWithTerms(document, "post-launch", say`Plan the time after launch`)],
      };
      return;
    }
    if (sellsTime(document)) return;
    yield {
      message: say`After launch nobody is to measure success or collect feedback: whether it paid off stays a guess.`,
      range,
      facets: missing,
      severity: "information",
      fixes: [fixWithTerms(document, "post-launch", say`Plan to measure success after launch`, { parts: reviewParts })],
    };
  },
} satisfies Rule;

/** Who lends people by the hour, and speaks of no launch, has no launch to measure success after. */
function sellsTime(document: EngagementDocument): boolean {
  return isPaidByTime(document) && isUnsaid(document, "working/launch");
}

function isPlanned(document: EngagementDocument, facet: string): boolean {
  const point: PointName = facet === "support" ? "working/post-launch" : "working/post-launch-review";
  return isAddressed(document, point);
}
