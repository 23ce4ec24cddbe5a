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
  const moved = nodes.map((node) => movedNode(node, by));
  // Nodes may be nested deeper than functions can call each other.
  const open: mdast.Nodes[] = [...moved];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!("children" in node)) continue;
    const children = (node.children as mdast.Nodes[]).map((child) => movedNode(child, by));
    (node as { children: mdast.Nodes[] }).children = children;
    for (const child of children) if ("children" in child) open.push(child);
  }
  return moved;
}

/** With the children of the node itself. */
function movedNode<Node extends mdast.Nodes>(node: Node, by: Shift): Node {
  const moved = { ...node };
  if (node.position !== undefined) {
    const { start, end } = node.position;
    moved.position = { start: movedPoint(start as Point, by), end: movedPoint(end as Point, by) };
  }
  return moved;
}
