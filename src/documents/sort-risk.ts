import { findGroup } from "../vocabulary/match-patterns.ts";
import { type RiskName, riskNames } from "./concepts.ts";
import type { RiskEntry } from "./document.ts";
import { isPlaceholder } from "./placeholders.ts";
import type { Reading, Statement } from "./reading.ts";

/** What a stated risk speaks of, whatever it is called, by the vocabulary's group. */
const harms: Readonly<Record<RiskName, string>> = {
  "risk-value": "valueHarm",
  "risk-viability": "viabilityHarm",
  "risk-feasibility": "feasibilityHarm",
  "risk-usability": "usabilityHarm",
};

/** Shorter ones are labels or levels: `High`. */
const leastWords = 3;

/**
 * The sentences that stand as risks under a heading, label or column about them, each with the product risks that its
 * words mean: `The data from the tills may arrive too late` is one of feasibility. A risk that was named as one of the
 * four is left out. One whose words mean none of them is a risk to the delivery, hence of feasibility.
 */
export function sortRisks(reading: Reading, named: readonly RiskEntry[]): Map<Statement, readonly RiskName[]> {
  const sorted = new Map<Statement, readonly RiskName[]>();
  for (const statement of reading.statements) {
    if (!isListedRisk(statement, reading, named)) continue;
    const { firstWord, endWord } = statement;
    const meant = riskNames.filter((risk) => findGroup(reading.hits, harms[risk], firstWord, endWord) !== undefined);
    sorted.set(statement, meant.length > 0 ? meant : ["risk-feasibility"]);
  }
  return sorted;
}

function isListedRisk(statement: Statement, { markdown }: Reading, entries: readonly RiskEntry[]): boolean {
  const { range, block, quoted, topics, firstWord, endWord } = statement;
  if (quoted || endWord - firstWord < leastWords) return false;
  if (isPlaceholder(markdown.visible.slice(range.start, range.end))) return false;
  const entry = entries.find((each) => each.range.start <= range.start && range.end <= each.range.end);
  if (entry !== undefined) return entry.concepts.length === 0;
  // What is nested below a risk, or stands in another column, is mostly its measure.
  if (block.type === "table" || (block.type === "listItem" && block.depth > 0)) return false;
  return topics.some(({ topic }) => topic === "risks") && !isBelowNamedRisk(statement, entries);
}

/** `### Value` under `## Risks` says what the sentences below it are about. */
function isBelowNamedRisk({ section: { heading } }: Statement, entries: readonly RiskEntry[]): boolean {
  if (heading === undefined) return false;
  return entries.some(({ range, concepts }) => concepts.length > 0 && range.start === heading.textRange.start);
}
