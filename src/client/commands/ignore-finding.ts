import { l10n, Position, Uri, WorkspaceEdit, window, workspace } from "vscode";
import type { IgnoreFindingArguments } from "../../protocol/commands.ts";
import type { CommandContext } from "../activate.ts";

/** Asks why a finding does not count and writes the answer into the document, where reviewers see it. */
export async function ignoreFinding(_context: CommandContext, comment: IgnoreFindingArguments): Promise<void> {
  const { uri, version, rule, position, textBeforeReason, textAfterReason } = comment;
  const reason = await window.showInputBox({
    title: l10n.t("Ignore {0}", rule),
    prompt: l10n.t("The reason is kept as a comment in the document."),
    placeHolder: l10n.t("Why does this finding not count here?"),
    ignoreFocusOut: true,
    validateInput: checkReason,
  });
  if (reason === undefined) return;
  const document = await workspace.openTextDocument(Uri.parse(uri));
  if (document.version !== version) {
    await window.showWarningMessage(l10n.t("The document has changed meanwhile. Please choose the action again."));
    return;
  }
  const edit = new WorkspaceEdit();
  edit.insert(
    document.uri,
    new Position(position.line, position.character),
    textBeforeReason + reason.trim() + textAfterReason,
  );
  await workspace.applyEdit(edit);
}

function checkReason(reason: string): string | undefined {
  if (reason.trim() === "") return l10n.t("Please give a reason.");
  return reason.includes("--") ? l10n.t("Please write the reason without two hyphens in a row.") : undefined;
}
