import type * as mdast from "mdast";
import { type Entry, pairRuns, pushText, settle } from "./pair-runs.ts";
import { type SourceLines, skipSpaces } from "./source-lines.ts";
import { unproven } from "./unproven.ts";

/** Bold, italics, code, links, tildes, escapes, tags and ends of lines; all else is text. */
const special = /[*_`[\]~\n\\]|!\[|<(?=[A-Za-z/!?])/g;
/** Character references, and what GitHub turns into links of its own accord. */
const unprovenText = /@|&#?\w+;|:\/\/|www\./i;
const tag = /<(?:[a-z][a-z\d-]*(?: +[a-z_:][\w:.-]*(?:="[^"<>\n`]*")?)* *\/?|\/[a-z][a-z\d-]* *)>/iy;
/** Addresses between blanks or in parentheses, and with nothing but a punctuation mark after them. */
const address =
  /(?<![^\s(])(?:https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/(?:[\w/.?=%#+-]*[a-z\d/])?)?|[a-z\d]+(?:[.-][a-z\d]+)*@[a-z\d]+(?:-[a-z\d]+)*(?:\.[a-z\d]+)*\.[a-z]{2,})(?=[.,;:!?]?\)?[.,;:!?]?(?:\s|$))/gi;
const resource = /\(([^\s()<>\\&]*)\)/y;
/** Time grows with the square of these. */
const mostMarks = 400;

interface Bracket {
  /** The place of its entry. */
  readonly index: number;
  active: boolean;
}

/**
 * Text, emphasis, code and links in `from` … `to`, which begin and end with no space. Each line but the first begins
 * after `margin` characters and any spaces.
 */
export function parsePhrasing(lines: SourceLines, from: number, to: number, margin: number): mdast.PhrasingContent[] {
  const { text, pointAt } = lines;
  const entries: Entry[] = [];
  const brackets: Bracket[] = [];
  let marks = 0;
  let hasBrackets = false;
  let at = from;
  special.lastIndex = from;
  for (let match = special.exec(text); match !== null && match.index < to; match = special.exec(text)) {
    const { index } = match;
    const code = text.charCodeAt(index);
    if (code === 10) at = readLineEnding(index);
    else {
      pushPlain(at, index);
      at = readMark(index, code);
    }
    special.lastIndex = at;
  }
  pushPlain(at, to);
  return settle(lines, pairRuns(lines, entries));

  /** Returns where the text goes on. */
  function readMark(index: number, code: number): number {
    switch (code) {
      case 96:
        return readCode(index);
      case 91:
        return openBracket(index);
      case 93:
        return closeBracket(index);
      case 92:
        return readEscape(index);
      case 60:
        return readTag(index);
      default:
        return readRun(index, code);
    }
  }

  function pushPlain(start: number, end: number): void {
    if (start === end) return;
    const value = text.slice(start, end);
    if (unprovenText.test(value)) pushWithAddresses(start, end, value);
    else pushText(lines, entries, start, end, value);
  }

  function pushWithAddresses(start: number, end: number, value: string): void {
    // A link's text is no link, and an open bracket lets the reference find an address at a later step.
    if (hasBrackets) throw unproven;
    const beginsApart = start === from || isBlank(text[start - 1]);
    const endsApart = end === to || isBlank(text[end]);
    let done = 0;
    for (const { 0: found, index } of value.matchAll(address)) {
      const [before, after] = [value.slice(done, index), value.slice(index + found.length)];
      if ((!beginsApart && !/\s/.test(before)) || (!endsApart && !/\s/.test(after))) throw unproven;
      pushProven(done, index);
      done = index + found.length;
      const position = () => ({ start: pointAt(start + index), end: pointAt(start + done) });
      const url = found.includes("@") ? `mailto:${found}` : found;
      const children: mdast.Text[] = [{ type: "text", value: found, position: position() }];
      entries.push({ type: "link", title: null, url, children, position: position() });
    }
    pushProven(done, value.length);

    function pushProven(first: number, last: number): void {
      const piece = value.slice(first, last);
      if (unprovenText.test(piece)) throw unproven;
      if (piece !== "") pushText(lines, entries, start + first, start + last, piece);
    }
  }

  function readLineEnding(feed: number): number {
    const ending = text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
    let end = ending;
    while (end > at && text.charCodeAt(end - 1) === 32) end--;
    pushPlain(at, end);
    if (ending - end >= 2) {
      entries.push({ type: "break", position: { start: pointAt(end), end: pointAt(feed + 1) } });
    } else pushText(lines, entries, ending, feed + 1, text.slice(ending, feed + 1));
    return skipSpaces(text, feed + 1 + margin);
  }

  function readTag(start: number): number {
    tag.lastIndex = start;
    const value = tag.exec(text)?.[0];
    const end = start + (value?.length ?? 0);
    if (value === undefined || end > to) throw unproven;
    entries.push({ type: "html", value, position: { start: pointAt(start), end: pointAt(end) } });
    return end;
  }

  function readEscape(start: number): number {
    const escaped = start + 1 < to ? (text[start + 1] as string) : "";
    if (/[\r\n]/.test(escaped)) throw unproven;
    const end = /[!-/:-@[-`{-~]/.test(escaped) ? start + 2 : start + 1;
    pushText(lines, entries, start, end, end > start + 1 ? escaped : "\\");
    return end;
  }

  function readCode(start: number): number {
    const open = endOfRun(start, 96);
    let close = text.indexOf("`", open);
    while (close !== -1 && close < to) {
      const end = endOfRun(close, 96);
      if (end - close === open - start) {
        const content = text.slice(open, close);
        if (content.includes("\n")) throw unproven;
        const isPadded = content.startsWith(" ") && content.endsWith(" ") && /[^ ]/.test(content);
        const value = isPadded ? content.slice(1, -1) : content;
        entries.push({ type: "inlineCode", value, position: { start: pointAt(start), end: pointAt(end) } });
        return end;
      }
      close = text.indexOf("`", end);
    }
    if (++marks > mostMarks) throw unproven;
    pushText(lines, entries, start, open, text.slice(start, open));
    return open;
  }

  function openBracket(index: number): number {
    if (++marks > mostMarks) throw unproven;
    hasBrackets = true;
    brackets.push({ index: entries.length, active: true });
    entries.push({ type: "run", marker: 91, start: index, end: index + 1, opens: false, closes: false });
    return index + 1;
  }

  function closeBracket(index: number): number {
    const bracket = brackets.pop();
    if (bracket?.active === true && text.charCodeAt(index + 1) === 40) {
      resource.lastIndex = index + 1;
      const match = resource.exec(text);
      if (match === null || resource.lastIndex > to) throw unproven;
      const children = settle(lines, pairRuns(lines, entries.splice(bracket.index + 1)));
      const opening = entries.pop() as Entry & { start: number };
      entries.push({
        type: "link",
        title: null,
        url: match[1] as string,
        children,
        position: { start: pointAt(opening.start), end: pointAt(resource.lastIndex) },
      });
      // No link can be within a link.
      for (const outer of brackets) outer.active = false;
      return resource.lastIndex;
    }
    pushText(lines, entries, index, index + 1, "]");
    return index + 1;
  }

  function readRun(start: number, code: number): number {
    // Images, and tildes that may strike through, are left to the reference.
    if (code === 33 || code === 126 || ++marks > mostMarks) throw unproven;
    const end = endOfRun(start, code);
    const before = start === from ? 1 : sortOf(text.charCodeAt(start - 1));
    const after = end === to ? 1 : sortOf(text.charCodeAt(end));
    const isLeft = after === 0 || (after === 2 && before !== 0);
    const isRight = before === 0 || (before === 2 && after !== 0);
    entries.push({
      type: "run",
      marker: code,
      start,
      end,
      opens: code === 42 ? isLeft : isLeft && (before !== 0 || !isRight),
      closes: code === 42 ? isRight : isRight && (after !== 0 || !isLeft),
    });
    return end;
  }

  function endOfRun(start: number, code: number): number {
    let end = start + 1;
    while (end < to && text.charCodeAt(end) === code) end++;
    return end;
  }
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}

/** 1 for white space, 2 for punctuation and symbols, 0 for all else. */
function sortOf(code: number): 0 | 1 | 2 {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return 1;
  return /\p{P}|\p{S}/u.test(character) ? 2 : 0;
}
