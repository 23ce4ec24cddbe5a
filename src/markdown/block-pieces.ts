import type * as mdast from "mdast";
import { allMatches } from "../text/all-matches.ts";
import { isInside, overlaps, type Range, trimRange } from "../text/range.ts";
import type { HtmlStructure, HtmlTable } from "./html-structure.ts";
import {
  type Block,
  type Cell,
  type Code,
  type ListItem,
  type Paragraph,
  plainText,
  type Row,
  type Table,
} from "./markdown-document.ts";
import { rangeOf } from "./parse-markdown.ts";

/** A heading as marked up, or a block that doesn't know its section yet. */
export type Piece = HeadingPiece | ParagraphPiece | ListItemPiece | Placed<Table> | Placed<Code>;

type Placed<B extends Block> = Omit<B, "section">;

export interface HeadingPiece {
  readonly type: "heading";
  readonly range: Range;
  readonly textRange: Range;
  readonly level: number;
  readonly style: "atx" | "setext" | "html";
}

export interface ParagraphPiece extends Placed<Paragraph> {
  /** Stands alone, not in a list or quote, so it may be a heading in disguise. */
  readonly outermost: boolean;
  /** Nothing in it but bold text. */
  readonly bold: boolean;
}

export interface ListItemPiece extends Omit<Placed<ListItem>, "parent"> {
  readonly parent: ListItemPiece | undefined;
}

const noHtml: HtmlStructure = { headings: [], items: [], tables: [] };

