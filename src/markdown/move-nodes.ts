import type * as mdast from "mdast";
import type { Range } from "../text/range.ts";
import type { Point } from "./quick/source-lines.ts";

/** How far something stands from where it has been read, in characters and lines. */
export interface Shift {
  readonly offset: number;
  readonly lines: number;
}

/** From the beginning of a text to `point`. */
export function shiftTo({ offset, line }: Point): Shift {
  return { offset, lines: line - 1 };
}

export function movedPoint({ line, column, offset }: Point, by: Shift): Point {
  return { line: line + by.lines, column, offset: offset + by.offset };
}

export function movedPoints(points: readonly Point[], by: Shift): readonly Point[] {
  return by.offset === 0 && by.lines === 0 ? points : points.map((point) => movedPoint(point, by));
}

export function movedRanges(ranges: readonly Range[], { offset }: Shift): readonly Range[] {
  return offset === 0 ? ranges : ranges.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
}

/** Copies of nodes with other positions; the nodes themselves stay as they are and may be in several trees. */
export function movedNodes<Node extends mdast.Nodes>(nodes: readonly Node[], by: Shift): readonly Node[] {
  if (by.offset === 0 && by.lines === 0) return nodes;
  return nodes.map((node) => {
    const moved = { ...node };
    if (node.position !== undefined) {
      const { start, end } = node.position;
      moved.position = { start: movedPoint(start as Point, by), end: movedPoint(end as Point, by) };
    }
    if ("children" in node) (moved as mdast.Parents).children = movedNodes(node.children, by) as never[];
    return moved;
  });
}
