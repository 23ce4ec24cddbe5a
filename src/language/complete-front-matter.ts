import type * as lsp from "vscode-languageserver-types";
import type { TermShape } from "../documents/declared-terms.ts";
import { blockShape } from "../documents/term-problems.ts";
import type { LineIndex } from "../text/line-index.ts";
import type { LanguageContext } from "./language-context.ts";
import { replaceTyped, type TypedLine } from "./line-typed.ts";

const fence = /^(?:---|\.\.\.)\s*$/;
const keyLine = /^(\s*)([\w-]+):\s*$/;

/** The keys and values of a `mandate:` block, where the front matter is being written; undefined outside of one. */
export function completeFrontMatter(
  { text }: LanguageContext,
  lines: LineIndex,
  line: TypedLine,
): lsp.CompletionItem[] | undefined {
  const above = linesAbove(text, lines, line.position.line);
  if (above === undefined) return undefined;
  if (line.text.startsWith("-")) return [];
  const [, indent = "", key, separator = "", written = ""] =
    /^(\s*)(?:([\w-]+)(:\s*))?([^\s:#]*)$/.exec(line.text) ?? [];
  const path = pathOf(above, indent.length);
  if (path === undefined) return [];
  const shape = shapeAt(key === undefined ? path : [...path, key]);
  if (shape === undefined) return [];
  if (isListOfNames(shape)) return separator === "" ? [] : shape.map((name) => toItem(line, written, name, 12));
  if (typeof shape === "string" || key !== undefined) return [];
  const given = new Set(siblingKeys(above, indent.length));
  return Object.entries(shape)
    .filter(([name]) => !given.has(name))
    .map(([name, inner]) =>
      toItem(line, written, isListOfNames(inner) || typeof inner === "string" ? `${name}: ` : `${name}:`, 10),
    );
}

const topShape = { mandate: blockShape } as const satisfies TermShape;

/** The lines of the front matter before this one; undefined where it is not in one. */
function linesAbove(text: string, lines: LineIndex, line: number): string[] | undefined {
  if (line === 0 || !fence.test(lineOf(0))) return undefined;
  const above: string[] = [];
  for (let at = 1; at < line; at++) {
    if (fence.test(lineOf(at))) return undefined;
    above.push(lineOf(at));
  }
  return above;

  function lineOf(at: number): string {
    return text.slice(lines.starts[at], lines.starts[at + 1] ?? text.length).replace(/\r?\n$/, "");
  }
}

/** The keys over a line of some indent; undefined where another thing than keys stands over it. */
function pathOf(above: readonly string[], indent: number): string[] | undefined {
  const path: string[] = [];
  let level = indent;
  for (const one of [...above].reverse()) {
    const own = /^\s*/.exec(one)?.[0].length ?? 0;
    if (level === 0 || one.trim() === "" || own >= level) continue;
    const [, , key] = keyLine.exec(one) ?? [];
    if (key === undefined) return undefined;
    path.unshift(key);
    level = own;
  }
  return path;
}

/** What stands beside a line already, back to the key over both. */
function siblingKeys(above: readonly string[], indent: number): string[] {
  const keys: string[] = [];
  for (const one of [...above].reverse()) {
    const [, space, key] = /^(\s*)([\w-]+):/.exec(one) ?? [];
    if (space === undefined || key === undefined) continue;
    if (space.length < indent) break;
    if (space.length === indent) keys.push(key);
  }
  return keys;
}

function shapeAt(path: readonly string[]): TermShape | undefined {
  let shape: TermShape | undefined = topShape;
  for (const key of path) {
    if (shape === undefined || typeof shape === "string" || isListOfNames(shape)) return undefined;
    shape = Object.hasOwn(shape, key) ? shape[key] : undefined;
  }
  return shape;
}

function isListOfNames(shape: TermShape): shape is readonly string[] {
  return Array.isArray(shape);
}

function toItem(line: TypedLine, written: string, newText: string, kind: lsp.CompletionItemKind): lsp.CompletionItem {
  const textEdit = replaceTyped(line, written.length, newText);
  return { label: newText.replace(/:\s*$/, ""), kind, filterText: textEdit.newText, textEdit };
}
