import { findRaciMatrices, isOwnersColumn, type RaciMatrix } from "../../documents/raci-matrices.ts";
import { findRaciGaps } from "../calculations/raci-gaps.ts";
import type { Decision } from "../read-decisions.ts";
import { type DashboardContext, type OpenedDocument, type Source, sourceOf } from "./dashboard-context.ts";
import type { Missing } from "./missing.ts";

/** Who decides what, by the tables of responsibility. */
export interface DecisionPanel {
  readonly matrices: readonly DecisionMatrix[];
  readonly conflicts: number;
  readonly missing: readonly Missing[];
}

export interface DecisionMatrix {
  readonly holders: readonly { readonly name: string; readonly isOwner: boolean }[];
  readonly rows: readonly DecisionRow[];
  readonly source: Source;
}

export interface DecisionRow {
  readonly task: string;
  /** `A`, `R`, `AR` … or nothing, by holder. */
  readonly letters: readonly string[];
  readonly conflicts: readonly DecisionConflict[];
  readonly source: Source;
}

/** Nobody answers for it, several do, or a decision of the Product Owner is somebody else's. */
export type DecisionConflict = "no-accountable" | "several-accountable" | "not-owner";

export function buildDecisionPanel(context: DashboardContext, opened: readonly OpenedDocument[]): DecisionPanel {
  const matrices = opened.flatMap((one) =>
    findRaciMatrices(one.document).map((matrix) => describeMatrix(context, one, matrix)),
  );
  return {
    matrices,
    conflicts: matrices.flatMap(({ rows }) => rows).reduce((sum, { conflicts }) => sum + conflicts.length, 0),
    missing: matrices.length === 0 ? [{ name: "raci", kind: "charter" }] : [],
  };
}

function describeMatrix(
  context: DashboardContext,
  { summary, document }: OpenedDocument,
  matrix: RaciMatrix,
): DecisionMatrix {
  const gaps = findRaciGaps(matrix);
  const owners = matrix.holders.map((_, at) => isOwnersColumn(document, matrix, at));
  return {
    holders: matrix.holders.map((name, at) => ({ name, isOwner: owners[at] === true })),
    rows: matrix.rows
      .filter((row) => !gaps.blankRows.includes(row))
      .map((row) => {
        const decision = summary.decisions.find(({ range }) => range.start === row.taskCell.range.start);
        const isShared = gaps.rowsWithSeveralAccountable.some((shared) => shared.row === row);
        const isOwners = owners.some((isOwner, at) => isOwner && row.letters[at]?.includes("A"));
        const found: [DecisionConflict, boolean][] = [
          ["no-accountable", gaps.rowsWithoutAccountable.includes(row)],
          ["several-accountable", isShared],
          ["not-owner", isOfOwner(decision) && owners.includes(true) && !isOwners],
        ];
        return {
          task: row.task,
          letters: row.letters,
          conflicts: found.flatMap(([name, isThere]) => (isThere ? [name] : [])),
          source: sourceOf(context, summary, row.taskCell.range),
        };
      }),
    source: sourceOf(context, summary, matrix.headsRange),
  };
}

/** Scope and order are the Product Owner's; acceptance may well be the client's. */
function isOfOwner(decision: Decision | undefined): boolean {
  return decision?.matter === "scope" || decision?.matter === "order";
}
