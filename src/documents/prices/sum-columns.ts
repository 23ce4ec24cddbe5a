import type { Block, ListItem, Paragraph, Row, Table } from "../../markdown/markdown-document.ts";
import { isInside, type Range } from "../../text/range.ts";
import { readWords } from "../../text/words.ts";
import type { PointName } from "../../vocabulary/point-names.ts";
import type { EngagementDocument } from "../document.ts";
import { placesOfPoint, saysPoint } from "../points.ts";
import { type Amount, readAmount } from "./amounts.ts";

/** Sums below each other, with the rows that say what they come to. */
export interface SumColumn {
  readonly lines: readonly SumLine[];
}

export interface SumLine {
  /** `gap` has no sum: the head of a group, or a line that costs nothing. */
  readonly kind: "item" | "total" | "tax" | "discount" | "gap";
  /** Priced, but perhaps not part of the total. */
  readonly isOptional: boolean;
  readonly amount: Amount | undefined;
  /** What says the sum. */
  readonly range: Range;
  /** The row, list item or paragraph. */
  readonly place: Range;
}

const wordsOfLabel = 7;
const nothing = /^[-–—./0\s]*$/u;

/** The columns of tables and the lists that hold nothing but sums of one currency and have a total; others are not understood. */
export function readSumColumns(document: EngagementDocument): SumColumn[] {
  return readColumnsWithTotal(document).filter(
    ({ lines }) => new Set(lines.flatMap(({ amount }) => amount?.currency ?? [])).size < 2,
  );
}

const withTotal = new WeakMap<EngagementDocument, readonly SumColumn[]>();

/** The same, in whatever currencies. */
export function readColumnsWithTotal(document: EngagementDocument): readonly SumColumn[] {
  const known = withTotal.get(document) ?? findColumnsWithTotal(document);
  withTotal.set(document, known);
  return known;
}

function findColumnsWithTotal(document: EngagementDocument): readonly SumColumn[] {
  const { blocks } = document.markdown;
  const inTables = blocks.flatMap((block, at) =>
    block.type === "table" ? readTable(document, block, blocks[at + 1]) : [],
  );
  return [...inTables, ...readLists(document)].filter(({ lines }) => lines.some(({ kind }) => kind === "total"));
}

/** The columns of sums of one currency in tables that have no total anywhere. */
export function readColumnsWithoutTotal(document: EngagementDocument): SumColumn[] {
  const { blocks } = document.markdown;
  return blocks.flatMap((block, at) => {
    if (block.type !== "table" || block.quoted || readTable(document, block, blocks[at + 1]).length > 0) return [];
    return readColumns(document, block).filter(({ lines }) => {
      const sums = lines.flatMap(({ amount }) => amount ?? []);
      return (
        lines.every(({ kind }) => kind !== "total") &&
        sums.length > 1 &&
        new Set(sums.flatMap(({ currency }) => currency ?? [])).size < 2
      );
    });
  });
}

/** The columns of sums; a total may stand in the paragraph after the table where only one column can be meant. */
function readTable(document: EngagementDocument, table: Table, next: Block | undefined): SumColumn[] {
  if (table.quoted) return [];
  const after =
    next?.type === "paragraph" && next.section === table.section ? readEntry(document, next, next.range) : undefined;
  const total = after?.kind === "total" ? after : undefined;
  const hasTotal = (["document/total", "document/bare-total"] as const).some((name) =>
    saysPoint(document, name, table.range),
  );
  if (total === undefined && !hasTotal) return [];
  const columns = readColumns(document, table);
  if (total === undefined || columns.length > 1) return columns;
  return columns.map(({ lines }) => ({
    lines: lines.some(({ kind }) => kind === "total") ? lines : [...lines, total],
  }));
}

function readColumns(document: EngagementDocument, table: Table): SumColumn[] {
  const names = document.pointTitles.columns.get(table) ?? [];
  return table.header.flatMap((_, column) => {
    const of = names[column] ?? [];
    if (of.includes("document/rate") || of.includes("document/quantity")) return [];
    const lines: SumLine[] = [];
    for (const row of table.rows) {
      const line = readRow(document, row, column);
      if (line === undefined) return [];
      lines.push(line);
    }
    const isMoney = of.includes("document/amount") || lines.some(({ amount }) => amount?.currency !== undefined);
    const isHeaded = document.facts.money.some(({ range }) => lines.some((line) => isInside(range, line.range)));
    return isMoney || isHeaded ? [{ lines: withOptionalGroups(document, lines) }] : [];
  });
}

