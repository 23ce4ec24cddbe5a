import type { MarkdownDocument } from "../markdown/markdown-document.ts";
import { isInside, type Range } from "../text/range.ts";
import type { Placeholder } from "./document.ts";

// Words that stand for a value still to come. `offen` and `folgt` count only where they are all that is said.
const words =
  /(?<![\p{L}\p{N}_/.-])(?:TBD|TBA|TBC|T\.B\.D\.|TODO|FIXME|N\.\s?N\.|XXX+|lorem ipsum|Max Mustermann|Erika Mustermann|Musterfirma|John Doe|Jane Doe|to be (?:named|defined|confirmed|determined|decided|announced|agreed)|zu benennen|noch offen|noch zu klären|wird nachgereicht|wird noch (?:benannt|ergänzt|festgelegt))(?![\p{L}\p{N}_/-])/giu;
const marks =
  /_{3,}|\?{3,}|\{\{[^{}\n]{1,60}\}\}|@@[^@\n]{1,40}@@|<(?=[\p{L}])[^<>\n:/="]{2,50}>|\[(?![ xX]?\]|\^)[^[\]\n]{2,70}\]/gu;
const wholeValue =
  /^(?:tbd|tba|tbc|todo|n\.?\s?n\.?|nn|n\/a|na|offen|folgt|open|pending|unknown|unbekannt|none yet|\?+|-+|–|—|\.{2,}|…|x{2,}|_+|to be (?:named|defined|confirmed|determined|decided|announced|agreed)|noch offen|zu benennen|lorem ipsum.*|\[[^\]]*\]|<[^>]*>|\{\{.*\}\}|\{[a-z_ ]+\})[.!]?$/iu;

/** Whether a whole value says only that it is still open: `TBD`, `[name]`, `???`, nothing at all. */
export function isPlaceholder(value: string): boolean {
  const bare = value.replace(/\s+/g, " ").trim();
  return bare === "" || wholeValue.test(bare);
}

/** The open points of a document in order. Links, footnotes, task boxes, citations and code are none. */
export function readPlaceholders(markdown: MarkdownDocument): Placeholder[] {
  const { text, visible } = markdown;
  const found: Placeholder[] = [];
  for (const pattern of [words, marks]) {
    for (const match of visible.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (isOpenPoint(match[0], range)) found.push({ range, text: match[0] });
    }
  }
  return found
    .sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
    .filter(
      (placeholder, index, all) =>
        !all.slice(Math.max(0, index - 3), index).some((other) => isInside(placeholder.range, other.range)),
    );

  function isOpenPoint(said: string, range: Range): boolean {
    if (!said.startsWith("[")) return true;
    // `[text](url)` and `[text][label]` lose their brackets in the visible text; what is left may be a citation or option.
    if (/^\[(?:\d+|[A-Z][a-z]+ ?\d{4}|[A-Z]{1,3}\d*|\d{1,2}[:.]\d{2}.*|sic|…|\.\.\.)\]$/u.test(said)) return false;
    return text[range.end] !== "(" && text[range.end] !== ":" && text[range.start - 1] !== "!";
  }
}
