import type { Heading, MarkdownDocument } from "../markdown/markdown-document.ts";
import type { OwnName } from "./own-names.ts";

const sentenceEnd = /(?:[?!]|\p{L}\.)\s*$/u;
/** A title takes at most so many headings in a row, and a line of at most so many words. */
const mostTitles = 3;
const longestTitleLine = 12;
/** Badges and a line may stand before a title. */
const mostBeforeTitle = 3;

/**
 * A title in the front matter is the document's own; the first heading is then only the first part's. A title may take
 * several headings, one after another, and may be no heading at all but the short line at the start.
 */
export function readNames(markdown: MarkdownDocument, title: Heading | undefined, own: readonly OwnName[]): string[] {
  const end = markdown.frontMatter?.range.end ?? 0;
  const inFrontMatter = own.filter(({ range }) => range.end <= end).map(({ text }) => text);
  if (inFrontMatter.length > 0) return inFrontMatter;
  return [...readTitles(markdown, title), ...own.map(({ text }) => text)];
}

/** The own names that readers see in the text itself. */
export function readShown({ frontMatter }: MarkdownDocument, own: readonly OwnName[]): string[] {
  return own.filter(({ range }) => range.start >= (frontMatter?.range.end ?? 0)).map(({ text }) => text);
}

function readTitles({ sections, visible }: MarkdownDocument, title: Heading | undefined): string[] {
  if (title === undefined) {
    const [first] = sections.flatMap(({ blocks }) => blocks);
    const line =
      first?.type === "paragraph" ? (visible.slice(first.range.start, first.range.end).split("\n")[0] ?? "") : "";
    return line.split(/\s+/).length <= longestTitleLine && !sentenceEnd.test(line) ? [line] : [];
  }
  const at = sections.findIndex(({ heading }) => heading === title);
  const titles = [title.text];
  for (const section of sections.slice(at, at + mostTitles - 1)) {
    const next = sections[sections.indexOf(section) + 1];
    if (section.blocks.length > 0 || next?.heading?.level !== title.level) break;
    titles.push(next.heading.text);
  }
  return titles;
}

/** The first of several headings of its level, with text before it, is the title of a part. */
export function isOverAll(sections: MarkdownDocument["sections"], at: number): boolean {
  const level = sections[at]?.heading?.level;
  const before = sections.slice(0, at).reduce((count, { blocks }) => count + blocks.length, 0);
  return before < mostBeforeTitle || sections.filter(({ heading }) => heading?.level === level).length === 1;
}

/** `To do` below the subject of a mail is the title of a part. */
export function isBelowName(heading: Heading | undefined, own: readonly OwnName[]): boolean {
  if (heading === undefined || (heading.level === 1 && heading.style !== "bold")) return false;
  return own.some(({ range }) => range.end <= heading.range.start);
}
