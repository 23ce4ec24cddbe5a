import type { EngagementDocument } from "../../documents/document.ts";
import { type EmptyMeetingCell, findBareMeetings, findEmptyCells } from "../../documents/meeting-gaps.ts";
import { findMeetingTables, type MeetingTable } from "../../documents/meeting-tables.ts";
import { columnOfPoint } from "../../documents/points.ts";
import { columnTitle } from "../../scaffold/column-titles.ts";
import { addColumns, fillCell } from "../../scaffold/table-edits.ts";
import { listFirst, listOf, type Message, say } from "../../text/message.ts";
import type { TextEdit } from "../../text/text-edit.ts";
import type { PointName } from "../../vocabulary/point-names.ts";
import { markdown } from "../markdown.ts";
import type { Finding, Rule } from "../rule.ts";

type Part = "purpose" | "rhythm" | "participants" | "lead" | "length";

const parts: Readonly<Record<Part, { readonly point: PointName; readonly said: Message }>> = {
  purpose: { point: "working/meeting-purpose", said: say`what they are for` },
  rhythm: { point: "working/meeting-rhythm", said: say`when they are` },
  participants: { point: "working/meeting-participants", said: say`who takes part` },
  lead: { point: "working/meeting-lead", said: say`who leads them` },
  length: { point: "working/meeting-length", said: say`how long they last` },
};

const mostNames = 3;

const order = Object.keys(parts) as readonly Part[];

export default {
  id: "working/meeting-incomplete",
  docs: {
    summary:
      "A table or list of meetings says of each what it is for, when it is, how long, who takes part and who leads it.",
    rationale:
      "A meeting without a purpose goes on out of habit, and one without a lead ends without a result. Of a table, columns that are missing and single cells that are empty are told; where just the lead or the length is missing, it is a hint, and so are missing columns in a contract, which leaves them to those who meet. Of a list it is a hint, too, where two meetings or more say nothing but when they are; Scrum events are known by their name, and meetings as needed have no rhythm.",
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
    yield* checkLists(document, facets);
    for (const found of findMeetingTables(document)) {
      yield* checkCells(document, found, facets);
      const missing = order.filter((part) => facets.includes(part) && isLacking(document, found, part));
      if (missing.length === 0) continue;
      const columns = missing.map((part) => columnTitle(document, part));
      const edits = addColumns(document, found.table, columns);
      const { header } = found.table;
      // A contract names its boards, and leaves the rest to those who meet.
      const isBare = document.kind !== "sow" && (missing.includes("purpose") || missing.includes("participants"));
      yield {
        message: say`The meetings don't say ${listOf(missing.map((part) => parts[part].said))}: they will be held out of habit.`,
        range: {
          start: header[0]?.range.start ?? found.table.range.start,
          end: header.at(-1)?.range.end ?? found.table.range.end,
        },
        facets: missing,
        ...(isBare ? {} : { severity: "hint" }),
        ...(edits.length === 0
          ? { noFix: say`Only tables written with bars can get a column.` }
          : { fixes: [{ title: say`Add the missing columns`, edits, safe: true }] }),
      };
    }
  },
} satisfies Rule;

function isLacking(document: EngagementDocument, { table, meetings }: MeetingTable, part: Part): boolean {
  // The time may stand beside the name.
  if (part === "rhythm") return false;
  if (part === "length" && meetings.some(({ minutes }) => minutes !== undefined)) return false;
  if (part === "participants" && meetings.some(({ participants }) => participants.length > 0)) return false;
  return columnOfPoint(document, table, parts[part].point) === undefined;
}

function* checkCells(
  document: EngagementDocument,
  { table }: MeetingTable,
  facets: readonly string[],
): Iterable<Finding> {
  const gaps = order
    .filter((part) => facets.includes(part))
    .flatMap((part) => findEmptyCells(document, table, parts[part].point).map((cell) => ({ part, cell })));
  const [first] = gaps;
  if (first === undefined) return;
  const missing = order.filter((part) => gaps.some((gap) => gap.part === part));
  const names = [...new Set(gaps.map(({ cell }) => cell.name.text))];
  const named = listFirst(names, mostNames);
  const asked = listOf(missing.map((part) => parts[part].said));
  const edits = gaps.flatMap(({ part, cell }) => makeRoom(document, part, cell));
  yield {
    message:
      names.length === 1
        ? say`${named} doesn't say ${asked}: people will stay away or come in vain.`
        : say`${named} don't say ${asked}: people will stay away or come in vain.`,
    range: first.cell.name.range,
    facets: missing,
    ...(missing.every((part) => part === "lead" || part === "length") ? { severity: "hint" } : {}),
    ...(edits.length === 0
      ? { noFix: say`Only cells of tables written with bars can be filled in.` }
      : { fixes: [{ title: say`Make room in the empty cells`, edits, safe: true }] }),
  };
}

function makeRoom(document: EngagementDocument, part: Part, { row, column }: EmptyMeetingCell): TextEdit[] {
  return fillCell(document, row, column, columnTitle(document, part).placeholder);
}

function* checkLists(document: EngagementDocument, facets: readonly string[]): Iterable<Finding> {
  const missing = (["purpose", "participants"] as const).filter((part) => facets.includes(part));
  if (missing.length === 0) return;
  for (const { meetings } of findBareMeetings(document)) {
    yield {
      message: say`${listFirst(
        meetings.map(({ name }) => name),
        mostNames,
      )} don't say ${listOf(missing.map((part) => parts[part].said))}: they will be held out of habit.`,
      range: meetings[0]?.range ?? { start: 0, end: 0 },
      facets: missing,
      severity: "hint",
      noFix: say`What a meeting is for is known only to those who hold it.`,
    };
  }
}
