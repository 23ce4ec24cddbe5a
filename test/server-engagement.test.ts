import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as lsp from "vscode-languageserver-types";
import { type ScopeCheckResult, scopeCheckRequest, type TraceResult, traceRequest } from "../src/protocol/requests.ts";
import { eraseFindings, repositoryRoot } from "./support/fixture.ts";
import { type LspClient, startLspClient } from "./support/lsp-client.ts";

const [created, changed, deleted] = [1, 2, 3] as const;

describe("the language server, with the files of an engagement", () => {
  let client: LspClient;
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mandate-"));
    cpSync(join(repositoryRoot, "test/engagements/en/register"), folder, { recursive: true });
    for (const file of readdirSync(folder)) write(file, eraseFindings(read(file)));
  });

  afterEach(() => {
    client.dispose();
    rmSync(folder, { recursive: true });
  });

  it("shows what the other documents contradict, in files that are not open, too", async () => {
    client = await startLspClient();
    await client.open(uriOf("statement-of-work.md"), read("statement-of-work.md"));
    const backlog = await client.nextDiagnostics(uriOf("backlog.md"));
    const mismatch = backlog.find(({ code }) => code === "engagement/po-mismatch");
    assert.match(String(mismatch?.message), /Max Weber; in statement-of-work\.md: Jana Roth/);
    assert.equal(mismatch?.relatedInformation?.[0]?.location.uri, uriOf("statement-of-work.md"));
  });

  it("takes a change in one document over to the others", async () => {
    client = await startLspClient();
    const sow = read("statement-of-work.md");
    await client.open(uriOf("statement-of-work.md"), sow);
    assert.ok(rulesOf(await client.nextDiagnostics(uriOf("backlog.md"))).includes("engagement/po-mismatch"));
    await client.change(uriOf("statement-of-work.md"), sow.replaceAll("Jana Roth", "Max Weber"));
    assert.ok(!rulesOf(await client.nextDiagnostics(uriOf("backlog.md"))).includes("engagement/po-mismatch"));
  });

  it("follows files that change, come and go", async () => {
    client = await startLspClient();
    await client.open(uriOf("statement-of-work.md"), read("statement-of-work.md"));
    const backlog = uriOf("backlog.md");
    await client.nextDiagnostics(backlog);
    write("backlog.md", read("backlog.md").replace("Max Weber", "Jana Roth"));
    await client.fileChanged(backlog, changed);
    assert.ok(!rulesOf(await client.nextDiagnostics(backlog)).includes("engagement/po-mismatch"));
    rmSync(join(folder, "backlog.md"));
    await client.fileChanged(backlog, deleted);
    assert.deepEqual(await client.nextDiagnostics(backlog), []);
    write(
      "items.md",
      "# Product backlog: Plot register\n\n- **Product Owner:** Mia Feld\n\n- US-1: As a gardener, I want a plot.\n- US-2: As a gardener, I want to pay.\n",
    );
    await client.fileChanged(uriOf("items.md"), created);
    assert.ok(rulesOf(await client.nextDiagnostics(uriOf("items.md"))).includes("engagement/po-mismatch"));
  });

  it("shows findings of open documents only, where that is set", async () => {
    client = await startLspClient({ workspace: { configuration: true } });
    await client.setSettings({ diagnostics: "openDocuments" });
    await client.open(uriOf("backlog.md"), read("backlog.md"));
    let found = rulesOf(await client.nextDiagnostics(uriOf("backlog.md")));
    if (!found.includes("engagement/po-mismatch")) found = rulesOf(await client.nextDiagnostics(uriOf("backlog.md")));
    assert.ok(found.includes("engagement/po-mismatch"));
    assert.ok(!client.published.includes(uriOf("statement-of-work.md")));
  });

  it("answers whether a wish is in the agreed scope", async () => {
    client = await startLspClient();
    const notes = uriOf("backlog.md");
    await client.open(notes, read("backlog.md"));
    await client.nextDiagnostics(uriOf("statement-of-work.md"));
    const check = (text: string): Promise<ScopeCheckResult> =>
      client.request(scopeCheckRequest, { textDocument: { uri: notes }, text });
    const covered = await check("Show the waiting list for plots on the web");
    assert.equal(covered.verdict, "covered");
    assert.deepEqual(
      [covered.clause?.text, covered.clause?.location.uri],
      ["Waiting list for free plots", uriOf("statement-of-work.md")],
    );
    assert.equal((await check("Printing the yearbook in colour")).verdict, "excluded");
    assert.equal((await check("Trade seeds with neighbours")).verdict, "outside");
  });

  it("counts items over deliverables, unless told not to, and traces them", async () => {
    client = await startLspClient({ workspace: { configuration: true } });
    const textDocument = { uri: uriOf("statement-of-work.md") };
    await client.open(textDocument.uri, read("statement-of-work.md"));
    await client.nextDiagnostics(uriOf("backlog.md"));
    const lenses = await client.request<lsp.CodeLens[]>("textDocument/codeLens", { textDocument });
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ["2 items", "1 item", "1 item", "no item"],
    );
    const trace = await client.request<TraceResult>(traceRequest, { textDocument });
    assert.deepEqual(trace.coverage.deliverables, { covered: 3, unsure: 0, total: 4 });
    assert.equal(trace.goals[0]?.place.uri, uriOf("product-vision.md"));
    await client.setSettings({ codeLens: false });
    assert.equal(await client.request("textDocument/codeLens", { textDocument }), null);
  });

  it("renames a person in all files, and refuses an id that exists", async () => {
    client = await startLspClient({ workspace: { workspaceEdit: { documentChanges: true } } });
    const sow = uriOf("statement-of-work.md");
    await client.open(sow, read("statement-of-work.md"));
    await client.nextDiagnostics(uriOf("backlog.md"));
    const edit = await client.request<lsp.WorkspaceEdit>("textDocument/rename", {
      textDocument: { uri: sow },
      position: positionIn("statement-of-work.md", "Jana"),
      newName: "Mia Lang",
    });
    const changed = (edit.documentChanges ?? []) as lsp.TextDocumentEdit[];
    const versions = Object.fromEntries(changed.map(({ textDocument: { uri, version } }) => [uri, version]));
    assert.deepEqual(versions, {
      [sow]: 1,
      [uriOf("change-request-2.md")]: null,
      [uriOf("product-vision.md")]: null,
      [uriOf("role-charter.md")]: null,
    });
    const refused = client.request("textDocument/rename", {
      textDocument: { uri: sow },
      position: positionIn("statement-of-work.md", "D1"),
      newName: "D2",
    });
    await assert.rejects(refused, /D2 is in use already/);
  });

  it("finds definitions in files that are not open, and symbols of all files", async () => {
    client = await startLspClient();
    await client.open(uriOf("backlog.md"), read("backlog.md"));
    await client.nextDiagnostics(uriOf("statement-of-work.md"));
    const found = await client.request<lsp.Location[]>("textDocument/definition", {
      textDocument: { uri: uriOf("backlog.md") },
      position: positionIn("backlog.md", "D2"),
    });
    assert.deepEqual(
      found.map(({ uri }) => uri),
      [uriOf("statement-of-work.md")],
    );
    const symbols = await client.request<lsp.SymbolInformation[]>("workspace/symbol", { query: "Lease" });
    assert.ok(symbols.some(({ name }) => name.startsWith("D2 ")));
  });

  function positionIn(file: string, text: string): lsp.Position {
    const [before = ""] = read(file).split(text);
    const lines = before.split("\n");
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  }

  it("shows what prices come to only where that is asked for", async () => {
    client = await startLspClient({ workspace: { configuration: true } });
    const textDocument = { uri: uriOf("statement-of-work.md") };
    const prices = "\n## Price\n\n| Item | Price |\n| --- | --- |\n| Design | EUR 5,000 |\n| Build | EUR 7,000 |\n";
    await client.open(textDocument.uri, read("statement-of-work.md") + prices);
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const ask = () => client.request<lsp.InlayHint[] | null>("textDocument/inlayHint", { textDocument, range });
    assert.equal(await ask(), null);
    await client.setSettings({ inlayHints: true });
    assert.deepEqual(
      (await ask())?.map(({ label }) => label),
      ["Σ 12,000"],
    );
  });

  it("tells over a title which engagement the document belongs to", async () => {
    client = await startLspClient();
    const textDocument = { uri: uriOf("statement-of-work.md") };
    await client.open(textDocument.uri, read("statement-of-work.md"));
    await client.nextDiagnostics(uriOf("role-charter.md"));
    const position = { line: 0, character: 5 };
    const hover = await client.request<lsp.Hover>("textDocument/hover", { textDocument, position });
    assert.match(JSON.stringify(hover.contents), /\*\*plot register\*\* \(same folder\)\..*backlog\.md\) – a backlog/);
  });

  it("colours people, roles and ids unless that is switched off", async () => {
    client = await startLspClient({ workspace: { configuration: true } });
    const textDocument = { uri: uriOf("statement-of-work.md") };
    await client.open(textDocument.uri, read("statement-of-work.md"));
    const ask = () => client.request<lsp.SemanticTokens | null>("textDocument/semanticTokens/full", { textDocument });
    assert.ok(((await ask())?.data.length ?? 0) > 0);
    await client.setSettings({ semanticTokens: false });
    assert.equal(await ask(), null);
  });

  function uriOf(file: string): string {
    return pathToFileURL(join(folder, file)).href;
  }

  function read(file: string): string {
    return readFileSync(join(folder, file), "utf8");
  }

  function write(file: string, text: string): void {
    writeFileSync(join(folder, file), text);
  }
});

function rulesOf(diagnostics: readonly lsp.Diagnostic[]): unknown[] {
  return diagnostics.map(({ code }) => code);
}
