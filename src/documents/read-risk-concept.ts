import { findGroup } from "../vocabulary/match-patterns.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import { type ConceptFindings, makeReading, topicOf } from "./concept-findings.ts";
import type { RiskName } from "./concepts.ts";
import type { ConceptReading, Person } from "./document.ts";
import type { Reading } from "./reading.ts";
import { sortRisks } from "./sort-risk.ts";

/** One of the four product risks: `explicit` where it is stated as a risk, `indirect` where only a measure treats it. */
export function readRiskConcept(name: RiskName, findings: ConceptFindings): ConceptReading {
  const { people, reading, risks } = findings;
  const evidence = topicOf(findings, name).evidence.filter((place) => !isBesideThePoint(place, people));
  const listed = risks
    .filter(({ concepts }) => concepts.includes(name))
    .map(
      ({ range, title }): TopicEvidence => ({ range, reason: `risk "${title}"`, by: "label", statement: undefined }),
    );
  const meant = [...sortRisks(reading, risks)]
    .filter(([, names]) => names.includes(name))
    .map(([statement]): TopicEvidence => ({ range: statement.range, reason: "listed risk", by: "heading", statement }));
  const explicit = [...listed, ...meant, ...evidence.filter((place) => isStatedAsRisk(place, reading))];
  if (explicit.length > 0) return makeReading(name, "explicit", explicit, findings);
  return makeReading(name, evidence.length > 0 ? "indirect" : "absent", evidence, findings);
}

const otherTopics: readonly Topic[] = [
  "target-users",
  "target-users/hint",
  "roles",
  "references",
  "revision-history",
  "example",
];

/** Words in passing that tell who somebody is, and treat no risk: `Ada Moss, user research`, `Personas: testers`. */
function isBesideThePoint({ by, statement }: TopicEvidence, people: readonly Person[]): boolean {
  if (by !== "words" || statement === undefined) return false;
  const { range, topics } = statement;
  if (topics.length > 0 && topics.every(({ topic }) => otherTopics.includes(topic))) return true;
  const isShort = statement.endWord - statement.firstWord <= 14;
  return isShort && people.some(({ nameRange }) => nameRange.start >= range.start && nameRange.end <= range.end);
}

/** Under a heading, label or column about risks, or with a word for risk in the sentence. */
function isStatedAsRisk({ by, reason, statement }: TopicEvidence, { hits }: Reading): boolean {
  if (statement === undefined) return false;
  if (statement.topics.some(({ topic }) => topic === "risks")) return true;
  if (by !== "words" && /risk|risik/iu.test(reason)) return true;
  return findGroup(hits, "riskWord", statement.firstWord, statement.endWord) !== undefined;
}
