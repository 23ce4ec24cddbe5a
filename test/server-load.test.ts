import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CancellationTokenSource } from "vscode-languageserver/node";
import { bundleProgram } from "./support/bundle-program.ts";
import { repositoryRoot } from "./support/fixture.ts";
import { type ServerProcess, startServer } from "./support/server-process.ts";

const agreement = readFileSync(join(repositoryRoot, "test/example-gaps/en/statement-of-work.md"), "utf8");

/** The real server in a process of its own, asked more than any editor asks. */
describe("the language server under load and faults", function () {
  this.timeout(300_000);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "mandate-load-")));
  let program = "";
  let server: ServerProcess;
  before(async () => {
    program = await bundleProgram("server", folder);
  });
  beforeEach(async () => {
    server = await startServer(program);
  });
  afterEach(() => server.child.kill());
  after(() => rmSync(folder, { recursive: true }));

  it("takes 10,000 edits, and then shows what a fresh server shows", async () => {
    const uri = pathToFileURL(join(folder, "alone", "statement-of-work.md")).href;
    await server.open(uri, agreement);
    let text = agreement;
    for (let edit = 0; edit < 10_000; edit++) {
      const at = (edit * 7_919) % text.length;
      const isRemoval = edit % 3 === 0;
      text = isRemoval ? text.slice(0, at) + text.slice(at + 1) : `${text.slice(0, at)}x${text.slice(at)}`;
      await server.change(uri, edit + 2, text);
    }
    await server.change(uri, 10_002, agreement);
    await server.rest(uri);
    const fresh = await startServer(program);
    await fresh.open(uri, agreement);
    await fresh.rest(uri);
    assert.deepEqual(server.latest.get(uri), fresh.latest.get(uri));
    fresh.child.kill();
  });

  it("holds 500 open documents, and answers about each", async () => {
    const uris = Array.from({ length: 500 }, (_, at) => pathToFileURL(join(folder, `${at}`, "sow.md")).href);
    for (const uri of uris) await server.open(uri, agreement);
    for (const uri of uris) assert.ok((await server.rest(uri)).length > 0, uri);
  });

  it("drops what is cancelled, and answers what comes after", async () => {
    const uri = pathToFileURL(join(folder, "alone", "sow.md")).href;
    await server.open(uri, agreement);
    const asked = Array.from({ length: 300 }, () => {
      const source = new CancellationTokenSource();
      const answer = server.connection.sendRequest("textDocument/hover", hoverAt(uri), source.token);
      source.cancel();
      return answer.then(
        () => "answered",
        ({ code }: { code: number }) => code,
      );
    });
    for (const outcome of await Promise.all(asked))
      assert.ok(outcome === "answered" || outcome === -32_800, `${outcome}`);
    assert.ok(await server.connection.sendRequest("textDocument/hover", hoverAt(uri)));
  });

  it("answers on after requests that make no sense", async () => {
    const uri = pathToFileURL(join(folder, "alone", "sow.md")).href;
    await server.open(uri, agreement);
    const senseless: readonly [string, unknown][] = [
      ["textDocument/hover", {}],
      ["textDocument/hover", { textDocument: { uri }, position: { line: -1, character: 1e9 } }],
      ["textDocument/codeAction", { textDocument: { uri }, range: null, context: null }],
      ["textDocument/rename", { textDocument: { uri }, position: { line: 0, character: 0 }, newName: 7 }],
      ["textDocument/completion", { textDocument: { uri: "no uri" }, position: { line: 0, character: 0 } }],
      ["workspace/symbol", { query: null }],
      ["mandate/nothing", {}],
    ];
    for (const [method, params] of senseless)
      await server.connection.sendRequest(method, params).catch(() => undefined);
    await server.connection.sendNotification("textDocument/didChange", { textDocument: { uri: 3 }, contentChanges: 5 });
    await server.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: "::", type: 9 }] });
    assert.ok(await server.connection.sendRequest("textDocument/hover", hoverAt(uri)));
  });

  it("goes on when files vanish, or become folders", async () => {
    const here = join(folder, "moving");
    mkdirSync(here);
    const path = join(here, "backlog.md");
    writeFileSync(path, "# Product backlog\n\n- US-1: As a guest, I want to pay\n");
    const uri = pathToFileURL(join(here, "statement-of-work.md")).href;
    await server.open(uri, agreement);
    await server.rest(uri);
    rmSync(path);
    mkdirSync(path);
    const changes = [{ uri: pathToFileURL(path).href, type: 2 }];
    await server.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
    rmSync(here, { recursive: true });
    await server.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ ...changes[0], type: 3 }],
    });
    assert.ok(await server.connection.sendRequest("textDocument/hover", hoverAt(uri)));
  });
});

function hoverAt(uri: string): object {
  return { textDocument: { uri }, position: { line: 0, character: 4 } };
}
