import type { Field, MarkdownDocument, Section } from "../markdown/markdown-document.ts";
import { isPlaceholder } from "./placeholders.ts";

/** One section with a label `Role` may tell of anything, also of a role in the software. */
const leastCards = 2;
const longestTitle = 6;
/** Labels of what the one in the heading is: `Role: testing`. */
const ownRole =
  /^(?:role|roles|rolle|rollen|role in (?:the )?project|rolle im projekt|funktion|purpose of (?:the )?role)$/iu;

/** Sections such as `### Data team` over `Role: keeps the index`, whatever the heading is called; none where only one is. */
export function findRoleCards({ fields }: MarkdownDocument): ReadonlySet<Section> {
  const cards = new Set(fields.filter(opensCard).map(({ section }) => section));
  return cards.size < leastCards ? new Set() : cards;
}

/** Whether a label stands in the first block below a short heading and says the role. */
function opensCard({ label, labelRange, value, block, section }: Field): boolean {
  const { heading, level, blocks, children } = section;
  const [first] = blocks;
  if (!ownRole.test(label) || value === "" || isPlaceholder(value) || block?.type === "table") return false;
  if (heading === undefined || level < 2 || heading.text.split(" ").length > longestTitle) return false;
  if (children.length > 0 || first === undefined) return false;
  return first.range.start <= labelRange.start && labelRange.end <= first.range.end;
}
