import type { HitIndex } from "../vocabulary/hit-index.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import { type RiskName, riskNames } from "./concepts.ts";

/** How each product risk is named in a register's cell or before a colon, by the vocabulary's group. */
const named: Readonly<Record<RiskName, string>> = {
  "risk-value": "valueRisk",
  "risk-viability": "viabilityRisk",
  "risk-feasibility": "feasibilityRisk",
  "risk-usability": "usabilityRisk",
};

/** What a stated risk speaks of, whatever it is called, by the vocabulary's group. */
const harms: Readonly<Record<RiskName, string>> = {
  "risk-value": "valueHarm",
  "risk-viability": "viabilityHarm",
  "risk-feasibility": "feasibilityHarm",
  "risk-usability": "usabilityHarm",
};

/** A name of more words is a sentence, which is read by what it means. */
const mostNameWords = 4;

/** The product risks that the words `[first, end)` name: `Usability`, `Technical risk`. */
export function namedRisks(hits: HitIndex, first: number, end: number): RiskName[] {
  if (end - first > mostNameWords) return [];
  return riskNames.filter((risk) => findGroup(hits, named[risk], first, end) !== undefined);
}

/** The product risks that the words of a stated risk mean: `The till data may come too late`. */
export function meantRisks(hits: HitIndex, first: number, end: number): RiskName[] {
  return riskNames.filter((risk) => findGroup(hits, harms[risk], first, end) !== undefined);
}
