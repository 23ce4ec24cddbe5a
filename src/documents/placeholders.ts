import type * as mdast from "mdast";
import type { MarkdownDocument } from "../markdown/markdown-document.ts";
import { rangeOf } from "../markdown/parse-markdown.ts";
import { allMatches } from "../text/all-matches.ts";
import { oncePerText } from "../text/known-text.ts";
import { onOneLine } from "../text/on-one-line.ts";
import { isInside, type Range } from "../text/range.ts";
import { readFoldedWords } from "../text/words.ts";
import { isInstruction, namesValue } from "../vocabulary/placeholder-words.ts";
import type { Placeholder } from "./document.ts";
import { isNotation } from "./notation.ts";
import { isSignatureLine } from "./signature-lines.ts";

// Words that stand for a value still to come. `offen` and `folgt` count only where they are all that is said.
const words =
  /(?<![\p{L}\p{N}_/.-])(?:TBD|TBA|TBC|T\.B\.D\.|TODO|FIXME|N\.\s?N\.|XXX+|lorem ipsum|Max Mustermann|Erika Mustermann|Musterfirma|John Doe|Jane Doe|to be (?:named|defined|confirmed|determined|decided|announced|agreed)|zu benennen|noch offen|noch zu klären|wird nachgereicht|wird noch (?:benannt|ergänzt|festgelegt))(?![\p{L}\p{N}_/-])/giu;
const marks =
  /_{3,}|\?{3,}|\{\{[^{}\n]{1,60}\}\}|@@[^@\n]{1,40}@@|<(?=[\p{L}])[^<>\n:/="]{2,50}>|\[(?![ xX]?\]|\^)[^[\]\n]{2,70}\]/gu;
const wholeValue =
  /^(?:tbd|tba|tbc|todo|n\.?\s?n\.?|nn|n\/a|na|offen|folgt|open|pending|unknown|unbekannt|none yet|\?+|-+|–|—|\.{2,}|…|x{2,}|_+|to be (?:named|defined|confirmed|determined|decided|announced|agreed)|noch offen|zu benennen|lorem ipsum.*|\[[^\]]*\]|<[^>]*>|\{\{.*\}\}|\{[a-z_ ]+\})[.!]?$/iu;