/** The headings and blocks of a tree in document order, those written in HTML among them. */
export function readPieces(source: string, visible: string, root: mdast.Root, html: HtmlStructure = noHtml): Piece[] {
  const pieces: Piece[] = [];
  readFlow(root.children, { quoted: false, item: undefined, depth: 0 });
  const besideTables = pieces.filter((piece) => !html.tables.some((table) => isInside(piece.range, table.range)));
  const tables = besideTables.filter((piece) => piece.type === "table");
  const apart = htmlPieces().filter((piece) => !tables.some((table) => isInside(piece.range, table.range)));
  return [...besideTables, ...apart].sort((a, b) => a.range.start - b.range.start);

  interface Around {
    readonly quoted: boolean;
    readonly item: ListItemPiece | undefined;
    readonly depth: number;
  }

  function readFlow(nodes: readonly mdast.RootContent[], around: Around): void {
    for (const [index, node] of nodes.entries()) {
      const title =
        around.item === undefined && !around.quoted ? findUnderlinedItem(node, nodes[index + 1]) : undefined;
      if (title === undefined || node.type !== "list") readNode(node, around);
      else {
        for (const item of node.children.slice(0, -1)) readItem(item, node, around);
        pieces.push({ type: "heading", range: title, textRange: title, level: 2, style: "setext" });
      }
    }
  }

  /** `1) Scope` over a line of dashes, which Markdown takes for a list and a rule. */
  function findUnderlinedItem(list: mdast.Nodes, rule: mdast.Nodes | undefined): Range | undefined {
    if (list.type !== "list" || list.ordered !== true || rule?.type !== "thematicBreak") return undefined;
    const [last, before] = [list.children.at(-1), list.children.at(-2)];
    const [only, ...others] = last?.children ?? [];
    if (last === undefined || only?.type !== "paragraph" || others.length > 0) return undefined;
    const range = rangeOf(last);
    const isAlone = before === undefined || /\n[ \t]*\r?\n/.test(source.slice(rangeOf(before).end, range.start));
    const underline = rangeOf(rule);
    const gap = source.slice(range.end, underline.start);
    if (!isAlone || !/^[ \t]*\r?\n$/.test(gap) || !/^-{4,}[ \t]*$/.test(source.slice(underline.start, underline.end)))
      return undefined;
    return source.slice(range.start, range.end).includes("\n") ? undefined : rangeOf(only);
  }

  function readNode(node: mdast.RootContent, around: Around): void {
    const range = rangeOf(node);
    const { quoted } = around;
    switch (node.type) {
      case "heading":
        if (quoted || around.item !== undefined) {
          pieces.push({ type: "paragraph", range, quoted, outermost: false, bold: false });
        } else {
          const style = source[range.start] === "#" ? "atx" : "setext";
          pieces.push({ type: "heading", range, textRange: contentRange(node, range), level: node.depth, style });
        }
        return;
      case "paragraph":
        if (!/[\p{L}\p{N}]/u.test(visible.slice(range.start, range.end))) return;
        pieces.push({
          type: "paragraph",
          range,
          quoted,
          outermost: !quoted && around.item === undefined,
          bold: isBold(node),
        });
        return;
      case "html":
        readTextBesideTags(range, quoted);
        return;
      case "list":
        for (const item of node.children) readItem(item, node, around);
        return;
      case "table":
        pieces.push(gfmTable(node, range, quoted));
        return;
      case "code":
        pieces.push({
          type: "code",
          range,
          quoted,
          fenced: /^[ \t]*[`~]{3}/.test(source.slice(range.start, range.end)),
        });
        return;
      case "blockquote":
        readFlow(node.children, { ...around, quoted: true });
        return;
      case "footnoteDefinition":
        readFlow(node.children, around);
        return;
      default:
    }
  }

  /** Text that stands in an HTML block without an element of its own: `<br>` and a line below it, what follows `<h2>Scope</h2>`. */
  function readTextBesideTags(block: Range, quoted: boolean): void {
    const elements = [...html.headings, ...html.items, ...html.tables]
      .map(({ range }) => range)
      .filter((range) => overlaps(range, block))
      .sort((a, b) => a.start - b.start);
    let at = block.start;
    for (const { start, end } of [...elements, { start: block.end, end: block.end }]) {
      const range = trimRange(visible, { start: at, end: Math.max(at, start) });
      if (/[\p{L}\p{N}]/u.test(visible.slice(range.start, range.end)))
        pieces.push({ type: "paragraph", range, quoted, outermost: false, bold: false });
      at = Math.max(at, end);
    }
  }

  function readItem(node: mdast.ListItem, list: mdast.List, around: Around): void {
    const range = rangeOf(node);
    const [first, ...rest] = node.children;
    // `1. # Vision`: the number is the heading's.
    if (first?.type === "heading" && around.item === undefined && !around.quoted) {
      readFlow(node.children, around);
      return;
    }
    const startsWithText = first?.type === "paragraph";
    const marker = /^(?:[-*+]|\d+[.)])/.exec(source.slice(range.start, range.start + 12))?.[0] ?? "-";
    const piece: ListItemPiece = {
      type: "listItem",
      range,
      textRange: startsWithText
        ? rangeOf(first)
        : { start: range.start + marker.length, end: range.start + marker.length },
      quoted: around.quoted,
      depth: around.depth,
      marker: list.ordered ? marker : marker.charAt(0),
      checked: node.checked ?? undefined,
      parent: around.item,
    };
    pieces.push(piece);
    readFlow(startsWithText ? rest : node.children, { quoted: around.quoted, item: piece, depth: around.depth + 1 });
  }

  function gfmTable(node: mdast.Table, range: Range, quoted: boolean): Placed<Table> {
    const [header, ...rows] = node.children.map((row) => ({
      range: rangeOf(row),
      cells: row.children.map(readNodeCell),
    }));
    const isDrawn = /^[ ]*(?:\+|-{2,})|^[^|\n]*\n[ ]*-[- ]*(?:\r?\n|$)/.test(source.slice(range.start, range.end));
    return { type: "table", source: isDrawn ? "drawn" : "gfm", range, quoted, header: header?.cells ?? [], rows };
  }

  function readNodeCell(node: mdast.TableCell): Cell {
    const parts: { start: number; end: number }[] = [];
    for (const child of node.children) {
      const { start, end } = rangeOf(child);
      const last = parts.at(-1);
      if (last === undefined || source.slice(last.end, start).includes("\n")) parts.push({ start, end });
      else last.end = end;
    }
    const [first] = parts;
    if (first === undefined || parts.length === 1) return readCell(contentRange(node, rangeOf(node)));
    return { range: trimRange(source, first), text: parts.map((part) => plainText(visible, part)).join(" "), parts };
  }

  function readCell(content: Range): Cell {
    const range = trimRange(source, content);
    const parts = partsOf(range);
    return { range, text: plainText(visible, range), ...(parts.length > 1 ? { parts } : {}) };
  }

  /** What the entries of a list in a cell say. */
  function partsOf(cell: Range): Range[] {
    const content = source.slice(cell.start, cell.end);
    if (!/<li\b|<br\s*\/?>\s*[-•*–]\s/i.test(content)) return [];
    const parts: Range[] = [];
    let start = cell.start + (/^[-•*–]\s/.exec(content)?.[0].length ?? 0);
    for (const gap of allMatches(content, /<\/?(?:li|[uo]l)\b[^<>]*>|<br\s*\/?>\s*(?:[-•*–]\s)?|$/gi)) {
      const part = trimRange(visible, { start, end: cell.start + gap.index });
      if (part.end > part.start) parts.push(part);
      start = cell.start + gap.index + gap[0].length;
    }
    return parts;
  }

  function htmlPieces(): Piece[] {
    return [
      ...html.headings.map(
        ({ level, range, content }): Piece => ({
          type: "heading",
          range,
          textRange: trimRange(visible, content),
          level,
          style: "html",
        }),
      ),
      ...html.items.map(({ range, content, depth }): Piece => htmlItem(range, content, depth)),
      ...html.tables.map(htmlTable),
    ];
  }

  function htmlItem(range: Range, content: Range, depth: number): Piece {
    const nested = html.items.find((item) => item.range.start > range.start && isInside(item.range, range));
    const textRange = trimRange(visible, { start: content.start, end: nested?.range.start ?? content.end });
    return {
      type: "listItem",
      range,
      textRange,
      quoted: false,
      depth,
      marker: "<li>",
      checked: undefined,
      parent: undefined,
    };
  }

  function htmlTable({ range, rows }: HtmlTable): Piece {
    const read = rows.map((row): Row & { isHeader: boolean } => ({
      range: row.range,
      isHeader: row.isHeader,
      cells: row.cells.map(readCell),
    }));
    const [first, ...rest] = read;
    return { type: "table", source: "html", range, quoted: false, header: first?.cells ?? [], rows: rest };
  }
}

function contentRange(node: mdast.Parents, otherwise: Range): Range {
  const first = node.children[0];
  const last = node.children.at(-1);
  if (first === undefined || last === undefined) return { start: otherwise.end, end: otherwise.end };
  return { start: rangeOf(first).start, end: rangeOf(last).end };
}

/** `**Scope**` or `**Scope**:`. */
function isBold(node: mdast.Paragraph): boolean {
  let bold = false;
  for (const child of node.children) {
    if (child.type === "strong") bold = true;
    else if (
      !(child.type === "break" || child.type === "html" || (child.type === "text" && /^[\s:]*$/.test(child.value)))
    )
      return false;
  }
  return bold;
}
