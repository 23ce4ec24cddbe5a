import type { EngagementDocument } from "../documents/document.ts";
import type { BacklogItem } from "../documents/items/backlog-items.ts";
import { findItemColumn, findItemRow, type ItemField } from "../documents/items/item-fields.ts";
import type { ListItem } from "../markdown/markdown-document.ts";
import { isInside } from "../text/range.ts";
import type { TextEdit } from "../text/text-edit.ts";
import { columnTitle } from "./column-titles.ts";
import { readDocumentStyle } from "./document-style.ts";
import { extendSection } from "./place-clause.ts";
import { addColumns, fillCell } from "./table-edits.ts";

/** Makes room for what an item lacks: its cells, new columns for all items of its table, or lines below the item. */
export function placeItemFields(
  document: EngagementDocument,
  item: BacklogItem,
  fields: readonly ItemField[],
): TextEdit[] {
  const place = findItemRow(document, item);
  if (place === undefined) return addLines(document, item, fields);
  const { table, row } = place;
  const lacking = fields.filter((field) => findItemColumn(document, table, field) === undefined);
  const cells = fields.flatMap((field) => {
    const column = findItemColumn(document, table, field);
    return column === undefined ? [] : fillCell(document, row, column, columnTitle(document, field).placeholder);
  });
  if (lacking.length === 0) return cells;
  return [
    ...cells,
    ...addColumns(
      document,
      table,
      lacking.map((field) => columnTitle(document, field)),
    ),
  ];
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
