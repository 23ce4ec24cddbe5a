import { plainText } from "../markdown/markdown-document.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import type { ConceptFindings } from "./concept-findings.ts";
import type { ConceptName } from "./concepts.ts";

/** What a document says of the work itself; in a backlog item the same words are about the product. */
const ofTheWork: readonly ConceptName[] = ["scope-authority", "client-duties", "user-access"];
/** `We use the study to …`, `through user surveys`: what those who build it do or find out, also in an item. */
const byBuilders =
  /(?<!\p{L})(?:we|our|surveys?|interviews?|user research|wir|unsere?[rnms]?|umfragen?|befragung(?:en)?)(?!\p{L})/iu;

/** Whether a sentence speaks of the work: `Users can send feedback` in an item is a feature, not research. */
export function isOfTheWork(
  name: ConceptName,
  { items, reading }: ConceptFindings,
  { by, range }: TopicEvidence,
): boolean {
  if (by !== "words" || !ofTheWork.includes(name)) return true;
  const item = items.find((item) => item.range.start <= range.start && item.range.end >= range.end);
  if (item === undefined) return true;
  const { visible } = reading.markdown;
  return item.form === "plain" && byBuilders.test(plainText(visible, range));
}
