import type * as lsp from "vscode-languageserver-types";
import { buildLineIndex } from "../text/line-index.ts";
import { completeClauses } from "./complete-clauses.ts";
import { completeFrontMatter } from "./complete-front-matter.ts";
import { completeIds } from "./complete-ids.ts";
import { completeNames } from "./complete-names.ts";
import { isOutsideProse } from "./completion-place.ts";
import type { LanguageContext } from "./language-context.ts";
import { readTypedLine } from "./line-typed.ts";

/**
 * Editors don't suggest in Markdown while one types, so these ask: `/` at the start of a line for clauses, `|` and `:` for
 * names in cells and after labels, `-` for ids.
 */
export const completionTriggers: readonly string[] = ["/", "|", ":", "-"];

export interface CompletionRequest {
  readonly position: lsp.Position;
}

/** What may be written at a position: keys and values of the front matter, known names and ids, clauses. */
export function provideCompletions(context: LanguageContext, { position }: CompletionRequest): lsp.CompletionItem[] {
  const { text } = context;
  const lines = buildLineIndex(text);
  const line = readTypedLine(text, lines, position);
  if (line === undefined) return [];
  const declared = completeFrontMatter(context, lines, line);
  if (declared !== undefined) return declared;
  if (isOutsideProse(context.document, line.offset)) return [];
  const names = context.document.kind === "none" ? [] : completeNames(context, line);
  return [...names, ...completeIds(context, line), ...completeClauses(context, lines, position)];
}
