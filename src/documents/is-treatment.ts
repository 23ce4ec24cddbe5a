import { findGroup, matchPatterns } from "../vocabulary/match-patterns.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { RiskName } from "./concepts.ts";
import type { Reading, Statement } from "./reading.ts";

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
  "cadence",
  "change-control",
  "acceptance",
  "success-metrics",
  "backlog",
  "risks",
  "risk-value",
  "risk-viability",
  "risk-feasibility",
  "risk-usability",
];

/** Sections that tell what is wrong today, what nobody will do, or what bidders are to write. */
const notDone: readonly Topic[] = [
  "problem",
  "out-of-scope",
  "offering",
  "references",
  "revision-history",
  "example",
];

/** So many different phrases in one sentence leave no doubt. */
const plentyOfCues = 2;

/**
 * Whether a sentence that speaks of a measure against a risk also says that it is taken: it stands where the work is set
 * out, or it binds somebody (`must`, `wird`), or it says it twice over. `Our passwords are encrypted` in passing tells of
 * the product as it is.
 */
export function isTreatment(name: RiskName, statement: Statement, { hits }: Reading): boolean {
  const { firstWord, endWord, topics } = statement;
  const nearest = topics.at(0)?.topic;
  const cues = matchPatterns(hits, firstWord, endWord).filter(({ pattern }) => pattern.topic === name).length;
  if (cues >= plentyOfCues) return true;
  if (nearest !== undefined && notDone.includes(nearest)) return false;
  if (topics.some(({ topic }) => aboutTheWork.includes(topic))) return true;
  return findGroup(hits, "commitment", firstWord, endWord) !== undefined;
}
