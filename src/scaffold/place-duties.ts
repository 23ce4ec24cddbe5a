import type { EngagementDocument, Person } from "../documents/document.ts";
import type { Table } from "../markdown/markdown-document.ts";
import { isInside } from "../text/range.ts";
import type { TextEdit } from "../text/text-edit.ts";
import { clauseFor } from "./clause-for.ts";
import { type ClausePart, readClauseParts } from "./clause-parts.ts";
import { columnTitle } from "./column-titles.ts";
import { foldText } from "./fold-text.ts";
import { fillKnownValues } from "./known-values.ts";
import { placeParts, topicsOfClause } from "./place-clause.ts";
import { addColumns, fillCell } from "./table-edits.ts";

/**
 * Makes room for what people do: a column in the table that lists them, else a line for each of their roles. Without
 * people, the clause's own roles.
 */
export function placeDuties(document: EngagementDocument, people: readonly Person[]): TextEdit[] {
  const column = columnTitle(document, "duties");
  const table = findCommonTable(document, people);
  const cells = table === undefined ? [] : fillOnlyGaps(document, table, people, column.placeholder);
  if (cells.length > 0) return cells;
  if (table !== undefined && !table.header.some((cell) => foldText(cell.text) === foldText(column.title))) {
    const edits = addColumns(document, table, [column]);
    if (edits.length > 0) return edits;
  }
  const clause = clauseFor(document, "responsibilities");
  const { heading, parts } = readClauseParts(fillKnownValues(document, clause.body));
  const roles = [...new Set(people.flatMap((person) => person.roles.slice(0, 1)))];
  const own = roles.map((role): ClausePart => {
    const known = parts.find((part) => part.type === "item" && roleOf(part.text) === foldText(role));
    const text = `**${role}:** ${column.placeholder}`;
    return known ?? { type: "item", ordered: false, text, nested: [] };
  });
  return placeParts(document, topicsOfClause(clause), { heading, parts: own.length > 0 ? own : parts });
}

/** The one empty cell in the row of each. */
function fillOnlyGaps(
  document: EngagementDocument,
  table: Table,
  people: readonly Person[],
  placeholder: string,
): TextEdit[] {
  const rows = table.rows.filter((row) => people.some(({ nameRange }) => isInside(nameRange, row.range)));
  const gaps = rows.map((row) => row.cells.flatMap((cell, index) => (cell.text === "" ? [index] : [])));
  if (table.source !== "gfm" || gaps.some((empty) => empty.length !== 1)) return [];
  return rows.flatMap((row, index) => fillCell(document, row, gaps[index]?.[0] ?? -1, placeholder));
}

/** `product owner` from `**Product Owner:** orders the backlog …`. */
function roleOf(text: string): string {
  return foldText(/^\*\*([^*]+):\*\*/.exec(text)?.[1] ?? "");
}

function findCommonTable({ markdown }: EngagementDocument, people: readonly Person[]): Table | undefined {
  return markdown.blocks.find(
    (block): block is Table =>
      block.type === "table" && people.length > 0 && people.every(({ nameRange }) => isInside(nameRange, block.range)),
  );
}
