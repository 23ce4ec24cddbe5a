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
    ]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", preload, program, ...command], {
        encoding: "utf8",
      });
      assert.doesNotMatch(stderr, /FORBIDDEN/);
      assert.ok(status === 0 || status === 1, `${command.join(" ")} ended with ${status}: ${stderr}`);
      assert.notEqual(stdout, "");
    }
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
