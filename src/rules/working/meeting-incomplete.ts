import type { EngagementDocument } from "../../documents/document.ts";
import { findMeetingTables, type MeetingTable } from "../../documents/meeting-tables.ts";
import { columnOfPoint } from "../../documents/points.ts";
import { columnTitle } from "../../scaffold/column-titles.ts";
import { addColumns } from "../../scaffold/table-edits.ts";
import type { PointName } from "../../vocabulary/point-names.ts";
import { enumerate } from "../enumerate.ts";
import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

type Part = "purpose" | "participants" | "lead" | "length";

const parts: Readonly<Record<Part, { readonly point: PointName; readonly said: string }>> = {
  purpose: { point: "working/meeting-purpose", said: "what they are for" },
  participants: { point: "working/meeting-participants", said: "who takes part" },
  lead: { point: "working/meeting-lead", said: "who leads them" },
  length: { point: "working/meeting-length", said: "how long they last" },
};

const order = Object.keys(parts) as readonly Part[];

export default {
  id: "working/meeting-incomplete",
  docs: {
    summary: "A table of meetings says of each what it is for, when it is, how long, who takes part and who leads it.",
    rationale:
      "A meeting without a purpose goes on out of habit, and one without a lead ends without a result. Only tables are judged; where just the lead or the length is missing, it is a hint.",
    source: "Catalogue H08; Scrum Guide 2020 on purpose and timebox of events.",
    examples: {
      bad: markdown`
        # Team charter: Shift planner

        ## Roles

        - Jana Roth: Product Owner
        - Tom Becker: developer

        ## Meetings

        | Meeting | When |
        | --- | --- |
        | Planning | every two weeks on Monday |
        | Review | every two weeks on Friday |
      `,
      good: markdown`
        # Team charter: Shift planner

        ## Roles

        - Jana Roth: Product Owner
        - Tom Becker: developer

        ## Meetings

        | Meeting | Purpose | When | Length | Participants | Led by |
        | --- | --- | --- | --- | --- | --- |
        | Planning | choose the next items | every two weeks on Monday | 90 minutes | team | Jana Roth |
        | Review | show the product to nurses | every two weeks on Friday | 60 minutes | team, two nurses | Jana Roth |
      `,
    },
  },
  severity: "information",
  since: "0.1.0",
  kinds: ["sow", "charter"],
  facets: order,

  *check({ document, facets }) {
    for (const found of findMeetingTables(document)) {
      const missing = order.filter((part) => facets.includes(part) && isLacking(document, found, part));
      if (missing.length === 0) continue;
      const columns = missing.map((part) => columnTitle(document, part));
      const edits = addColumns(document, found.table, columns);
      const { header } = found.table;
      const isBare = missing.includes("purpose") || missing.includes("participants");
      yield {
        message: `The meetings don't say ${enumerate(missing.map((part) => parts[part].said))}: they will be held out of habit.`,
        range: {
          start: header[0]?.range.start ?? found.table.range.start,
          end: header.at(-1)?.range.end ?? found.table.range.end,
        },
        facets: missing,
        ...(isBare ? {} : { severity: "hint" }),
        ...(edits.length === 0
          ? { noFix: "Only tables written with bars can get a column." }
          : { fixes: [{ title: "Add the missing columns", edits, safe: true }] }),
      };
    }
  },
} satisfies Rule;

function isLacking(document: EngagementDocument, { table, meetings }: MeetingTable, part: Part): boolean {
  if (part === "length" && meetings.some(({ minutes }) => minutes !== undefined)) return false;
  if (part === "participants" && meetings.some(({ participants }) => participants.length > 0)) return false;
  return columnOfPoint(document, table, parts[part].point) === undefined;
}
