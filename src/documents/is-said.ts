import { type Block, plainText, type Section } from "../markdown/markdown-document.ts";
import { wordAt } from "../text/words.ts";
import { beginsAt, findGroup } from "../vocabulary/match-patterns.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import type { ConceptFindings } from "./concept-findings.ts";
import type { ConceptName } from "./concepts.ts";
import type { DocumentKind } from "./document.ts";
import { isDutySentence } from "./is-duty-sentence.ts";
import { isMeetingTable, isRhythm } from "./is-rhythm.ts";
import { oncePerTable } from "./once-per-table.ts";
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
  isHours,
} from "./quantities.ts";
import type { Reading, Statement } from "./reading.ts";
import { topicMatchesIn } from "./statement-matches.ts";
import { saysGroup, sectionThatSays } from "./weigh-places.ts";

/** Terms of the work itself. Where a story or requirement speaks of them, the product is meant: `The system sends monthly reports`. */
const aboutTheWork: readonly ConceptName[] = [
  "client-duties",
  "change-control",
  "pricing",
  "timeline",
  "cadence",
  "out-of-scope",
];

const plainDecision =
  /deci[ds]|approv|vot(?:e|ing)|sign[- ]?off|quorum|consensus|scope|entscheid|freigabe|genehmig|beschluss|abstimmung/iu;

const apart: readonly Topic[] = ["revision-history", "references", "example", "offering"];

/** Whether a place that was found for a concept says it: a price has a figure, a date is no version's date. */
export function isSaid(name: ConceptName, place: TopicEvidence, findings: ConceptFindings): boolean {
  const { reading } = findings;
  const { by, statement } = place;
  const text = plainText(reading.markdown.visible, place.range);
  if (statement !== undefined && aboutTheWork.includes(name)) {
    if (isApart(reading, statement.section) && !(name === "timeline" && isOnlyOffering(reading, statement.section)))
      return false;
    if (
      by === "words" &&
      isRequirement(statement, findings) &&
      !(name === "out-of-scope" && leavesOut(statement, reading))
    )
      return false;
  }
  if (name === "in-scope" && statement !== undefined && isApart(reading, statement.section)) return false;
  switch (name) {
    case "pricing":
      return isPrice(by, text, reading, statement);
    case "timeline":
      return (
        isTime(place, text) &&
        !isRecord(place, reading) &&
        isPlanned(place, text, reading) &&
        !(statement !== undefined && isMeetingTable(statement.block, reading))
      );
    case "cadence":
      return !isEmptyWord(text) && isRhythm(place, findings);
    case "change-control":
      return (
        !isEmptyWord(text) &&
        (by !== "heading" ||
          speaksOf(["change", "scopeChange", "extraWork"], statement, reading) ||
          (statement !== undefined &&
            isOwnHeading(name, statement, reading) &&
            speaksOf(["changeAnswer"], statement, reading)))
      );
    case "user-access":
      return statement === undefined || !speaksOfOtherStudies(place, statement, reading);
    case "client-duties":
      return isDutySentence(place, reading);
    case "scope-authority":
      return by !== "heading" || isDecision(statement, reading);
    case "out-of-scope":
      return (
        !isEmptyWord(text) && (by !== "words" || (!ofTheOffer.test(text) && isExclusion(text, statement, findings)))
      );
    case "in-scope":
      return !isEmptyWord(text) && !onlyMark.test(text) && !(by === "words" && isQuestion(text));
    case "assumptions":
      return !isEmptyWord(text) && !isOfUseCase(place, reading);
    default:
      return true;
  }
}

/** `The app will not support tablets` tells of the product what won't be made. */
function leavesOut({ firstWord, endWord }: Statement, { hits }: Reading): boolean {
  return findGroup(hits, "leavesOut", firstWord, endWord) !== undefined;
}

// `Yes` in a column `In scope`.
const onlyMark = /^(?:yes|no|ja|nein|x|✓|✗)$/iu;

// What bidders may write, not what is built.
const ofTheOffer = /\b(?:page (?:limit\w*|count)|\d+[- ]pages?|cover page|seiten(?:zahl|begrenzung))\b/iu;

/** In minutes and lists of work much is left out or put off; only what speaks of the work as a whole says what won't be made. */
const ofPassingWords: readonly DocumentKind[] = ["notes", "backlog"];

function isExclusion(text: string, statement: Statement | undefined, { kind, reading }: ConceptFindings): boolean {
  if (isQuestion(text) || powerThatStays.test(text)) return false;
  if (statement === undefined || !ofPassingWords.includes(kind)) return true;
  return findGroup(reading.hits, "outWord", statement.firstWord, statement.endWord) !== undefined;
}

/** `The final decision lies with the client`: who decides, not what is left out. */
const powerThatStays =
  /(?:entscheid|freigabe|abnahme|priorisier|decision|approval|(?<!\p{L})say(?!\p{L}))\p{L}*\s+(?:over \p{L}+ |über \p{L}+ )?(?:liegt|liegen|bleibt|bleiben|verbleibt|rests?|lies?|remains?|stays?)(?!\p{L})/iu;

