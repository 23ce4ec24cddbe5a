import { plainText } from "../markdown/markdown-document.ts";
import { collectEvidence, type TopicEvidence } from "./collect-evidence.ts";
import { type ConceptFindings, makeReading, topicOf } from "./concept-findings.ts";
import { type ConceptName, conceptNames, riskNames } from "./concepts.ts";
import type { ConceptReading, Side } from "./document.ts";
import { isEnough, readKindEvidence } from "./kind-evidence.ts";
import { hasDate, hasDuration, hasMoney, hasNumber, hasRate } from "./quantities.ts";
import { readFacets } from "./read-facets.ts";
import { readProductOwner } from "./read-product-owner.ts";
import { readRiskConcept } from "./read-risk-concept.ts";
import { readResponsibilities, readRoles } from "./read-role-concepts.ts";
import type { Reading } from "./reading.ts";

/** What the document says of every concept. */
export function readConcepts(
  reading: Reading,
  known: Pick<ConceptFindings, "kind" | "people" | "risks" | "items">,
): Record<ConceptName, ConceptReading> {
  const { people } = known;
  const findings: ConceptFindings = { ...known, reading, collected: collectEvidence(reading) };
  const owner = readProductOwner(reading, people);
  const readings = new Map<ConceptName, ConceptReading>();
  for (const name of conceptNames) readings.set(name, readConcept(name, findings));
  for (const name of riskNames) readings.set(name, readRiskConcept(name, findings));
  readings.set("product-owner", {
    ...owner.reading,
    facets: readFacets("product-owner", findings, owner.reading.evidence),
  });
  readings.set("product-owner-side", readSide(owner.reading, owner.side));
  readings.set("roles", readRoles(findings));
  readings.set("responsibilities", readResponsibilities(findings));
  return Object.fromEntries(readings) as Record<ConceptName, ConceptReading>;
}

function readConcept(name: ConceptName, findings: ConceptFindings): ConceptReading {
  const { visible } = findings.reading.markdown;
  const said = topicOf(findings, name).evidence.filter((place) => isSaid(name, plainText(visible, place.range), place));
  const evidence = isEnough(name, findings.kind, said) ? said : readKindEvidence(name, findings.kind, findings);
  return makeReading(name, evidence.length > 0 ? "present" : "absent", evidence, findings);
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

function readSide(owner: ConceptReading, side: Side | undefined): ConceptReading {
  const state = owner.state === "absent" ? "absent" : (side ?? "unclear");
  return { state, evidence: [], open: [], facets: {} };
}
