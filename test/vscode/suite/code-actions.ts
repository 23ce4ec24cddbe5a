import * as vscode from "vscode";
import { waitFor } from "./wait-for.ts";

/**
 * Waits for a code action that VS Code offers at a place.
 *
 * Asking once is not enough: for a moment after a diagnostic has appeared, its fixes are not offered yet.
 */
export function waitForCodeAction(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
  isMeant: (action: vscode.CodeAction) => boolean,
): Promise<vscode.CodeAction> {
  return waitFor(`a code action of kind ${kind.value}`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      range,
      kind.value,
      // As many are resolved, so that they have their edit.
      50,
    );
    return actions.find(isMeant);
  });
}

/** Does what a click on the action would do. */
export async function applyCodeAction(action: vscode.CodeAction): Promise<void> {
  if (action.edit !== undefined && !(await vscode.workspace.applyEdit(action.edit))) {
    throw new Error(`VS Code did not apply the edit of “${action.title}”.`);
  }
  if (action.command !== undefined) {
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
}
