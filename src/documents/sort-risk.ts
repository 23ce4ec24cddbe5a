import { plainText } from "../markdown/markdown-document.ts";
import type { ConceptFindings } from "./concept-findings.ts";
import { type RiskName, riskNames } from "./concepts.ts";
import type { RiskEntry } from "./document.ts";
import { isPlaceholder } from "./placeholders.ts";
import { isDetailSection, isDetailTitle } from "./read-risk-details.ts";
import type { Reading, Statement } from "./reading.ts";
import { meantRisks } from "./risk-words.ts";

/** Shorter ones are labels or levels: `High`. */
const leastWords = 2;

/**
 * The sentences that stand as risks under a heading, label or column about them, each with the product risks that its
 * words mean: `The data from the tills may arrive too late` is one of feasibility. A risk that was named as one of the
 * four is left out. One whose words mean none of them is a risk to the delivery, hence of feasibility. An open question
 * is a risk only where its words mean one.
 */
export function sortRisks({ reading, risks, collected }: ConceptFindings): Map<Statement, readonly RiskName[]> {
  const sorted = new Map<Statement, readonly RiskName[]>();
  const spokenOf = riskNames.map((name) => {
    const places = [...(collected.get(name)?.evidence ?? []), ...(collected.get(`${name}/stated`)?.evidence ?? [])];
    return new Set(places.filter(({ by }) => by === "words").map(({ statement }) => statement));
  });
  for (const statement of reading.statements) {
    const isRisk = isListedRisk(statement, reading, risks);
    if (!isRisk && !isOpenQuestion(statement, reading)) continue;
    const { firstWord, endWord } = statement;
    const stated = riskNames.filter((_, index) => spokenOf[index]?.has(statement) === true);
    const meant = meantRisks(reading.hits, firstWord, endWord);
    const names = riskNames.filter((risk) => stated.includes(risk) || meant.includes(risk));
    if (names.length > 0 || isRisk) sorted.set(statement, names.length > 0 ? names : ["risk-feasibility"]);
  }
  return sorted;
}

/** Whether a place stands as a risk: under a heading, label or column about them. */
export function isRiskStatement({ topics, block }: Statement): boolean {
  // What is nested below a risk, or stands in another column, is mostly its measure.
  if (block.type === "table") return topics.some(({ topic, by }) => topic === "risks" && by === "column");
  if (block.type === "listItem" && block.depth > 0) return false;
  return topics.some(({ topic }) => topic === "risks");
}

function isListedRisk(statement: Statement, { markdown }: Reading, entries: readonly RiskEntry[]): boolean {
  const { range, block, section, quoted, topics, firstWord, endWord } = statement;
  if (quoted || endWord - firstWord < leastWords) return false;
  if (isPlaceholder(markdown.visible.slice(range.start, range.end))) return false;
  if (isDetailSection(section) || isDetailTitle(plainText(markdown.visible, range))) return false;
  const entry = entries.find((each) => each.range.start <= range.start && range.end <= each.range.end);
  if (entry !== undefined) return entry.concepts.length === 0;
  if (block.type === "table" || (block.type === "listItem" && block.depth > 0)) return false;
  return topics.some(({ topic }) => topic === "risks") && !isBelowNamedRisk(statement, entries);
}

function isOpenQuestion({ range, quoted, topics }: Statement, { markdown }: Reading): boolean {
  if (quoted || !topics.some(({ topic }) => topic === "open-questions")) return false;
  return plainText(markdown.visible, range).trimEnd().endsWith("?");
}

/** `### Value` under `## Risks` says what the sentences below it are about. */
function isBelowNamedRisk({ section: { heading } }: Statement, entries: readonly RiskEntry[]): boolean {
  if (heading === undefined) return false;
  return entries.some(({ range, concepts }) => concepts.length > 0 && range.start === heading.textRange.start);
}
