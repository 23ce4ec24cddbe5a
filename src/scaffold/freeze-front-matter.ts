import type { EngagementDocument } from "../documents/document.ts";
import type { FrontMatter } from "../markdown/front-matter.ts";
import type { YamlNode } from "../markdown/yaml-node.ts";
import type { Range } from "../text/range.ts";
import type { TextEdit } from "../text/text-edit.ts";
import { readDocumentStyle } from "./document-style.ts";

/** The clauses that are held fast, and since when. */
export interface Freeze {
  /** `2026-11-29` */
  readonly at: string;
  /** Fingerprints by the clauses' names, in the order of the text. */
  readonly clauses: ReadonlyMap<string, string>;
}

/**
 * Writes `status: signed` and the fingerprints into the front matter; all else in it stays byte for byte. Undefined where
 * that can't be done safely: in YAML that is broken, all in braces, or has something else under these keys.
 */
export function freezeFrontMatter(document: EngagementDocument, freeze: Freeze): TextEdit[] | undefined {
  const { text, markdown } = document;
  const { lineEnd } = readDocumentStyle(document);
  const { frontMatter } = markdown;
  if (frontMatter === undefined) {
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const lines = ["---", "status: signed", "mandate:", "  frozen:", ...blockLines(freeze, "    "), "---", "", ""];
    return [insert(start, lines.join(lineEnd))];
  }
  const { yaml, range, problem } = frontMatter;
  if (problem !== undefined || (yaml !== undefined && text[yaml.range.start] === "{")) return undefined;
  const top = yaml?.entries?.[0]?.keyRange.start ?? text.indexOf("\n", range.start) + 1;
  const status = writeStatus(frontMatter, { text, top, lineEnd });
  const frozen = writeFrozen(frontMatter, freeze, { text, top, lineEnd });
  return status === undefined || frozen === undefined ? undefined : [...status, ...frozen];
}

/** `{ "Scope": "0a…", "Price": "1b…" }` */
export function fingerprintsInBraces(clauses: Freeze["clauses"]): string {
  const entries = [...clauses].map(([name, fingerprint]) => `${JSON.stringify(name)}: ${JSON.stringify(fingerprint)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

interface Place {
  readonly text: string;
  /** Where a new key of the outermost mapping goes. */
  readonly top: number;
  readonly lineEnd: string;
}

function writeStatus({ yaml }: FrontMatter, { text, top, lineEnd }: Place): TextEdit[] | undefined {
  const status = yaml?.entries?.find(({ key }) => key === "status");
  if (status === undefined) return [insert(top, `status: signed${lineEnd}`)];
  const { scalar, range } = status.value;
  if (scalar === undefined) return undefined;
  if (scalar === null) return insertAfterColon(text, status.keyRange, " signed");
  return scalar === "signed" ? [] : [{ range, newText: "signed" }];
}

function writeFrozen({ yaml, range }: FrontMatter, freeze: Freeze, place: Place): TextEdit[] | undefined {
  const { text, top, lineEnd } = place;
  const block = yaml?.entries?.find(({ key }) => key === "mandate");
  const below = (indent: string): string => [`${indent}frozen:`, ...blockLines(freeze, `${indent}  `)].join(lineEnd);
  if (block === undefined) return [insert(top, `mandate:${lineEnd}${below("  ")}${lineEnd}`)];
  if (block.value.scalar === null) return insertAfterColon(text, block.keyRange, `${lineEnd}${below("  ")}`);
  const [first] = block.value.entries ?? [];
  if (first === undefined) return undefined;
  const indent = /(?<![ \t])[ \t]*$/.exec(text.slice(range.start, first.keyRange.start))?.[0] ?? "";
  const isInBraces = text[block.value.range.start] === "{";
  const frozen = block.value.entries?.find(({ key }) => key === "frozen");
  if (frozen !== undefined) return replaceFrozen(frozen, freeze, place);
  const { start } = first.keyRange;
  if (isInBraces) return [insert(start, `frozen: ${inBraces(freeze)}, `)];
  return [insert(start, `${below(indent).slice(indent.length)}${lineEnd}${indent}`)];
}

function replaceFrozen(
  { keyRange, value }: { readonly keyRange: Range; readonly value: YamlNode },
  freeze: Freeze,
  { text, lineEnd }: Place,
): TextEdit[] | undefined {
  if (value.scalar === null) return insertAfterColon(text, keyRange, ` ${inBraces(freeze)}`);
  const [first] = value.entries ?? [];
  if (value.entries === undefined) return undefined;
  if (first === undefined || text[value.range.start] === "{")
    return [{ range: value.range, newText: inBraces(freeze) }];
  const { start } = first.keyRange;
  const indent = /(?<![ \t])[ \t]*$/.exec(text.slice(0, start))?.[0] ?? "";
  const newText = blockLines(freeze, indent).join(lineEnd).slice(indent.length);
  return [{ range: { start, end: endOf(value, text) }, newText }];
}

/** The end of what is last written in a mapping; the range of one without braces takes in the lines after it. */
function endOf({ range, entries }: YamlNode, text: string): number {
  const last = entries?.at(-1);
  if (last === undefined || text[range.start] === "{") return range.end;
  return last.value.scalar === null ? Math.max(last.keyRange.end + 1, last.value.range.end) : endOf(last.value, text);
}

function blockLines({ at, clauses }: Freeze, indent: string): string[] {
  const entries = [...clauses].map(
    ([name, fingerprint]) => `${indent}  ${JSON.stringify(name)}: ${JSON.stringify(fingerprint)}`,
  );
  return [`${indent}at: ${at}`, `${indent}clauses:`, ...entries];
}

function inBraces({ at, clauses }: Freeze): string {
  return `{ at: ${at}, clauses: ${fingerprintsInBraces(clauses)} }`;
}

function insertAfterColon(text: string, { end }: Range, newText: string): TextEdit[] | undefined {
  const colon = text.slice(end).match(/^[ \t]*:/)?.[0];
  return colon === undefined ? undefined : [insert(end + colon.length, newText)];
}

function insert(offset: number, newText: string): TextEdit {
  return { range: { start: offset, end: offset }, newText };
}
