import type { TopicEvidence } from "./collect-evidence.ts";
import type { ConceptFindings } from "./concept-findings.ts";
import type { ConceptName } from "./concepts.ts";

/** What a document says of the work itself; in a backlog item the same words are about the product. */
const ofTheWork: readonly ConceptName[] = ["scope-authority", "client-duties", "user-access"];

/** Whether a sentence speaks of the work: `Users can send feedback` in an item is a feature, not research. */
export function isOfTheWork(name: ConceptName, { items }: ConceptFindings, { by, range }: TopicEvidence): boolean {
  if (by !== "words" || !ofTheWork.includes(name)) return true;
  return !items.some((item) => item.range.start <= range.start && item.range.end >= range.end);
}
