import assert from "node:assert/strict";
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as lsp from "vscode-languageserver";
import {
  CancellationTokenSource,
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { bundleProgram } from "./support/bundle-program.ts";
import { repositoryRoot } from "./support/fixture.ts";

const agreement = readFileSync(join(repositoryRoot, "test/example-gaps/en/statement-of-work.md"), "utf8");

/** The real server in a process of its own, asked more than any editor asks. */
describe("the language server under load and faults", function () {
  this.timeout(300_000);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "mandate-load-")));
  let program = "";
  let server: Server;
  before(async () => {
    program = await bundleProgram("server", folder);
  });
  beforeEach(async () => {
    server = await startProcess(program);
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
    const fresh = await startProcess(program);
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

interface Server {
  readonly child: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  /** What was last published of each document. */
  readonly latest: ReadonlyMap<string, readonly lsp.Diagnostic[]>;
  open(uri: string, text: string): Promise<void>;
  change(uri: string, version: number, text: string): Promise<void>;
  /** What is published of a document's newest version. */
  rest(uri: string): Promise<readonly lsp.Diagnostic[]>;
}

async function startProcess(program: string): Promise<Server> {
  const child = spawn(process.execPath, [program, "--stdio"]);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const latest = new Map<string, readonly lsp.Diagnostic[]>();
  const published = new Map<string, number>();
  const sent = new Map<string, number>();
  connection.onNotification("textDocument/publishDiagnostics", (params: lsp.PublishDiagnosticsParams) => {
    latest.set(params.uri, params.diagnostics);
    published.set(params.uri, params.version ?? 0);
  });
  connection.onRequest("client/registerCapability", () => null);
  connection.listen();
  await connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
  await connection.sendNotification("initialized", {});
  return {
    child,
    connection,
    latest,
    open(uri, text) {
      sent.set(uri, 1);
      const textDocument = { uri, languageId: "markdown", version: 1, text };
      return connection.sendNotification("textDocument/didOpen", { textDocument });
    },
    change(uri, version, text) {
      sent.set(uri, version);
      const textDocument = { uri, version };
      return connection.sendNotification("textDocument/didChange", { textDocument, contentChanges: [{ text }] });
    },
    async rest(uri) {
      while (published.get(uri) !== sent.get(uri)) await new Promise((resolve) => setTimeout(resolve, 20));
      return latest.get(uri) ?? [];
    },
  };
}

function hoverAt(uri: string): object {
  return { textDocument: { uri }, position: { line: 0, character: 4 } };
}
