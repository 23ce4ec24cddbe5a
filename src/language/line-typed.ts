import type * as lsp from "vscode-languageserver-types";
import type { EngagementDocument } from "../documents/document.ts";
import type { Table } from "../markdown/markdown-document.ts";
import { type LineIndex, offsetAt } from "../text/line-index.ts";

/** A line as far as it is written: where somebody types, and what is to be replaced by what they choose. */
export interface TypedLine {
  readonly text: string;
  readonly position: lsp.Position;
  readonly offset: number;
}

export function readTypedLine(text: string, lines: LineIndex, position: lsp.Position): TypedLine | undefined {
  const start = lines.starts[position.line];
  if (start === undefined) return undefined;
  const offset = offsetAt(lines, position);
  return { text: text.slice(start, offset), position, offset };
}

/** What stands in a cell, after a label or in a list item so far. */
export interface TypedValue {
  readonly value: string;
  /** Of a cell: its table and column, counted from 0, and what the row begins with. */
  readonly cell?: { readonly table: Table; readonly column: number; readonly first: string };
  /** `Product Owner` of `- **Product Owner:** Jan`. */
  readonly label?: string;
  /** Whether it is a list item that has just begun: `- Val`. */
  readonly isEntry: boolean;
}

const labelled = /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?[*_]{0,2}([^\s:|*_[][^:|*_[\]]{0,60}?)[*_]{0,2}\s*:[*_]{0,2}([^:]*)$/u;
const begun = /^[\s>]*(?:[-*+]|\d+[.)])\s+[*_]{0,2}([^:|*_]{0,40})$/u;

/** Undefined in other prose. */
export function readTypedValue({ markdown }: EngagementDocument, { text, offset }: TypedLine): TypedValue | undefined {
  const table = markdown.blocks.find(
    (block): block is Table => block.type === "table" && block.range.start <= offset && offset <= block.range.end + 1,
  );
  if (table !== undefined && text.includes("|")) {
    const cells = text.replace(/^\s*\|/, "").split(/(?<!\\)\|/);
    const [first = ""] = cells;
    const cell = { table, column: cells.length - 1, first: first.replace(/[*_`]/g, "").trim() };
    return { value: cells.at(-1) ?? "", cell, isEntry: false };
  }
  const [, label, value] = labelled.exec(text) ?? [];
  if (label !== undefined && value !== undefined) return { value, label, isEntry: false };
  const [, entry] = begun.exec(text) ?? [];
  return entry === undefined ? undefined : { value: entry, isEntry: true };
}

/** What takes the place of the last `length` characters; after `:` or `|` it begins with the blank that is missing. */
export function replaceTyped({ text, position }: TypedLine, length: number, newText: string): lsp.TextEdit {
  const start = { line: position.line, character: position.character - length };
  const before = text.slice(0, text.length - length);
  return { range: { start, end: position }, newText: /(?:\||:[*_]*)$/.test(before) ? ` ${newText}` : newText };
}
