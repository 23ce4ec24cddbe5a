import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as lsp from "vscode-languageserver-types";
import { commandIds } from "../src/protocol/commands.ts";
import { type ClausesResult, clausesRequest } from "../src/protocol/requests.ts";
import { type LspClient, startLspClient } from "./support/lsp-client.ts";

const uri = "file:///engagement/statement-of-work.md";
const rule = "ownership/po-not-named";
const withoutOwner = `# Statement of work: Shift planner

## Out of scope

- Payroll

## Team

- Ada Lindqvist, designer
`;
const withOwner = withoutOwner.replace("- Ada", "- Product Owner: Jana Roth\n- Ada");
const team = { start: { line: 6, character: 4 }, end: { line: 6, character: 4 } };

describe("the language server", () => {
  let client: LspClient;

  afterEach(() => client.dispose());

  it("publishes the findings of a document, and takes them back when they are resolved", async () => {
    client = await startLspClient();
    await client.open(uri, withoutOwner);
    assert.ok(rulesOf(await client.nextDiagnostics(uri)).includes(rule));
    await client.change(uri, withOwner);
    assert.ok(!rulesOf(await client.nextDiagnostics(uri)).includes(rule));
    await client.close(uri);
    assert.deepEqual(await client.nextDiagnostics(uri), []);
  });

  it("reads German", async () => {
    client = await startLspClient();
    await client.open(
      "file:///leistungsbeschreibung.md",
      "# Leistungsbeschreibung: Dienstplaner\n\n## Leistungsumfang\n\n- Dienstplan für jede Station und für die Vertretung\n",
    );
    const found = await client.nextDiagnostics("file:///leistungsbeschreibung.md");
    assert.ok(rulesOf(found).includes(rule));
  });

  it("speaks German to a client that does, whatever language a document is written in", async () => {
    client = await startLspClient({}, undefined, "de-DE");
    await client.open(uri, withoutOwner);
    const found = await client.nextDiagnostics(uri);
    const message = found.find(({ code }) => code === rule)?.message;
    assert.equal(message, "Kein Product Owner ist benannt: Niemand steht für den Wert dieses Produkts ein.");
    const actions = await client.request<lsp.CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: team,
      context: { diagnostics: [] },
    });
    const fix = actions.find(({ title }) => title === "Den Product Owner benennen");
    assert.match(fix?.edit?.changes?.[uri]?.[0]?.newText ?? "", /- \*\*Answers for:\*\* the value of/);
    assert.ok(actions.some(({ title }) => title === `Diesen Befund ignorieren… (${rule})`));
    const hover = await client.request<lsp.Hover>("textDocument/hover", {
      textDocument: { uri },
      position: { line: 0, character: 4 },
    });
    assert.match(
      (hover.contents as lsp.MarkupContent).value,
      /Mandate liest dieses Dokument als \*\*Leistungsbeschreibung\*\*\. Sprache: Englisch\./,
    );
  });

  it("leaves a README alone", async () => {
    client = await startLspClient();
    await client.open("file:///README.md", "# Parser\n\nReads Markdown. Run `npm install`, then `npm test`.\n");
    assert.deepEqual(await client.nextDiagnostics("file:///README.md"), []);
  });

  it("fixes one finding, or all that are safe to fix", async () => {
    client = await startLspClient();
    await client.open(uri, withoutOwner);
    const ask = (only: string): Promise<lsp.CodeAction[]> =>
      client.request("textDocument/codeAction", {
        textDocument: { uri },
        range: team,
        context: { diagnostics: [], only: [only] },
      });
    const fixes = await ask("quickfix");
    const fix = fixes.find(({ isPreferred, diagnostics }) => isPreferred && diagnostics?.[0]?.code === rule);
    assert.match(fix?.edit?.changes?.[uri]?.[0]?.newText ?? "", /Product Owner/);
    const all = await ask("source.fixAll.mandate");
    assert.deepEqual(
      all.map(({ kind }) => kind),
      ["source.fixAll.mandate"],
    );
  });

  it("leaves asking for a reason to a client that can", async () => {
    client = await startLspClient({}, { commands: [commandIds.ignoreFinding] });
    await client.open(uri, withoutOwner);
    const actions = await client.request<lsp.CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: team,
      context: { diagnostics: [] },
    });
    const ignore = actions.find(({ command }) => command?.command === commandIds.ignoreFinding);
    assert.deepEqual(ignore?.command?.arguments?.[0]?.position, { line: 6, character: 0 });
  });

  it("explains a finding and offers clauses", async () => {
    client = await startLspClient({ textDocument: { completion: { completionItem: { snippetSupport: true } } } });
    await client.open(uri, `${withoutOwner}\n`);
    const textDocument = { uri };
    const hover = await client.request<lsp.Hover>("textDocument/hover", { textDocument, position: team.start });
    assert.match(JSON.stringify(hover.contents), /ownership\/po-not-named/);
    const place = { textDocument, position: { line: 9, character: 0 } };
    const [item] = await client.request<lsp.CompletionItem[]>("textDocument/completion", place);
    assert.equal(item?.insertTextFormat, 2);
    const { clauses } = await client.request<ClausesResult>(clausesRequest, place);
    assert.ok(clauses.some(({ prefix }) => prefix === "po"));
    const uriOfPage = `mandate-rule:/${rule}.md`;
    const page = await client.request<{ text: string }>("workspace/textDocumentContent", { uri: uriOfPage });
    assert.match(page.text, /^# ownership\/po-not-named\n/);
  });

  it("answers nothing when a feature fails, says so in the log, and goes on", async () => {
    client = await startLspClient();
    await client.open(uri, withoutOwner);
    assert.equal(await client.request("textDocument/hover", { textDocument: { uri }, position: null }), null);
    assert.match(client.log.join("\n"), /The hover of file:.* failed: TypeError/);
    assert.ok(await client.request("textDocument/hover", { textDocument: { uri }, position: team.start }));
  });

  it("asks for the settings of the document, and follows their changes", async () => {
    client = await startLspClient({ workspace: { configuration: true } });
    await client.open(uri, withoutOwner);
    assert.equal(severityOf(await client.nextDiagnostics(uri)), 1);
    await client.setSettings({ rules: { [rule]: "hint" } });
    assert.equal(severityOf(await client.nextDiagnostics(uri)), 4);
    await client.setSettings({ enable: false });
    assert.deepEqual(await client.nextDiagnostics(uri), []);
    assert.equal(await client.request("textDocument/hover", { textDocument: { uri }, position: team.start }), null);
  });

  it("follows the nearest configuration file, and shows what is wrong with it there", async () => {
    const folder = mkdtempSync(join(tmpdir(), "mandate-"));
    try {
      writeFileSync(join(folder, "mandate.yaml"), `rules:\n  ${rule}: off\nignor: []\n`);
      const file = pathToFileURL(join(folder, "statement-of-work.md")).href;
      client = await startLspClient();
      await client.open(file, withoutOwner);
      const [problem] = await client.nextDiagnostics(pathToFileURL(join(folder, "mandate.yaml")).href);
      assert.equal(problem?.range.start.line, 2);
      assert.ok(!rulesOf(await client.nextDiagnostics(file)).includes(rule));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("judges by a team's own rules, and explains and mends what they find", async () => {
    const folder = mkdtempSync(join(tmpdir(), "mandate-"));
    try {
      const rules = "own_rules:\n  privacy: { required_section: Data protection, docs: Our lawyers ask for it. }\n";
      writeFileSync(join(folder, "mandate.yaml"), rules);
      const file = pathToFileURL(join(folder, "statement-of-work.md")).href;
      client = await startLspClient();
      await client.open(file, withoutOwner);
      const found = (await client.nextDiagnostics(file)).find(({ code }) => code === "own/privacy");
      assert.equal(found?.message, 'The section "Data protection" is missing: your team asks for it.');
      assert.equal(found?.codeDescription, undefined);
      const textDocument = { uri: file };
      const actions = await client.request<lsp.CodeAction[]>("textDocument/codeAction", {
        ...{ textDocument, range: found?.range, context: { diagnostics: [found] } },
      });
      assert.ok(actions.some(({ title }) => title === 'Insert the section "Data protection"'));
      assert.ok(actions.some(({ edit }) => JSON.stringify(edit).includes("<!-- mandate-ignore own/privacy:")));
      const hover = await client.request<lsp.Hover>("textDocument/hover", {
        textDocument,
        position: found?.range.start,
      });
      assert.match(JSON.stringify(hover.contents), /set `own\/privacy` to `off` under `rules`/);
      const page = await client.request<{ text: string }>("workspace/textDocumentContent", {
        uri: "mandate-rule:/own/privacy.md",
      });
      assert.match(page.text, /Our lawyers ask for it\./);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function rulesOf(diagnostics: readonly lsp.Diagnostic[]): unknown[] {
  return diagnostics.map(({ code }) => code);
}

function severityOf(diagnostics: readonly lsp.Diagnostic[]): number | undefined {
  return diagnostics.find(({ code }) => code === rule)?.severity;
}
