import type { Topic } from "../vocabulary/topics.ts";
import type { CollectedTopic, TopicEvidence } from "./collect-evidence.ts";
import { type ConceptName, conceptFacets, type FacetName } from "./concepts.ts";
import type { ConceptReading, Evidence } from "./document.ts";

/** Said wherever they stand; the other facets count only where the document speaks about their concept. */
const standAlone: readonly Topic[] = [
  "product-owner/expected-from-client",
  "scope-authority/sole-contact",
  "pricing/fixed-price",
  "pricing/time-and-materials",
  "pricing/ceiling",
  "pricing/notice",
];

/** The parts of a concept that the document says, each with its places. */
export function readFacets(
  concept: ConceptName,
  collected: ReadonlyMap<Topic, CollectedTopic>,
  evidence: readonly Evidence[],
): ConceptReading["facets"] {
  const names: readonly FacetName[] =
    concept in conceptFacets ? conceptFacets[concept as keyof typeof conceptFacets] : [];
  const facets: Partial<Record<FacetName, readonly Evidence[]>> = {};
  for (const name of names) {
    const topic = `${concept}/${name}` as Topic;
    const found = (collected.get(topic)?.evidence ?? []).filter(
      (place) => standAlone.includes(topic) || isAboutConcept(place, concept, evidence),
    );
    if (found.length > 0) facets[name] = found.map(({ range, reason }) => ({ range, reason }));
  }
  return facets;
}

function isAboutConcept(place: TopicEvidence, concept: ConceptName, evidence: readonly Evidence[]): boolean {
  if (place.statement?.topics.some(({ topic }) => topic === concept) === true) return true;
  return evidence.some(({ range }) => range.start <= place.range.start && range.end >= place.range.end);
}
