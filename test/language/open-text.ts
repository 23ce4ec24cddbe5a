import assert from "node:assert/strict";
import type * as lsp from "vscode-languageserver-types";
import type { EngagementDocument } from "../../src/documents/document.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { buildEngagement } from "../../src/engagement/engagement.ts";
import type { ClientSupport, LanguageContext } from "../../src/language/language-context.ts";
import { toSnippetText } from "../../src/language/snippet-text.ts";
import { type LintFinding, lintDocument } from "../../src/linter/lint.ts";
import { buildLineIndex, offsetAt, positionAt } from "../../src/text/line-index.ts";
import { english } from "../../src/text/message.ts";
import { applyEdits } from "../../src/text/text-edit.ts";

const cursor = "<|>";
const plainClient: ClientSupport = {
  completionSnippets: false,
  snippetEdits: false,
  versionedEdits: false,
  newFiles: true,
  commands: {},
};

export interface OpenText {
  readonly context: LanguageContext;
  /** Where `<|>` stands; the start of the text without one. */
  readonly position: lsp.Position;
  /** An empty range there. */
  readonly range: lsp.Range;
}

/** Opens a text in an editor that can do the least, or what `client` says. */
export function openText(marked: string, client: Partial<ClientSupport> = {}): OpenText {
  const text = marked.replace(cursor, "");
  const document = readDocument("document.md", text);
  const position = positionAt(document.lines, Math.max(0, marked.indexOf(cursor)));
  return {
    context: {
      uri: "file:///document.md",
      version: 3,
      text,
      document,
      engagement: buildEngagement([document]),
      chosenProfile: undefined,
      today: "2026-11-22",
      showsDefinitions: true,
      findings: lint(document),
      adviceLeftOut: 0,
      lint: (otherText) => lint(readDocument("document.md", otherText)),
      findingsIn: (path) => (path === document.path ? lint(document) : []),
      open: (path) => (path === document.path ? document : undefined),
      uriOf: (path) => (path === document.path ? "file:///document.md" : undefined),
      versionOf: (path) => (path === document.path ? 3 : undefined),
      signedText: () => undefined,
      client: { ...plainClient, ...client },
      wording: english,
    },
    position,
    range: { start: position, end: position },
  };
}

function lint(document: EngagementDocument): readonly LintFinding[] {
  return lintDocument(document, buildEngagement([document]), { profile: "agency", rules: {}, today: "2026-11-22" });
}

/** What an editor does with an edit, without tab stops. */
export function applyWorkspaceEdit({ context }: OpenText, edit: lsp.WorkspaceEdit | undefined): string {
  const [change] = edit?.documentChanges ?? [];
  const edits = change !== undefined && "edits" in change ? change.edits : edit?.changes?.[context.uri];
  assert.ok(edits !== undefined, "There is no edit of the document.");
  return applyLspEdits(
    context.text,
    edits.map((one) => ("snippet" in one ? { range: one.range, newText: withoutTabStops(one.snippet.value) } : one)),
  );
}

export function applyLspEdits(text: string, edits: readonly lsp.TextEdit[]): string {
  const lines = buildLineIndex(text);
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({
      range: { start: offsetAt(lines, range.start), end: offsetAt(lines, range.end) },
      newText,
    })),
  );
}

/** The part of a text that a range covers. */
export function textAt({ context }: OpenText, { start, end }: lsp.Range): string {
  const { text, document } = context;
  return text.slice(offsetAt(document.lines, start), offsetAt(document.lines, end));
}

function withoutTabStops(snippet: string): string {
  const text = snippet.replace(/\$\{\d+:([^}]*)\}/g, "$1").replace(/\\([\\$}])/g, "$1");
  assert.equal(toSnippetText(text), snippet, "The snippet is not what its text gives.");
  return text;
}
