import type { Section } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { wordAt } from "../text/words.ts";
import { hitsAt } from "../vocabulary/hit-index.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import { type ConceptFindings, makeReading, topicOf } from "./concept-findings.ts";
import type { RiskName } from "./concepts.ts";
import type { ConceptReading, Person, RiskEntry } from "./document.ts";
import { isApart, isQuestion } from "./is-said.ts";
import { isBinding, isTreatment } from "./is-treatment.ts";
import { readSigns } from "./read-signs.ts";
import type { Reading, Statement } from "./reading.ts";
import { isOfAnotherRisk, isRiskStatement } from "./sort-risk.ts";
import { topicMatchesIn } from "./statement-matches.ts";
import { isTitleAbout } from "./title-coverage.ts";
import { isContent } from "./title-topics.ts";

/**
 * One of the four product risks: `explicit` where it is stated as a risk, `indirect` where only a measure treats it.
 * `sorted` are the listed risks as `sortRisks` gives them.
 */
export function readRiskConcept(
  name: RiskName,
  findings: ConceptFindings,
  sorted: ReadonlyMap<Statement, readonly RiskName[]>,
): ConceptReading {
  const { risks, collected } = findings;
  const besides = new Set(collected.get(`${name}/besides`)?.evidence.map(({ statement }) => statement));
  const counts = ({ by, statement }: TopicEvidence): boolean => {
    if (statement !== undefined && isOfAnotherRisk(statement, risks, name)) return false;
    return by !== "words" || !besides.has(statement);
  };
  const stated = (collected.get(`${name}/stated`)?.evidence ?? []).filter(counts);
  const treated = topicOf(findings, name).evidence.filter(
    (place) => counts(place) && !isBesideThePoint(name, place, findings),
  );
  const listed = risks
    .filter(({ concepts }) => concepts.includes(name))
    .map(
      ({ range, title }): TopicEvidence => ({ range, reason: `risk "${title}"`, by: "label", statement: undefined }),
    );
  const meant = [...sorted]
    .filter(([, names]) => names.includes(name))
    .map(([statement]): TopicEvidence => ({ range: statement.range, reason: "listed risk", by: "heading", statement }));
  const risksByStart = new Map(risks.map((risk) => [risk.range.start, risk]));
  const below = findings.reading.statements
    .filter((statement) => isBelowRisk(name, statement, risksByStart))
    .map((statement): TopicEvidence => ({ range: statement.range, reason: "below a risk", by: "heading", statement }));
  const required = (collected.get(`${name}/hint`)?.evidence ?? []).filter(
    (place) => counts(place) && isUnderQualities(place.statement, findings.reading),
  );
  const isExplicit = listed.length + meant.length + stated.length > 0 || treated.some(isStatedAsRisk);
  const evidence = [...listed, ...meant, ...stated, ...treated, ...below, ...required];
  if (evidence.length === 0) {
    const hints = (collected.get(`${name}/hint`)?.evidence ?? []).filter(
      (place) => counts(place) && !isBesideThePoint(name, place, findings),
    );
    if (hints.length >= leastHints) return makeReading(name, "indirect", hints, findings);
    const passing = findings.kind === "none" || isAboutProduct(findings) ? readPassing() : [];
    if (new Set(passing.map(({ statement }) => statement)).size >= leastPassing)
      return makeReading(name, "indirect", passing, findings);
    const signs = name === "risk-value" ? readSigns(name, findings) : undefined;
    return makeReading(name, signs === undefined ? "absent" : "indirect", signs ?? [], findings);
  }
  return makeReading(name, isExplicit ? "explicit" : "indirect", evidence, findings);

  /** Sentences with the words of a measure that nobody says will be taken. */
  function readPassing(): TopicEvidence[] {
    const hinted = hintedInPassing.includes(name) ? (collected.get(`${name}/hint`)?.evidence ?? []) : [];
    return [...topicOf(findings, name).evidence, ...hinted].filter(
      (place) =>
        place.by === "words" &&
        place.statement !== undefined &&
        counts(place) &&
        !isQuestion(place.statement.text) &&
        !isApart(findings.reading, place.statement.section) &&
        !place.statement.topics.some(({ topic }) => notAboutMeasures.includes(topic)),
    );
  }

  function isStatedAsRisk({ by, reason, statement }: TopicEvidence): boolean {
    if (statement === undefined) return false;
    if (by !== "words" && riskTitle.test(reason)) return true;
    return isRiskStatement(statement);
  }
}

/** One word of wide meaning may be said of anything. */
const leastHints = 2;

/** One sentence in passing is about the product as it is; two are a concern of the writer's. */
const leastPassing = 2;

/** Of these, words of wide meaning will do in passing; `tests` and `privacy` are in every description of a product. */
const hintedInPassing: readonly RiskName[] = ["risk-usability"];

const notAboutMeasures: readonly Topic[] = ["problem", "out-of-scope", "references"];

/** Visions and agreements tell a product that is to be made, so that what they say of it is meant to be done. */
function isAboutProduct({ kind }: ConceptFindings): boolean {
  return kind === "vision" || kind === "sow";
}

/** Headings, labels and columns that say that what follows is a risk. */
const riskTitle = /risk|risik|challenge|herausforderung|uncertaint|unsicherheit/iu;

const otherTopics: readonly Topic[] = [
  "target-users",
  "target-users/hint",
  "roles",
  "references",
  "revision-history",
  "example",
];

