import { findGroup } from "../vocabulary/match-patterns.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { RiskName } from "./concepts.ts";
import type { Reading, Statement } from "./reading.ts";
import { topicMatchesIn } from "./statement-matches.ts";

/** Sections, labels and columns that set out what is done and by whom. */
const aboutTheWork: readonly Topic[] = [
  "in-scope",
  "roadmap",
  "timeline",
  "roles",
  "responsibilities",
  "scope-authority",
  "client-duties",
  "user-access",
  "change-control",
  "acceptance",
  "success-metrics",
  "assumptions",
  "assumptions/constraint",
  "backlog",
  "risks",
  "risk-value",
  "risk-viability",
  "risk-feasibility",
  "risk-usability",
];

/** Sections that tell what is wrong today, what nobody will do, or what bidders are to write. */
const notDone: readonly Topic[] = ["problem", "out-of-scope", "offering", "references", "revision-history", "example"];

/** So many different phrases in one sentence leave no doubt. */
const plentyOfCues = 2;

/** A text of so few sentences says nothing in passing. */
const fewStatements = 8;

/**
 * Whether a sentence that speaks of a measure against a risk also says that it is taken: it stands where the work is set
 * out, or it binds somebody, or it says it twice over. `Our passwords are encrypted` in passing tells of the product as
 * it is.
 */
export function isTreatment(name: RiskName, statement: Statement, reading: Reading): boolean {
  const { topics, range } = statement;
  // `What design system will you use?`
  if (/\?[^\w?]*$/u.test(reading.markdown.visible.slice(range.start, range.end))) return false;
  if (countCues(name, statement, reading) >= plentyOfCues) return true;
  if (topics[0] !== undefined && notDone.includes(topics[0].topic)) return false;
  return topics.some(({ topic }) => aboutTheWork.includes(topic)) || isBinding(statement, reading);
}

/** Whether a sentence says what must be, will be done or is planned: `The site shall …`, `Wir planen …`. */
export function isBinding({ firstWord, endWord }: Statement, { hits, statements }: Reading): boolean {
  return statements.length <= fewStatements || findGroup(hits, "commitment", firstWord, endWord) !== undefined;
}

/** How many phrases speak of the risk; two patterns that found the same words are one. */
function countCues(name: RiskName, statement: Statement, reading: Reading): number {
  let count = 0;
  let reached = 0;
  for (const { topic, range } of topicMatchesIn(statement, reading)) {
    if (topic !== name || range.start < reached) continue;
    count++;
    reached = range.end;
  }
  return count;
}
