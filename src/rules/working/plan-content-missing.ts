import { isClientProject } from "../../documents/client-project.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { findPlanForm } from "../../documents/plan-form.ts";
import { isAddressed, isUnsaid } from "../../documents/points.ts";
import { sectionsAbout } from "../../documents/sections-about.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { isMissing } from "../missing-concept.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

const parts: Readonly<Record<string, Message>> = {
  milestones: say`when what is due`,
  owner: say`who answers for it`,
  tracking: say`how progress is tracked`,
};

export default {
  id: "working/plan-content-missing",
  docs: {
    summary: "A plan has milestones with dates and owners, and says how progress is tracked.",
    rationale:
      "Without dates nobody can tell whether the work is late, and without owners nobody has to say so. Offers and proposals are asked for dates only, since roles and reports have rules of their own; orders below a few thousand euros are not asked. Sprints with goals are milestones, too. What is delivered is asked for by `scope/in-scope-missing`, in plans as well.",
    source: "Catalogue H05; common practice of milestone plans.",
    examples: {
      bad: markdown`
        ---
        mandate:
          kind: sow
        ---

        # Project plan: Allotment swap

        ## Goal

        Gardeners of one allotment site swap seeds and harvest.

        ## Work

        - Draw the map of the site
        - Invite the first twenty gardeners
      `,
      good: markdown`
        ---
        mandate:
          kind: sow
        ---

        # Project plan: Allotment swap

        ## Goal

        Gardeners of one allotment site swap seeds and harvest.

        ## Milestones

        | Milestone | Date | Owner | Status |
        | --- | --- | --- | --- |
        | The map of the site is drawn | 12 March 2027 | Jana Roth | open |
        | Twenty gardeners have swapped | 30 April 2027 | Tom Becker | open |
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow"],
  facets: Object.keys(parts),

  *check({ document, facets }) {
    const form = findPlanForm(document);
    if (form === undefined && !isClientProject(document)) return;
    const expected = facets.filter((facet) => form === "plan" || facet === "milestones");
    const missing = expected.filter((facet) => isLacking(document, facet));
    if (missing.length === 0) return;
    const isPromised = form !== "proposal" && missing.includes("milestones");
    yield {
      message: say`The plan leaves open ${listOf(missing.map((facet) => parts[facet] ?? facet))}: nobody can tell whether the work is late.`,
      range: placeOfGap(document, ["timeline", "roadmap", "in-scope"]),
      facets: missing,
      ...(isPromised ? {} : { severity: "information" }),
      fixes: [fixWithTerms(document, "milestone-plan", say`Plan milestones with owners`)],
    };
  },
} satisfies Rule;

const planTopics = ["timeline", "roadmap"] as const;

function isLacking(document: EngagementDocument, facet: string): boolean {
  const { concepts, people, facts } = document;
  const hasPlanSection = planTopics.some((topic) => sectionsAbout(document, topic).length > 0);
  if (facet === "milestones") return isMissing(document, "timeline") && !hasPlanSection && facts.milestones.length < 2;
  if (facet === "owner")
    return people.length === 0 && concepts.roles.state === "absent" && isUnsaid(document, "working/plan-owner");
  const isTracked = isAddressed(document, "working/tracking");
  return concepts.cadence.state === "absent" && !isTracked;
}
