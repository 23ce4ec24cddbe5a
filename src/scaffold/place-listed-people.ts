import type { EngagementDocument } from "../documents/document.ts";
import type { PeopleList } from "../documents/listed-people.ts";
import type { TextEdit } from "../text/text-edit.ts";
import { readDocumentStyle } from "./document-style.ts";
import { addRow } from "./table-edits.ts";
import { writeRow } from "./write-parts.ts";

/** Adds people at the end of the list of people, with placeholders for all that else is said there. */
export function placeListedPeople(
  document: EngagementDocument,
  list: PeopleList,
  names: readonly string[],
): TextEdit[] {
  const { last } = list;
  const { lineEnd, table: style } = readDocumentStyle(document);
  if (last === undefined) return [];
  if (last.type === "row") {
    const { rows } = last.table;
    const handles = last.table.header.findIndex((_, column) =>
      rows.some(({ cells }) => cells[column]?.text.startsWith("@")),
    );
    const lines = names.map((name) => {
      const nameColumn = name.startsWith("@") && handles !== -1 ? handles : last.nameColumn;
      const cells = last.table.header.map(({ text }, column) => {
        if (column === nameColumn) return name;
        return text === "" ? "" : `[${text}]`;
      });
      return writeRow(cells, style);
    });
    return addRow(document, last.table, lines.join(lineEnd), lineEnd);
  }
  const role = document.language === "de" ? "[Rolle]" : "[role]";
  const { marker, range } = last.item;
  const lines = names.map(
    (name, index) =>
      `${lineEnd}${markerAfter(marker, index + 1)} ${last.nameFirst ? `${name}: ${role}` : `${role}: ${name}`}`,
  );
  return [{ range: { start: range.end, end: range.end }, newText: lines.join("") }];
}

/** `4.` after `3.`, `-` after `-`. */
function markerAfter(marker: string, count: number): string {
  return marker.replace(/^\d+/, (number) => String(Number(number) + count));
}
