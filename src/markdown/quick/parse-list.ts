import type * as mdast from "mdast";
import { findListMarker, headingMarks, isRunningText, isThematicBreak } from "./line-shapes.ts";
import { contentStart, indentOf, type LineSpan, type Point, type SourceLines, skipSpaces } from "./source-lines.ts";
import { unproven } from "./unproven.ts";

export type FlowContent = mdast.BlockContent | mdast.DefinitionContent;
export type ParseBlocks = (lines: SourceLines, span: LineSpan) => FlowContent[];

/** Reads the list that begins in the line `at`; returns the line below it. */
export function parseList(
  lines: SourceLines,
  span: LineSpan,
  at: number,
  into: FlowContent[],
  parseBlocks: ParseBlocks,
): number {
  const { text, starts, ends, pointAt } = lines;
  const sign = signAt(at);
  const start = contentStart(lines, span, at);
  const number = Number.parseInt(text.slice(start, start + 9), 10);
  const children: mdast.ListItem[] = [];
  let spread = false;
  let next = at;
  do {
    spread ||= next > at && isBlank(next - 1);
    next = readItem(next);
  } while (next <= span.last && signAt(next) === sign);
  // In a quote, the reference may let a list end further below.
  if (span.margin > 0 && (next <= span.last || isBlank(next - 1))) throw unproven;
  const end = { ...((children.at(-1) as mdast.ListItem).position as { end: Point }).end };
  const ordered = !Number.isNaN(number);
  into.push({
    type: "list",
    ordered,
    start: ordered ? number : null,
    spread,
    children,
    position: { start: pointAt(start), end },
  });
  return next;

  function isBlank(line: number): boolean {
    return contentStart(lines, span, line) === ends[line];
  }

  function lineText(line: number): string {
    return text.slice(contentStart(lines, span, line), ends[line]);
  }

  /** The character that all markers of a list have in common, where a line begins with one. */
  function signAt(line: number): string | undefined {
    return indentOf(lines, span, line) > 3 ? undefined : findListMarker(lineText(line))?.at(-1);
  }

  /** Returns the line below the item and any blank lines after it. */
  function readItem(first: number): number {
    const from = contentStart(lines, span, first);
    const width = (findListMarker(lineText(first)) as string).length;
    const content = skipSpaces(text, from + width);
    // Empty items, code in an item and a list that begins in the same line.
    if (content >= (ends[first] as number) || content - from - width > 4) throw unproven;
    if (findListMarker(text.slice(content, ends[first])) !== undefined) throw unproven;
    const column = content - (starts[first] as number);
    let last = first;
    let next = first + 1;
    for (; next <= span.last; next++) {
      if (isBlank(next)) continue;
      if (indentOf(lines, span, next) + span.column < column && !continues(next, last)) break;
      last = next;
    }
    const blocks = parseBlocks(lines, { first, last, margin: span.margin, column });
    const node: mdast.ListItem = {
      type: "listItem",
      spread: hasGap(blocks),
      checked: null,
      children: blocks,
      position: { start: pointAt(from), end: pointAt(ends[last] as number) },
    };
    readCheck(node);
    children.push(node);
    return next;
  }

  /** Whether a line without the item's indent belongs to the item's last paragraph all the same. */
  function continues(line: number, last: number): boolean {
    if (last < line - 1) return false;
    const own = lineText(line);
    if (headingMarks.test(own) || findListMarker(own) !== undefined || isThematicBreak(own)) return false;
    const above = lineText(last);
    const below = line < span.last ? lineText(line + 1) : "";
    const isCertain =
      isRunningText(own) &&
      isRunningText(above.slice(findListMarker(above)?.length ?? 0).trimStart()) &&
      !/^[|:-][-:| ]*$/.test(below);
    if (!isCertain) throw unproven;
    return true;
  }

  /** Whether a blank line parts two blocks. */
  function hasGap(blocks: readonly FlowContent[]): boolean {
    return blocks.some((block, index) => {
      const above = blocks[index - 1]?.position?.end.line;
      return above !== undefined && (block.position as { start: Point }).start.line > above + 1;
    });
  }

  /** `- [x] Done` */
  function readCheck(item: mdast.ListItem): void {
    const [paragraph] = item.children;
    if (paragraph?.type !== "paragraph" || paragraph.position === undefined) return;
    const from = paragraph.position.start.offset as number;
    const box = text.slice(from, from + 3);
    if (!/^\[[ xX]\]$/.test(box)) return;
    const [head] = paragraph.children;
    if (head?.type !== "text" || head.position === undefined || head.value[3] !== " ") throw unproven;
    item.checked = box !== "[ ]";
    head.value = head.value.slice(4);
    if (head.value === "") paragraph.children.shift();
    else {
      head.position.start = pointAt(from + 4);
      paragraph.position.start = pointAt(from + 4);
    }
  }
}
