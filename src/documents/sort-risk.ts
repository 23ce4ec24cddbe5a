import { isInside } from "../text/range.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { ConceptFindings } from "./concept-findings.ts";
import { type RiskName, riskNames } from "./concepts.ts";
import type { RiskEntry } from "./document.ts";
import { isApart, isQuestion } from "./is-said.ts";
import { isPlaceholder } from "./placeholders.ts";
import { isDetailSection, isDetailTitle } from "./read-risk-details.ts";
import type { Reading, Statement } from "./reading.ts";
import { meantRisks } from "./risk-words.ts";

/** Shorter ones are labels or levels: `High`. */
const leastWords = 2;

/**
 * The sentences that stand as risks under a heading, label or column about them, each with the product risks that its
 * words mean: `The data from the tills may arrive too late` is one of feasibility. A risk that was named as one of the
 * four is left out. One whose words mean none of them is of value where it tells what people do or what is believed
 * of them, else a risk to the delivery, hence of feasibility. An open question and `Will shops switch?` are risks only
 * where their words mean one.
 */
export function sortRisks({ kind, reading, risks, collected }: ConceptFindings): Map<Statement, readonly RiskName[]> {
  const sorted = new Map<Statement, readonly RiskName[]>();
  const spokenOf = riskNames.map((name) => {
    const places = [...(collected.get(name)?.evidence ?? []), ...(collected.get(`${name}/stated`)?.evidence ?? [])];
    return new Set(places.filter(({ by }) => by === "words").map(({ statement }) => statement));
  });
  for (const statement of reading.statements) {
    const isRisk = isListedRisk(statement, reading, risks);
    const isBelieved = isBelief(statement);
    const isAsked = isOpenQuestion(statement) || (kind !== "notes" && isDoubt(statement, reading));
    if (!isRisk && !isBelieved && !isAsked) continue;
    if (isOfAnotherRisk(statement, risks)) continue;
    const { firstWord, endWord } = statement;
    const stated = riskNames.filter((_, index) => spokenOf[index]?.has(statement) === true);
    const meant = meantRisks(reading.hits, firstWord, endWord);
    const names = riskNames.filter((risk) => stated.includes(risk) || meant.includes(risk));
    if (names.length > 0) sorted.set(statement, names);
    else if (isBelieved || isAboutPeople(statement, reading)) sorted.set(statement, ["risk-value"]);
    else if (isRisk) sorted.set(statement, ["risk-feasibility"]);
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

/**
 * Whether a place stands in a table's row that names its product risk, and another one than asked for: `Feasibility`
 * beside `Live orders may come too fast`. Without `name`, whether the row names any.
 */
export function isOfAnotherRisk({ block, range }: Statement, risks: readonly RiskEntry[], name?: RiskName): boolean {
  if (block.type !== "table") return false;
  const row = block.rows.find(({ cells }) => cells.some((cell) => isInside(range, cell.range)));
  const entry = risks.find((risk) => row?.cells.some((cell) => cell.range.start === risk.range.start));
  if (entry === undefined || entry.concepts.length === 0) return false;
  return name === undefined || !entry.concepts.includes(name);
}

function isListedRisk(statement: Statement, reading: Reading, entries: readonly RiskEntry[]): boolean {
  const { range, text, block, section, quoted, topics, firstWord, endWord } = statement;
  if (quoted || endWord - firstWord < leastWords) return false;
  const entry = entries.find((each) => each.range.start <= range.start && range.end <= each.range.end);
  if (entry === undefined) {
    if (block.type === "table" || (block.type === "listItem" && block.depth > 0)) return false;
    if (!topics.some(({ topic }) => topic === "risks") || isBelowNamedRisk(statement, entries)) return false;
  } else if (entry.concepts.length > 0) return false;
  if (isPlaceholder(text) || isDetailSection(section) || isDetailTitle(text)) return false;
  return range.start <= block.range.start + longestMark || !measure.test(text) || isAboutPeople(statement, reading);
}

/** `Imogen tests this with a prototype`, `Das klärt Lea mit dem Amt` behind the sentence that tells the risk. */
const measure =
  /^(?:(?:so|therefore|that(?: i|’|')s why|deshalb|daher|darum),? )?(?:we|i|wir|ich|(?:the|our|das|die|der|unser|unsere) \p{L}+|this|that|das|dies|\p{L}+(?: \p{L}+)?)(?: will|’ll|'ll| are going to)? (?:tests?|tries|try|checks?|asks?|measures?|visits?|interviews?|probes?|pilots?|validates?|finds? out|talks? to|keeps? an eye|shows? it|builds? a|runs? a|testen|testet|prüfen|prüft|fragen|fragt|messen|misst|klären|klärt|probieren|probiert|erproben|erprobt|besuchen|besucht|sprechen|spricht|beobachten|beobachtet|zeigen es|zeigt es|bauen ein|baut ein)(?!\p{L})/iu;

/** What stands under `What we believe but don't know`; the sentences behind the first tell how it is found out. */
function isBelief({ topics, block, quoted, range }: Statement): boolean {
  const heading = topics.find(({ topic }) => topic === "beliefs");
  if (quoted || heading === undefined) return false;
  if (block.type === "table") {
    return heading.by === "column" || block.rows.some(({ cells }) => cells[0]?.range.start === range.start);
  }
  if (block.type === "listItem" && block.depth > 0) return false;
  return heading.by === "label" || range.start <= block.range.start + longestMark;
}

/** `- [ ] **` before the first words. */
const longestMark = 12;

/** `Will shops switch to it?` asks nobody in particular, and for yes or no. */
function isDoubt({ range, text, quoted, block, firstWord, endWord, section }: Statement, reading: Reading): boolean {
  if (quoted || block.type === "table" || endWord - firstWord > mostDoubtWords || isApart(reading, section))
    return false;
  const { hits, markdown } = reading;
  if (!isQuestion(text)) return false;
  const asks = findGroup(hits, "asksForMore", firstWord, Math.min(firstWord + 2, endWord));
  return asks === undefined && !/\byou(?:r|rs)?\b/iu.test(markdown.visible.slice(range.start, range.end));
}

const mostDoubtWords = 25;

/** `Older members go on calling`: whom it is for stands at its beginning. */
function isAboutPeople({ firstWord, endWord }: Statement, { hits, words }: Reading): boolean {
  let first = firstWord;
  // `7.1 Older members …`
  while (first < endWord && /^\d+$/.test(words[first]?.folded ?? "")) first++;
  const end = Math.min(first + 3, endWord);
  return ["asked", "user"].some((group) => findGroup(hits, group, first, end) !== undefined);
}

function isOpenQuestion({ text, quoted, topics }: Statement): boolean {
  if (quoted || !topics.some(({ topic }) => topic === "open-questions")) return false;
  return text.endsWith("?");
}

/** `### Value` under `## Risks` says what the sentences below it are about. */
function isBelowNamedRisk({ section: { heading } }: Statement, entries: readonly RiskEntry[]): boolean {
  if (heading === undefined) return false;
  return entries.some(({ range, concepts }) => concepts.length > 0 && range.start === heading.textRange.start);
}
