import type { EngagementDocument } from "../documents/document.ts";
import type { BacklogItem } from "../documents/items/backlog-items.ts";
import { findItemColumn, findItemRow, type ItemField } from "../documents/items/item-fields.ts";
import type { ListItem, Table } from "../markdown/markdown-document.ts";
import { isInside } from "../text/range.ts";
import type { TextEdit } from "../text/text-edit.ts";
import { columnTitle } from "./column-titles.ts";
import { readDocumentStyle } from "./document-style.ts";
import { extendSection } from "./place-clause.ts";
import { addColumns, fillCell } from "./table-edits.ts";

/** What one item lacks. */
export interface LackingItem {
  readonly item: BacklogItem;
  readonly fields: readonly ItemField[];
}

/** Makes room for what items lack: their cells, new columns for all items of a table, or lines below an item. */
export function placeItemFields(document: EngagementDocument, lacking: readonly LackingItem[]): TextEdit[] {
  const edits: TextEdit[] = [];
  const newColumns = new Map<Table, Set<ItemField>>();
  for (const { item, fields } of lacking) {
    const place = findItemRow(document, item);
    if (place === undefined) {
      edits.push(...addLines(document, item, fields));
      continue;
    }
    for (const field of fields) {
      const column = findItemColumn(document, place.table, field);
      if (column !== undefined) {
        edits.push(...fillCell(document, place.row, column, columnTitle(document, field).placeholder));
      } else {
        newColumns.set(place.table, (newColumns.get(place.table) ?? new Set()).add(field));
      }
    }
  }
  // Rows of one table ask for the same columns, so these are added once for all.
  for (const [table, fields] of newColumns) {
    const titles = [...fields].map((field) => columnTitle(document, field));
    edits.push(...addColumns(document, table, titles));
  }
  return edits;
}

function addLines(document: EngagementDocument, item: BacklogItem, fields: readonly ItemField[]): TextEdit[] {
  const style = readDocumentStyle(document);
  const labelled = fields.map((field) => columnTitle(document, field));
  const { sections, blocks } = document.markdown;
  const section = sections.find(({ heading }) => heading !== undefined && isInside(item.titleRange, heading.range));
  if (section !== undefined) {
    const parts = labelled.map(({ title, placeholder }) => ({
      type: "item" as const,
      ordered: false,
      text: `**${title}:** ${placeholder}`,
      nested: [],
    }));
    return [extendSection(document, section, parts, style)];
  }
  const listItem = blocks.find(
    (block): block is ListItem => block.type === "listItem" && isInside(item.titleRange, block.textRange),
  );
  if (listItem === undefined || listItem.marker === "<li>" || listItem.quoted) return [];
  const { start, end } = listItem.textRange;
  const lineStart =
    Math.max(document.text.lastIndexOf("\n", start - 1), document.text.lastIndexOf("\r", start - 1)) + 1;
  const indent = document.text.slice(lineStart, start).replace(/[^\t]/g, " ");
  const lines = labelled.map(({ title, placeholder }) => `${indent}${style.bullet} ${title}: ${placeholder}`);
  return [{ range: { start: end, end }, newText: lines.map((line) => style.lineEnd + line).join("") }];
}
