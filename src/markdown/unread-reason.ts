/** Why a text was not read: it would take too long, or is no text at all. */
export type UnreadReason = "too-large" | "too-dense" | "not-text";

/** Longer texts are declined: an engagement document of 1.5 million characters would fill 500 pages. */
const longestText = 1_500_000;
/** The parser's time grows with the square of these, so a paragraph full of them is declined. */
const mostMarksInBlock = 10_000;
const deepestNesting = 60;
const mostColumns = 500;
const mostLines = 100_000;
/** How HTML other than elements begins and ends. */
const declarations = [
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<![CDATA[", "]]>"],
  ["<!", ">"],
] as const;
/** Characters that are looked at for the ends of those that have none. */
const mostUnclosedWork = 5_000_000;

/** Whether a text is too large however little there is in each stretch of it. */
export function isTooLong(text: string, lines: number): boolean {
  return text.length > longestText || lines > mostLines;
}

/** Whether there are any control or replacement characters, of which a text has hardly any. */
export function hasOddCharacter(text: string): boolean {
  return /[^\P{Cc}\t\n\f\r]|\ufffd/u.test(text);
}

export function findUnreadReason(text: string): UnreadReason | undefined {
  if (text.length > longestText) return "too-large";
  if (looksBinary(text)) return "not-text";
  return isTooDense(text) || hasManyUnclosed(text) ? "too-dense" : undefined;
}

/** More than one in a hundred control or replacement characters: no author typed this. */
function looksBinary(text: string): boolean {
  let odd = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) odd++;
  }
  return odd > 8 && odd * 100 > text.length;
}

/** `- - - - a` is a list in a list in a list. */
const nestedMarkers = new RegExp(
  String.raw`(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){${deepestNesting + 1}}`,
  "y",
);
/** `- - - -`, a line across the page, is none. */
const acrossPage = /(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)\r?$/my;

function nestsTooDeep(text: string, place: number): boolean {
  nestedMarkers.lastIndex = acrossPage.lastIndex = place;
  return nestedMarkers.test(text) && !acrossPage.test(text);
}

function isTooDense(text: string): boolean {
  let lines = 0;
  let marks = 0;
  let bars = 0;
  let nesting = 0;
  let lineStart = true;
  let indent = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) {
      if (++lines > mostLines) return true;
      // A table's cells are parsed one by one, other blocks as a whole.
      if (lineStart || bars > 1) marks = 0;
      lineStart = true;
      indent = nesting = bars = 0;
      continue;
    }
    if (lineStart) {
      if (code === 32 || code === 13) {
        indent++;
        continue;
      }
      if (code === 9) {
        indent += 4;
        continue;
      }
      if (code === 62) {
        if (++nesting > deepestNesting) return true;
        continue;
      }
      lineStart = false;
      if (mayMarkItem(code) && (indent > deepestNesting * 4 || nestsTooDeep(text, i))) return true;
    }
    if (code === 124 && ++bars > mostColumns) return true;
    if (code < 127 && isMark(code) && ++marks > mostMarksInBlock) return true;
  }
  return false;
}

/** `-`, `*`, `+` or a digit. */
function mayMarkItem(code: number): boolean {
  return code === 45 || code === 42 || code === 43 || (code >= 48 && code <= 57);
}

/** `*`, `_`, `[` or `~`. */
function isMark(code: number): boolean {
  return code === 42 || code === 95 || code === 91 || code === 126;
}

/** The parser looks for the end of each to the end of the block. */
function hasManyUnclosed(text: string): boolean {
  const mostWork = (text.split("<!").length + text.split("<?").length - 2) * text.length;
  if (mostWork <= mostUnclosedWork) return false;
  return text.split(/\n[ \t]*\r?\n/).some((block) =>
    declarations.some(([start, end]) => {
      const open = block.slice(block.lastIndexOf(end) + 1);
      return (open.split(start).length - 1) * open.length > mostUnclosedWork;
    }),
  );
}
