import type { Range } from "../text/range.ts";

const shortLine = 60;
const longestTitle = 80;
const mostCells = 8;

/**
 * What may be headings, labels and heads of columns in a line of raw text, without the marks around them: `# Scope`,
 * `**Scope**`, `- **Scope:** …`, `| Scope |`, any short line, or what stands before its colon.
 */
export function findPossibleTitles(text: string, startOfLine: number, endOfLine: number): Range[] {
  const titles: Range[] = [];
  if (!mayHoldTitle(text, startOfLine, endOfLine)) return titles;
  let start = startOfLine;
  for (let cell = 0; cell < mostCells && start <= endOfLine; cell++) {
    let end = start;
    while (end < endOfLine && text.charCodeAt(end) !== bar) end++;
    const title = withoutMarks(text, start, end);
    if (title !== undefined) titles.push(title);
    start = end + 1;
  }
  return titles;
}

function mayHoldTitle(text: string, startOfLine: number, endOfLine: number): boolean {
  const start = skip(text, startOfLine, endOfLine, isSpace);
  if (start === endOfLine) return false;
  const first = text.charCodeAt(start);
  if (first === hash || first === bar || isStrong(text, start)) return true;
  if (first === dash || first === plus || first === asterisk) {
    const content = skip(text, start + 1, endOfLine, isSpace);
    if (content > start + 1 && isStrong(text, content)) return true;
  }
  for (let at = start; at < endOfLine; at++) {
    const code = text.charCodeAt(at);
    if (code === colon && at > start) return true;
    if (code === point || at >= start + shortLine) return false;
  }
  return true;
}

/** Nothing where only marks are left. */
function withoutMarks(text: string, from: number, to: number): Range | undefined {
  const start = skip(text, from, to, isOpeningMark);
  let last = to;
  while (last > start && isClosingMark(text.charCodeAt(last - 1))) last--;
  let end = start;
  while (end < last && end < start + longestTitle && !endsLabel(text, end)) end++;
  return end > start ? { start, end } : undefined;
}

function skip(text: string, from: number, to: number, isLeft: (code: number) => boolean): number {
  let at = from;
  while (at < to && isLeft(text.charCodeAt(at))) at++;
  return at;
}

function isStrong(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === asterisk || code === underscore) && text.charCodeAt(at + 1) === code;
}

function endsLabel(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === colon || (code === asterisk && text.charCodeAt(at + 1) === asterisk);
}

function isOpeningMark(code: number): boolean {
  return isClosingMark(code) || code === greater || code === plus || code === dash;
}

function isClosingMark(code: number): boolean {
  return isSpace(code) || code === hash || code === asterisk || code === underscore;
}

/** Blanks, tabs, returns, and the blanks of other scripts that texts begin with. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}

const [hash, asterisk, plus, dash, point, colon, greater, underscore, bar] = [..."#*+-.:>_|"].map((mark) =>
  mark.charCodeAt(0),
) as [number, number, number, number, number, number, number, number, number];
