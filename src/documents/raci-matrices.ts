import type { Cell, Row, Table } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import type { EngagementDocument } from "./document.ts";
import { placesOfPoint, sectionsOfPoint } from "./points.ts";
import type { MatrixRow, ResponsibilityMatrix } from "./responsibility-matrix.ts";

/** A matrix that follows RACI, with the cells behind its letters. */
export interface RaciMatrix extends ResponsibilityMatrix<RaciRow> {
  readonly taskColumn: number;
  /** The head of each holder's column. */
  readonly heads: readonly Cell[];
  readonly headsRange: Range;
}

export interface RaciRow extends MatrixRow {
  readonly taskCell: Cell;
  /** By holder, as `letters`. */
  readonly cells: readonly (Cell | undefined)[];
}

const onlyLetters = /^[RASCIV](?:[\s,;/+&]*[RASCIV]){0,3}$/;

/**
 * The document's RACI tables. What only looks like one is left out: other letters (DACI, DEBI, permissions `R/W/A`), another
 * meaning of A in the legend (`A = Approver`), no word of RACI or accountability near it.
 */
export function findRaciMatrices(document: EngagementDocument): readonly RaciMatrix[] {
  const matrices = known.get(document) ?? readRaciMatrices(document);
  known.set(document, matrices);
  return matrices;
}

const known = new WeakMap<EngagementDocument, readonly RaciMatrix[]>();

function readRaciMatrices(document: EngagementDocument): RaciMatrix[] {
  if (document.facts.matrices.length === 0 || placesOfPoint(document, "document/other-letters").length > 0) return [];
  const isNamed =
    document.kind === "charter" ||
    placesOfPoint(document, "document/raci").length > 0 ||
    sectionsOfPoint(document, "document/raci").length > 0;
  if (!isNamed) return [];
  return document.facts.matrices.flatMap(({ table }) => (table.quoted ? [] : (readMatrix(table) ?? [])));
}

/** Whether a holder is the Product Owner, by the role or by name. */
export function isOwnersColumn(document: EngagementDocument, { table, heads }: RaciMatrix, holder: number): boolean {
  const head = heads[holder];
  if (head === undefined) return false;
  const named = document.pointTitles.columns.get(table)?.[table.header.indexOf(head)] ?? [];
  const names = document.concepts["product-owner"].names ?? [];
  return named.includes("document/owner-column") || names.some((name) => head.text.includes(name));
}

function readMatrix(table: Table): RaciMatrix | undefined {
  const columns = table.header.flatMap((_, column) => (isOfLetters(table, column) ? [column] : []));
  const taskColumn = table.header.findIndex(
    (_, column) =>
      !columns.includes(column) && table.rows.some(({ cells }) => /\p{L}{3}/u.test(cells[column]?.text ?? "")),
  );
  const heads = columns.flatMap((column) => table.header[column] ?? []);
  const [first, last] = [heads[0], heads.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (taskColumn === -1 || heads.length !== columns.length || heads.length < 2) return undefined;
  const rows = table.rows.flatMap((row) => readRow(row, taskColumn, columns) ?? []);
  const used = new Set(rows.flatMap(({ letters }) => [...letters.join("")]));
  if (!used.has("R") || !used.has("A") || !(used.has("C") || used.has("I"))) return undefined;
  const headsRange = { start: first.range.start, end: last.range.end };
  return { table, taskColumn, heads, headsRange, holders: heads.map(({ text }) => text), rows };
}

/** Every cell is letters of RACI, a dash or nothing; a remark in brackets may stand behind them. */
function isOfLetters(table: Table, column: number): boolean {
  const texts = table.rows.map(({ cells }) => bareText(cells[column]));
  const filled = texts.filter((text) => text !== "");
  if (filled.length === 0) return table.header[column]?.text !== "" && column > 0;
  return filled.every((text) => onlyLetters.test(text));
}

function readRow({ range, cells }: Row, taskColumn: number, columns: readonly number[]): RaciRow | undefined {
  const taskCell = cells[taskColumn];
  if (taskCell === undefined || taskCell.text === "") return undefined;
  const own = columns.map((column) => cells[column]);
  const letters = own.map((cell) => bareText(cell).replace(/[^A-Z]/g, ""));
  return { task: taskCell.text, taskCell, range, cells: own, letters };
}

function bareText(cell: Cell | undefined): string {
  return (cell?.text ?? "")
    .replace(/(?:(?<!\s)\s+)?\([^)]*\)?/g, "")
    .replace(/^[-–—./*x\s]*$|(?<!\*)\*+$/u, "")
    .trim();
}