/** `Which features will you leave out?` is asked of the writer or the reader. */
export function isQuestion(text: string): boolean {
  return /\?["”“)*_]*$/u.test(text);
}

/** `Revision history`, `References`, `Example` over a place: what it says is said of something else. */
export function isApart({ sectionTopics }: Reading, section: Section): boolean {
  return (sectionTopics.get(section) ?? []).some((topic) => apart.includes(topic));
}

/** `Submission: offers are due by 3 May` is a date of the tender all the same. */
export function isOnlyOffering({ sectionTopics }: Reading, section: Section): boolean {
  return (sectionTopics.get(section) ?? []).every((topic) => !apart.includes(topic) || topic === "offering");
}

const precondition = /^\W*(?:pre-?conditions?|vorbedingung)/iu;

/** `Precondition: the user is logged in` beside the actors and flows of a use case is told of the product. */
function isOfUseCase({ by, statement }: TopicEvidence, { hits, words }: Reading): boolean {
  const said = statement?.topics.find((each) => each.topic === "assumptions" && each.by === by)?.said ?? "";
  if (statement === undefined || !precondition.test(said)) return false;
  const { parent } = statement.section;
  const { range } = by === "label" || parent === undefined ? statement.section : parent;
  return findGroup(hits, "useCase", wordAt(words, range.start), wordAt(words, range.end)) !== undefined;
}

/** Under `Governance` or `Escalation` all kinds of things are told; under `How we decide` it is decisions. */
function isDecision(statement: Statement | undefined, reading: Reading): boolean {
  const said = statement?.topics.find(({ topic, by }) => topic === "scope-authority" && by === "heading")?.said ?? "";
  if (statement === undefined || plainDecision.test(said)) return true;
  return (
    ["deciding", "decide"].some(
      (group) => findGroup(reading.hits, group, statement.firstWord, statement.endWord) !== undefined,
    ) || topicMatchesIn(statement, reading).some(({ topic }) => topic === "scope-authority")
  );
}

/** `We interview three candidates for the post`; `Site survey` as a label or heading. */
function speaksOfOtherStudies(
  { by }: TopicEvidence,
  { firstWord, endWord, topics }: Statement,
  reading: Reading,
): boolean {
  if (by === "words") return findGroup(reading.hits, "otherStudies", firstWord, endWord) !== undefined;
  return topics.some(
    (each) => each.by === by && each.topic === "user-access" && saysGroup(each.said, "otherStudies", reading),
  );
}

/** Whether the heading right over a statement names the concept, not one further up. */
function isOwnHeading(name: ConceptName, { section }: Statement, { sectionTopics }: Reading): boolean {
  return sectionThatSays(name, section, sectionTopics) === section;
}

/** Whether a place's section, its heading left out, speaks of something anywhere. */
function speaksOf(groups: readonly string[], statement: Statement | undefined, reading: Reading): boolean {
  if (statement === undefined) return true;
  const { heading, range } = statement.section;
  const first = wordAt(reading.words, heading?.range.end ?? range.start);
  const end = wordAt(reading.words, range.end);
  return groups.some((group) => findGroup(reading.hits, group, first, end) !== undefined);
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

function isTime({ by, statement }: TopicEvidence, text: string): boolean {
  if (hasCalendarDate(text) || hasDuration(text) || hasStage(text) || hasNearDate(text)) return true;
  if (by !== "words" && isHours(text)) return true;
  if (by === "column" && hasNumber(text))
    return (
      statement?.topics.some((each) => each.by === by && each.topic === "timeline" && unit.test(each.said)) === true
    );
  return by !== "words" && hasDate(text);
}

// Under `Weeks`, `1–2` is a time.
const unit =
  /(?:^|[\s([/])(?:weeks?|months?|days?|quarters?|wochen?|monate?|tage?|kw|kalenderwochen?|quartal)(?:$|[\s)\]/])/iu;

/** `Last updated: 3 May`: a line about the document itself. */
export function isRecord({ by, statement }: Pick<TopicEvidence, "by" | "statement">, reading: Reading): boolean {
  if (statement === undefined) return false;
  if (isRecordTable(statement.block, reading)) return true;
  if (by === "column" || by === "label") return false;
  return beginsAt(reading.hits, "record", statement.firstWord);
}

/** Without a date, `every two weeks` says how often, and `is reviewed within ten days` how soon; neither says when. */
export function isPlanned(
  { by, statement }: Pick<TopicEvidence, "by" | "statement">,
  text: string,
  { hits }: Reading,
): boolean {
  if (statement === undefined || hasCalendarDate(text)) return true;
  const has = (group: string): boolean => findGroup(hits, group, statement.firstWord, statement.endWord) !== undefined;
  return (!has("week") || hasDuration(text)) && (by !== "words" || !has("reaction"));
}

/** A table of what has been: the versions of a document. */
export function isRecordTable(block: Block, reading: Reading): boolean {
  return block.type === "table" && hasVersions(block, reading);
}

const hasVersions = oncePerTable(([header = []]) =>
  header.some((text) => /^\W*(?:version|revision|rev\b|author|autor|verfasser|change|änderung)/iu.test(text)),
);

const longestEmptyWord = 200;

/** A cell or line that only says that there is nothing: `None`, `n/a`, `intentionally blank`. */
function isEmptyWord(text: string): boolean {
  if (text.length > longestEmptyWord) return false;
  return /^\W*(?:[\p{L}-]+:\s)?(?:none|n\/?a|nothing|(?:intentionally|left) (?:left )?blank|not applicable|keine?|nichts|entfällt|-+)\W*$/iu.test(
    text,
  );
}
