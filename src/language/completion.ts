import type * as lsp from "vscode-languageserver-types";
import type { Clause } from "../scaffold/clause.ts";
import { clauseLibrary } from "../scaffold/clause-library.generated.ts";
import { buildLineIndex, type LineIndex, offsetAt } from "../text/line-index.ts";
import { writeClause } from "./clause-text.ts";
import { rankClauses } from "./clauses.ts";
import { isBlankLine, isOutsideProse, marginsAround } from "./completion-place.ts";
import type { LanguageContext } from "./language-context.ts";
import { toSnippetText } from "./snippet-text.ts";

/**
 * Editors don't suggest in Markdown while one types, so the letters of the prefixes ask for it. `provideCompletions`
 * answers only where they start a block, as in `po` alone on its line.
 */
export const completionTriggers: readonly string[] = [
  ...new Set(clauseLibrary.flatMap(({ prefix }) => [...prefix])),
].sort();

export interface CompletionRequest {
  readonly position: lsp.Position;
  readonly context?: { readonly triggerKind: 1 | 2 | 3 };
}

/** LSP's `CompletionTriggerKind.TriggerCharacter`. */
const askedByLetter = 2;
/** A single letter starts too many other words. */
const shortestPrefix = 2;
/** A document that is none of ours is left alone, unless it is hardly begun. */
const longestBeginning = 200;

/** The clauses for an empty line, or for a line with nothing but the start of a prefix. */
export function provideCompletions(context: LanguageContext, request: CompletionRequest): lsp.CompletionItem[] {
  const { text } = context;
  const lines = buildLineIndex(text);
  const typed = readTyped(text, lines, request.position);
  const isByLetter = request.context?.triggerKind === askedByLetter;
  if (typed === undefined || (isByLetter && !startsClause(text, lines, typed))) return [];

  const { document } = context;
  if (isOutsideProse(document, offsetAt(lines, request.position))) return [];
  if (document.kind === "none" && text.length > longestBeginning && (isByLetter || typed.prefix === "")) return [];
  const { textBefore, textAfter } = marginsAround(text, lines, request.position.line);
  return rankClauses(document)
    .filter(({ clause, fit }) => (typed.prefix === "" ? fit !== "other-kind" : matches(clause, typed.prefix)))
    .map(({ clause }, index) => ({
      label: clause.title,
      kind: 15,
      detail: clause.prefix,
      documentation: { kind: "markdown", value: `${clause.description}\n\n---\n\n${clause.body}` },
      filterText: `${clause.prefix} ${clause.title}`,
      sortText: String(index).padStart(3, "0"),
      ...insertion(context, textBefore + writeClause(document, clause) + textAfter, typed.range),
    }));
}

interface Typed {
  /** `po`; empty on an empty line. */
  readonly prefix: string;
  readonly range: lsp.Range;
}

/** What stands on the line, if that is nothing but the start of a prefix. */
function readTyped(text: string, lines: LineIndex, position: lsp.Position): Typed | undefined {
  const start = lines.starts[position.line];
  if (start === undefined) return undefined;
  const offset = offsetAt(lines, position);
  const [, indent, prefix] = /^( {0,3})([\p{L}\p{N}-]*)$/u.exec(text.slice(start, offset)) ?? [];
  const rest = text.slice(offset, lines.starts[position.line + 1] ?? text.length);
  if (indent === undefined || prefix === undefined || rest.trim() !== "") return undefined;
  return { prefix, range: { start: { line: position.line, character: indent.length }, end: position } };
}

/** Prose starts with a capital or goes on from the line above; a prefix does neither. */
function startsClause(text: string, lines: LineIndex, { prefix, range }: Typed): boolean {
  return (
    prefix.length >= shortestPrefix &&
    isBlankLine(text, lines, range.start.line - 1) &&
    clauseLibrary.some((clause) => clause.prefix.startsWith(prefix))
  );
}

function matches({ prefix, title }: Clause, typed: string): boolean {
  const start = typed.toLowerCase();
  return (
    prefix.startsWith(start) ||
    title
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(start))
  );
}

function insertion(
  { client }: LanguageContext,
  text: string,
  range: lsp.Range,
): Pick<lsp.CompletionItem, "insertTextFormat" | "insertTextMode" | "textEdit"> {
  const asIs: lsp.InsertTextMode = 1;
  return client.completionSnippets
    ? { insertTextFormat: 2, insertTextMode: asIs, textEdit: { range, newText: toSnippetText(text) } }
    : { insertTextFormat: 1, insertTextMode: asIs, textEdit: { range, newText: text } };
}
