import * as vscode from "vscode";
import { waitFor } from "./wait-for.ts";

/** Opens a file of `test/vscode/workspace/` in an editor, as a user does. */
export async function openDocument(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileUri(name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** The address of a file of `test/vscode/workspace/`, whether it is there or not. */
export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error("No folder is open.");
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Throws away what a test has changed, so that the next one opens the file as it is stored. */
export async function closeDocuments(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
}

/** What Mandate says about a document at this moment. */
export function findDiagnostics(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter((diagnostic) => diagnostic.source === "mandate");
}

/** The id of the rule a diagnostic comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** Waits until Mandate has reported the rule. */
export function waitForRule(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  return waitFor(`${rule} on ${document.fileName}`, () =>
    findDiagnostics(document).find((diagnostic) => ruleOf(diagnostic) === rule),
  );
}

/** Waits until Mandate reports the rule no longer. */
export async function waitForRuleToGo(document: vscode.TextDocument, rule: string): Promise<void> {
  await waitFor(`${rule} to be gone from ${document.fileName}`, () =>
    findDiagnostics(document).every((diagnostic) => ruleOf(diagnostic) !== rule) ? true : undefined,
  );
}

/** The lines of `before` that `document` no longer has; a fix must leave none. */
export function findLostLines(before: string, document: vscode.TextDocument): string[] {
  const left = new Set(document.getText().split("\n"));
  return before.split("\n").filter((line) => !left.has(line));
}
