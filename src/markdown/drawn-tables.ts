import type * as mdast from "mdast";
import { allMatches } from "../text/all-matches.ts";
import { overlaps, type Range, trimRange } from "../text/range.ts";

/** Parses a stretch of the source; the nodes stand at their offsets in the whole. */
export type ParseStretch = (range: Range) => mdast.Root;

/** A table drawn with dashes, as pandoc writes it; a cell is the parts of its lines. */
interface DrawnTable {
  readonly range: Range;
  readonly rows: readonly { readonly range: Range; readonly cells: readonly (readonly Range[])[] }[];
}

type Line = Range;

const gridRule = /^\s*\+(?:[-=:]{2,}\+)+\s*$/;
const columnRule = /^ {0,3}-{2,}(?: +-{2,})+ *$/;
const fullRule = /^ {0,3}-{10,} *$/;

/** Whether any line looks like the rule of such a table. */
export function mayDrawTables(source: string): boolean {
  return /^ {0,3}(?:\+[-=:]{2,}|-{2,} +-{2,})/m.test(source);
}

/**
 * Puts the tables that pandoc draws into the tree: grid tables (`+---+---+`), simple tables (columns under runs of dashes)
 * and multiline tables, which have a blank line between rows.
 */
export function graftDrawnTables(source: string, root: mdast.Root, parse: ParseStretch): void {
  for (const table of findTables(source)) graft(source, root, table, parse);
}

function graft(source: string, root: mdast.Root, table: DrawnTable, parse: ParseStretch): void {
  const { children } = root;
  const first = children.findIndex((node) => overlaps(rangeOf(node), table.range));
  if (first === -1) return;
  const count = children.slice(first).filter((node) => overlaps(rangeOf(node), table.range)).length;
  const replaced = children.slice(first, first + count);
  if (replaced.some((node) => isOpaque(source, node))) return;
  const start = rangeOf(replaced[0] as mdast.RootContent).start;
  const end = rangeOf(replaced.at(-1) as mdast.RootContent).end;
  const node: mdast.Table = {
    type: "table",
    ...at(table.range),
    children: table.rows.map((row) => ({
      type: "tableRow",
      ...at(row.range),
      children: row.cells.map((parts) => ({
        type: "tableCell",
        ...at({ start: parts[0]?.start ?? row.range.start, end: parts.at(-1)?.end ?? row.range.start }),
        children: parts.flatMap((part) => readPart(source, part, parse)),
      })),
    })),
  };
  const before = start < table.range.start ? parse({ start, end: table.range.start }).children : [];
  const after = table.range.end < end ? parse({ start: table.range.end, end }).children : [];
  children.splice(first, count, ...before, node, ...after);
}

/** Whether dashes in a node draw nothing: in a fenced block, in HTML, in front matter. */
function isOpaque(source: string, node: mdast.RootContent): boolean {
  if (node.type === "code") return /^[ \t]*[`~]{3}/.test(source.slice(rangeOf(node).start, rangeOf(node).end));
  return node.type === "html" || node.type === "yaml" || node.type === "table";
}

function readPart(source: string, part: Range, parse: ParseStretch): mdast.PhrasingContent[] {
  const said = source.slice(part.start, part.end);
  if (/[*_[\]`<\\&~]/.test(said)) {
    const [only, ...others] = parse(part).children;
    if (only?.type === "paragraph" && others.length === 0) return only.children;
  }
  return [{ type: "text", value: said, ...at(part) }];
}

function findTables(source: string): DrawnTable[] {
  const lines = splitLines(source);
  const said = (index: number): string => {
    const line = lines[index];
    return line === undefined ? "" : source.slice(line.start, line.end);
  };
  const tables: DrawnTable[] = [];
  let from = 0;
  for (let index = 0; index < lines.length; index++) {
    if (index < from) continue;
    const found = gridRule.test(said(index))
      ? readGrid(source, lines, index)
      : columnRule.test(said(index))
        ? readColumns(source, lines, index, from)
        : undefined;
    if (found === undefined) continue;
    tables.push(found.table);
    from = found.next;
  }
  return tables;
}

function readGrid(
  source: string,
  lines: readonly Line[],
  first: number,
): { table: DrawnTable; next: number } | undefined {
  let last = first;
  for (let index = first + 1; /^\s*[+|]/.test(textOf(source, lines[index])); index++)
    if (gridRule.test(textOf(source, lines[index]))) last = index;
  const edges = new Set<number>();
  for (const line of lines.slice(first, last + 1)) {
    const text = textOf(source, line);
    if (gridRule.test(text)) for (const match of allMatches(text, /\+/g)) edges.add(match.index);
  }
  const groups: Line[][] = [];
  let open: Line[] = [];
  for (const line of lines.slice(first + 1, last + 1)) {
    if (!gridRule.test(textOf(source, line))) open.push(line);
    else if (open.length > 0) {
      groups.push(open);
      open = [];
    }
  }
  if (groups.length < 2) return undefined;
  const rows = groups.map((group) => rowOf(group, (line) => gridCells(source, line, edges), source));
  return { table: tableOf(lines, first, last, rows), next: last + 1 };
}

