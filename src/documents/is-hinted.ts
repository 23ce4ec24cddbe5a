import { findGroup } from "../vocabulary/match-patterns.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import type { ConceptFindings } from "./concept-findings.ts";
import type { ConceptName } from "./concepts.ts";
import type { DocumentKind } from "./document.ts";

/** Words beside which a hint at a concept means something else: `teachers can create surveys`, `give each other feedback`. */
const besides: Readonly<Partial<Record<ConceptName, readonly string[]>>> = {
  "user-access": ["otherFeedback", "ofProductUse"],
  "client-duties": ["ofProductUse"],
};

/** Kinds in which alone a hint counts: where two sides agree on something. */
const onlyIn: Readonly<Partial<Record<ConceptName, readonly DocumentKind[]>>> = {
  "client-duties": ["sow", "change-request", "vision"],
  // Minutes tell who wrote the progress report.
  cadence: ["sow", "charter"],
};

/** Whether a place that only hints at a concept may be meant. */
export function isHinted(name: ConceptName, { statement }: TopicEvidence, { reading, kind }: ConceptFindings): boolean {
  if (onlyIn[name]?.includes(kind) === false) return false;
  if (statement === undefined) return true;
  const { firstWord, endWord } = statement;
  return (besides[name] ?? []).every((group) => findGroup(reading.hits, group, firstWord, endWord) === undefined);
}
