import type { Table } from "../markdown/markdown-document.ts";
import { numberReader } from "../text/known-text.ts";
import type { Reading } from "./reading.ts";

/** What the cells of a table say, row by row; the first is its head. */
export type CellTexts = readonly (readonly string[])[];

/** A reader that looks at what the cells of a table say, once as long as they say the same; what it finds is never changed. */
export function oncePerTable<Found>(read: (rows: CellTexts) => Found): (table: Table, reading: Reading) => Found {
  const reader = numberReader();
  return (table, reading) =>
    reading.cellsOf(table).recall(reader, (joined) => read(joined.split("\n").map((row) => row.split("\t"))));
}

/** All of them as one text; a cell's is on one line, with single blanks. */
export function joinCells({ header, rows }: Table): string {
  return [header, ...rows.map(({ cells }) => cells)].map((row) => row.map(({ text }) => text).join("\t")).join("\n");
}
