import type * as mdast from "mdast";
import {
  blockTag,
  fenceMarks,
  findListMarker,
  headingMarks,
  inlineTag,
  isLetter,
  isThematicBreak,
} from "./line-shapes.ts";
import { type FlowContent, parseList } from "./parse-list.ts";
import { parsePhrasing } from "./parse-phrasing.ts";
import { parseTable, startsTable } from "./parse-table.ts";
import { contentStart, indentOf, type LineSpan, type SourceLines, trimSpaces } from "./source-lines.ts";
import { unproven } from "./unproven.ts";

/** The blocks of a span as the reference reads them. Throws `unproven` where that isn't certain. */
export function parseBlocks(lines: SourceLines, span: LineSpan): FlowContent[] {
  const { text, starts, ends, pointAt } = lines;
  const { last, margin, column } = span;
  const blocks: FlowContent[] = [];
  let at = span.first;
  while (at <= last) at = readBlock();
  return blocks;

  function readBlock(): number {
    const from = contentStart(lines, span, at);
    const end = ends[at] as number;
    if (from === end) return at + 1;
    if (indentOf(lines, span, at) > 3) throw unproven;
    const code = text.charCodeAt(from);
    if (!isLetter(code) && code !== 124) {
      const line = text.slice(from, end);
      if (code === 35 && headingMarks.test(line)) return readHeading(from, line);
      if (code === 60) return blockTag.test(line) ? readHtml(from) : readComment(from, line);
      if (code === 62) return readQuote(from);
      if (fenceMarks.test(line)) return readFence(from, line);
      if (isThematicBreak(line)) {
        blocks.push({ type: "thematicBreak", position: { start: pointAt(from), end: pointAt(end) } });
        return at + 1;
      }
      if (findListMarker(line) !== undefined) return parseList(lines, span, at, blocks, parseBlocks);
    }
    return startsTable(lines, span, at) ? parseTable(lines, span, at, blocks) : readParagraph(from);
  }

  function readHeading(from: number, line: string): number {
    const [opening, marks] = headingMarks.exec(line) as unknown as [string, string];
    const start = from + opening.length;
    const closing = /(?:^| )#+ *$/.exec(line.slice(opening.length));
    const end = closing === null ? (ends[at] as number) : start + closing.index;
    const to = trimSpaces(text, start, end);
    blocks.push({
      type: "heading",
      depth: marks.length as mdast.Heading["depth"],
      children: start < to ? parsePhrasing(lines, start, to, margin) : [],
      position: { start: pointAt(from), end: pointAt(ends[at] as number) },
    });
    return at + 1;
  }

  function readParagraph(from: number): number {
    let next = at + 1;
    while (next <= last) {
      const shape = shapeBelowParagraph(next);
      if (shape === "underline") return readSetextHeading(from, next);
      if (shape === "other") break;
      next++;
    }
    const end = ends[next - 1] as number;
    const children = parsePhrasing(lines, from, trimSpaces(text, from, end), margin);
    blocks.push({ type: "paragraph", children, position: { start: pointAt(from), end: pointAt(end) } });
    return next;
  }

  function shapeBelowParagraph(line: number): "text" | "underline" | "other" {
    const start = contentStart(lines, span, line);
    const end = ends[line] as number;
    if (start === end) return "other";
    if (indentOf(lines, span, line) > 3) return "text";
    const code = text.charCodeAt(start);
    if (!isLetter(code)) {
      const content = text.slice(start, end);
      if (/^(?:=+|-+) *$/.test(content)) return "underline";
      if (blockTag.test(content) || content.startsWith("<!--")) return "other";
      if (code === 62 || (code === 60 && !inlineTag.test(content))) throw unproven;
      if (headingMarks.test(content) || fenceMarks.test(content) || isThematicBreak(content)) return "other";
      const marker = findListMarker(content);
      if (marker !== undefined) {
        if (content.trimEnd() === marker || /^0+1./.test(marker)) throw unproven;
        if (/^(?:\D|1\D)/.test(marker)) return "other";
        // Other numbers can't interrupt a paragraph, but may be the head of a table.
        if (startsTable(lines, span, line)) throw unproven;
      }
    }
    return startsTable(lines, span, line) ? "other" : "text";
  }

  function readSetextHeading(from: number, underline: number): number {
    const depth = text.charCodeAt(contentStart(lines, span, underline)) === 61 ? 1 : 2;
    const children = parsePhrasing(lines, from, trimSpaces(text, from, ends[underline - 1] as number), margin);
    const end = pointAt(ends[underline] as number);
    blocks.push({ type: "heading", depth, children, position: { start: pointAt(from), end } });
    return underline + 1;
  }

  function readFence(from: number, line: string): number {
    const [marks] = fenceMarks.exec(line) as unknown as [string];
    const info = /^([^\s&\\]*)(?: +([^&\\]*[^\s&\\]))? *$/.exec(line.slice(marks.length).trimStart());
    if (info === null || indentOf(lines, span, at) > 0) throw unproven;
    const close = new RegExp(`^${marks[0]}{${marks.length},} *$`);
    for (let next = at + 1; next <= last; next++) {
      const start = contentStart(lines, span, next);
      const indent = indentOf(lines, span, next);
      const end = ends[next] as number;
      if (start < end && indent < 0) throw unproven;
      if (indent > 3 || !close.test(text.slice(start, end))) continue;
      blocks.push({
        type: "code",
        lang: info[1] || null,
        meta: info[2] ?? null,
        value: codeValue(at + 1, next - 1),
        position: { start: pointAt(from), end: pointAt(end) },
      });
      return next + 1;
    }
    throw unproven;
  }

  function codeValue(first: number, end: number): string {
    if (column === 0) return first > end ? "" : text.slice(starts[first], ends[end]);
    let value = "";
    for (let line = first; line <= end; line++) {
      const from = (starts[line] as number) + column;
      value += text.slice(from, Math.max(from, ends[line] as number));
      if (line < end) value += text.slice(ends[line], starts[line + 1]);
    }
    return value;
  }

  function readHtml(from: number): number {
    if (column > 0 || indentOf(lines, span, at) > 0) throw unproven;
    let next = at + 1;
    while (next <= last && contentStart(lines, span, next) < (ends[next] as number)) next++;
    const to = ends[next - 1] as number;
    blocks.push({ type: "html", value: text.slice(from, to), position: { start: pointAt(from), end: pointAt(to) } });
    return next;
  }

  /** `<!-- … -->` */
  function readComment(from: number, line: string): number {
    if (!line.startsWith("<!--") || /^<!---?>/.test(line) || indentOf(lines, span, at) !== 0) throw unproven;
    const close = text.indexOf("-->", from + 4);
    let end = at;
    while (end <= last && (ends[end] as number) < close) end++;
    if (close === -1 || end > last || (end > at && column > 0)) throw unproven;
    const to = ends[end] as number;
    blocks.push({ type: "html", value: text.slice(from, to), position: { start: pointAt(from), end: pointAt(to) } });
    return end + 1;
  }

  function readQuote(from: number): number {
    if (from !== (starts[at] as number) + column || column !== margin) throw unproven;
    let next = at;
    for (; next <= last; next++) {
      const start = (starts[next] as number) + margin;
      if (start >= (ends[next] as number) || text.charCodeAt(start) !== 62) break;
      if (start + 1 < (ends[next] as number) && text.charCodeAt(start + 1) !== 32) throw unproven;
    }
    // The line below may go on with a paragraph of the quote.
    if (next <= last && contentStart(lines, span, next) < (ends[next] as number)) throw unproven;
    const children = parseBlocks(lines, { first: at, last: next - 1, margin: margin + 2, column: margin + 2 });
    const end = pointAt(ends[next - 1] as number);
    blocks.push({ type: "blockquote", children, position: { start: pointAt(from), end } });
    return next;
  }
}
