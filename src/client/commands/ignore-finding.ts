import { l10n, Position, Uri, WorkspaceEdit, window, workspace } from "vscode";
import type { IgnoreFindingArguments } from "../../protocol/commands.ts";
import type { CommandContext } from "../activate.ts";

/** Asks why a finding does not count and writes the answer into the document, where reviewers see it. */
export async function ignoreFinding(_context: CommandContext, comment: IgnoreFindingArguments): Promise<void> {
  const { uri, version, rule, position, textBeforeReason, textAfterReason, waiverWords } = comment;
  const title = l10n.t("Ignore {0}", rule);
  const reason = await window.showInputBox({
    title,
    prompt: l10n.t("The reason is kept as a comment in the document."),
    placeHolder: l10n.t("Why does this finding not count here?"),
    ignoreFocusOut: true,
    validateInput: checkReason,
  });
  if (reason === undefined) return;
  const waiver = await window.showInputBox({
    title,
    prompt: l10n.t(
      "Who has agreed, and until when? After that day the finding comes back. Leave it empty to ignore it for good.",
    ),
    placeHolder: l10n.t("Name, 2027-03-31"),
    ignoreFocusOut: true,
    validateInput: checkWaiver,
  });
  if (waiver === undefined) return;
  const document = await workspace.openTextDocument(Uri.parse(uri));
  if (document.version !== version) {
    await window.showWarningMessage(l10n.t("The document has changed meanwhile. Please choose the action again."));
    return;
  }
  const edit = new WorkspaceEdit();
  edit.insert(
    document.uri,
    new Position(position.line, position.character),
    textBeforeReason + reason.trim() + writeWaiver(waiver, waiverWords) + textAfterReason,
  );
  await workspace.applyEdit(edit);
}

/** `Jana Roth, 2027-03-31`; the day is one that there is. */
const waiverForm = /^\s*([^(),]+?)\s*,?\s+(\d{4}-\d\d-\d\d)\s*$/;

function checkWaiver(waiver: string): string | undefined {
  if (waiver.trim() === "") return undefined;
  const day = waiverForm.exec(waiver)?.[2];
  const isDay = day !== undefined && !Number.isNaN(Date.parse(day));
  return isDay ? undefined : l10n.t("Please write a name and a day, such as Jana Roth, 2027-03-31.");
}

function writeWaiver(waiver: string, { by, until }: IgnoreFindingArguments["waiverWords"]): string {
  const [, reviewer, day] = waiverForm.exec(waiver) ?? [];
  return day === undefined ? "" : ` (${by} ${reviewer} ${until} ${day})`;
}

function checkReason(reason: string): string | undefined {
  if (reason.trim() === "") return l10n.t("Please give a reason.");
  return reason.includes("--") ? l10n.t("Please write the reason without two hyphens in a row.") : undefined;
}
