import type { Table } from "../../markdown/markdown-document.ts";
import { isInside } from "../../text/range.ts";
import type { EngagementDocument } from "../document.ts";
import { columnOfPoint, isAddressed, isUnsaid } from "../points.ts";
import { isIdCell } from "./item-marks.ts";
import { findTermMatch, itemTermsOf } from "./item-terms.ts";

/** So few rows or steps are no order. */
const fewestRows = 3;
const fewestTurns = 2;

/**
 * Whether a backlog says what comes first without a priority on each item: in a sentence (`Order: top is next`), by numbers
 * that run beside the ids, by a plan of its sprints, or by phases that its items stand in.
 */
export function isOrderStated(document: EngagementDocument): boolean {
  if (!isUnsaid(document, "backlog/ordered") || isAddressed(document, "backlog/plan")) return true;
  const { blocks } = document.markdown;
  return blocks.some((block) => block.type === "table" && isNumbered(document, block)) || isInTurns(document);
}

function isNumbered(document: EngagementDocument, table: Table): boolean {
  if (!document.items.some(({ range }) => isInside(range, table.range))) return false;
  const hash = table.header.findIndex(({ text }) => /^(?:#|№)$/.test(text));
  const column = columnOfPoint(document, table, "backlog/rank") ?? (hash === -1 ? undefined : hash);
  if (column === undefined) return false;
  const ranks = table.rows.flatMap(({ cells }) => /^#?(\d{1,3})\.?$/.exec(cells[column]?.text ?? "")?.[1] ?? []);
  if (ranks.length < fewestRows || !ranks.every((rank, at) => Number(rank) === at + 1)) return false;
  // A running number alone only counts.
  return table.header.some(
    (_, other) =>
      other !== column &&
      table.rows.filter(({ cells }) => isIdCell(cells[other]?.text ?? "")).length >= table.rows.length * 0.6,
  );
}

function isInTurns({ markdown, items, language }: EngagementDocument): boolean {
  const { lists } = itemTermsOf(markdown, language);
  const turns = markdown.sections.filter(({ heading, range }) => {
    const match = heading === undefined ? undefined : findTermMatch(lists, heading.text);
    return match?.name === "releases" && match.share >= 0.6 && items.some((item) => isInside(item.range, range));
  });
  return turns.length >= fewestTurns;
}
