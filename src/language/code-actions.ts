import * as lsp from "vscode-languageserver-types";
import { findSafeFix, fixText } from "../linter/fix.ts";
import type { ShownFinding } from "../linter/join-gaps.ts";
import type { Fix } from "../rules/rule.ts";
import { offsetAt, positionAt } from "../text/line-index.ts";
import { say, textOf } from "../text/message.ts";
import { foundIn, toDiagnostic } from "./diagnostics.ts";
import { findEdits } from "./find-edits.ts";
import { buildIgnoreEdit, reasonPlaceholder, waiverWordsIn } from "./ignore-comment.ts";
import type { LanguageContext } from "./language-context.ts";
import { turnIntoChangeRequest } from "./turn-into-change-request.ts";
import { toSnippetEdit, toWorkspaceEdit } from "./workspace-edit.ts";

const quickFix = "quickfix";
const fixAll = "source.fixAll.mandate";

/** The kinds of action that `provideCodeActions` gives. */
export const codeActionKinds: readonly lsp.CodeActionKind[] = [quickFix, fixAll];

export interface CodeActionRequest {
  readonly range: lsp.Range;
  readonly context: {
    readonly only?: readonly lsp.CodeActionKind[];
    /** 2 where the editor asks by itself, as on save. */
    readonly triggerKind?: lsp.CodeActionTriggerKind;
  };
}

/** Quick fixes of the findings at a range, a way to ignore each of them, and all safe fixes of the document at once. */
export function provideCodeActions(context: LanguageContext, request: CodeActionRequest): lsp.CodeAction[] {
  const { only, triggerKind } = request.context;
  const actions: lsp.CodeAction[] = [];
  if (isWanted(quickFix, only)) {
    const findings = findingsAt(context, request.range);
    actions.push(...findings.flatMap((finding) => fixesOf(context, finding)));
    actions.push(...findings.map((finding) => ignore(context, finding)));
  }
  // Editors ask without a kind whenever the cursor moves; only who wants all fixes waits for them.
  if (only !== undefined && isWanted(fixAll, only)) {
    const isOnSave = triggerKind === lsp.CodeActionTriggerKind.Automatic;
    actions.push(...fixAllSafely(context, isOnSave ? addsNoLine : () => true));
  }
  return actions;
}

/** `source.fixAll` wants `source.fixAll.mandate` too; no list wants everything. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
}

function findingsAt({ document, findings }: LanguageContext, range: lsp.Range): ShownFinding[] {
  const start = offsetAt(document.lines, range.start);
  const end = offsetAt(document.lines, range.end);
  return findings.filter((finding) => finding.range.start <= end && start <= finding.range.end);
}

function fixesOf(context: LanguageContext, finding: ShownFinding): lsp.CodeAction[] {
  const moved = turnIntoChangeRequest(context, finding);
  const fixes = [...(moved === undefined ? [] : [moved]), ...(finding.fixes ?? [])];
  return fixes
    .filter((fix) => canBeWritten(context, fix))
    .map((fix, index) => ({
      title: textOf(fix.title, context.wording),
      kind: quickFix,
      diagnostics: [toDiagnostic(foundIn(context), finding)],
      // A client applies the preferred one by a single key, so there is one for each finding.
      ...(index === 0 && fix.isBinding !== true && { isPreferred: true }),
      edit: toSnippetEdit(context, fix.edits, fix.newFiles),
    }));
}

/** New files go beside this document, which has to stand somewhere itself. */
function canBeWritten({ uri, client }: LanguageContext, { newFiles = [] }: Fix): boolean {
  return newFiles.length === 0 || (client.newFiles && URL.canParse("new.md", uri));
}

function ignore(context: LanguageContext, finding: ShownFinding): lsp.CodeAction {
  const { client, document, uri, version } = context;
  const { rule } = finding;
  const edit = buildIgnoreEdit(context, finding);
  const action = {
    title: textOf(say`Ignore this finding… (${rule.id})`, context.wording),
    kind: quickFix,
    diagnostics: [toDiagnostic(foundIn(context), finding)],
  };
  if (client.commands.ignoreFinding === undefined) return { ...action, edit: toSnippetEdit(context, [edit]) };
  const [textBeforeReason = "", textAfterReason = ""] = edit.newText.split(reasonPlaceholder);
  const position = positionAt(document.lines, edit.range.start);
  const waiverWords = waiverWordsIn[document.language === "de" ? "de" : "en"];
  const comment = { uri, version, rule: rule.id, position, textBeforeReason, textAfterReason, waiverWords };
  return { ...action, command: client.commands.ignoreFinding(comment) };
}

/** Saving must not grow a document by sections that nobody asked for. */
function addsNoLine(finding: ShownFinding): boolean {
  return findSafeFix(finding)?.every(({ newText }) => !newText.includes("\n")) === true;
}

/** Fixing one finding can make room for the fix of another, so this goes on until none is left. */
function fixAllSafely(context: LanguageContext, isWelcome: (finding: ShownFinding) => boolean): lsp.CodeAction[] {
  const { text, fixed } = fixText(context.text, (fixedText) =>
    (fixedText === context.text ? context.findings : context.lint(fixedText)).filter(isWelcome),
  );
  if (fixed === 0) return [];
  const edit = toWorkspaceEdit(context, findEdits(context.text, text));
  return [{ title: textOf(say`Apply all safe fixes of Mandate`, context.wording), kind: fixAll, edit }];
}
