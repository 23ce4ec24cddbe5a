import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";

/** Spreadsheets take a cell that starts like this for a formula, and run it. */
const formula = /^'*[=+\-@\t\r]/;

/** Rows as CSV, with an apostrophe before what a spreadsheet would run. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const safe = rows.map((cells) => cells.map((cell) => (formula.test(cell) ? `'${cell}` : cell)));
  // A single line end in a cell is none of the file's, and would not be quoted by itself.
  return stringify(safe, { record_delimiter: "\r\n", quoted_match: /[\r\n]/ });
}

/** CSV as rows, without those apostrophes. Throws where quotes don't close. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter: findDelimiter(text),
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: 1_000_000,
  });
  return rows.map((cells) => cells.map((cell) => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)));
}

/** Programs set up for German write semicolons. */
function findDelimiter(text: string): string {
  const head =
    text
      .slice(0, 10_000)
      .split(/\r?\n/)
      .find((line) => line.trim() !== "") ?? "";
  const count = (delimiter: string): number => head.split(delimiter).length;
  return [",", ";", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best));
}
