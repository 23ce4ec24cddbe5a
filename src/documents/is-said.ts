import { plainText } from "../markdown/markdown-document.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import type { ConceptFindings } from "./concept-findings.ts";
import type { ConceptName } from "./concepts.ts";
import {
  hasCalendarDate,
  hasDate,
  hasDuration,
  hasMoney,
  hasNearDate,
  hasNumber,
  hasRate,
  hasStage,
  hasSum,
} from "./quantities.ts";
import type { Reading, Statement } from "./reading.ts";

/** Terms of the work itself. Where a story or requirement speaks of them, the product is meant: `The system sends monthly reports`. */
const aboutTheWork: readonly ConceptName[] = ["change-control", "pricing", "timeline", "cadence", "out-of-scope"];

const apart: readonly Topic[] = ["revision-history", "references", "example"];

/** Whether a place that was found for a concept says it: a price has a figure, a date is no version's date. */
export function isSaid(name: ConceptName, place: TopicEvidence, findings: ConceptFindings): boolean {
  const { reading } = findings;
  const { by, statement } = place;
  const text = plainText(reading.markdown.visible, place.range);
  if (statement !== undefined && aboutTheWork.includes(name)) {
    if (standsApart(statement)) return false;
    if (by === "words" && isRequirement(statement, findings)) return false;
  }
  switch (name) {
    case "pricing":
      return isPrice(by, text, reading, statement);
    case "timeline":
      return isTime(by, text) && !isRecord(place, reading);
    case "cadence":
    case "out-of-scope":
    case "assumptions":
    case "change-control":
      return !isEmptyWord(text);
    default:
      return true;
  }
}

/** `Revision history`, `References`, `Example` over a place: what it says is said of something else. */
export function standsApart({ topics }: Statement): boolean {
  return topics.some(({ topic }) => apart.includes(topic));
}

/** Whether a sentence tells what the product does, not how the work is done. */
export function isRequirement({ range, firstWord, endWord }: Statement, { reading, items }: ConceptFindings): boolean {
  if (findGroup(reading.hits, "requirement", firstWord, endWord) !== undefined) return true;
  return items.some(
    ({ type, titleRange }) => type !== "task" && titleRange.start < range.end && range.start < titleRange.end,
  );
}

function isPrice(by: TopicEvidence["by"], text: string, reading: Reading, statement: Statement | undefined): boolean {
  if (hasMoney(text) || hasRate(text)) return true;
  if (
    statement !== undefined &&
    findGroup(reading.hits, "priceModel", statement.firstWord, statement.endWord) !== undefined
  )
    return true;
  return by === "heading" || by === "words" ? hasSum(text) : hasNumber(text);
}

function isTime(by: TopicEvidence["by"], text: string): boolean {
  if (hasCalendarDate(text) || hasDuration(text) || hasStage(text) || hasNearDate(text)) return true;
  return by !== "words" && hasDate(text);
}

/** `Last updated: 3 May`: a line about the document itself. */
export function isRecord({ by, statement }: Pick<TopicEvidence, "by" | "statement">, { hits }: Reading): boolean {
  if (statement === undefined || by === "column" || by === "label") return false;
  return (
    hits.byFirstWord.get(statement.firstWord)?.some(({ term }) => term === hits.vocabulary.groups.get("record")) ===
    true
  );
}

/** A cell or line that only says that there is nothing: `None`, `n/a`, `intentionally blank`. */
function isEmptyWord(text: string): boolean {
  return /^\W*(?:none|n\/?a|nothing|(?:intentionally|left) (?:left )?blank|not applicable|keine?|nichts|entfällt|-+)\W*$/iu.test(
    text,
  );
}
