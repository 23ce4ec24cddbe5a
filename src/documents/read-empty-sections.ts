import { type MarkdownDocument, plainText, type Section } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { findDates } from "./facts/read-dates.ts";
import { isPlaceholder } from "./placeholders.ts";

/** Where a list of contents is put when the document is shown. */
const contentsMark = /^\s*(?:\[TOC\]|\[\[_?TOC_?\]\]|\{:toc\}|\$\{toc\})\s*$/iu;
const bracketsOnly = /^(?:\[[^\]]*\]|<[^>]*>|\{\{[^}]*\}\}|[\s,;:.|–-])+$/u;

/** Headings of so many words are sentences, and so many directly below one another are lines of a list. */
const mostWords = 9;
const leastLines = 3;

/**
 * Sections with nothing below their heading, or with nothing but placeholders. An image, link, code or HTML is something.
 * A heading that says it all, `Participants: Artina, Corey`, a whole sentence or a day of a log, needs nothing below it;
 * nor do the lines of a cover page, headings that serve as items of a list or as the first line of two, and bold lines
 * where other headings part the text.
 */
export function readEmptySections(markdown: MarkdownDocument): Section[] {
  const { sections, text } = markdown;
  const runs = readRuns();
  const hasOneTitle = sections.filter(({ level }) => level === 1).length === 1;
  const hasHeadings = sections.some(({ heading, level }) => level > 1 && heading?.style !== "bold");
  return sections.filter((section, index) => {
    const { heading } = section;
    if (heading === undefined || heading.text === "" || section.children.length > 0) return false;
    if (saysItself(markdown, section) || isOnCover(markdown, section)) return false;
    if (section.level === 1 && hasOneTitle) return false;
    if (isNumberedParent(heading.text, sections[index + 1]?.heading?.text)) return false;
    if (heading.style === "bold" && hasHeadings) return false;
    if (isUnderlinedNext(section, sections[index + 1])) return false;
    return isWithout(section) && !isBoldParent(section, sections[index + 1]) && !isLine(section, index);
  });

  function isWithout({ heading, range }: Section): boolean {
    return isEmpty(markdown, { start: heading?.range.end ?? range.start, end: range.end });
  }

  /** `# Proposal` over a heading that is underlined: two people's ways to write one below the other. */
  function isUnderlinedNext({ heading }: Section, next: Section | undefined): boolean {
    return heading?.style === "atx" && next?.heading?.style === "setext" && !isWithout(next);
  }

  /** `**Roles**` directly above `**Product Owner – Jana Roth**` and what she does: bold lines show no levels. */
  function isBoldParent(section: Section, next: Section | undefined): boolean {
    return section.heading?.style === "bold" && next?.heading?.style === "bold" && !isWithout(next);
  }

  /** `* #### Open questions`, three headings without a blank line between them, or `### Phase 1` over `### Design`. */
  function isLine({ heading, level }: Section, index: number): boolean {
    const { start } = heading?.range ?? { start: 0 };
    if (/^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+$/.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start))) return true;
    const { first, last } = runs[index] ?? { first: index, last: index };
    if (last - first + 1 >= leastLines) return true;
    const end = sections[last];
    return last > index && end?.level === level && (end.children.length > 0 || !isWithout(end));
  }

  /** For each section the first and the last of those without a blank line between their headings. */
  function readRuns(): readonly { readonly first: number; readonly last: number }[] {
    const found: { readonly first: number; last: number }[] = [];
    for (const [index, section] of sections.entries()) {
      const above = isDirectlyAbove(sections[index - 1], section) ? found[index - 1] : undefined;
      const run = above ?? { first: index, last: index };
      run.last = index;
      found.push(run);
    }
    return found;
  }

  function isDirectlyAbove(section: Section | undefined, next: Section | undefined): boolean {
    if (section?.heading === undefined || next?.heading === undefined || section.level !== next.level) return false;
    return /^[ \t]*\r?\n[ \t>]*$/.test(text.slice(section.heading.range.end, next.heading.range.start));
  }
}

/** `Funding address: 0x26…`, `All deliverables go to the Product Owner.`, `(End of provision)`, `3 May 2027` */
function saysItself({ fields }: MarkdownDocument, { heading }: Section): boolean {
  const text = heading?.text ?? "";
  if (/[.!?]$|^\(.*\)$/.test(text) || (!/^\d/.test(text) && text.split(" ").length > mostWords)) return true;
  if (
    findDates(text).some(
      ({ range, value }) =>
        /-\d\d-\d\d$/.test(value) && !/\p{L}|\p{N}/u.test(text.slice(0, range.start) + text.slice(range.end)),
    )
  )
    return true;
  return fields.some((field) => field.section.heading === heading && field.block === undefined && field.value !== "");
}

/** Titles and names of firms before the first content of all, none of them below another or all below the title. */
function isOnCover({ blocks, sections }: MarkdownDocument, section: Section): boolean {
  const [first] = blocks;
  if (first === undefined || first.range.start < section.range.end) return false;
  const isTitle = sections.find((other) => other.heading !== undefined) === section;
  const isHighest = sections.every((other) => other.heading === undefined || other.level >= section.level);
  return isTitle || isHighest || first.section.level < section.level;
}

/** `6.6 Deliverables` above `6.6.1 Status reports`, though both are of the same level. */
function isNumberedParent(text: string, next: string | undefined): boolean {
  const number = /^\d+(?:\.\d+)*(?=[.\s)])/.exec(text)?.[0];
  return number !== undefined && next?.startsWith(`${number}.`) === true && /^\d/.test(next.slice(number.length + 1));
}

function isEmpty(markdown: MarkdownDocument, body: Range): boolean {
  const source = markdown.text.slice(body.start, body.end);
  if (contentsMark.test(source)) return false;
  const shown = plainText(markdown.visible, body);
  if (shown !== "") return isPlaceholder(shown) || bracketsOnly.test(shown);
  const withoutComments = source.replace(/<!--[\s\S]*?(?:-->|$)/g, "");
  return !/[^\s=_*#>-]/.test(withoutComments);
}
