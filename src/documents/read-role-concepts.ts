import { findGroup } from "../vocabulary/match-patterns.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import { type ConceptFindings, makeReading, topicOf } from "./concept-findings.ts";
import type { ConceptReading } from "./document.ts";

/** At least two people with roles, or two roles set out under a heading about the team. */
export function readRoles(findings: ConceptFindings): ConceptReading {
  const { reading, people } = findings;
  const underHeading = topicOf(findings, "roles").evidence.filter(
    ({ statement }) =>
      statement !== undefined && findGroup(reading.hits, "role", statement.firstWord, statement.endWord) !== undefined,
  );
  const headings = reading.markdown.sections.filter(
    (section) => section.heading !== undefined && reading.sectionTopics.get(section)?.includes("roles") === true,
  );
  const named = people.map(
    ({ name, nameRange, roles }): TopicEvidence => ({
      range: nameRange,
      reason: `${name}: ${roles.join(", ")}`,
      by: "words",
      statement: undefined,
    }),
  );
  const blocks = new Set(underHeading.map(({ statement }) => statement?.block));
  // One of the headings is the one over the others.
  const isPresent = Math.max(people.length, blocks.size, headings.length - 1) >= 2;
  return makeReading("roles", isPresent ? "present" : "absent", isPresent ? [...underHeading, ...named] : [], findings);
}

/** `partial` where the duties of one role only are stated. */
export function readResponsibilities(findings: ConceptFindings): ConceptReading {
  const { evidence } = topicOf(findings, "responsibilities");
  const count = evidence.length + findings.people.filter((person) => person.hasDuties).length;
  const state = count >= 2 ? "present" : count === 1 ? "partial" : "absent";
  return makeReading("responsibilities", state, evidence, findings);
}
