import { Parser } from "htmlparser2";
import type * as mdast from "mdast";
import type { Range } from "../text/range.ts";
import { rangeOf } from "./parse-markdown.ts";
import { blank } from "./visible-text.ts";

/** What HTML tags in a Markdown text set apart; ranges are those of the content, without the element's own tags. */
export interface HtmlStructure {
  readonly headings: readonly { readonly level: number; readonly range: Range; readonly content: Range }[];
  readonly items: readonly { readonly range: Range; readonly content: Range; readonly depth: number }[];
  readonly tables: readonly HtmlTable[];
}

export interface HtmlTable {
  readonly range: Range;
  readonly rows: readonly { readonly range: Range; readonly isHeader: boolean; readonly cells: readonly Range[] }[];
}

const structural = /^(?:h[1-6]|li|table|tr|td|th)$/;

const opening = /<(?:h[1-6]|li|table)\b/i;

/**
 * Reads only what mdast took for HTML, so a tag in a code block or in prose counts for nothing; `undefined` where none
 * of that sets anything apart.
 */
export function readHtmlStructure(source: string, root: mdast.Root): HtmlStructure | undefined {
  const html = opening.test(source) ? htmlOnly(source, root) : undefined;
  if (html === undefined) return undefined;
  const headings: { level: number; range: Range; content: Range }[] = [];
  const items: { range: Range; content: Range; depth: number }[] = [];
  const tables: { range: Range; rows: { range: Range; isHeader: boolean; cells: Range[] }[] }[] = [];
  const open: { name: string; start: number; contentStart: number }[] = [];
  let table: (typeof tables)[number] | undefined;
  let row: { range: Range; isHeader: boolean; cells: Range[] } | undefined;

  const parser = new Parser(
    {
      onopentag(name) {
        if (!structural.test(name)) return;
        open.push({ name, start: parser.startIndex, contentStart: parser.endIndex + 1 });
        if (name === "table" && table === undefined)
          table = { range: { start: parser.startIndex, end: source.length }, rows: [] };
        if (name === "tr" && table !== undefined)
          row = { range: { start: parser.startIndex, end: source.length }, isHeader: true, cells: [] };
        if (name === "td" && row !== undefined) row.isHeader = false;
      },
      onclosetag(name) {
        const from = open.findLastIndex((element) => element.name === name);
        const element = open[from];
        if (element === undefined) return;
        open.length = from;
        const range = { start: element.start, end: Math.min(parser.endIndex + 1, source.length) };
        const content = {
          start: element.contentStart,
          end: Math.max(element.contentStart, Math.min(parser.startIndex, source.length)),
        };
        if (/^h[1-6]$/.test(name) && table === undefined) headings.push({ level: Number(name[1]), range, content });
        else if (name === "li" && table === undefined)
          items.push({ range, content, depth: open.filter((outer) => outer.name === "li").length });
        else if ((name === "td" || name === "th") && row !== undefined) row.cells.push(content);
        else if (name === "tr" && row !== undefined && table !== undefined) {
          if (row.cells.length > 0) table.rows.push({ ...row, range });
          row = undefined;
        } else if (name === "table" && table !== undefined && !open.some((outer) => outer.name === "table")) {
          tables.push({ range, rows: table.rows });
          table = undefined;
        }
      },
    },
    { lowerCaseTags: true },
  );
  parser.end(html);
  return { headings, items: items.sort((a, b) => a.range.start - b.range.start), tables };
}

/** The source with all but its HTML blanked, or `undefined` where it has no HTML that matters here. */
function htmlOnly(source: string, root: mdast.Root): string | undefined {
  const pieces: string[] = [];
  let at = 0;
  visit(root);
  if (!pieces.some((piece) => opening.test(piece))) return undefined;
  return pieces.join("") + blank(source.slice(at));

  function visit(node: mdast.Nodes): void {
    if (node.type === "html") {
      const { start, end } = rangeOf(node);
      if (start < at) return;
      pieces.push(blank(source.slice(at, start)), source.slice(start, end));
      at = end;
    } else if ("children" in node) {
      for (const child of node.children) visit(child);
    }
  }
}