/** A bar counts where a rule has its crossing, so that one in a text is text. */
function gridCells(source: string, line: Line, edges: ReadonlySet<number>): Range[] {
  const text = textOf(source, line);
  const bars = allMatches(text, /\|/g).map((match) => match.index);
  const aligned = bars.filter((bar) => edges.has(bar));
  // Wide characters push the bars of their line aside.
  const used = aligned.length >= 2 && aligned.at(-1) === bars.at(-1) ? aligned : bars;
  return used.slice(0, -1).map((bar, index) => ({
    start: line.start + bar + 1,
    end: line.start + (used[index + 1] as number),
  }));
}

/** The table around a rule of several runs of dashes: rows a line each, or parted by blank lines between full rules. */
function readColumns(
  source: string,
  lines: readonly Line[],
  rule: number,
  from: number,
): { table: DrawnTable; next: number } | undefined {
  const text = (index: number): string => textOf(source, lines[index]);
  const isBlank = (index: number): boolean => text(index).trim() === "";
  const columns = allMatches(text(rule), /-+/g).map((match) => match.index);
  let head = rule;
  while (head > from && rule - head < 6 && !isBlank(head - 1) && !fullRule.test(text(head - 1))) head--;
  const isMultiline = head > from && fullRule.test(text(head - 1));
  if (!isMultiline && head < rule) head = rule - 1;
  const closes = (index: number): boolean => fullRule.test(text(index)) || columnRule.test(text(index));
  const needsRule = isMultiline || head === rule;
  const groups: Line[][] = head === rule ? [] : [lines.slice(head, rule)];
  let open: Line[] = [];
  let index = rule + 1;
  for (; index < lines.length && !closes(index); index++) {
    if (isBlank(index) && !needsRule) break;
    if (/^#{1,6}\s/.test(text(index))) return undefined;
    if (!isBlank(index)) open.push(lines[index] as Line);
    else if (open.length > 0) {
      groups.push(open);
      open = [];
    }
  }
  const closed = index < lines.length && closes(index);
  if (needsRule && !closed) return undefined;
  // Without a blank line between them, lines are rows of their own.
  const single = !isMultiline || groups.length <= 1;
  if (single && open.length > 0) groups.push(...open.map((line) => [line]));
  else if (open.length > 0) groups.push(open);
  if (groups.length < 2) return undefined;
  const rows = groups.map((group) => rowOf(group, (line) => columnCells(line, columns), source));
  const last = closed ? index : index - 1;
  const top = isMultiline ? head - 1 : head;
  return { table: tableOf(lines, top, last, rows), next: last + 1 };
}

function columnCells(line: Line, columns: readonly number[]): Range[] {
  const length = line.end - line.start;
  return columns.map((column, index) => ({
    start: line.start + Math.min(index === 0 ? 0 : column, length),
    end: line.start + Math.min(columns[index + 1] ?? length, length),
  }));
}

function rowOf(
  group: readonly Line[],
  cellsOf: (line: Line) => readonly Range[],
  source: string,
): DrawnTable["rows"][number] {
  const cells: Range[][] = [];
  for (const line of group) {
    for (const [index, cell] of cellsOf(line).entries()) {
      while (cells.length <= index) cells.push([]);
      const part = trimRange(source, cell);
      if (part.end > part.start) cells[index]?.push(part);
    }
  }
  return { range: { start: (group[0] as Line).start, end: (group.at(-1) as Line).end }, cells };
}

function tableOf(lines: readonly Line[], first: number, last: number, rows: DrawnTable["rows"]): DrawnTable {
  return { range: { start: (lines[first] as Line).start, end: (lines[last] as Line).end }, rows };
}

function splitLines(source: string): Line[] {
  return allMatches(source, /[^\r\n]*(?:\r?\n|$)/g).map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/\r?\n$/, "").length,
  }));
}

function textOf(source: string, line: Line | undefined): string {
  return line === undefined ? "" : source.slice(line.start, line.end);
}

function rangeOf(node: mdast.Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Only offsets count; see `rangeOf`. */
function at({ start, end }: Range): { position: NonNullable<mdast.Node["position"]> } {
  return { position: { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } } };
}
