import type * as hast from "hast";
import { element, isTag, mapChildren, textOfNode } from "../hast.ts";

const blocks = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "pre", "blockquote", "li", "tr"];

/** Tables as GFM can have them: cells hold one line, whose parts are set apart by `<br>`; a frame around text is only a frame. */
export function flattenTables(root: hast.Root): void {
  mapChildren(root, (node) => {
    if (!isTag(node, "table")) return [node];
    const rows = rowsOf(node);
    const [first] = rows;
    if (first === undefined) return [];
    const only = rows.length === 1 ? cellsOf(first) : [];
    if (only.length === 1) return only[0]?.children ?? [];
    const title = readTitle(rows);
    for (const row of rows) for (const cell of cellsOf(row)) cell.children = flatten(cell.children);
    // Word marks few header rows; to a reader the first row is one.
    const [header, ...others] = title === undefined ? rows : rows.slice(1);
    if (header !== undefined) cellsOf(header).forEach(makeHead);
    const table = element("table", header === undefined ? others : [header, ...others]);
    return title === undefined ? [table] : [title, table];
  });
}

function rowsOf(table: hast.Element): hast.Element[] {
  return table.children.flatMap((child) => {
    if (isTag(child, "tr")) return [child];
    return isTag(child, "thead", "tbody", "tfoot") ? rowsOf(child) : [];
  });
}

function cellsOf(row: hast.Element): hast.Element[] {
  return row.children.filter((child) => isTag(child, "td", "th"));
}

/** A head is bold by itself. */
function makeHead(cell: hast.Element): void {
  const said = cell.children.filter((child) => textOfNode(child).trim() !== "");
  const [only] = said;
  cell.tagName = "th";
  if (said.length === 1 && isTag(only, "strong")) cell.children = only.children;
}

/** A first row that is one cell over all columns is the table's title. */
function readTitle([first, ...others]: readonly hast.Element[]): hast.Element | undefined {
  const [cell, second] = first === undefined ? [] : cellsOf(first);
  if (cell === undefined || second !== undefined || !others.some((row) => cellsOf(row).length > 1)) return undefined;
  return textOfNode(cell).trim() === "" ? undefined : element("p", [element("strong", inline(flatten(cell.children)))]);
}

function inline(nodes: readonly hast.ElementContent[]): hast.ElementContent[] {
  return nodes.flatMap((node): hast.ElementContent[] => {
    if (isTag(node, "x-break")) return [{ type: "text", value: " " }];
    return isTag(node, "strong") ? node.children : [node];
  });
}

/** The lines of a cell, one after the other. */
function flatten(nodes: readonly hast.ElementContent[]): hast.ElementContent[] {
  const lines: hast.ElementContent[][] = [[]];
  for (const node of nodes) {
    if (isTag(node, ...blocks)) lines.push(...linesOf(node), []);
    else if (isTag(node, "br")) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const filled = lines.filter((line) => line.some((node) => node.type !== "text" || node.value.trim() !== ""));
  return filled.flatMap((line, at) => (at === 0 ? line : [element("x-break", []), ...line]));
}

function linesOf(node: hast.Element): hast.ElementContent[][] {
  if (isTag(node, "ul", "ol")) {
    const start = Number(node.properties.start ?? 1);
    return node.children
      .filter((child) => isTag(child, "li"))
      .map((item, at) => {
        const mark = isTag(node, "ul") ? "- " : `${start + at}. `;
        return [{ type: "text", value: mark }, ...flatten(item.children)];
      });
  }
  if (isTag(node, "table")) {
    return rowsOf(node).map((row) =>
      cellsOf(row).flatMap((cell, at) => [
        ...(at === 0 ? [] : [{ type: "text", value: ", " } as const]),
        ...flatten(cell.children),
      ]),
    );
  }
  const children = flatten(node.children);
  return /^h[1-6]$/.test(node.tagName) ? [[element("strong", children)]] : [children];
}
