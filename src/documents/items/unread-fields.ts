import { plainText, type Table } from "../../markdown/markdown-document.ts";
import { allMatches } from "../../text/all-matches.ts";
import { isInside } from "../../text/range.ts";
import type { EngagementDocument } from "../document.ts";
import type { BacklogItem } from "./backlog-items.ts";
import { hasItemField, type ItemField } from "./item-fields.ts";
import { isEstimate } from "./item-marks.ts";
import { findTerm, findTermMatch, itemTermsOf } from "./item-terms.ts";
import { filled } from "./item-values.ts";

const fewest = 2;

/**
 * Whether a document seems to give its items something that was read of none of them: a column, labels, lead-ins or brackets
 * name it, or a column that nobody knows holds what may be it. Then nobody can say that all items lack it.
 */
export function isUnread(document: EngagementDocument, items: readonly BacklogItem[], field: ItemField): boolean {
  if (items.length < fewest || items.some((item) => hasItemField(item, field))) return false;
  const tables = document.markdown.blocks.filter(
    (block): block is Table => block.type === "table" && items.some(({ range }) => isInside(range, block.range)),
  );
  return (
    tables.some((table) => hasUnreadColumn(document, table, field)) ||
    countNamed(document, items, field) >= fewest ||
    countBracketed(document, field) >= Math.max(fewest, items.length / 3)
  );
}

function hasUnreadColumn({ markdown, language }: EngagementDocument, table: Table, field: ItemField): boolean {
  const { fields } = itemTermsOf(markdown, language);
  return table.header.some((head, column) => {
    const about = findTerm(fields, head.text);
    const said = table.rows.flatMap((row) => filled(row.cells[column]?.text ?? "") ?? []);
    if (said.length < table.rows.length / 2 || said.length < fewest) return false;
    if (about !== undefined) return about === field;
    if (head.text === "" || field === "acceptance") return false;
    const distinct = new Set(said).size;
    const isScale = distinct >= 2 && distinct <= 5 && distinct <= said.length / 2;
    if (field === "priority") return isScale && said.every((text) => text.length <= 12);
    return said.every((text) => /^~?\d{1,3}(?:[.,]5)?$|^X{0,2}[SML]$/.test(text)) && distinct < said.length;
  });
}

/** Labels and lead-ins that name the field, in the items or beside them; the head of a section says nothing of one item. */
function countNamed(
  { markdown, language }: EngagementDocument,
  items: readonly BacklogItem[],
  field: ItemField,
): number {
  const { fields } = itemTermsOf(markdown, language);
  const first = Math.min(...items.map(({ range }) => range.start));
  const places = new Set<number>();
  for (const { label, labelRange, value } of markdown.fields)
    if (labelRange.start > first && filled(value) !== undefined && findTerm(fields, label) === field)
      places.add(labelRange.start);
  for (const block of markdown.blocks) {
    if (block.type !== "paragraph" || block.range.start < first) continue;
    const text = plainText(markdown.visible, block.range);
    if (text.length <= 60 && /[:：]$/.test(text) && findTerm(fields, text) === field) places.add(block.range.start);
  }
  return places.size;
}

/** `(Must, 8 SP)`, `[L]` anywhere in the text. */
function countBracketed({ markdown, language }: EngagementDocument, field: ItemField): number {
  if (field === "acceptance") return 0;
  const terms = itemTermsOf(markdown, language);
  const said = allMatches(markdown.visible, /[([]([^()[\]\n]{1,30})[)\]]/g).map(([, inside = ""]) =>
    inside.split(/[,;/|]/).map((part) => part.trim()),
  );
  return said.filter((parts) =>
    parts.some((part) =>
      field === "estimate" ? isEstimate(part, terms) : findTermMatch(terms.values, part)?.name === "priority",
    ),
  ).length;
}
