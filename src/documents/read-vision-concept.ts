import type { Block } from "../markdown/markdown-document.ts";
import { beginsAt, findGroup, longestAt } from "../vocabulary/match-patterns.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import { type ConceptFindings, makeReading, topicOf } from "./concept-findings.ts";
import type { ConceptName } from "./concepts.ts";
import type { ConceptReading, DocumentKind } from "./document.ts";
import { isApart, isQuestion, isRequirement } from "./is-said.ts";
import { firstOf, isEnough, readKindEvidence } from "./kind-evidence.ts";
import { oncePerStatement } from "./once-per-statement.ts";
import { hasNumber } from "./quantities.ts";
import { readBaselines } from "./read-baselines.ts";
import { readDrawnPlans } from "./read-drawn-plan.ts";
import { readSigns } from "./read-signs.ts";
import { planKinds, readStages } from "./read-stages.ts";
import type { Reading, Statement, Stretch } from "./reading.ts";
import { says } from "./says.ts";
import { isTitleAbout } from "./title-coverage.ts";
import { sectionThatSays, weighPlaces } from "./weigh-places.ts";
import { topicsOfTheWork } from "./weigh-product-places.ts";

export const visionNames = ["business-goals", "success-metrics", "roadmap"] as const satisfies readonly ConceptName[];

export type VisionName = (typeof visionNames)[number];

/** What the document says of where a product goes and what is gained by it. */
export function readVisionConcept(name: VisionName, findings: ConceptFindings): ConceptReading {
  const told = topicOf(findings, name).evidence.filter((place) => isMeant(name, place, findings));
  const said = weighPlaces(name, [...told, ...readForm(name, findings)], findings);
  const evidence =
    isEnough(name, findings.kind, said) && hasStages(name, said, findings.reading)
      ? said
      : firstOf(readKindEvidence(name, findings.kind, findings), readRoadmapHints(name, findings));
  if (evidence.length > 0) return makeReading(name, "present", evidence, findings);
  if (name !== "business-goals") return makeReading(name, "absent", [], findings);
  const weak = firstOf(readSigns(name, findings) ?? [], readAims(findings), readBaselines(findings));
  return makeReading(name, weak.length > 0 ? "present" : "absent", weak, findings);
}

/** The more of them are named, the less each says. */
const mostHinted = 3;

/** Weak signs of an order, which count where such a document says nothing outright. */
function readRoadmapHints(name: VisionName, findings: ConceptFindings): TopicEvidence[] {
  if (name !== "roadmap" || !planKinds.includes(findings.kind)) return [];
  const hinted = (findings.collected.get("roadmap/hint")?.evidence ?? []).filter(
    (place) =>
      isMeant(name, place, findings) &&
      place.statement !== undefined &&
      // A backlog's items may wait for anything.
      (place.by === "heading" || (findings.kind !== "backlog" && !isRequirement(place.statement, findings))),
  );
  return hinted.slice(0, mostHinted);
}

/** Such documents are written to say what a work is for. */
const aimKinds: readonly DocumentKind[] = ["vision", "sow", "none"];

/** The first sentences that say it, the others repeat it. */
const mostAims = 2;

/** `The goal is to bring neighbours together`; what is to be built, `The goal is to develop an app`, is the work itself. */
function readAims(findings: ConceptFindings): TopicEvidence[] {
  const { kind, collected } = findings;
  if (!aimKinds.includes(kind)) return [];
  const aims = (collected.get("business-goals/hint")?.evidence ?? []).filter(
    (place) =>
      place.statement !== undefined &&
      isMeant("business-goals", place, findings) &&
      !isRequirement(place.statement, findings) &&
      !place.statement.topics.some(({ topic }) => topicsOfTheWork.includes(topic)) &&
      !theWork.test(place.statement.text),
  );
  return aims.slice(0, mostAims);
}

