import { findAgreementForm } from "../../documents/agreement-form.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { hasMeeting, type MeetingKind } from "../../documents/meeting-kinds.ts";
import { isAddressed, isUnsaid } from "../../documents/points.ts";
import { listOf, type Message, say } from "../../text/message.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Rule } from "../rule.ts";

const meetings = {
  planning: say`a planning`,
  daily: say`a daily stand-up`,
  review: say`a review`,
  retrospective: say`a retrospective`,
  refinement: say`a refinement`,
} as const satisfies Partial<Record<MeetingKind, Message>>;

type TeamMeeting = keyof typeof meetings;

/** In the order in which the clause `team-meetings` has them. */
const order = Object.keys(meetings) as readonly TeamMeeting[];

/** A document that names fewer of them doesn't list the team's meetings. */
const leastNamed = 3;

export default {
  id: "working/team-meetings-missing",
  docs: {
    summary: "A team that works in sprints plans planning, daily, review, retrospective and refinement.",
    rationale:
      "Each of them answers one question: what next, what today, is it right, how do we work, what comes after. A team may leave one out on purpose; then the list says that it is complete. Documents that name less than three of them, and teams that work with Kanban, are not asked; where a single one is missing, it is a hint.",
    source: "Catalogue H06; Scrum Guide 2020.",
    examples: {
      bad: markdown`
        # Team charter: Shift planner

        ## Roles

        - Jana Roth: Product Owner
        - Tom Becker: developer

        ## Meetings

        - Sprint planning every second Monday, 90 minutes
        - Daily stand-up at 9:15
        - Sprint review with two nurses, every second Friday
      `,
      good: markdown`
        # Team charter: Shift planner

        ## Roles

        - Jana Roth: Product Owner
        - Tom Becker: developer

        ## Meetings

        - Sprint planning every second Monday, 90 minutes
        - Daily stand-up at 9:15
        - Sprint review with two nurses, every second Friday
        - Retrospective right after the review
        - Backlog refinement every Wednesday
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["charter", "sow"],
  facets: order,

  *check({ document, facets }) {
    if (!isUnsaid(document, "working/flow") || !isByTeam(document)) return;
    const absent = order.filter((meeting) => !isPlanned(document, meeting));
    const missing = absent.filter((meeting) => facets.includes(meeting));
    if (missing.length === 0 || order.length - absent.length < leastNamed) return;
    const named = listOf(missing.map((meeting) => meetings[meeting]));
    yield {
      message:
        missing.length === 1
          ? say`Of the team's meetings, ${named} is not planned: what they would settle is settled by chance.`
          : say`Of the team's meetings, ${named} are not planned: what they would settle is settled by chance.`,
      range: placeOfGap(document, ["cadence"]),
      facets: missing,
      ...(missing.length === 1 ? { severity: "hint" } : {}),
      fixes: [
        fixWithTerms(document, "team-meetings", say`Plan the missing meetings`, {
          parts: missing.map((meeting) => order.indexOf(meeting)),
        }),
      ],
    };
  },
} satisfies Rule;

/** A buyer's request and a specification leave meetings to the team. */
function isByTeam(document: EngagementDocument): boolean {
  const form = findAgreementForm(document);
  return document.kind !== "sow" || form === "offer" || form === "plan";
}

function isPlanned(document: EngagementDocument, meeting: TeamMeeting): boolean {
  if (hasMeeting(document, meeting)) return true;
  return isAddressed(document, `working/${meeting}`);
}
