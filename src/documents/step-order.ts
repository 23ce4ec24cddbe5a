import type { Row, Table } from "../markdown/markdown-document.ts";
import { isInside } from "../text/range.ts";
import type { PointEvidence } from "./collect-points.ts";
import type { EngagementDocument } from "./document.ts";
import { endsBeforeStart } from "./facts/date-span.ts";
import { type Period, readPeriods } from "./periods.ts";
import { placesOfPoint } from "./points.ts";

/** A row of a schedule: `| Phase 2 | 3 May 2027 | 30 June 2027 |`. */
export interface DatedStep {
  /** `Phase 2`. */
  readonly name: string;
  readonly number: number;
  readonly period: Period;
}

/** A step that begins before one with a lower number does. */
export interface EarlyStep {
  readonly step: DatedStep;
  readonly earlier: DatedStep;
}

/** Steps that overlap are in order. A table that counts its steps more than once, or downwards, is not judged. */
export function findEarlySteps(document: EngagementDocument): EarlyStep[] {
  const periods = readPeriods(document);
  return document.markdown.blocks.flatMap((block) => {
    if (block.type !== "table" || block.quoted) return [];
    const steps = readSteps(document, block, periods);
    if (steps.some(({ number }, at) => number <= (steps[at - 1]?.number ?? -1))) return [];
    return steps.flatMap((step, at) => {
      const earlier = steps.slice(0, at).find((other) => beginsBefore(step, other));
      return earlier === undefined ? [] : [{ step, earlier }];
    });
  });
}

function beginsBefore(one: DatedStep, other: DatedStep): boolean {
  return endsBeforeStart(other.period.start.value, one.period.start.value);
}

function readSteps(document: EngagementDocument, table: Table, periods: readonly Period[]): DatedStep[] {
  const named = placesOfPoint(document, "document/step");
  return table.rows.flatMap((row) => {
    const name = nameOf(document, named, row);
    if (name === undefined) return [];
    const own = periods.filter(({ start, end }) => isInside(start.range, row.range) && isInside(end.range, row.range));
    const [period] = own;
    if (period === undefined || own.length > 1) return [];
    return endsBeforeStart(period.start.value, period.end.value) ? [] : [{ ...name, period }];
  });
}

/** The number that follows the word for a step at the beginning of a cell. */
function nameOf(
  document: EngagementDocument,
  steps: readonly PointEvidence[],
  { range, cells }: Row,
): Pick<DatedStep, "name" | "number"> | undefined {
  const { visible } = document.markdown;
  for (const { words } of steps) {
    if (!isInside(words, range)) continue;
    const cell = cells.find(({ range }) => isInside(words, range));
    if (cell === undefined || /\p{L}/u.test(visible.slice(cell.range.start, words.start))) continue;
    const number = /^\s#?(\d{1,2})(?![\d.]*\d)/.exec(visible.slice(words.end, cell.range.end));
    if (number?.[1] === undefined) continue;
    return { name: visible.slice(words.start, words.end + number[0].length), number: Number(number[1]) };
  }
  return undefined;
}
