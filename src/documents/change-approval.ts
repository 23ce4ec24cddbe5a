import type { Row, Table } from "../markdown/markdown-document.ts";
import { isInside, type Range } from "../text/range.ts";
import type { EngagementDocument } from "./document.ts";
import type { ChangeRequest } from "./facts/facts.ts";
import { isPlaceholder } from "./placeholders.ts";
import { columnOfPoint, sectionsOfPoint } from "./points.ts";
import { readTickBoxes, type TickBox } from "./tick-boxes.ts";

/**
 * Whether a change request visibly waits for its decision: its status says so, or, where the status tells nothing of
 * it, no box of the decision is ticked or a line for a name, date or signature is empty.
 */
export function isApprovalOpen(document: EngagementDocument, change: ChangeRequest): boolean {
  if (change.status !== undefined) return change.status === "open";
  const { markdown } = document;
  const decisions = sectionsOfPoint(document, "scope/change-decision").filter(({ range }) => isWithin(range));
  const isBoxed = boxesIn(change.range).filter(({ isTicked }) => !isTicked).length > 1;
  if (isBoxed) return !decisionPlaces().some((place) => boxesIn(place).some(({ isTicked }) => isTicked));
  return markdown.blocks.some((block) => block.type === "table" && isWithin(block.range) && isUnsigned(block));

  function boxesIn({ start, end }: Range): readonly TickBox[] {
    return readTickBoxes(markdown.text.slice(start, end));
  }

  function isWithin(range: Range): boolean {
    return isInside(range, change.range) || range.start === change.range.start;
  }

  function decisionPlaces(): readonly Range[] {
    return decisions.length > 0 ? decisions.map(({ range }) => range) : [change.range];
  }

  /** A row for somebody's decision in which a cell for it is empty. */
  function isUnsigned(table: Table): boolean {
    const isAboutDecision =
      columnOfPoint(document, table, "scope/change-decision") !== undefined ||
      table.header.some((_, at) => at > 0 && isSignature(table, at));
    const isInDecision = decisions.some(({ range }) => isInside(table.range, range));
    return isAboutDecision && isInDecision && table.rows.some(isLeftOpen);
  }

  function isSignature(table: Table, at: number): boolean {
    return document.pointTitles.columns.get(table)?.[at]?.includes("scope/change-decider") ?? false;
  }
}

function isLeftOpen({ cells }: Row): boolean {
  const last = cells.slice(1).map(({ text }) => text.trim());
  return last.length > 0 && last.some((text) => text === "" || isPlaceholder(text));
}
