import { type MarkdownDocument, plainText, type Section } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { isPlaceholder } from "./placeholders.ts";

const bracketsOnly = /^(?:\[[^\]]*\]|<[^>]*>|\{\{[^}]*\}\}|[\s,;:.|–-])+$/u;

/** Sections with nothing below their heading, or with nothing but placeholders. An image, link, code or HTML is something. */
export function readEmptySections(markdown: MarkdownDocument): Section[] {
  return markdown.sections.filter((section) => {
    if (section.heading === undefined || section.heading.text === "" || section.children.length > 0) return false;
    if (section.level === 1 && markdown.sections.filter((other) => other.level === 1).length === 1) return false;
    const body = { start: section.heading.range.end, end: section.range.end };
    return isEmpty(markdown, body);
  });
}

function isEmpty(markdown: MarkdownDocument, body: Range): boolean {
  const source = markdown.text.slice(body.start, body.end);
  const shown = plainText(markdown.visible, body);
  if (shown !== "") return isPlaceholder(shown) || bracketsOnly.test(shown);
  const withoutComments = source.replace(/<!--[\s\S]*?(?:-->|$)/g, "");
  return !/[^\s=_*#>-]/.test(withoutComments);
}
