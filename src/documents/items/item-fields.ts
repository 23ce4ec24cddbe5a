import type { MarkdownDocument, Row, Table } from "../../markdown/markdown-document.ts";
import { firstIndexWhere } from "../../text/binary-search.ts";
import { isInside, type Range } from "../../text/range.ts";
import type { EngagementDocument } from "../document.ts";
import type { BacklogItem } from "./backlog-items.ts";
import { findTerm, itemTermsOf } from "./item-terms.ts";

export type ItemField = "priority" | "estimate" | "acceptance";

export function hasItemField({ priority, estimate, acceptanceCriteria }: BacklogItem, field: ItemField): boolean {
  if (field === "acceptance") return acceptanceCriteria > 0;
  return (field === "priority" ? priority : estimate) !== undefined;
}

/** The row of a table that holds an item. */
export interface ItemRow {
  readonly table: Table;
  readonly row: Row;
}

export function findItemRow({ markdown }: EngagementDocument, item: BacklogItem): ItemRow | undefined {
  const table = tablesOf(markdown).find(({ range }) => isInside(item.range, range));
  if (table === undefined) return undefined;
  const after = firstIndexWhere(table.rows.length, (at) => (table.rows[at]?.range.start ?? 0) > item.range.start);
  const row = table.rows[after - 1];
  return row !== undefined && isInside(item.range, row.range) ? { table, row } : undefined;
}

const known = new WeakMap<MarkdownDocument, readonly Table[]>();

function tablesOf(markdown: MarkdownDocument): readonly Table[] {
  const tables = known.get(markdown) ?? markdown.blocks.filter((block) => block.type === "table");
  known.set(markdown, tables);
  return tables;
}

/** The column of a table that says this of its items. */
export function findItemColumn(document: EngagementDocument, table: Table, field: ItemField): number | undefined {
  const { fields } = itemTermsOf(document.markdown, document.language);
  const column = table.header.findIndex((cell) => findTerm(fields, cell.text) === field);
  return column === -1 ? undefined : column;
}

/** Where an item says this, or would say it: the cell of its column, or the value behind its label. */
export function findItemField(document: EngagementDocument, item: BacklogItem, field: ItemField): Range | undefined {
  const place = findItemRow(document, item);
  if (place !== undefined) {
    const column = findItemColumn(document, place.table, field);
    return column === undefined ? undefined : place.row.cells[column]?.range;
  }
  const { fields } = itemTermsOf(document.markdown, document.language);
  return document.markdown.fields.find(
    ({ label, labelRange }) => isInside(labelRange, item.range) && findTerm(fields, label) === field,
  )?.valueRange;
}
