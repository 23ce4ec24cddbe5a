import type { EngagementDocument } from "../documents/document.ts";
import { saysPoint } from "../documents/points.ts";
import { findRaciMatrices } from "../documents/raci-matrices.ts";
import type { Range } from "../text/range.ts";
import type { PointName } from "../vocabulary/point-names.ts";

export const decisionMatters = ["scope", "order", "acceptance"] as const;
export type DecisionMatter = (typeof decisionMatters)[number];

/** Who is accountable for a decision by a RACI table. */
export interface Decision {
  readonly matter: DecisionMatter;
  /** The heads over the A: `Steering committee`. */
  readonly deciders: readonly string[];
  readonly task: string;
  readonly range: Range;
}

const points: Readonly<Record<DecisionMatter, PointName>> = {
  scope: "document/decides-scope",
  order: "document/decides-order",
  acceptance: "document/decides-acceptance",
};

export function readDecisions(document: EngagementDocument): Decision[] {
  return findRaciMatrices(document).flatMap(({ rows, holders }) =>
    rows.flatMap((row): Decision[] => {
      const matter = decisionMatters.find((one) => saysPoint(document, points[one], row.taskCell.range));
      const deciders = holders.filter((_, at) => row.letters[at]?.includes("A"));
      if (matter === undefined || deciders.length === 0) return [];
      return [{ matter, deciders, task: row.task, range: row.taskCell.range }];
    }),
  );
}
