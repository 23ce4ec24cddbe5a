import type * as mdast from "mdast";
import type { Point } from "./quick/source-lines.ts";

/**
 * Gives nodes without a position theirs: addresses that remark finds only in the text that it has read, as in `[x@y.de]`,
 * and what stands beside them. One whose text isn't in the source as such gets an empty position.
 */
export function placeNodes<Root extends mdast.Parents>(source: string, root: Root): Root {
  const open: mdast.Parents[] = [root];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    if (parent.children.some(({ position }) => position === undefined)) placeChildren(source, parent);
    for (const child of parent.children) if ("children" in child) open.push(child);
  }
  return root;
}

function placeChildren(source: string, { children, position }: mdast.Parents): void {
  if (position === undefined) return;
  let at = position.start as Point;
  for (const child of children) {
    if (child.position === undefined) {
      const text = textOf(child);
      const found = source.slice(0, position.end.offset).indexOf(text, at.offset);
      const start = found === -1 ? at : pointFrom(at, source.slice(at.offset, found));
      child.position = { start: { ...start }, end: { ...(found === -1 ? at : pointFrom(start, text)) } };
    }
    at = child.position.end as Point;
  }
}

function textOf(node: mdast.Nodes): string {
  if ("children" in node) return node.children.map(textOf).join("");
  return node.type === "text" ? node.value : "";
}

/** The point after `text`, which begins at `start`. */
function pointFrom({ line, column, offset }: Point, text: string): Point {
  const lines = text.split("\n");
  const last = (lines.at(-1) as string).length;
  return {
    line: line + lines.length - 1,
    column: lines.length > 1 ? last + 1 : column + last,
    offset: offset + text.length,
  };
}
