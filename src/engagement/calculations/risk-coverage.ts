import { type RiskName, riskNames } from "../../documents/concepts.ts";
import type { RiskEntry } from "../../documents/document.ts";
import { toPercent } from "./rounding.ts";

/** What can be said of a product risk, from its name to the money for it. */
export const coverParts = ["named", "owner", "test", "staffed", "billed"] as const;
export type CoverPart = (typeof coverParts)[number];

export type RiskGrid = Readonly<Record<RiskName, readonly CoverPart[]>>;

export interface RiskCoverage {
  /** The four risks by what is said of each. */
  readonly grid: RiskGrid;
  readonly missing: readonly { readonly risk: RiskName; readonly part: CoverPart }[];
  /** Of the 20 cells, with one decimal. */
  readonly percent: number;
}

/**
 * How much is said of the four product risks: each named, owned, tested, staffed and billed is one of 20 cells. Value and
 * usability named and owned, nothing else: 4 of 20, 20 %.
 *
 * Source: catalogue, C6; Cagan, "The Four Big Risks".
 */
export function findRiskCoverage(grid: RiskGrid): RiskCoverage {
  const missing = riskNames.flatMap((risk) =>
    coverParts.filter((part) => !grid[risk].includes(part)).map((part) => ({ risk, part })),
  );
  const cells = riskNames.length * coverParts.length;
  return { grid, missing, percent: toPercent(cells - missing.length, cells) ?? 0 };
}

/** What a register says of the four: a mitigation counts as the test. Who is staffed and billed stands elsewhere. */
export function readRiskGrid(entries: readonly RiskEntry[]): RiskGrid {
  const partsOf = (risk: RiskName): CoverPart[] => {
    const named = entries.filter(({ concepts }) => concepts.includes(risk));
    return [
      ...(named.length > 0 ? (["named"] as const) : []),
      ...(named.some(({ owner }) => owner !== undefined) ? (["owner"] as const) : []),
      ...(named.some(({ mitigation }) => mitigation !== undefined) ? (["test"] as const) : []),
    ];
  };
  return {
    "risk-value": partsOf("risk-value"),
    "risk-viability": partsOf("risk-viability"),
    "risk-feasibility": partsOf("risk-feasibility"),
    "risk-usability": partsOf("risk-usability"),
  };
}