// What is made or written, `The purpose of this document is …`, or what those want who use it: `The player's goal is …`.
const theWork =
  /\b(?:player|user|learner|student|customer|visitor)s?['’]s? (?:\w+ )?(?:goals?|aims?)\b|\b(?:goal|aim|object|purpose) of the (?:game|meeting|workshop|test|exercise|sprint)\b|\b(?:to|is|of) (?:\w+ly )?(?:build|create|develop|implement|design|deliver|write|migrate|deploy|provide|produce|define|document|describe|replace|add|introduce)\b|\bthis (?:document|section|charter|file|proposal|request|rfp|rfq|sow)\b|\b(?:entwick|erstell|implementier|programmier|umsetz|umzusetz|realisier|bauen|schaffen|bereitstell|bereitzustell|einführ|einzuführ)|\bdieses (?:dokument|lastenheft|pflichtenheft)/iu;

/** In these a sentence with a figure may be meant as a target of the whole. */
const measuredKinds: readonly DocumentKind[] = ["vision", "sow"];

/** Whether a place means what its heading or label seems to say. */
function isMeant(name: VisionName, place: TopicEvidence, { kind, reading }: ConceptFindings): boolean {
  const { statement, by } = place;
  if (statement === undefined) return true;
  // `How to apply` asks bidders for goals and plans, `References` lists those of others.
  if (isApart(reading, statement.section)) return false;
  if (by === "words") {
    if (isQuestion(statement.text)) return false;
    const { firstWord, endWord } = statement;
    // A backlog's and a meeting's figures are of the product and of the work.
    if (name === "success-metrics" && !measuredKinds.includes(kind)) return false;
    return !(name === "success-metrics" && findGroup(reading.hits, "displayed", firstWord, endWord) !== undefined);
  }
  if (by !== "column" && !isTitleMeant(name, place, statement, reading)) return false;
  if (name === "success-metrics" && by === "column" && isOfRisks(statement.block)) return false;
  const titles = statement.topics.filter((each) => each.by === by && each.topic === name).map(({ said }) => said);
  // A change request, a fault or a risk weighs what it does to the plan or to users, not what the organisation gains.
  if (name === "business-goals" && kind === "change-request" && /impact|auswirkung/iu.test(titles.join(" ")))
    return false;
  if (
    name === "business-goals" &&
    by === "label" &&
    titles.length > 0 &&
    titles.every((said) => /^\W*(?:impact|auswirkung(?:en)?)\W*$/iu.test(said))
  )
    return false;
  return true;
}

/** An `Indicator` beside `Likelihood` and `Mitigation` shows that a risk comes true. */
function isOfRisks(block: Block): boolean {
  return (
    block.type === "table" &&
    block.header.some(({ text }) =>
      /\b(?:risks?|likelihood|probability|mitigation|severity|trigger|risiko|risiken|eintrittswahrscheinlichkeit|wahrscheinlichkeit|gegenmaßnahmen?|maßnahmen?)\b/iu.test(
        text,
      ),
    )
  );
}

/**
 * `Target environments` names no target, `Backfill strategy` not what the organisation gains; `Community metrics` are
 * metrics.
 */
function isTitleMeant(
  name: VisionName,
  { by, range }: TopicEvidence,
  { section }: Statement,
  reading: Reading,
): boolean {
  if (by === "heading") {
    const says = sectionThatSays(name, section, reading.sectionTopics);
    if (says?.heading === undefined || name !== "business-goals") return true;
    const { textRange, text } = says.heading;
    return ofWhom.test(text) || isTitleAbout(textRange, [name], reading);
  }
  if (name === "roadmap") return true;
  for (const [{ labelRange, valueRange }, topics] of reading.fieldTopics) {
    if (!topics.includes(name) || valueRange.start >= range.end || range.start >= valueRange.end) continue;
    return isTitleAbout(labelRange, [name], reading, reading.hits.vocabulary.topics.labels);
  }
  return true;
}

// `Benefits to the harbour network`, `Ziele der Stadtwerke`: the first word says what it is about, the others of whom.
const ofWhom =
  /^[\P{L}]*(?:\p{L}+\s)?(?:benefits?|goals?|objectives?|aims?|value|impact|mission|outcomes?|nutzen|mehrwert|ziele?|zweck|wirkung)\s(?:to|for|of|on|für|des|der|von)\s/iu;

/** One passing word about a later version is no plan, said twice neither; two are an order: `In the first phase …; the second phase …`. */
function hasStages(name: VisionName, said: readonly TopicEvidence[], { hits, words }: Reading): boolean {
  if (name !== "roadmap" || said.some(({ by }) => by !== "words")) return true;
  const found = new Set<string>();
  for (const { statement } of said) {
    if (statement === undefined) continue;
    if (findGroup(hits, "severalStages", statement.firstWord, statement.endWord) !== undefined) return true;
    for (let word = statement.firstWord; word < statement.endWord; word++) {
      const end = longestAt(hits, "orderWord", word)?.endWord;
      if (end === undefined) continue;
      // `erste` and `ersten` are one stage.
      const told = words.slice(word, end).map(({ folded }) => folded.replace(/e[nrs]?$/, ""));
      found.add(told.join(" "));
      word = end - 1;
    }
  }
  return found.size > 1;
}

/** What is said by its form: stages that are counted, figures to be reached. */
function readForm(name: VisionName, findings: ConceptFindings): TopicEvidence[] {
  switch (name) {
    case "roadmap":
      return [
        ...readStages(findings.reading, findings.kind),
        ...(planKinds.includes(findings.kind) ? readDrawnPlans(findings.reading) : []),
      ];
    case "success-metrics":
      return [
        ...(measuredKinds.includes(findings.kind) ? readTargets(findings.reading) : []),
        ...readBaselines(findings),
      ];
    default:
      return [];
  }
}

// A figure that can be a target: `30 %`, `99.9 percent`, `from 5 to 2 days`, `von 5 auf 2 Tage`.
const figure =
  /\b(?:reach|achieve|attract|acquire|onboard|gain|win|target (?:is|of)|aim for|goal (?:is|of))\s(?:\p{L}+\s){0,2}\d[\d.,]*k?\s\p{L}{3,}|\d\s?%|\d\s(?:percent|prozent)\b|\b(?:from|von)\s\S{0,3}\d\S*(?:\s\S+)?\s(?:to|auf)\s\S{0,3}\d/iu;
// `Satisfaction ≥ 80 %`: a sign says what is to be reached; in brackets, `rare (< 10 %)`, it explains.
const threshold = /(?<!\(\s?)(?:[≥≤]\s?\d|[<>]=?\s?\d[\d.,]*\s?%)/u;
// Shares of a price or of somebody's time are no targets.
const otherShare =
  /[$€£]|\b(?:USD|EUR|VAT|MwSt|tax|paid|payment|payable|invoice[ds]?|penalty|discount|upfront|deposit|salary|bonus|equity|workload|allocat\w+|Rabatt|Zahlung|fällig|Anzahlung|Rechnung|Vertragsstrafe|Steuer|Honorar|Skonto|Pensum)\b/iu;

// `A rating of 4.5 stars`, `ein SUS-Wert über 80`.
const score =
  /\b(?:ratings?|scores?|stars?|sus|nps|csat|bewertung|wert|note)\s(?:\p{L}+\s){0,1}(?:of|above|over|at least|better than|von|über|mindestens)\s(?:at least\s|mindestens\s)?\d|\b\d[.,]\d (?:stars|sternen?)\b/iu;

/** `Cut the waiting time by 30 %`: a verb of change and a figure that isn't a price; `500 sign-ups by March`. */
function readTargets(reading: Reading): TopicEvidence[] {
  return reading.statements
    .filter((statement) => !statement.quoted && isTarget(statement, reading))
    .map((statement) => ({ range: statement.range, reason: "figure to be reached", by: "words", statement }));
}

const isTarget = oncePerStatement((statement, reading) => {
  const { text } = statement;
  // Every target is a figure.
  if (!hasNumber(text) || otherShare.test(text)) return false;
  if (score.test(text) || isCountToReach(statement, reading)) return true;
  return figure.test(text) && (threshold.test(text) || says("improve", statement, reading));
});

/** So many words may stand between a figure and what it counts: `50 new beta testers`. */
const furthest = 2;

/** `500 households within six months`: a figure before what is counted, and by when. */
function isCountToReach(statement: Stretch, reading: Reading): boolean {
  const { firstWord, endWord } = statement;
  const { hits, words } = reading;
  if (!says("targetTime", statement, reading)) return false;
  for (let word = firstWord + 1; word < endWord; word++) {
    if (!beginsAt(hits, "countedOutcome", word)) continue;
    const before = words.slice(Math.max(firstWord, word - furthest), word);
    if (before.some(({ folded }) => /^[1-9]\d+k?$/.test(folded))) return true;
  }
  return false;
}
