import { l10n, type TextEditor, Uri, window } from "vscode";
import { type ScopeCheckParams, type ScopeCheckResult, scopeCheckRequest } from "../../protocol/requests.ts";
import type { CommandContext } from "../activate.ts";

/** Says whether the selected wish, or the one in the cursor's line, is in the agreed scope, and shows the clause. */
export async function checkAgainstSow({ client }: CommandContext): Promise<void> {
  const editor = window.activeTextEditor;
  const text = editor === undefined ? "" : readWish(editor);
  if (editor?.document.languageId !== "markdown" || text === "") {
    void window.showInformationMessage(l10n.t("Select a wish in a Markdown document to check it."));
    return;
  }
  const textDocument = { uri: client.code2ProtocolConverter.asUri(editor.document.uri) };
  const params: ScopeCheckParams = { textDocument, text };
  const answer = await client.sendRequest<ScopeCheckResult | null>(scopeCheckRequest, params);
  if (answer === null) return;
  const { clause } = answer;
  const showClause = l10n.t("Show Clause");
  const actions = clause === undefined ? [] : [showClause];
  const chosen = await window.showInformationMessage(describe(answer), ...actions);
  if (clause === undefined || chosen !== showClause) return;
  const selection = client.protocol2CodeConverter.asRange(clause.location.range);
  await window.showTextDocument(Uri.parse(clause.location.uri), { selection });
}

function readWish({ document, selection }: TextEditor): string {
  const text = selection.isEmpty ? document.lineAt(selection.active.line).text : document.getText(selection);
  return text.trim();
}

function describe({ verdict, clause }: ScopeCheckResult): string {
  const [text, file] = [clause?.text ?? "", clause?.file ?? ""];
  switch (verdict) {
    case "covered":
      return l10n.t("In scope: “{0}” ({1}).", text, file);
    case "excluded":
      return l10n.t("Out of scope: “{0}” ({1}). It needs a change request.", text, file);
    case "outside":
      return l10n.t("Out of scope: the statement of work says nothing of it. It needs a change request.");
    case "unsure":
      return clause === undefined
        ? l10n.t("Unclear: ask whoever decides on scope.")
        : l10n.t("Unclear: the nearest statement is “{0}” ({1}). Ask whoever decides on scope.", text, file);
    case "no-agreement":
      return l10n.t("There is no statement of work in this engagement that lists what is in scope.");
  }
}
