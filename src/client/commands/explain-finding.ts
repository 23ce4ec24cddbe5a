import { commands, type Diagnostic, l10n, languages, window, workspace } from "vscode";
import type { CommandContext } from "../activate.ts";
import { rulePageUri } from "../language-client.ts";

/** Shows the page of a rule; without one, lets the reader choose among the findings of the document. */
export async function explainFinding(_context: CommandContext, rule?: string): Promise<void> {
  const chosen = rule ?? (await chooseRule());
  if (chosen === undefined) return;
  const uri = rulePageUri(chosen);
  try {
    await commands.executeCommand("markdown.showPreview", uri);
  } catch {
    // The built-in preview can be switched off; the text is readable too.
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
  }
}

async function chooseRule(): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  const findings = editor === undefined ? [] : languages.getDiagnostics(editor.document.uri).filter(isOurs);
  if (editor === undefined || findings.length === 0) {
    void window.showInformationMessage(l10n.t("There is no finding in this document to explain."));
    return undefined;
  }
  const here = findings.filter(({ range }) => range.contains(editor.selection.active));
  const rules = new Map([...here, ...findings].map((finding) => [ruleOf(finding), finding.message]));
  const items = [...rules].map(([label, detail]) => ({ label, detail }));
  const item = await window.showQuickPick(items, {
    title: l10n.t("Explain a Finding"),
    matchOnDetail: true,
  });
  return item?.label;
}

/** The note that there are more findings has no rule. */
function isOurs({ source, code }: Diagnostic): boolean {
  return source === "mandate" && code !== undefined;
}

function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}
