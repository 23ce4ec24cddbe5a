import { plainText, type Section } from "../markdown/markdown-document.ts";
import type { EngagementDocument } from "./document.ts";
import { isPlaceholder } from "./placeholders.ts";
import { topicsOfHeading } from "./sections-about.ts";

/** What is entered in a field is short, and so many fields near an empty one make a form. */
const longestAnswer = 60;
const leastAnswers = 4;
const reach = 4;

/** `## Fax` between `## Phone` and `## E-mail`, with a line below each: a form whose fields need not all be filled. */
export function isFieldOfForm(document: EngagementDocument, section: Section): boolean {
  const { sections } = document.markdown;
  const at = sections.indexOf(section);
  if (topicsOfHeading(document, section).length > 0) return false;
  const near = sections.slice(Math.max(0, at - reach), at + reach + 1);
  const filled = near.filter((other) => other.level === section.level && isAnswered(document, other));
  return (
    filled.length >= leastAnswers &&
    [sections[at - 1], sections[at + 1]].every((other) => filled.includes(other as Section))
  );
}

/** One line, and neither a sentence nor an item of a list. */
function isAnswered({ markdown }: EngagementDocument, { heading, range, children }: Section): boolean {
  const body = { start: heading?.range.end ?? range.start, end: range.end };
  const source = markdown.text.slice(body.start, body.end).trim();
  if (children.length > 0 || source === "" || /\n|^[-*+|]\s|\.$/.test(source)) return false;
  const said = plainText(markdown.visible, body);
  return said.length <= longestAnswer && !isPlaceholder(said);
}
