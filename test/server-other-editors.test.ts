import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as lsp from "vscode-languageserver";
import { type LspClient, startLspClient } from "./support/lsp-client.ts";

const statementOfWork = `# Statement of work: Shift planner

## Out of scope

- Payroll

## Team

- Ada Lindqvist, designer
`;
const team = { start: { line: 6, character: 4 }, end: { line: 6, character: 4 } };

describe("the language server, in an editor that can do little", () => {
  let folder: string;
  let client: LspClient;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mandate-editor-"));
  });
  afterEach(() => {
    client.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  async function openStatementOfWork(capabilities: lsp.ClientCapabilities): Promise<string> {
    client = await startLspClient(capabilities);
    const uri = pathToFileURL(join(folder, "statement-of-work.md")).href;
    writeFileSync(join(folder, "statement-of-work.md"), statementOfWork);
    await client.open(uri, statementOfWork);
    return uri;
  }

  const askForActions = (uri: string): Promise<(lsp.CodeAction | lsp.Command)[]> =>
    client.request("textDocument/codeAction", { textDocument: { uri }, range: team, context: { diagnostics: [] } });

  it("gives fixes as commands where it takes no code actions", async () => {
    const uri = await openStatementOfWork({ textDocument: { codeAction: {} } });
    assert.equal(client.capabilities.codeActionProvider, true);
    const actions = (await askForActions(uri)) as lsp.Command[];
    const fix = actions.find(({ title }) => title === "Name the Product Owner");
    assert.ok(fix !== undefined);
    assert.ok(client.capabilities.executeCommandProvider?.commands.includes(fix.command));
    await client.request("workspace/executeCommand", { command: fix.command, arguments: fix.arguments });
    const newText = client.applied[0]?.changes?.[uri]?.[0]?.newText;
    assert.match(newText ?? "", /\*\*Product Owner:\*\* \[Product Owner\]/);
  });

  it("writes placeholders as they are where it has no tab stops", async () => {
    const uri = await openStatementOfWork({});
    await client.change(uri, `${statementOfWork}\n`);
    const place = { textDocument: { uri }, position: { line: 9, character: 0 } };
    const items = await client.request<lsp.CompletionItem[]>("textDocument/completion", place);
    const texts = items.map(({ textEdit, insertText, label }) => textEdit?.newText ?? insertText ?? label);
    assert.ok(texts.some((text) => text.includes("[Product Owner]")));
    assert.deepEqual(
      texts.filter((text) => text.includes("${")),
      [],
    );
  });

  it("offers no fix that needs a new file where it creates none", async () => {
    const uri = await openStatementOfWork({ workspace: { workspaceEdit: {} } });
    const actions = (await askForActions(uri)) as lsp.CodeAction[];
    const creating = actions.filter(({ edit }) => edit?.documentChanges?.some((change) => "kind" in change));
    assert.deepEqual(creating, []);
  });

  it("looks at the disk itself where it doesn't", async () => {
    const uri = await openStatementOfWork({ workspace: { didChangeWatchedFiles: {} } });
    assert.notDeepEqual(await client.nextDiagnostics(uri), []);
    writeFileSync(join(folder, "mandate.yaml"), "ignore: [statement-of-work.md]\n");
    let found = await client.nextDiagnostics(uri);
    while (found.length > 0) found = await client.nextDiagnostics(uri);
    assert.deepEqual(found, []);
    const vision = pathToFileURL(join(folder, "vision.md")).href;
    rmSync(join(folder, "mandate.yaml"));
    assert.notDeepEqual(await client.nextDiagnostics(uri), []);
    writeFileSync(
      join(folder, "vision.md"),
      "# Product vision: Shift planner\n\n## Vision\n\nEvery ward has enough people.\n\n## Goals\n\n- Better shifts\n",
    );
    assert.notDeepEqual(await client.nextDiagnostics(vision), []);
    rmSync(join(folder, "vision.md"));
    let left = await client.nextDiagnostics(vision);
    while (left.length > 0) left = await client.nextDiagnostics(vision);
    assert.deepEqual(left, []);
  });
});
