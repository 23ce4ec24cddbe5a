import type { EngagementDocument } from "../../documents/document.ts";
import { findNotesForm } from "../../documents/notes-form.ts";
import { isAddressed } from "../../documents/points.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import type { PointName } from "../../vocabulary/point-names.ts";
import { fixWithClause } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

/** In the order in which the clause `discovery-questions` has them. */
const topics: Readonly<Record<string, { readonly point: PointName; readonly said: Message }>> = {
  goals: { point: "working/found-goals", said: say`business goals` },
  problems: { point: "working/found-problems", said: say`problems` },
  outcome: { point: "working/found-outcome", said: say`the hoped-for outcome` },
  audience: { point: "working/found-audience", said: say`the target audience` },
  budget: { point: "working/found-budget", said: say`budget` },
  dates: { point: "working/found-dates", said: say`dates` },
  limits: { point: "working/found-limits", said: say`constraints` },
  decider: { point: "working/found-decider", said: say`who decides` },
};

const order = Object.keys(topics);

/** So many open topics are more than a second talk can mend. */
const many = 4;

export default {
  id: "working/discovery-topics-missing",
  docs: {
    summary:
      "Notes of the first talks with a client tell goals, problems, outcome, audience, budget, dates, limits and who decides.",
    rationale:
      "An offer built on half a picture is wrong in price or in purpose. A topic that is noted as unknown counts as asked. Only notes that call themselves discovery, kick-off, onboarding, briefing or a first meeting are judged; where less than half is open, it is information.",
    source: "Catalogue H02; common checklists for discovery calls.",
    examples: {
      bad: markdown`
        # Discovery call: Shift planner, 4 March 2027

        Attendees: Ines Vogt, Jana Roth

        - The hospital has nine wards and two houses.
        - Ines sent last month's wall plan.
      `,
      good: markdown`
        # Discovery call: Shift planner, 4 March 2027

        Attendees: Ines Vogt, Jana Roth

        - **Goals:** fewer open shifts, fewer nurses who leave
        - **Problems:** swaps are written over names; nobody knows the true plan
        - **Outcome:** a plan that holds for four weeks
        - **Target audience:** head nurses and 240 nurses
        - **Budget:** up to €50,000
        - **Timeline:** before the summer holidays
        - **Constraints:** the works council has to agree
        - **Decision maker:** Ines Vogt
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["notes"],
  facets: order,

  *check({ document, facets }) {
    if (findNotesForm(document) !== "discovery") return;
    const missing = facets.filter((facet) => isOpen(document, topics[facet]?.point));
    if (missing.length === 0) return;
    yield {
      message: say`The notes leave open ${listOf(missing.map((facet) => topics[facet]?.said ?? facet))}: an offer built on them will miss the point or the price.`,
      range: placeOfGap(document, []),
      facets: missing,
      ...(missing.length < many ? { severity: "information" } : {}),
      fixes: [
        fixWithClause(document, "discovery-questions", say`List what is still to be asked`, {
          parts: missing.map((facet) => order.indexOf(facet)),
        }),
      ],
    };
  },
} satisfies Rule;

function isOpen(document: EngagementDocument, point: PointName | undefined): boolean {
  return point !== undefined && !isAddressed(document, point);
}
