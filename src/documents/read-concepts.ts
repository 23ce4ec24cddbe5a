import { plainText } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { Topic } from "../vocabulary/topics.ts";
import { type CollectedTopic, collectEvidence, type TopicEvidence } from "./collect-evidence.ts";
import { type ConceptName, type ConceptState, conceptNames } from "./concepts.ts";
import type { ConceptReading, Evidence, Person, Side } from "./document.ts";
import { hasDate, hasDuration, hasMoney, hasNumber, hasRate } from "./quantities.ts";
import { readFacets } from "./read-facets.ts";
import { readProductOwner } from "./read-product-owner.ts";
import type { Reading } from "./reading.ts";

type Collected = ReadonlyMap<Topic, CollectedTopic>;

const riskConcepts: readonly ConceptName[] = ["risk-value", "risk-viability", "risk-feasibility", "risk-usability"];

/** What the document says of every concept. */
export function readConcepts(reading: Reading, people: readonly Person[]): Record<ConceptName, ConceptReading> {
  const collected = collectEvidence(reading);
  const owner = readProductOwner(reading, people);
  const readings = new Map<ConceptName, ConceptReading>();
  for (const name of conceptNames) readings.set(name, readConcept(name, reading, collected));
  readings.set("product-owner", {
    ...owner.reading,
    facets: readFacets("product-owner", collected, owner.reading.evidence),
  });
  readings.set("product-owner-side", readSide(owner.reading, owner.side));
  readings.set("roles", readRoles(reading, people, collected));
  readings.set("responsibilities", readResponsibilities(reading, people, collected));
  return Object.fromEntries(readings) as Record<ConceptName, ConceptReading>;
}

function readConcept(name: ConceptName, reading: Reading, collected: Collected): ConceptReading {
  if (riskConcepts.includes(name)) return readRisk(name, reading, collected);
  const topic = collected.get(name as Topic) ?? { evidence: [], open: [] };
  const evidence = topic.evidence.filter((place) =>
    isSaid(name, plainText(reading.markdown.visible, place.range), place),
  );
  return makeReading(name, evidence.length > 0 ? "present" : "absent", reading, collected, evidence, topic.open);
}

function makeReading(
  name: ConceptName,
  state: ConceptState,
  reading: Reading,
  collected: Collected,
  evidence: readonly TopicEvidence[],
  open: readonly TopicEvidence[],
): ConceptReading {
  const merged = mergeEvidence(reading.markdown.visible, evidence);
  return {
    state,
    evidence: merged,
    open: mergeEvidence(reading.markdown.visible, open),
    facets: readFacets(name, collected, merged),
  };
}

/** Whether a place under a heading or label says something of the kind that the concept needs: a price has a figure. */
function isSaid(name: ConceptName, text: string, place: TopicEvidence): boolean {
  if (place.by === "words") return true;
  switch (name) {
    case "pricing":
      return hasMoney(text) || hasRate(text) || hasNumber(text);
    case "timeline":
      return hasDate(text) || hasDuration(text);
    default:
      return true;
  }
}

function readRisk(name: ConceptName, reading: Reading, collected: Collected): ConceptReading {
  const topic = collected.get(name as Topic) ?? { evidence: [], open: [] };
  const explicit = topic.evidence.filter((place) => isStatedAsRisk(place, reading));
  const state = explicit.length > 0 ? "explicit" : topic.evidence.length > 0 ? "indirect" : "absent";
  return makeReading(name, state, reading, collected, explicit.length > 0 ? explicit : topic.evidence, topic.open);
}

/** Under a heading, label or column about risks, or with a word for risk in the sentence. */
function isStatedAsRisk(place: TopicEvidence, reading: Reading): boolean {
  const { statement } = place;
  if (statement === undefined) return false;
  if (statement.topics.some(({ topic }) => topic === "risks")) return true;
  if (place.by !== "words" && /risk|risik/iu.test(place.reason)) return true;
  return findGroup(reading.hits, "riskWord", statement.firstWord, statement.endWord) !== undefined;
}

function readSide(owner: ConceptReading, side: Side | undefined): ConceptReading {
  if (owner.state === "absent") return { state: "absent", evidence: [], open: [], facets: {} };
  return { state: side ?? "unclear", evidence: [], open: [], facets: {} };
}

/** At least two people with roles, or two roles set out under a heading about the team. */
function readRoles(reading: Reading, people: readonly Person[], collected: Collected): ConceptReading {
  const topic = collected.get("roles") ?? { evidence: [], open: [] };
  const underHeading = topic.evidence.filter(
    ({ statement }) =>
      statement !== undefined && findGroup(reading.hits, "role", statement.firstWord, statement.endWord) !== undefined,
  );
  const headings: TopicEvidence[] = reading.markdown.sections.flatMap((section) => {
    const { heading } = section;
    if (heading === undefined || reading.sectionTopics.get(section)?.includes("roles") !== true) return [];
    return [
      { range: heading.textRange, reason: `heading "${heading.text}"`, by: "heading" as const, statement: undefined },
    ];
  });
  const named = people.map(
    ({ name, nameRange, roles }): TopicEvidence => ({
      range: nameRange,
      reason: `${name}: ${roles.join(", ")}`,
      by: "words",
      statement: undefined,
    }),
  );
  const count = Math.max(
    people.length,
    new Set(underHeading.map(({ statement }) => statement?.block)).size,
    headings.length - 1,
  );
  const state = count >= 2 ? "present" : "absent";
  return makeReading(
    "roles",
    state,
    reading,
    collected,
    state === "present" ? [...underHeading, ...named] : [],
    topic.open,
  );
}

function readResponsibilities(reading: Reading, people: readonly Person[], collected: Collected): ConceptReading {
  const topic = collected.get("responsibilities") ?? { evidence: [], open: [] };
  const withDuties = people.filter((person) => person.hasDuties).length;
  const count = topic.evidence.length + withDuties;
  const state = count >= 2 ? "present" : count === 1 ? "partial" : "absent";
  return makeReading("responsibilities", state, reading, collected, topic.evidence, topic.open);
}

/** Evidence in the order of the text, neighbours made one. */
function mergeEvidence(visible: string, evidence: readonly TopicEvidence[]): Evidence[] {
  const merged: { range: Range; reason: string }[] = [];
  for (const { range, reason } of [...evidence].sort((a, b) => a.range.start - b.range.start)) {
    const last = merged.at(-1);
    if (
      last !== undefined &&
      (range.start <= last.range.end || /^[\s|]*$/.test(visible.slice(last.range.end, range.start)))
    ) {
      last.range = { start: last.range.start, end: Math.max(last.range.end, range.end) };
    } else {
      merged.push({ range, reason });
    }
  }
  return merged;
}
