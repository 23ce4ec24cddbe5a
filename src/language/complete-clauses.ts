import type * as lsp from "vscode-languageserver-types";
import { type LineIndex, offsetAt } from "../text/line-index.ts";
import { writeClause } from "./clause-text.ts";
import { rankClauses } from "./clauses.ts";
import { marginsAround } from "./completion-place.ts";
import type { LanguageContext } from "./language-context.ts";
import { toSnippetText } from "./snippet-text.ts";

/** A document that is none of ours is left alone, unless it is hardly begun. */
const longestBeginning = 200;

/** All clauses for an empty line, or for one with nothing but `/` and the start of a prefix; the best fit first. */
export function completeClauses(
  context: LanguageContext,
  lines: LineIndex,
  position: lsp.Position,
): lsp.CompletionItem[] {
  const { text } = context;
  const typed = readTyped(text, lines, position);
  if (typed === undefined) return [];
  const { document } = context;
  if (document.kind === "none" && text.length > longestBeginning && typed.prefix === "") return [];
  const { textBefore, textAfter } = marginsAround(text, lines, position.line);
  return rankClauses(document).map(({ clause }, index) => ({
    label: clause.title,
    kind: 15,
    detail: clause.prefix,
    documentation: { kind: "markdown", value: `${clause.description}\n\n---\n\n${clause.body}` },
    filterText: `${typed.sign}${clause.prefix} ${clause.title}`,
    sortText: String(index).padStart(3, "0"),
    ...insertion(context, textBefore + writeClause(document, clause) + textAfter, typed.range),
  }));
}

interface Typed {
  /** `/`, or empty. */
  readonly sign: string;
  /** `po`; empty where nothing else stands on the line. */
  readonly prefix: string;
  readonly range: lsp.Range;
}

/** What stands on the line, if that is nothing but the start of a prefix. */
function readTyped(text: string, lines: LineIndex, position: lsp.Position): Typed | undefined {
  const start = lines.starts[position.line];
  if (start === undefined) return undefined;
  const offset = offsetAt(lines, position);
  const rest = text.slice(offset, lines.starts[position.line + 1] ?? text.length);
  const match = /^( {0,3})(\/?)([\p{L}\p{N}-]*)$/u.exec(text.slice(start, offset));
  if (match === null || rest.trim() !== "") return undefined;
  const [, indent = "", sign = "", prefix = ""] = match;
  return { sign, prefix, range: { start: { line: position.line, character: indent.length }, end: position } };
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
