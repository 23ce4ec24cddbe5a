import type * as lsp from "vscode-languageserver-types";
import { collectSafeEdits } from "../linter/fix.ts";
import type { LintFinding } from "../linter/lint.ts";
import { offsetAt, positionAt } from "../text/line-index.ts";
import { toDiagnostic } from "./diagnostics.ts";
import { buildIgnoreEdit, reasonPlaceholder } from "./ignore-comment.ts";
import type { LanguageContext } from "./language-context.ts";
import { toSnippetEdit, toWorkspaceEdit } from "./workspace-edit.ts";

const quickFix = "quickfix";
const fixAll = "source.fixAll.mandate";

/** The kinds of action that `provideCodeActions` gives. */
export const codeActionKinds: readonly lsp.CodeActionKind[] = [quickFix, fixAll];

export interface CodeActionRequest {
  readonly range: lsp.Range;
  readonly context: { readonly only?: readonly lsp.CodeActionKind[] };
}

/** Quick fixes of the findings at a range, a way to ignore each of them, and all safe fixes of the document at once. */
export function provideCodeActions(context: LanguageContext, request: CodeActionRequest): lsp.CodeAction[] {
  const { only } = request.context;
  const actions: lsp.CodeAction[] = [];
  if (isWanted(quickFix, only)) {
    const findings = findingsAt(context, request.range);
    actions.push(...findings.flatMap((finding) => fixesOf(context, finding)));
    actions.push(...findings.map((finding) => ignore(context, finding)));
  }
  if (isWanted(fixAll, only)) actions.push(...fixAllSafely(context));
  return actions;
}

/** `source.fixAll` wants `source.fixAll.mandate` too; no list wants everything. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
}

function findingsAt({ document, findings }: LanguageContext, range: lsp.Range): LintFinding[] {
  const start = offsetAt(document.lines, range.start);
  const end = offsetAt(document.lines, range.end);
  return findings.filter((finding) => finding.range.start <= end && start <= finding.range.end);
}

function fixesOf(context: LanguageContext, finding: LintFinding): lsp.CodeAction[] {
  return (finding.fixes ?? []).map((fix, index) => ({
    title: fix.title,
    kind: quickFix,
    diagnostics: [toDiagnostic(context, finding)],
    // A client applies the preferred one by a single key, so there is one for each finding.
    ...(index === 0 && { isPreferred: true }),
    edit: toSnippetEdit(context, fix.edits),
  }));
}

function ignore(context: LanguageContext, finding: LintFinding): lsp.CodeAction {
  const { client, document, uri, version } = context;
  const { rule } = finding;
  const edit = buildIgnoreEdit(context, finding);
  const action = {
    title: `Ignore this finding… (${rule.id})`,
    kind: quickFix,
    diagnostics: [toDiagnostic(context, finding)],
  };
  if (client.commands.ignoreFinding === undefined) return { ...action, edit: toSnippetEdit(context, [edit]) };
  const [textBeforeReason = "", textAfterReason = ""] = edit.newText.split(reasonPlaceholder);
  const position = positionAt(document.lines, edit.range.start);
  const comment = { uri, version, rule: rule.id, position, textBeforeReason, textAfterReason };
  return { ...action, command: client.commands.ignoreFinding(comment) };
}

function fixAllSafely(context: LanguageContext): lsp.CodeAction[] {
  const { edits, fixed } = collectSafeEdits(context.findings);
  if (fixed === 0) return [];
  return [{ title: "Apply all safe fixes of Mandate", kind: fixAll, edit: toWorkspaceEdit(context, edits) }];
}
