import { fenceMarks } from "./line-shapes.ts";
import type { SourceLines } from "./source-lines.ts";

/** From its first to its last line, blank lines after it included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const listMarker = /^(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
/** HTML that may hold blank lines. */
const longHtml = /^<(?:[?!]|(?:script|pre|style|textarea)\b)/i;

/**
 * Parts a text into stretches that have no bearing on each other: each begins below a blank line, without indent, and
 * can't go on with what stands above it, such as a list, a fence or a comment. Where that isn't certain, all the rest
 * is one stretch. Where one begins, nothing counts any more of what stands above it.
 */
export function* findStretches(lines: SourceLines, from: number): Generator<Stretch, void> {
  const { text, starts, ends } = lines;
  let first = from;
  let wasBlank = false;
  let hasHtml = false;
  // A list goes on after a blank line, and code keeps some items and quotes from beginning below it.
  let hasListOrCode = false;
  for (let at = from; at < starts.length; at++) {
    const start = starts[at] as number;
    const end = ends[at] as number;
    const content = skipBlanks(text, start, end);
    if (content === end) {
      wasBlank = true;
      continue;
    }
    const line = text.slice(content, end);
    const code = text.charCodeAt(content);
    const isItem = listMarker.test(line);
    if (wasBlank && content === start && code !== 0xfeff && !(hasListOrCode && (isItem || code === 62))) {
      if (at > first) yield { first, last: at - 1 };
      first = at;
      hasListOrCode = hasHtml = false;
    }
    wasBlank = false;
    const isIndented = content - start > 3 || text.slice(start, content).includes("\t");
    hasListOrCode ||= isItem || isIndented;
    if (isIndented) continue;
    const isFence = fenceMarks.test(line);
    if (!isFence && code !== 60) continue;
    const isComment = line.startsWith("<!--") && !/^<!---?>/.test(line);
    if (hasHtml || (code === 60 && longHtml.test(line) && !isComment)) break;
    hasHtml ||= code === 60;
    if (!isFence && !(isComment && !line.includes("-->"))) continue;
    const close = content > start ? -1 : isFence ? endOfFence(at, line) : endOfComment(at);
    if (close === -1) break;
    at = close;
  }
  if (first < starts.length) yield { first, last: starts.length - 1 };

  function endOfFence(at: number, line: string): number {
    const [marks] = fenceMarks.exec(line) as unknown as [string];
    const close = new RegExp(`^ {0,3}${marks[0]}{${marks.length},}[ \\t]*$`);
    for (let next = at + 1; next < starts.length; next++) {
      if (close.test(text.slice(starts[next], ends[next]))) return next;
    }
    return -1;
  }

  function endOfComment(at: number): number {
    const close = text.indexOf("-->", starts[at]);
    if (close === -1) return -1;
    let next = at;
    while ((ends[next] as number) < close) next++;
    return next;
  }
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at;
}
