import type { EngagementDocument } from "../documents/document.ts";
import type { Table } from "../markdown/markdown-document.ts";
import type { TextEdit } from "../text/text-edit.ts";
import { clauseFor } from "./clause-for.ts";
import { readClauseParts } from "./clause-parts.ts";
import { readDocumentStyle } from "./document-style.ts";
import { addRow } from "./table-edits.ts";
import { writeRow } from "./write-parts.ts";

/** Adds rows of the clause `price-lines`, counted from 0, to a table of prices, with open points in its own columns. */
export function placePriceLines(
  document: EngagementDocument,
  table: Table | undefined,
  rows: readonly number[],
): TextEdit[] {
  const names = readClauseParts(clauseFor(document, "price-lines").body).parts.flatMap((part) =>
    part.type === "item" ? [part.text] : [],
  );
  if (table === undefined) return [];
  const style = readDocumentStyle(document);
  const lines = rows.map((row) => {
    const cells = table.header.map(({ text }, column) => (column === 0 ? (names[row] ?? "") : `[${label(text)}]`));
    return writeRow(cells, style.table);
  });
  return addRow(document, table, lines.join(style.lineEnd), style.lineEnd);
}

function label(text: string): string {
  return text.replace(/[[\]|]/g, "").trim() || "…";
}
