import { commands, languages, Selection, type Uri, window } from "vscode";
import type { CommandContext } from "../activate.ts";
import type { StatementNode } from "../engagement-items.ts";

/** The findings of a document come some time after it has been opened. */
const patienceMilliseconds = 5000;

/** Goes to where something is missing or not complete, and opens the quick fixes there. */
export async function fixStatement({ client }: CommandContext, { document, statement }: StatementNode): Promise<void> {
  const { finding } = statement;
  if (finding === undefined) return;
  const { asRange, asUri } = client.protocol2CodeConverter;
  const [uri, { start }] = [asUri(document.uri), asRange(finding.range)];
  const editor = await window.showTextDocument(uri, { selection: new Selection(start, start) });
  await waitForFinding(uri, finding.rule);
  const found = languages.getDiagnostics(uri).find(({ code }) => ruleOf(code) === finding.rule);
  if (found !== undefined) editor.selection = new Selection(found.range.start, found.range.start);
  await commands.executeCommand("editor.action.quickFix");
}

function waitForFinding(uri: Uri, rule: string): Promise<void> {
  const isThere = (): boolean => languages.getDiagnostics(uri).some(({ code }) => ruleOf(code) === rule);
  if (isThere()) return Promise.resolve();
  return new Promise((resolve) => {
    const listening = languages.onDidChangeDiagnostics(() => {
      if (isThere()) end();
    });
    const timer = setTimeout(end, patienceMilliseconds);
    function end(): void {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    }
  });
}

function ruleOf(code: unknown): string {
  return String(typeof code === "object" && code !== null && "value" in code ? code.value : code);
}
