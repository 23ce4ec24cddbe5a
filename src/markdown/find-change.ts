import { movedPoint, shiftTo } from "./move-nodes.ts";
import { findStretches } from "./quick/find-stretches.ts";
import { endOfFrontMatter } from "./quick/parse-by-stretches.ts";
import { type Point, type SourceLines, splitLines } from "./quick/source-lines.ts";

/** A text and the parts of it that have no bearing on each other. */
export interface DividedText {
  readonly text: string;
  /** Where they begin; none where the text must be read as a whole. */
  readonly stretches: readonly Point[];
  readonly end: Point;
}

/** What is different in a later text: whole stretches, with the same stretches above and below them in both texts. */
export interface Change {
  readonly start: Point;
  /** In the later text. */
  readonly end: Point;
  readonly earlierEnd: Point;
}

/** The smallest change that is certain to have no bearing on what is around it; `undefined` where there is no telling. */
export function findChange(text: string, earlier: DividedText): Change | undefined {
  const start = findStart(text, earlier);
  if (start === undefined) return undefined;
  const lines = splitLines(text.slice(start.offset));
  const below = sameStretchesBelow(text, earlier);
  for (const end of endsOfStretches(lines, start)) {
    const earlierEnd = below.get(end.offset);
    if (earlierEnd !== undefined) return { start, end, earlierEnd };
  }
  return undefined;
}

/** A stretch begins where its first line says so, hence the last of those that are the same may now go on below. */
function findStart(text: string, earlier: DividedText): Point | undefined {
  const { stretches } = earlier;
  const different = stretches.findIndex((stretch, index) => {
    const said = earlier.text.slice(stretch.offset, stretches[index + 1]?.offset);
    return !text.startsWith(said, stretch.offset);
  });
  return different === -1 ? stretches.at(-1) : stretches[Math.max(0, different - 1)];
}

/** By their offsets in the later text, where the stretches begin in the earlier one from which on both texts are the same. */
function sameStretchesBelow(text: string, earlier: DividedText): ReadonlyMap<number, Point> {
  const by = text.length - earlier.text.length;
  const found = new Map([[text.length, earlier.end]]);
  let end = earlier.end.offset;
  // The first one may have front matter, which is such at the top of a text only.
  for (const stretch of earlier.stretches.slice(1).reverse()) {
    const offset = stretch.offset + by;
    if (offset < 0 || !text.startsWith(earlier.text.slice(stretch.offset, end), offset)) break;
    found.set(offset, stretch);
    end = stretch.offset;
  }
  return found;
}

function* endsOfStretches(lines: SourceLines, start: Point): Generator<Point> {
  const top = start.offset === 0 ? endOfFrontMatter(lines) : 0;
  if (top === undefined) return;
  for (const { last } of findStretches(lines, top))
    yield movedPoint(lines.pointAt(lines.starts[last + 1] ?? lines.text.length), shiftTo(start));
}
