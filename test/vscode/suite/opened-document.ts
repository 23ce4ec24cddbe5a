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
export function findDiagnostics({ uri }: Pick<vscode.TextDocument, "uri">): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === "mandate");
}

/** The id of the rule a diagnostic comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** Waits until Mandate has reported the rule. */
export function waitForRule({ uri }: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  return waitForFinding(uri, rule);
}

/** Waits until Mandate reports the rule no longer. */
export function waitForRuleToGo({ uri }: vscode.TextDocument, rule: string): Promise<void> {
  return waitForFindingToGo(uri, rule);
}

/** The same for a file that may not be open. */
export function waitForFinding(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  return waitFor(`${rule} on ${uri.path}`, () =>
    findDiagnostics({ uri }).find((diagnostic) => ruleOf(diagnostic) === rule),
  );
}

/** The same for a file that may not be open. */
export async function waitForFindingToGo(uri: vscode.Uri, rule: string): Promise<void> {
  await waitFor(`${rule} to be gone from ${uri.path}`, () =>
    findDiagnostics({ uri }).every((diagnostic) => ruleOf(diagnostic) !== rule) ? true : undefined,
  );
}

/** The lines of `before` that `document` no longer has; a fix must leave none. */
export function findLostLines(before: string, document: vscode.TextDocument): string[] {
  const left = new Set(document.getText().split("\n"));
  return before.split("\n").filter((line) => !left.has(line));
}
