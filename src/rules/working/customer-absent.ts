import { isClientProject } from "../../documents/client-project.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import type { Meeting } from "../../documents/facts/facts.ts";
import { isOfTeam, kindsOfMeeting } from "../../documents/meeting-kinds.ts";
import { findMeetingTables } from "../../documents/meeting-tables.ts";
import { columnOfPoint, placesOfPoint, saysPoint } from "../../documents/points.ts";
import type { Cell } from "../../markdown/markdown-document.ts";
import { findKnownValue } from "../../scaffold/known-values.ts";
import { say } from "../../text/message.ts";
import { hasPlaceholder } from "../has-placeholder.ts";
import { markdown } from "../markdown.ts";
import type { Fix, Rule } from "../rule.ts";

export default {
  id: "working/customer-absent",
  docs: {
    summary: "The client takes part in demos, reviews and the refinement of the backlog.",
    rationale:
      "A review among developers confirms what they already believe; only those who asked for the product can say what is missing. For a product of one's own, users or the business side count as the client. Only tables that name participants are judged.",
    source: "Catalogue H09; Scrum Guide 2020 on the sprint review.",
    examples: {
      bad: markdown`
        # Statement of work: Shift planner

        ## Deliverables

        - Plan of shifts for each ward
        - Requests for days off

        ## Meetings

        | Meeting | Rhythm | Participants |
        | --- | --- | --- |
        | Planning | every two weeks | developers |
        | Review | every two weeks | developers, designer |

        ## Price

        The client pays a fixed price of €48,000 plus VAT.
      `,
      good: markdown`
        # Statement of work: Shift planner

        ## Deliverables

        - Plan of shifts for each ward
        - Requests for days off

        ## Meetings

        | Meeting | Rhythm | Participants |
        | --- | --- | --- |
        | Planning | every two weeks | developers |
        | Review | every two weeks | developers, designer, client |

        ## Price

        The client pays a fixed price of €48,000 plus VAT.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "charter"],

  *check({ document }) {
    if (!isForClient(document)) return;
    for (const { table, meetings } of findMeetingTables(document)) {
      const column = columnOfPoint(document, table, "working/meeting-participants");
      if (column === undefined) continue;
      for (const meeting of meetings) {
        const kinds = kindsOfMeeting(meeting.name);
        const cell = table.rows.find(({ range }) => range === meeting.range)?.cells[column];
        if (cell === undefined || !kinds.some((kind) => kind === "review" || kind === "demo" || kind === "refinement"))
          continue;
        if (!isTeamOnly(document, meeting, cell)) continue;
        const isShown = kinds.includes("review") || kinds.includes("demo");
        yield {
          message: say`"${meeting.name}" takes place without the client: what they miss comes to light at acceptance.`,
          range: cell.range,
          ...(isShown ? {} : { severity: "information" }),
          fixes: [inviteClient(document, cell)],
        };
      }
    }
  },
} satisfies Rule;

/** An offer, or a team's agreement that speaks of a client. */
function isForClient(document: EngagementDocument): boolean {
  return isClientProject(document) || placesOfPoint(document, "working/client").length > 0;
}

/** Whether all who take part are of the team. Names of people and of groups that are not known may be the client's. */
function isTeamOnly(document: EngagementDocument, { participants }: Meeting, { range }: Cell): boolean {
  if (hasPlaceholder(document, range) || saysPoint(document, "working/client-side", range)) return false;
  return participants.length > 0 && participants.every(isOfTeam);
}

function inviteClient(document: EngagementDocument, { range }: Cell): Fix {
  const label = document.language === "de" ? "Kunde" : "Client";
  const newText = `, ${findKnownValue(document, label) ?? `[${label}]`}`;
  const edits = [{ range: { start: range.end, end: range.end }, newText }];
  return { title: say`Add the client to the participants`, edits, safe: false };
}