// `Not planned.` under a heading says that nothing is done.
const leftOut =
  /^\W*(?:none|n\/a|not (?:applicable|planned|required|needed|foreseen)|(?:ist )?nicht (?:vorgesehen|geplant|erforderlich|nötig|relevant)|keine?|entfällt)\W*$/iu;

/** Words in passing that tell who somebody is, and treat no risk: `Ada Moss, user research`, `Personas: testers`. */
function isBesideThePoint(name: RiskName, place: TopicEvidence, findings: ConceptFindings): boolean {
  const { by, statement } = place;
  const { hits } = findings.reading;
  if (statement === undefined) return false;
  if (by !== "words" && leftOut.test(statement.text)) return true;
  if (by === "heading" && !isOverDuties(statement) && isUnderItsTitle(name, statement, findings)) return false;
  if (by === "label" && !isWordInLongLabel(place) && isAsked(statement, findings.reading)) return false;
  if (by !== "words" && !saysItself(name, statement, findings)) return true;
  if (name === "risk-value" && findGroup(hits, "requirement", statement.firstWord, statement.endWord) !== undefined) {
    return true;
  }
  if (!isTreatment(name, statement, findings.reading)) return true;
  const { topics } = statement;
  if (topics.length > 0 && topics.every(({ topic }) => otherTopics.includes(topic))) return true;
  return isShort(statement) && isAboutPerson(statement, findings.people);
}

/** Whether a heading over it is all about the risk or what treats it: `Performance`, and not `Update performance team`. */
function isUnderItsTitle(name: RiskName, { section }: Statement, { reading }: ConceptFindings): boolean {
  for (let above: Section | undefined = section; above !== undefined; above = above.parent) {
    const title = above.heading?.textRange;
    if (title !== undefined && isOverQualities(title, reading)) continue;
    if (title !== undefined && (isTitleAbout(title, [name], reading) || beginsWith(title, name, reading))) return true;
  }
  return false;
}

/** `Non-functional requirements` are of every kind: speed, ease of use, security. */
function isOverQualities({ start, end }: Range, { hits, words }: Reading): boolean {
  return findGroup(hits, "qualities", wordAt(words, start), wordAt(words, end)) !== undefined;
}

/** Whether a place stands as a requirement under such a heading, where bare names of a quality ask for it. */
function isUnderQualities(statement: Statement | undefined, reading: Reading): boolean {
  for (let above = statement?.section; above !== undefined; above = above.parent) {
    if (above.heading !== undefined && isOverQualities(above.heading.textRange, reading)) return true;
  }
  return false;
}

/** Shorter ones are labels: `Measures`. */
const leastWords = 3;

/** Whether it stands below a heading that names such a risk: what it is in full, what sets it off and what is done about it. */
function isBelowRisk(
  name: RiskName,
  { firstWord, endWord, section, quoted }: Statement,
  risks: ReadonlyMap<number, RiskEntry>,
): boolean {
  if (quoted || endWord - firstWord < leastWords) return false;
  for (let above: Section | undefined = section; above !== undefined; above = above.parent) {
    const title = above.heading?.textRange.start;
    if (title === undefined) continue;
    const risk = risks.get(title);
    if (risk === undefined) continue;
    // Words of technology stand in the titles of all kinds of risks.
    return risk.concepts.includes(name) && (name !== "risk-feasibility" || risk.concepts.length === 1);
  }
  return false;
}

/** `Acceptance in surgeries` is about acceptance, of whatever and wherever. */
function beginsWith({ start, end }: Range, name: RiskName, { hits, words, markdown }: Reading): boolean {
  const [first, last] = [wordAt(words, start), wordAt(words, end)];
  for (let word = first; word < last; word++) {
    if (!isContent(words[word])) continue;
    const term = hitsAt(hits, word).find(
      (hit) => hits.vocabulary.topics.headings.get(hit.term)?.includes(name) === true && hit.endWord <= last,
    );
    const rest = term === undefined ? "" : markdown.visible.slice(words[term.endWord - 1]?.end, end);
    return /^\s+(?:in|for|with|bei|mit|für|im)\s/iu.test(rest);
  }
  return false;
}

/** `Security: …` in a list of requirements asks for it; in a list of anything else it may be a duty or a feature. */
function isAsked(statement: Statement, reading: Reading): boolean {
  const { topics } = statement;
  if (topics.some(({ topic }) => topic === "responsibilities" || topic === "roles")) return false;
  const isRequired = topics.some(
    ({ topic, by }) => by === "heading" && (topic === "in-scope" || topic.startsWith("risk")),
  );
  return isRequired || isBinding(statement, reading);
}

/** `RACI matrix: operations and maintenance` tells who does what. */
function isOverDuties({ topics }: Statement): boolean {
  return topics.some(({ topic, by }) => by === "heading" && (topic === "roles" || topic === "responsibilities"));
}

/** `Model training pipeline: …` is named after something else; only short labels are meant. */
function isWordInLongLabel({ reason }: TopicEvidence): boolean {
  const label = /^label "(.*)"$/u.exec(reason)?.[1] ?? "";
  return label.split(/\s+/u).length > 2 && !riskTitle.test(label);
}

/** Whether its own words say it, whatever stands over them. */
function saysItself(name: RiskName, statement: Statement, { reading }: ConceptFindings): boolean {
  return topicMatchesIn(statement, reading).some(({ topic }) => topic === name);
}

function isShort({ firstWord, endWord }: Statement): boolean {
  return endWord - firstWord <= 14;
}

function isAboutPerson({ range }: Statement, people: readonly Person[]): boolean {
  return people.some(({ nameRange }) => nameRange.start >= range.start && nameRange.end <= range.end);
}