function readRow(document: EngagementDocument, row: Row, column: number): SumLine | undefined {
  const cell = row.cells[column];
  const isGap = cell === undefined || nothing.test(cell.text) || saysPoint(document, "document/free", cell.range);
  const amount = isGap ? undefined : readAmount(cell.text);
  // Most columns hold words, so that their first cell tells.
  if (!isGap && amount === undefined) return undefined;
  const others = row.cells.filter((other) => other !== cell && readAmount(other.text) === undefined);
  const isOptional = others.some(({ range }) => saysPoint(document, "document/optional", range));
  const place = row.range;
  if (isGap) return { kind: "gap", isOptional, amount: undefined, range: cell?.range ?? place, place };
  const kinds = others.map(({ range }) => kindOfLabel(document, range));
  const kind = kinds.find((one) => one !== "item") ?? "item";
  // `Total not to exceed` is no sum.
  if (kind === "total" && others.some(({ range }) => saysPoint(document, "document/vague-price", range)))
    return { kind: "gap", isOptional, amount: undefined, range: cell.range, place };
  return { kind, isOptional, amount, range: cell.range, place };
}

/** What stands below a head such as `Optional services` is optional too. */
function withOptionalGroups(document: EngagementDocument, lines: readonly SumLine[]): SumLine[] {
  let isOptional = false;
  return lines.map((line) => {
    if (line.kind === "gap") isOptional = saysPoint(document, "document/optional", line.place);
    if (line.kind === "total") isOptional = false;
    return isOptional ? { ...line, isOptional } : line;
  });
}

/** `- Design: €5,000` … `- Total: €12,000`, or the total in the paragraph after the list. */
function readLists(document: EngagementDocument): SumColumn[] {
  const { sections } = document.markdown;
  return sections.flatMap(({ blocks }) => {
    const found: SumColumn[] = [];
    let run: ListItem[] = [];
    for (const [index, block] of blocks.entries()) {
      if (block.type === "listItem") run.push(block);
      const next = blocks[index + 1];
      if (next?.type === "listItem" && block.type === "listItem" && next.marker === block.marker) continue;
      if (run.length > 1) {
        const after = next?.type === "paragraph" ? [next] : [];
        const lines = readRun(document, run, after);
        if (lines !== undefined) found.push({ lines });
      }
      run = [];
    }
    return found;
  });
}

function readRun(
  document: EngagementDocument,
  items: readonly ListItem[],
  after: readonly Paragraph[],
): SumLine[] | undefined {
  const [first] = items;
  if (items.some(({ depth, quoted }) => quoted || depth !== first?.depth)) return undefined;
  const lines: SumLine[] = [];
  for (const item of items) {
    const line = readEntry(document, item, item.textRange);
    if (line === undefined) return undefined;
    lines.push(line);
  }
  if (lines.some(({ kind }) => kind === "total")) return lines;
  const total = after.flatMap((block) => readEntry(document, block, block.range) ?? []);
  return total[0]?.kind === "total" ? [...lines, ...total] : undefined;
}

/** An entry with one sum and no word that makes it vague. */
function readEntry(document: EngagementDocument, { quoted }: Block, place: Range): SumLine | undefined {
  const inside = document.facts.money.filter(({ range }) => isInside(range, place));
  const [money] = inside;
  if (quoted || money === undefined || inside.length > 1 || money.per !== undefined) return undefined;
  if (saysPoint(document, "document/vague-price", place)) return undefined;
  const { visible } = document.markdown;
  const signed = /[+−–-]$/.test(visible.slice(place.start, money.range.start))
    ? money.range.start - 1
    : money.range.start;
  const isDash = /\s[−–-]$/.test(visible.slice(place.start, money.range.start));
  const range = { start: isDash ? money.range.start : signed, end: money.range.end };
  const amount = readAmount(visible.slice(range.start, range.end));
  if (amount === undefined) return undefined;
  const isOptional = saysPoint(document, "document/optional", place);
  const kind = kindOfLabel(document, { start: place.start, end: money.range.start });
  return { kind, isOptional, amount, range, place };
}

/** A label is a total's where its words begin or end with one: `Total (net)`, `Phase 1 subtotal`; not `Rewrite of the total view`. */
function kindOfLabel(document: EngagementDocument, label: Range): SumLine["kind"] {
  const { visible } = document.markdown;
  const said = (name: PointName): "start" | "end" | "inside" | undefined => {
    const place = placesOfPoint(document, name).find(({ words }) => isInside(words, label));
    if (place === undefined) return undefined;
    if (readWords(visible.slice(label.start, place.words.start)).length === 0) return "start";
    return readWords(visible.slice(place.words.end, label.end)).length === 0 ? "end" : "inside";
  };
  const count = readWords(visible.slice(label.start, label.end)).length;
  const total = count > wordsOfLabel ? undefined : said("document/total");
  if (total === "start" || (count === 1 && said("document/bare-total") !== undefined)) return "total";
  if (said("document/tax") !== undefined) return "tax";
  if (said("document/discount") !== undefined) return "discount";
  return total === "end" ? "total" : "item";
}
