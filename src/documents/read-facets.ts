import { firstIndexWhere } from "../text/binary-search.ts";
import { isInside } from "../text/range.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import type { ConceptFindings } from "./concept-findings.ts";
import { type ConceptName, conceptFacets, type FacetName } from "./concepts.ts";
import type { ConceptReading, Evidence, Person } from "./document.ts";
import { isPersonName } from "./person-names.ts";

/** Said wherever they stand; the other facets count only where the document speaks about their concept. */
const standAlone: readonly Topic[] = [
  "product-owner/expected-from-client",
  "scope-authority/sole-contact",
  "pricing/fixed-price",
  "pricing/time-and-materials",
  "pricing/ceiling",
  "pricing/notice",
];

/** Parts that say who does something: a known person's name says it too. */
const personal: readonly FacetName[] = ["who", "acceptor", "approver"];

/** The parts of a concept that the document says, each with its places. */
export function readFacets(
  concept: ConceptName,
  { reading, collected, people }: ConceptFindings,
  evidence: readonly Evidence[],
): ConceptReading["facets"] {
  const { visible } = reading.markdown;
  const names: readonly FacetName[] =
    concept in conceptFacets ? conceptFacets[concept as keyof typeof conceptFacets] : [];
  const facets: Partial<Record<FacetName, readonly Evidence[]>> = {};
  for (const name of names) {
    const topic = `${concept}/${name}` as Topic;
    const found = (collected.get(topic)?.evidence ?? []).filter(
      (place) => standAlone.includes(topic) || isAboutConcept(place, concept, evidence),
    );
    const named = personal.includes(name)
      ? evidence.filter(({ range }) => namesPerson(visible.slice(range.start, range.end), people))
      : [];
    const all = [...found, ...named];
    if (all.length > 0) facets[name] = all.map(({ range, reason }) => ({ range, reason }));
  }
  return facets;
}

function namesPerson(text: string, people: readonly Person[]): boolean {
  return people.some(({ name }) => text.includes(name)) || isDoneBySomebody(text);
}

const name = String.raw`(\p{Lu}[\p{L}'’-]+(?:\s(?:von|van|de|\p{Lu}[\p{L}'’-]+)){1,2})`;
const subject = new RegExp(
  `${name}\\s(?:accepts|approves|signs|decides|confirms|reviews|nimmt|genehmigt|entscheidet|bestätigt|erklärt|unterschreibt|prüft|gibt)`,
  "u",
);
const agent = new RegExp(
  `(?:accepted|approved|signed|decided|confirmed|by|durch|von|erklärt|bestätigt|genehmigt|entscheidet)\\s(?:by\\s|Frau\\s|Herr\\s)?${name}`,
  "u",
);

/** `Kai Brandt accepts the deliverables`, `Die Abnahme erklärt Kai Brandt`: a name beside the verb needs no role elsewhere. */
function isDoneBySomebody(text: string): boolean {
  return [subject, agent].some((form) => {
    const said = form.exec(text)?.[1];
    return said !== undefined && isPersonName(said);
  });
}

/** The evidence stands in the order of the text, one place apart from the other. */
function isAboutConcept(place: TopicEvidence, concept: ConceptName, evidence: readonly Evidence[]): boolean {
  if (place.statement?.topics.some(({ topic }) => topic === concept) === true) return true;
  const over = evidence[firstIndexWhere(evidence.length, (at) => (evidence[at]?.range.end ?? 0) >= place.range.end)];
  if (over !== undefined && isInside(place.range, over.range)) return true;
  // In prose one paragraph tells the whole of it, sentence by sentence.
  const block = place.statement?.block;
  if (block?.type !== "paragraph") return false;
  const { start } = block.range;
  const within = evidence[firstIndexWhere(evidence.length, (at) => (evidence[at]?.range.start ?? 0) >= start)];
  return within !== undefined && isInside(within.range, block.range);
}
