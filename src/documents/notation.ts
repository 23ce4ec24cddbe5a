import { type MarkdownDocument, plainText, type Section } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { isInside } from "../text/range.ts";
import { readWords } from "../text/words.ts";
import { isFormWord, leadsToExample } from "../vocabulary/placeholder-words.ts";

/** A label has at most so many words. */
const mostWords = 5;

/**
 * Whether a blank shows what something looks like instead of waiting for a value: after a label or below a heading that
 * announces a form, in quotes, as an example of one, or where a legend says what it means.
 */
export function isNotation(markdown: MarkdownDocument, range: Range): boolean {
  const { text, visible } = markdown;
  const start = visible.lastIndexOf("\n", range.start - 1) + 1;
  const before = visible.slice(start, range.start);
  if (isExplained(text, text.slice(range.start, range.end)) || isQuoted(before, visible.slice(range.end))) return true;
  const words = foldedWords(before);
  if (/\p{L}\.? ?$/u.test(before) && words.length > 1 && leadsToExample(words.at(-1) ?? "")) return true;
  return announcesForm(before) || isUnderForm(markdown, range, start);
}

/** `**[PLANNED]** = not built yet` */
function isExplained(text: string, said: string): boolean {
  for (let at = text.indexOf(said); at !== -1; at = text.indexOf(said, at + 1)) {
    if (/^[*_`]*\s*=\s/.test(text.slice(at + said.length, at + said.length + 8))) return true;
  }
  return false;
}

/** `the subject "Offer – [name of the bidder]"`, but not `Wish: "[wish]"`, which waits for the words. */
function isQuoted(before: string, after: string): boolean {
  if (/["“„«]$/.test(before) && /^["“”»]/.test(after)) return false;
  const opening = /["“„«][^"“”„«»]*$/.exec(before);
  return opening !== null && /^[^\n"“”„«»]*["“”»]/.test(after);
}

/** `Format: Given …`, `Naming convention for files: …` */
function announcesForm(before: string): boolean {
  const label = /^[^:]*(?=:)/.exec(before)?.[0] ?? "";
  const words = foldedWords(label);
  return words.length <= mostWords && words.some(isFormWord);
}

/** Below `## Template for new entries`, or below a line that says so directly over the section; titles of documents do not count. */
function isUnderForm(markdown: MarkdownDocument, range: Range, lineStart: number): boolean {
  const { sections, visible, blocks } = markdown;
  const lead = visible.slice(0, lineStart).trimEnd().split("\n").at(-1) ?? "";
  if (/:\s*$/.test(lead) && announcesForm(lead)) return true;
  return sections.some((section, index) => {
    if (section.level < 2 || !isInside(range, section.range)) return false;
    return isForm(section) || isEmptyForm(sections[index - 1]);
  });

  function isForm({ heading }: Section): boolean {
    return heading !== undefined && foldedWords(plainText(visible, heading.textRange)).some(isFormWord);
  }

  function isEmptyForm(section: Section | undefined): boolean {
    return (
      section?.level !== undefined &&
      section.level > 1 &&
      isForm(section) &&
      !blocks.some((block) => block.section === section)
    );
  }
}

function foldedWords(text: string): string[] {
  return readWords(text).map(({ folded }) => folded);
}