/** A text in brackets that names a value has at most so many words. */
const mostWords = 5;
/** So many underscores draw a line across the page; fewer wait for a word. */
const shortestRule = 30;
const verbBefore = /(?<!\p{L})(?:needs?|has|have|had|is|are|must|ought)\s+$/iu;
/** `The Service Owner is to be confirmed.` says nothing more; `is to be confirmed in writing` says what somebody does. */
const isBefore = /(?<!\p{L})(?:is|are)\s+$/iu;
const endOfClause = /^\s*(?:[.;)|]|\n|$)/;
const confirming = /confirm|tbc|t\.b\.c/i;
const isSlug = /^\[[\p{Ll}\d]+(?:-[\p{Ll}\d]+)+\]$/u;
/** `14:00 (to be confirmed because of the holidays)`: the value is there. */
const valueBefore = /\p{N}[^\n(]*\([^()\n]*$|\([^()\n]*\p{N}[^()\n]*$/u;
const longestValue = 80;

/** Whether a whole value says only that it is still open: `TBD`, `[name]`, `???`, nothing at all. */
export function isPlaceholder(value: string): boolean {
  const bare = onOneLine(value);
  return bare === "" || wholeValue.test(bare);
}

/**
 * The open points of a document in order. Links, footnotes, task boxes, citations, ids and code are none, nor is what
 * shows the form of something: `Format: Given [state], when [action], then [result]`.
 */
export function readPlaceholders(markdown: MarkdownDocument): Placeholder[] {
  const { text, visible } = markdown;
  const code = text.includes("`") ? collectInlineCode(markdown.root) : [];
  const found: Placeholder[] = [];
  for (const { start, known } of markdown.passages) {
    for (const { place, said } of findCandidates(known)) {
      const range = { start: start + place.start, end: start + place.end };
      if (isOpenPoint(said, range)) found.push({ range, text: said });
    }
  }
  return found
    .sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
    .filter(
      (placeholder, index, all) =>
        !all.slice(Math.max(0, index - 3), index).some((other) => isInside(placeholder.range, other.range)),
    );

  function isOpenPoint(said: string, range: Range): boolean {
    if (code.some((place) => isInside(range, place)) || (/^[<[{]/.test(said) && isNotation(markdown, range)))
      return false;
    switch (said[0]) {
      case "_":
        return said.length < shortestRule && !isSignatureLine(markdown, range);
      case "<":
        return /\p{L}[^\p{L}]*\p{L}/u.test(said);
      case "[":
        return isOpenBracket(said, range);
      default:
        // `Todo` may be a column, and `needs to be confirmed` is no open value.
        if (/^(?:todo|fixme)$/i.test(said)) return said === said.toUpperCase() && !isHeading(range);
        return !isConfirmedOnly(said, range) && !isDuty(said, range) && !isAsked(range);
    }
  }

  function isConfirmedOnly(said: string, { start }: Range): boolean {
    return confirming.test(said) && valueBefore.test(visible.slice(Math.max(0, start - longestValue), start));
  }

  /** `Each release needs to be confirmed`, `is to be agreed with the board`. */
  function isDuty(said: string, { start, end }: Range): boolean {
    const before = visible.slice(Math.max(0, start - 12), start);
    if (!/^to be /i.test(said) || !verbBefore.test(before)) return false;
    return !isBefore.test(before) || !endOfClause.test(visible.slice(end));
  }

  /** `## TODO` over what is to be done. */
  function isHeading(range: Range): boolean {
    return markdown.sections.some(
      ({ heading }) => heading?.textRange.start === range.start && heading.textRange.end === range.end,
    );
  }

  /** `Which permits are to be agreed?` */
  function isAsked({ end }: Range): boolean {
    return /^[^\n.!?|]{0,20}\?/.test(visible.slice(end));
  }

  function isOpenBracket(said: string, range: Range): boolean {
    // `[text](url)` and `[text][label]` lose their brackets in the visible text; what is left may be a citation or option.
    if (/^\[(?:\d+|[A-Z][a-z]+ ?\d{4}|[A-Z]{1,3}\d*|\d{1,2}[:.]\d{2}.*|sic|…|\.\.\.)\]$/u.test(said)) return false;
    // `[COL-12]`, `[A/B]`, `[rust-lang/goals#102]`, `[turnCount]`, `[{ id }]`, `[OBEO + EADS]`.
    if (/^\[\p{Lu}+[-_]?\d+\]$|^\[\S*[/#]\S*\]$|\p{Ll}\p{Lu}|[{}+]/u.test(said)) return false;
    // `Duration [Wk]`, `[Online]` and `[Accessed: 4 March 2017]` in a list of sources, `[[_TOC_]]` for the contents.
    if (/^\[(?:\p{L}{2}|online|\s?TOC|.*:\s.*)\]$/iu.test(said)) return false;
    // `[C (once groups exist)]` is a mark with a remark, `see [features-register]` the name of a page.
    if (/^\[\p{Lu}\d? \(.*\)\]$/u.test(said) || (isSlug.test(said) && !namesValue(lastWord(said)))) return false;
    if (!namesBlank(said)) return false;
    // `[label]: https://…` at the start of a line says where a link leads.
    if (/^:\s*(?:<|[a-z]+:|[/.#])/i.test(text.slice(range.end, range.end + 20))) return false;
    return !/[([]/.test(text[range.end] ?? "") && !/[!\]]/.test(text[range.start - 1] ?? "");
  }
}

/** What may be an open point in a passage. */
const findCandidates = oncePerText((passage) =>
  [words, marks].flatMap((pattern) =>
    allMatches(passage, pattern).map(({ index, 0: text }) => ({
      place: { start: index, end: index + text.length },
      // A backslash before the closing bracket is a blank in the visible text.
      said: text.replace(/\s+([\]>])$/, "$1"),
    })),
  ),
);

/** `[name of the sponsor]`, `[Describe the problem in two sentences]`, `[...]`; a text in brackets may be a remark, too. */
function namesBlank(said: string): boolean {
  const words = readFoldedWords(said);
  const [first] = words;
  if (first === undefined || isInstruction(first) || namesValue(first)) return true;
  // `[KEY FIGURE]`, while `[PLANNED]` marks what stands beside it.
  if (said === said.toUpperCase()) return words.length > 1 || words.some(namesValue);
  return words.length <= mostWords && words.some(namesValue);
}

function lastWord(said: string): string {
  return readFoldedWords(said).at(-1) ?? "";
}

function collectInlineCode(root: mdast.Root): Range[] {
  const found: Range[] = [];
  const visit = (node: mdast.Nodes): void => {
    if (node.type === "inlineCode") found.push(rangeOf(node));
    else if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return found;
}
