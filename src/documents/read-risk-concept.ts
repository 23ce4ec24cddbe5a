import { findGroup } from "../vocabulary/match-patterns.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import { type ConceptFindings, makeReading, topicOf } from "./concept-findings.ts";
import type { RiskName } from "./concepts.ts";
import type { ConceptReading } from "./document.ts";
import type { Reading } from "./reading.ts";

/** One of the four product risks: `explicit` where it is stated as a risk, `indirect` where only a measure treats it. */
export function readRiskConcept(name: RiskName, findings: ConceptFindings): ConceptReading {
  const { evidence } = topicOf(findings, name);
  const listed = findings.risks
    .filter(({ concepts }) => concepts.includes(name))
    .map(
      ({ range, title }): TopicEvidence => ({ range, reason: `risk "${title}"`, by: "label", statement: undefined }),
    );
  const explicit = [...listed, ...evidence.filter((place) => isStatedAsRisk(place, findings.reading))];
  if (explicit.length > 0) return makeReading(name, "explicit", explicit, findings);
  return makeReading(name, evidence.length > 0 ? "indirect" : "absent", evidence, findings);
}

/** Under a heading, label or column about risks, or with a word for risk in the sentence. */
function isStatedAsRisk({ by, reason, statement }: TopicEvidence, { hits }: Reading): boolean {
  if (statement === undefined) return false;
  if (statement.topics.some(({ topic }) => topic === "risks")) return true;
  if (by !== "words" && /risk|risik/iu.test(reason)) return true;
  return findGroup(hits, "riskWord", statement.firstWord, statement.endWord) !== undefined;
}
