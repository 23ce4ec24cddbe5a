import type { Cell, ListItem, Row, Section, Table } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import type { PointName } from "../vocabulary/point-names.ts";
import type { EngagementDocument } from "./document.ts";
import type { Meeting } from "./facts/facts.ts";
import { kindsOfMeeting, type MeetingKind } from "./meeting-kinds.ts";
import { columnOfPoint, saysPoint } from "./points.ts";

/** The cell of a meeting that says nothing in a column where most others do. */
export interface EmptyMeetingCell {
  readonly row: Row;
  readonly column: number;
  readonly name: Cell;
}

/**
 * The meetings of a table that leave a column empty. A column that is mostly empty holds what is said for several at
 * once, and a meeting as needed has neither a time nor a length.
 */
export function findEmptyCells(document: EngagementDocument, table: Table, point: PointName): EmptyMeetingCell[] {
  const column = columnOfPoint(document, table, point);
  if (column === undefined || column === 0) return [];
  const empty = table.rows.flatMap((row) => {
    const [name] = row.cells;
    const isEmpty = name !== undefined && name.text.trim() !== "" && (row.cells[column]?.text ?? "").trim() === "";
    return isEmpty ? [{ row, column, name }] : [];
  });
  if (empty.length * 2 >= table.rows.length) return [];
  return empty.filter(({ row }) => !saysPoint(document, "working/as-needed", row.range));
}

export interface BareMeetings {
  readonly section: Section;
  readonly meetings: readonly Meeting[];
}

/** The Scrum Guide says what these are for and who takes part. */
const known: readonly MeetingKind[] = ["planning", "daily", "review", "retrospective", "refinement"];

/** Lists of meetings that say of them no more than when they are: `Client call: every Tuesday, 30 minutes`. */
export function findBareMeetings(document: EngagementDocument): BareMeetings[] {
  const { facts, markdown } = document;
  const bare = new Map<Section, Meeting[]>();
  const items = markdown.blocks.filter((block) => block.type === "listItem");
  const byStart = new Map(items.toReversed().map((item) => [item.textRange.start, item]));
  const parents = new Set(items.map(({ parent }) => parent));
  for (const meeting of facts.meetings) {
    const item = byStart.get(meeting.range.start);
    if (item === undefined || item.quoted || isTold(meeting, item)) continue;
    bare.set(item.section, [...(bare.get(item.section) ?? []), meeting]);
  }
  return [...bare].flatMap(([section, meetings]) =>
    meetings.length > 1 && !isToldInText(section) ? [{ section, meetings }] : [],
  );

  function isTold({ name, participants }: Meeting, item: ListItem): boolean {
    return (
      participants.length > 0 ||
      kindsOfMeeting(name).some((kind) => known.includes(kind)) ||
      parents.has(item) ||
      saysEither(item.range)
    );
  }

  function isToldInText({ blocks }: Section): boolean {
    return blocks.some(({ type, range }) => type === "paragraph" && saysEither(range));
  }

  function saysEither(place: Range): boolean {
    return saysPoint(document, "working/meeting-told", place) || saysPoint(document, "working/as-needed", place);
  }
}
