import { type MarkdownDocument, plainText, type Section } from "../markdown/markdown-document.ts";
import { allMatches } from "../text/all-matches.ts";
import { isInside, type Range, trimRange } from "../text/range.ts";
import { readFoldedWords } from "../text/words.ts";
import { isFormWord, leadsToExample } from "../vocabulary/placeholder-words.ts";

/** A label has at most so many words. */
const mostWords = 5;
/** Letters of a label, and of what leads to an example: lines may be long and have many blanks. */
const longestLabel = 200;

/**
 * Whether a blank shows what something looks like instead of waiting for a value: after a label or below a heading that
 * announces a form, in quotes, as an example of one, or where a legend says what it means.
 */
export function isNotation(markdown: MarkdownDocument, range: Range): boolean {
  const { text, visible } = markdown;
  const start = visible.lastIndexOf("\n", range.start - 1) + 1;
  const before = visible.slice(start, range.start);
  if (isExplained(markdown, text.slice(range.start, range.end)) || isQuoted(before, visible.slice(range.end)))
    return true;
  const lead = before.slice(-longestLabel);
  const words = readFoldedWords(lead);
  if (/\p{L}\.? ?$/u.test(lead) && words.length > 1 && leadsToExample(words.at(-1) ?? "")) return true;
  return announcesForm(before) || isUnderForm(markdown, range, start);
}

const explained = new WeakMap<MarkdownDocument, readonly number[]>();

/** `**[PLANNED]** = not built yet` */
function isExplained(markdown: MarkdownDocument, said: string): boolean {
  const ends = explained.get(markdown) ?? readLegend(markdown.text);
  explained.set(markdown, ends);
  return ends.some((end) => markdown.text.startsWith(said, end - said.length));
}

/** Where brackets end whose meaning follows. */
function readLegend(text: string): readonly number[] {
  return allMatches(text, /[\]>}](?=[*_`]{0,6}\s{0,6}=\s)/g).map(({ index }) => index + 1);
}

/** `the subject "Offer – [name of the bidder]"`, but not `Wish: "[wish]"`, which waits for the words. */
function isQuoted(before: string, after: string): boolean {
  if (/["“„«]$/.test(before) && /^["“”»]/.test(after)) return false;
  const opening = /["“„«][^"“”„«»]*$/.exec(before);
  return opening !== null && /^[^\n"“”„«»]*["“”»]/.test(after);
}

/** `Format: Given …`, `Naming convention for files: …` */
function announcesForm(before: string): boolean {
  const label = /^[^:]*(?=:)/.exec(before.slice(0, longestLabel))?.[0] ?? "";
  const words = readFoldedWords(label);
  return words.length <= mostWords && words.some(isFormWord);
}

/** Below `## Template for new entries`, or below a line that says so directly over the section; titles of documents do not count. */
function isUnderForm(markdown: MarkdownDocument, range: Range, lineStart: number): boolean {
  const { sections, visible, blocks } = markdown;
  const above = trimRange(visible, { start: 0, end: lineStart });
  const lead = visible.slice(visible.lastIndexOf("\n", above.end - 1) + 1, above.end);
  if (/:\s*$/.test(lead) && announcesForm(lead)) return true;
  return sections.some((section, index) => {
    if (section.level < 2 || !isInside(range, section.range)) return false;
    return isForm(section) || isEmptyForm(sections[index - 1]);
  });

  function isForm({ heading }: Section): boolean {
    return heading !== undefined && readFoldedWords(plainText(visible, heading.textRange)).some(isFormWord);
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
