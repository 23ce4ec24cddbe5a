import { type Field, plainText, type Table } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import type { RiskEntry } from "./document.ts";
import { isPlaceholder } from "./placeholders.ts";
import type { Reading } from "./reading.ts";

const ownerColumn =
  /^(?:risk )?(?:owners?|responsible|who|lead|accountable|verantwortlich(?:e|er|keit)?|eigner(?:in)?|zuständig(?:keit)?|wer|owner\(s\)|assigned to|risikoverantwortliche[r]?)$/iu;
const ownerInText =
  /\b(?:owner|owned by|responsible|verantwortlich|zuständig|eigner(?:in)?|lead)\b\s*[:(–-]?\s*(\p{L}[\p{L} .'’-]{1,60})/iu;

/** The risks that a register or a list under a heading about risks sets out, one by one. */
export function readRisks(reading: Reading): RiskEntry[] {
  const { markdown, sectionTopics, columnTopics } = reading;
  const entries: RiskEntry[] = [];
  for (const block of markdown.blocks) {
    const underRisks = sectionTopics.get(block.section)?.includes("risks") === true;
    if (block.type === "table") {
      const column = (columnTopics.get(block) ?? []).findIndex((topics) => topics.includes("risks"));
      if (column !== -1 || underRisks) readRegister(block, Math.max(column, 0));
    } else if (block.type === "listItem" && underRisks && block.depth === 0 && !block.quoted) {
      readItem(block.textRange, block.range);
    }
  }
  return entries;

  function readRegister(table: Table, column: number): void {
    const owners = table.header.findIndex((cell) => ownerColumn.test(cell.text));
    for (const row of table.rows) {
      const title = row.cells[column]?.text ?? "";
      if (isPlaceholder(title)) continue;
      const cell = row.cells[owners];
      const owner = cell === undefined || isPlaceholder(cell.text) ? undefined : cell.text;
      entries.push({ range: row.cells[column]?.range ?? row.range, title, owner, ownerRange: cell?.range });
    }
  }

  function readItem(textRange: Range, range: Range): void {
    const title = plainText(markdown.visible, textRange);
    if (isPlaceholder(title)) return;
    const field = markdown.fields.find(
      (candidate) =>
        isOwnerField(candidate) && candidate.labelRange.start >= range.start && candidate.valueRange.end <= range.end,
    );
    const owner =
      field !== undefined && !isPlaceholder(field.value)
        ? field.value
        : ownerInText.exec(plainText(markdown.visible, range))?.[1]?.trim();
    entries.push({ range: textRange, title, owner, ownerRange: field?.valueRange });
  }
}

function isOwnerField(field: Field): boolean {
  return ownerColumn.test(field.label);
}
