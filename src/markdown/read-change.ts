import { firstIndexWhere } from "../text/binary-search.ts";
import { ownCopy } from "../text/own-copy.ts";
import { type Excerpt, readExcerpt } from "./excerpt.ts";
import { findChange } from "./find-change.ts";
import { movedNodes, movedPoint, movedPoints, movedRanges, type Shift, shiftTo } from "./move-nodes.ts";
import { movedPieces } from "./move-pieces.ts";
import { rangeOf } from "./parse-markdown.ts";
import { hasDefinition } from "./quick/parse-by-stretches.ts";
import { findUnreadReason, isTooLong } from "./unread-reason.ts";

/**
 * The same as `readExcerpt` gives, of which only what is different in an earlier text is read anew; `undefined` where a
 * difference may have a bearing on all of the text. The earlier one stays as it is; both have parts in common.
 */
export function readChange(text: string, earlier: Excerpt): Excerpt | undefined {
  const change = hasDefinition(text) ? undefined : findChange(text, earlier);
  if (change === undefined) return undefined;
  const { start, end, earlierEnd } = change;
  const isLast = end.offset === text.length;
  const onwards = { offset: end.offset - earlierEnd.offset, lines: end.line - earlierEnd.line };
  const endOfText = isLast ? end : movedPoint(earlier.end, onwards);
  const different = ownCopy(text.slice(start.offset, end.offset));
  if (isTooLong(text, endOfText.line) || findUnreadReason(different) !== undefined) return undefined;
  const changed = readExcerpt(different, { above: start.offset > 0, below: !isLast });
  if (changed.stretches.length === 0) return undefined;
  return {
    text,
    stretches: join(earlier.stretches, changed.stretches, ({ offset }) => offset, movedPoints),
    end: endOfText,
    root: {
      type: "root",
      children: join(earlier.root.children, changed.root.children, (node) => rangeOf(node).start, movedNodes),
      position: { start: { line: 1, column: 1, offset: 0 }, end: endOfText },
    },
    visible: earlier.visible.slice(0, start.offset) + changed.visible + earlier.visible.slice(earlierEnd.offset),
    frontMatter: start.offset === 0 ? changed.frontMatter : earlier.frontMatter,
    pieces: join(earlier.pieces, changed.pieces, ({ range }) => range.start, movedPieces),
    bold: join(earlier.bold, changed.bold, ({ start }) => start, movedRanges),
  };

  /** What stands above the change, what has changed, and what stands below. */
  function join<Part>(
    before: readonly Part[],
    after: readonly Part[],
    startOf: (part: Part) => number,
    move: (parts: readonly Part[], by: Shift) => readonly Part[],
  ): Part[] {
    const firstFrom = (offset: number) =>
      firstIndexWhere(before.length, (index) => startOf(before[index] as Part) >= offset);
    return [
      ...before.slice(0, firstFrom(start.offset)),
      ...move(after, shiftTo(start)),
      ...move(before.slice(firstFrom(earlierEnd.offset)), onwards),
    ];
  }
}
