import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import type * as lsp from "vscode-languageserver-types";
import { bundleProgram } from "../support/bundle-program.ts";
import { repositoryRoot } from "../support/fixture.ts";

const preload = join(repositoryRoot, "test/security/closed-network.cjs");
const example = join(repositoryRoot, "test/example-gaps/en");

/** Real processes in which every way out is closed: to the network, to names, to other programs. */
describe("without a network", function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), "mandate-"));
  after(() => rmSync(folder, { recursive: true }));

  it("the command line checks, explains and reports", async () => {
    const program = await bundleProgram("cli", folder);
    for (const command of [
      ["check", example],
      ["check", example, "--format", "json"],
      ["inspect", join(example, "statement-of-work.md")],
      ["explain", "risk/value-missing"],
      ["check", "--help"],
      ["check", example, "--format", "sarif", "--cache", "--cache-location", join(folder, "kept")],
      ["config", example],
      ["new"],
      ["new", "statement-of-work", "-"],
      ["init", example, "--dry-run"],
      ["report", "--trace", example],
      ["report", "--html", join(example, "backlog.md")],
      ["baseline", example, "--output", join(folder, "baseline.json")],
      ["check", example, "--baseline", join(folder, "baseline.json")],
      ["export", join(example, "statement-of-work.md"), "--internal", "--out", join(folder, "sow.docx")],
      ["export", join(example, "statement-of-work.md"), "--internal", "--out", join(folder, "sow.html")],
      ["export", join(example, "backlog.md"), "--internal", "--for", "jira", "--out", join(folder, "items.csv")],
      ["import", join(folder, "sow.docx")],
      ["import", join(folder, "items.csv")],
    ]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", preload, program, ...command], {
        encoding: "utf8",
      });
      assert.doesNotMatch(stderr, /FORBIDDEN/);
      assert.ok(status === 0 || status === 1, `${command.join(" ")} ended with ${status}: ${stderr}`);
      assert.notEqual(stdout, "");
    }
  });

  it("an assistant is answered", async () => {
    const program = await bundleProgram("cli", folder);
    const lines = [
      {
        id: 1,
        method: "initialize",
        params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } },
      },
      { method: "notifications/initialized" },
      { id: 2, method: "tools/call", params: { name: "check_document", arguments: { path: "statement-of-work.md" } } },
      { id: 3, method: "tools/call", params: { name: "draft_clause", arguments: { clause: "ownership" } } },
    ];
    const input = lines.map((line) => `${JSON.stringify({ jsonrpc: "2.0", ...line })}\n`).join("");
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--require", preload, program, "mcp", "--root", example],
      { encoding: "utf8", input },
    );
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stderr, /FORBIDDEN/);
    assert.match(stdout, /"id":2/);
    assert.match(stdout, /"id":3/);
  });

  it("the language server finds and helps", async () => {
    const child = spawn(process.execPath, ["--require", preload, await bundleProgram("server", folder), "--stdio"]);
    let said = "";
    child.stderr.on("data", (data) => {
      said += data;
    });
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const path = join(example, "statement-of-work.md");
    const uri = pathToFileURL(path).href;
    const published = new Promise<readonly lsp.Diagnostic[]>((resolve) => {
      connection.onNotification("textDocument/publishDiagnostics", (params: { diagnostics: lsp.Diagnostic[] }) =>
        resolve(params.diagnostics),
      );
    });
    connection.listen();
    await connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
    await connection.sendNotification("initialized", {});
    const textDocument = { uri, languageId: "markdown", version: 1, text: readFileSync(path, "utf8") };
    await connection.sendNotification("textDocument/didOpen", { textDocument });
    assert.notEqual((await published).length, 0);
    await connection.sendRequest("textDocument/hover", { textDocument: { uri }, position: { line: 0, character: 3 } });
    await connection.sendRequest("shutdown");
    await connection.sendNotification("exit");
    assert.equal(await ended, 0, said);
    assert.doesNotMatch(said, /FORBIDDEN/);
  });
});
