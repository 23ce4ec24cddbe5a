import { readWords } from "../text/words.ts";
import { isLabelOfParty } from "../vocabulary/party-name-words.ts";
import type { EngagementDocument } from "./document.ts";
import { namesFirm } from "./party-names.ts";

/** `Service Provider` and `Independent contractor`: longer titles say more than who it is. */
const mostWords = 3;
/** First name and family name, or with one between them. */
const personName = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;

/**
 * Whether one person is the whole provider: `Contractor: Ada Lindqvist`, or a heading `Service Provider` with the name on
 * the line below it. Then the document says who does the work.
 */
export function namesDoer({ markdown }: EngagementDocument): boolean {
  const { fields, sections, visible } = markdown;
  const labelled = [
    ...fields.map(({ label, value }) => [label, value] as const),
    ...sections.map(
      ({ heading, range }) =>
        [heading?.text ?? "", visible.slice(heading?.range.end ?? range.start, range.end)] as const,
    ),
  ];
  return labelled.some(([label, value]) => isLabelOfProvider(label) && isPerson(value));
}

function isLabelOfProvider(label: string): boolean {
  const words = readWords(label);
  return words.length <= mostWords && words.some(({ folded }) => isLabelOfParty.supplier(folded));
}

function isPerson(value: string): boolean {
  const [line = ""] = value.trim().split(/[\n,(–]/);
  return personName.test(line.trim()) && !namesFirm(line);
}
