import type { ConceptName } from "../documents/concepts.ts";
import type { EngagementDocument } from "../documents/document.ts";
import type { Table } from "../markdown/markdown-document.ts";
import { isInside } from "../text/range.ts";
import type { TextEdit } from "../text/text-edit.ts";
import { clauseFor } from "./clause-for.ts";
import { type ClausePart, readClauseParts } from "./clause-parts.ts";
import { readDocumentStyle } from "./document-style.ts";
import { foldText } from "./fold-text.ts";
import { fillKnownValues } from "./known-values.ts";
import { placeClause } from "./place-clause.ts";
import { addRow } from "./table-edits.ts";
import { writeRow } from "./write-parts.ts";

export type RiskName = Extract<ConceptName, `risk-${string}`>;

/** The rows of the clause `four-risks`, in its order. */
const rows: readonly RiskName[] = ["risk-value", "risk-viability", "risk-feasibility", "risk-usability"];

/** Puts a risk where the document keeps its risks: as a row of its register, else as its clause goes. */
export function placeRisk(document: EngagementDocument, risk: RiskName): TextEdit[] {
  const register = findRegister(document);
  const edits = register === undefined ? [] : addRisk(document, register, risk);
  return edits.length > 0 ? edits : placeClause(document, clauseFor(document, risk));
}

function findRegister({ markdown, risks }: EngagementDocument): (Table & { readonly column: number }) | undefined {
  for (const table of markdown.blocks) {
    if (table.type !== "table" || table.source !== "gfm") continue;
    const risk = risks.find(({ range }) => isInside(range, table.range));
    const row = table.rows.find((candidate) => risk !== undefined && isInside(risk.range, candidate.range));
    const column = row?.cells.findIndex((cell) => cell.range.start === risk?.range.start) ?? -1;
    if (column !== -1) return { ...table, column };
  }
  return undefined;
}

function addRisk(document: EngagementDocument, table: Table & { readonly column: number }, risk: RiskName): TextEdit[] {
  const style = readDocumentStyle(document);
  const clause = findTablePart(fillKnownValues(document, clauseFor(document, "four-risks").body));
  const model = clause.rows[rows.indexOf(risk)] ?? [];
  const heads = table.header.map((cell) => foldText(cell.text));
  const known = clause.header.map((head) => heads.indexOf(foldText(head)));
  const [name = "", threat = "", owner = ""] = model;
  const ownerColumn = findOwnerColumn(document, table);
  const cells = table.header.map((head, column) => {
    if (column === table.column) return (known[1] ?? -1) === -1 ? `${name}: ${threat}` : name;
    const at = known.indexOf(column);
    if (at > 0) return model[at] ?? "";
    if (column === ownerColumn) return owner;
    const label = head.text.replace(/[[\]|]/g, "").trim();
    return label.length < 2 ? "" : `[${label}]`;
  });
  return addRow(document, table, writeRow(cells, style.table), style.lineEnd);
}

function findTablePart(body: string): Extract<ClausePart, { type: "table" }> {
  const table = readClauseParts(body).parts.find((part) => part.type === "table");
  if (table === undefined) throw new Error('The clause "four-risks" has no table.');
  return table;
}

function findOwnerColumn({ risks }: EngagementDocument, table: Table): number {
  const place = risks.find(
    ({ ownerRange }) => ownerRange !== undefined && isInside(ownerRange, table.range),
  )?.ownerRange;
  const cells = table.rows.map((row) => row.cells.findIndex((cell) => cell.range.start === place?.start));
  return cells.find((column) => column !== -1) ?? -1;
}
