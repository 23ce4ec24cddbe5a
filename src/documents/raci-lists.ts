import type { Cell, Row, Table } from "../markdown/markdown-document.ts";
import type { PointName } from "../vocabulary/point-names.ts";
import type { EngagementDocument } from "./document.ts";
import { placesOfPoint } from "./points.ts";

/** RACI turned around: `| Task | Responsible | Accountable | Consulted |`, with names in the cells. */
export interface RaciList {
  readonly rows: readonly RaciListRow[];
}

export interface RaciListRow {
  readonly taskCell: Cell;
  readonly responsible: readonly string[];
  readonly accountable: readonly string[];
}

const nobody = /^[-–—./\s]*$/u;
const between = /(?:(?<!\s)\s+)?(?:[,;/&+]|\s(?:and|und)\s)\s*/u;

/** Rows in which nobody has a part are left out: often heads inside the table. */
export function findRaciLists(document: EngagementDocument): RaciList[] {
  if (placesOfPoint(document, "document/other-letters").length > 0) return [];
  return document.markdown.blocks.flatMap((block) =>
    block.type === "table" && !block.quoted ? (readList(document, block) ?? []) : [],
  );
}

function readList(document: EngagementDocument, table: Table): RaciList | undefined {
  const [responsible] = columnsOf("document/responsible-column");
  const [accountable, ...others] = columnsOf("document/accountable-column");
  const asked = columnsOf("document/asked-column");
  const head = accountable === undefined ? undefined : table.header[accountable];
  if (responsible === undefined || accountable === undefined || head === undefined) return undefined;
  if (others.length > 0 || asked.length === 0 || responsible === 0 || accountable === 0) return undefined;
  const columns = [responsible, accountable, ...asked];
  const cells = table.rows.flatMap((row) => columns.flatMap((column) => row.cells[column]?.text ?? []));
  // Crosses below the heads, or people in the first column and what they do in the others.
  const named = cells.filter((text) => !nobody.test(text));
  if (named.some((text) => !/\p{L}{2}/u.test(text))) return undefined;
  const { people } = document;
  const isPerson = (text: string): boolean =>
    people.some(({ name, roles }) => [name, ...roles].some((said) => said.toLowerCase() === text.toLowerCase()));
  if (table.rows.some(({ cells: [first] }) => first !== undefined && isPerson(first.text))) return undefined;
  const isKnown = (text: string): boolean => isPerson(text) || named.includes(text);
  const rows = table.rows.flatMap((row) => {
    const [taskCell] = row.cells;
    if (taskCell === undefined || nobody.test(taskCell.text)) return [];
    if (columns.every((column) => nobody.test(row.cells[column]?.text ?? ""))) return [];
    return [{ taskCell, responsible: namesIn(row, responsible), accountable: namesIn(row, accountable) }];
  });
  return { rows };

  function columnsOf(name: PointName): number[] {
    return (document.pointTitles.columns.get(table) ?? []).flatMap((names, at) => (names.includes(name) ? [at] : []));
  }

  /** A cell is parted only where each part stands by itself elsewhere: `Head of Design, Berlin` is one. */
  function namesIn({ cells }: Row, column: number): readonly string[] {
    const text = cells[column]?.text ?? "";
    if (nobody.test(text)) return [];
    const parts = [...new Set(text.split(between))];
    if (parts.length < 2 || !parts.every(isKnown)) return [text];
    // `Jana Roth, Product Owner` is one person.
    return parts.filter(
      (part) => !people.some(({ name, roles }) => name !== part && parts.includes(name) && roles.includes(part)),
    );
  }
}
