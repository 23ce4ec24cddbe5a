import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import type * as lsp from "vscode-languageserver-types";
import { renderDashboard } from "../../dashboard/render-dashboard.ts";
import { wordingIn } from "../../dashboard/wording.ts";
import type { LanguageContext } from "../../language/language-context.ts";
import { languageService } from "../../language/language-service.ts";
import { Refusal } from "../../language/refusal.ts";
import { createDocumentContext } from "../../server/document-context.ts";
import { joinSettings } from "../../server/document-settings.ts";
import { MemberIndex } from "../../server/member-index.ts";
import { SignedClauses } from "../../server/signed-clauses.ts";
import { buildLineIndex, positionAt } from "../../text/line-index.ts";
import { textOf } from "../../text/message.ts";
import { applyEdits } from "../../text/text-edit.ts";
import { german } from "../../translations/german.ts";

const uri = "file:///engagement/document.md";
/** Each place is asked for everything that an editor asks at a cursor. */
const places = 4;

/** Everything that an editor asks about a document, and about some places in it that only the text decides on. */
export function checkFeatures(text: string): void {
  const context = openText(text);
  const whole = { start: { line: 0, character: 0 }, end: { line: 2 ** 31 - 1, character: 0 } };
  const {
    diagnostics,
    codeLenses,
    documentLinks,
    documentSymbols,
    foldingRanges,
    documentStatus,
    reviewRecord,
    traceDocument,
  } = languageService;
  for (const provide of [codeLenses, documentLinks, foldingRanges, documentStatus, reviewRecord, traceDocument])
    provide(context);
  for (const { range } of diagnostics(context)) assertInside(context, range);
  for (const symbol of documentSymbols(context)) assertInside(context, symbol.range);
  languageService.proposal(context);
  languageService.freeze(context);
  languageService.trace(context);
  languageService.inlayHints(context, { range: whole });
  languageService.semanticTokens(context, {});
  languageService.scopeCheck(context, { text: text.slice(0, 200) });
  languageService.kindDeclaration(context, { kind: "sow" });
  const dashboard = languageService.dashboard(context);
  if (dashboard !== undefined) assertNoMarkup(renderDashboard(dashboard, wordingIn("en")).html);
  const everywhere = { range: whole, context: {} };
  const actions = languageService.codeActions(context, everywhere);
  for (const { edit } of actions) for (const { range } of edit?.changes?.[uri] ?? []) assertInside(context, range);
  assertSameFixes(context, actions);
  for (let place = 0; place < places; place++) askAt(context, text, Math.floor((text.length * (place + 0.5)) / places));
}

/** An editor that makes a fix comes to the same text as the command line. */
function assertSameFixes({ text, findings }: LanguageContext, actions: readonly lsp.CodeAction[]): void {
  const document = TextDocument.create(uri, "markdown", 1, text);
  // What writes files beside the document is not offered to an editor that can't.
  const fixes = findings.flatMap(({ fixes = [] }) => fixes.filter(({ newFiles }) => newFiles === undefined));
  const wanted = new Set(fixes.map(({ title, edits }) => `${textOf(title, german)}\n${applyEdits(text, edits)}`));
  const made = new Set(
    actions.map(({ title, edit }) => `${title}\n${TextDocument.applyEdits(document, edit?.changes?.[uri] ?? [])}`),
  );
  for (const one of wanted) assert.ok(made.has(one), "An editor makes the same of a fix.");
}

function askAt(context: LanguageContext, text: string, offset: number): void {
  const position = positionAt(buildLineIndex(text), offset);
  languageService.hover(context, { position });
  languageService.completions(context, { position });
  languageService.definition(context, { position });
  languageService.references(context, { position, context: { includeDeclaration: true } });
  languageService.documentHighlights(context, { position });
  languageService.clauses(context, { position });
  const named = languageService.renameRange(context, { position });
  if (named === undefined) return;
  assertInside(context, named.range);
  try {
    languageService.rename(context, { position, newName: "Ada Lindqvist" });
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
  }
}

/** The document as the server holds it. */
function openText(text: string): LanguageContext {
  const index = new MemberIndex();
  const settings = joinSettings(
    "/engagement/document.md",
    undefined,
    { profile: "agency", advice: "all" },
    "2026-11-22",
  );
  return createDocumentContext(TextDocument.create(uri, "markdown", 1, text), settings, {
    client: { completionSnippets: true, snippetEdits: false, versionedEdits: false, newFiles: false, commands: {} },
    wording: german,
    index,
    signed: { clauses: new SignedClauses(), readText: () => undefined },
    lastRead: { document: undefined },
  });
}

function assertInside({ document: { lines } }: LanguageContext, { start, end }: lsp.Range): void {
  for (const { line, character } of [start, end]) {
    const length = (lines.starts[line + 1] ?? lines.length) - (lines.starts[line] ?? Number.NaN);
    assert.ok(character >= 0 && character <= length, `${line}:${character} is a place in the text.`);
  }
}

/** Whatever a document says is text on the page: no element, no handler and no link but those of the page itself. */
function assertNoMarkup(page: string): void {
  assert.doesNotMatch(page, /<(?:script|img|iframe|object|embed|foreignObject|base|meta|link|form)\b/i);
  assert.doesNotMatch(page, /<[^<>]*\son[a-z]+\s*=/i);
  assert.doesNotMatch(page, /(?:href|src|action)\s*=\s*["']?\s*(?:javascript|data|vbscript):/i);
}
