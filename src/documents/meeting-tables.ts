import type { Table } from "../markdown/markdown-document.ts";
import { isInside } from "../text/range.ts";
import type { EngagementDocument } from "./document.ts";
import type { Meeting } from "./facts/facts.ts";
import { kindsOfMeeting } from "./meeting-kinds.ts";
import { columnOfPoint } from "./points.ts";

/** A table that lists meetings, with those that come again. */
export interface MeetingTable {
  readonly table: Table;
  readonly meetings: readonly Meeting[];
}

/** The tables of meetings. One of reports or backups, or of dates, is none. */
export function findMeetingTables(document: EngagementDocument): readonly MeetingTable[] {
  return document.markdown.blocks.flatMap((table) => {
    if (table.type !== "table" || table.quoted) return [];
    const meetings = document.facts.meetings.filter(({ range }) => isInside(range, table.range));
    const named = meetings.filter(({ name }) => kindsOfMeeting(name).some((kind) => kind !== "status"));
    const isOfMeetings =
      columnOfPoint(document, table, "working/meeting-name") !== undefined || named.length * 2 >= table.rows.length;
    return meetings.length > 0 && isOfMeetings ? [{ table, meetings }] : [];
  });
}
