import assert from "node:assert/strict";
import { once } from "node:events";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import * as protocol from "vscode-languageserver/node";
import { asAuthor, giveToAuthor, noPermissions, withMode } from "./support/author.ts";
import { bundleProgram } from "./support/bundle-program.ts";
import { repositoryRoot } from "./support/fixture.ts";
import { type ServerProcess, type ServerProcessOptions, startServer } from "./support/server-process.ts";

const agreement = readFileSync(join(repositoryRoot, "test/example-gaps/en/statement-of-work.md"), "utf8");
const backlog = readFileSync(join(repositoryRoot, "test/example-gaps/en/backlog.md"), "utf8");

/** The real server in a process of its own, with an editor that goes wrong, or files that do. */
describe("the language server under faults", function () {
  this.timeout(300_000);
  const home = realpathSync(mkdtempSync(join(tmpdir(), "mandate-server-faults-")));
  const started: ServerProcess[] = [];
  let program = "";
  let commandLine = "";
  before(async () => {
    chmodSync(home, 0o755);
    program = await bundleProgram("server", home);
    commandLine = await bundleProgram("cli", home);
  });
  afterEach(() => {
    for (const { child } of started.splice(0)) child.kill("SIGKILL");
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  async function start(options?: ServerProcessOptions): Promise<ServerProcess> {
    const server = await startServer(program, options);
    started.push(server);
    return server;
  }

  /** Writes files below a folder of their own, and gives the URI of each by its path. */
  function write(files: Readonly<Record<string, string>>): (path: string) => string {
    const folder = mkdtempSync(join(home, "files-"));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return (path) => pathToFileURL(join(folder, path)).href;
  }

  describe("while many files are read", () => {
    const many = {
      "mandate.yaml": "engagements: [shop]\n",
      "shop/sow.md": agreement,
      ...Object.fromEntries(
        Array.from({ length: 100 }, (_, at) => [`shop/backlog-${at}.md`, backlog.replaceAll("US-", `US-${at}`)]),
      ),
    };

    it("takes edits, drops what is cancelled, and shows at the end what a fresh server shows", async () => {
      const uriOf = write(many);
      const [uri, other] = [uriOf("shop/sow.md"), uriOf("shop/backlog-7.md")];
      const server = await start();
      await server.open(uri, agreement);
      await server.open(other, backlog);
      const asked: Promise<unknown>[] = [];
      let text = agreement;
      for (let edit = 0; edit < 200; edit++) {
        const at = (edit * 7_919) % text.length;
        text = `${text.slice(0, at)}x${text.slice(at)}`;
        await server.change(uri, edit + 2, text);
        const source = new protocol.CancellationTokenSource();
        asked.push(
          server.connection
            .sendRequest("textDocument/documentSymbol", { textDocument: { uri } }, source.token)
            .catch(() => 0),
        );
        if (edit % 2 === 0) source.cancel();
        if (edit === 100) await server.close(other);
        if (edit % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await Promise.all(asked);
      await server.change(uri, 1000, `${agreement}\n## Acceptance\n`);
      const fresh = await start();
      await fresh.open(uri, "");
      await fresh.change(uri, 1000, `${agreement}\n## Acceptance\n`);
      await settle(server, fresh);
    });

    it("forgets a folder that is removed from the workspace or the disk", async () => {
      for (const isDeleted of [false, true]) {
        const uriOf = write({ ...many, "other/sow.md": agreement });
        const server = await start({ capabilities: { workspace: { workspaceFolders: true } } });
        await server.open(uriOf("other/sow.md"), agreement);
        await server.open(uriOf("shop/sow.md"), agreement);
        await until(() => Object.keys(server.shown()).length > 2);
        await server.close(uriOf("shop/sow.md"));
        if (isDeleted) {
          const changes = Object.keys(many)
            .filter((path) => path.startsWith("shop/"))
            .map((path) => ({ uri: uriOf(path), type: 3 }));
          for (const { uri } of changes) rmSync(new URL(uri));
          await server.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
        } else {
          const event = { added: [], removed: [{ uri: dirname(uriOf("shop/sow.md")), name: "shop" }] };
          await server.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
        }
        const fresh = await start();
        await fresh.open(uriOf("other/sow.md"), agreement);
        await settle(server, fresh);
      }
    });
  });

  it("starts again after it was killed, and shows the same", async () => {
    const uriOf = write({ "sow.md": agreement, "backlog.md": backlog });
    const uri = uriOf("sow.md");
    let before: object | undefined;
    for (const args of [["--stdio"], ["--stdio"], ["lsp"], ["lsp"]]) {
      const server = await startServer(args[0] === "lsp" ? commandLine : program, { args });
      started.push(server);
      await server.open(uri, agreement);
      // In the midst of its work, and then after it.
      if (before === undefined) server.child.kill("SIGKILL");
      else {
        await server.change(uri, 2, `${agreement}\n## Acceptance\n`);
        await server.rest(uri);
        await server.change(uri, 3, agreement);
        await server.rest(uri);
        await until(() => Object.keys(server.shown()).length === 2);
        if (Object.keys(before).length > 0) assert.deepEqual(server.shown(), before);
        server.child.kill("SIGKILL");
      }
      await once(server.child, "exit");
      before = before === undefined ? {} : server.shown();
    }
  });

  it("ends when its input ends, whatever it is doing", async () => {
    const uriOf = write(Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`backlog-${at}.md`, backlog])));
    for (const [path, args] of [
      [program, ["--stdio"]],
      [commandLine, ["lsp"]],
    ] as const) {
      const server = await startServer(path, { args });
      await server.open(uriOf("backlog-0.md"), backlog);
      server.child.stdin.end();
      const [code] = await once(server.child, "exit");
      assert.equal(code, 1);
    }
  });

  it("goes on after what is no message", async () => {
    const uri = write({})("sow.md");
    const server = await start();
    const frame = (body: string, length = Buffer.byteLength(body)): string =>
      `Content-Length: ${length}\r\n\r\n${body}`;
    const request = JSON.stringify({ jsonrpc: "2.0", id: "x", method: "textDocument/hover", params: {} });
    const broken: readonly (string | Buffer)[] = [
      "no header\r\n\r\n",
      "Content-Type: nonsense\r\n\r\n",
      "Content-Length: many\r\n\r\n",
      "Content-Length: -5\r\n\r\n",
      "Content-Length: -1\r\n\r\n",
      "Content-Length: 0\r\n\r\n",
      "\r\n\r\n",
      frame(request, request.length - 7),
      frame(request, request.length + 7),
      frame(request, request.length + 100_000),
      frame(request, 999_999_999_999),
      frame("{nonsense}"),
      frame(""),
      frame("[]"),
      frame("null"),
      frame("7"),
      frame('"text"'),
      frame("{}"),
      frame('{"jsonrpc":"2.0","id":{},"method":7}'),
      frame('{"jsonrpc":"2.0","id":77,"result":{}}'),
      frame('{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"never"}}'),
      frame('{"jsonrpc":"2.0","method":"$/cancelRequest"}'),
      frame('{"jsonrpc":"2.0","method":"$/setTrace","params":{"value":7}}'),
      frame(`${"[".repeat(200_000)}${"]".repeat(200_000)}`),
      `Content-Length: ${request.length}\n\n${request}`,
      `Content-Type: text\r\ncontent-length: ${request.length}\r\nX: y\r\n\r\n${request}`,
      Buffer.from(Array.from({ length: 100_000 }, (_, at) => (at * 7_919) % 256)),
      "a".repeat(1_000_000),
      "Content-Length: ".repeat(10_000),
    ];
    for (const [at, bytes] of broken.entries()) {
      server.child.stdin.write(bytes);
      // What follows a mistaken length may be taken for a part of it; the message after that is not.
      void server.connection.sendRequest("workspace/symbol", { query: "" }).catch(() => 0);
      await server.connection.sendRequest("workspace/symbol", { query: `${at}` });
    }
    server.child.stdin.write(
      Buffer.concat([Buffer.from("Content-Length: 4\r\n\r\n"), Buffer.from([0x22, 0xff, 0xfe, 0x22])]),
    );
    const cut = Buffer.from(
      frame(JSON.stringify({ jsonrpc: "2.0", id: "cut", method: "workspace/symbol", params: { query: "ü€" } })),
    );
    for (const byte of cut) server.child.stdin.write(Buffer.from([byte]));
    await server.open(uri, agreement);
    const fresh = await start();
    await fresh.open(uri, agreement);
    await settle(server, fresh);
  });

  it("takes a message of 30 MB", async () => {
    const uri = write({})("sow.md");
    const server = await start();
    await server.open(uri, agreement);
    const textDocument = { uri };
    await server.connection.sendRequest("textDocument/hover", {
      textDocument,
      position: { line: 0, character: 0 },
      more: "x".repeat(3e7),
    });
    assert.ok((await server.rest(uri)).length > 0);
  });

  it("answers or ignores what makes no sense, for each method of the protocol and of its own", async () => {
    const uriOf = write({ "sow.md": agreement, "victim/sow.md": agreement });
    const uri = uriOf("victim/sow.md");
    const server = await start();
    await server.open(uriOf("sow.md"), "# Statement of work\n");
    await server.open(uri, agreement);
    const own = await ownMethods();
    for (const method of [...new Set([...protocolMethods(), ...own, "mandate/nothing", "nothing/at/all"])]) {
      const isNotification =
        /\/(?:did|will[A-Z]\w+$)|^\$\/|^initialized$|cancel$|\/files$/.test(method) && !method.includes("willSaveWait");
      for (const params of senselessParams(uri)) {
        if (isNotification) await server.connection.sendNotification(method, params as object);
        else await server.connection.sendRequest(method, params as object).catch(() => "refused");
      }
    }
    await server.connection.sendNotification("workspace/didChangeConfiguration", { settings: { mandate: {} } });
    await server.close(uri);
    await server.change(uriOf("sow.md"), 1000, agreement);
    await server.rest(uriOf("sow.md"));
    const fresh = await start();
    await fresh.open(uriOf("sow.md"), agreement);
    await fresh.rest(uriOf("sow.md"));
    assert.deepEqual(server.latest.get(uriOf("sow.md")), fresh.latest.get(uriOf("sow.md")));
    const listing = await server.connection.sendRequest("mandate/overview", { files: [] });
    assert.ok(listing);
  });

  it("judges documents that have no file, or no sensible place, or a count that goes back", async () => {
    const server = await start();
    const odd = [
      "untitled:Untitled-1",
      "file://server/share/sow.md",
      "file:///a%2Fb/sow.md",
      "file:///%00/sow.md",
      "file:///%zz/sow.md",
      "nonsense",
      "",
      "http://example.org/sow.md",
      "git:/sow.md?ref=main",
    ];
    const expected = await openAlone(await start());
    for (const uri of odd) {
      await server.open(uri, agreement);
      assert.equal((await server.rest(uri)).length, expected, uri);
      await server.change(uri, -1, "");
      await server.rest(uri);
      await server.change(uri, -1, agreement);
      await until(() => server.latest.get(uri)?.length === expected);
      await server.change(uri, -7, agreement);
      assert.equal((await server.rest(uri)).length, expected, uri);
    }
    const listing: { readonly isReading?: boolean } = await server.connection.sendRequest("mandate/overview", {
      files: odd,
    });
    assert.equal(listing.isReading, false);
  });

  describe("with an editor that", () => {
    const capabilities: protocol.ClientCapabilities = {
      workspace: {
        configuration: true,
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
        codeLens: { refreshSupport: true },
        inlayHint: { refreshSupport: true },
        semanticTokens: { refreshSupport: true },
      },
      window: { workDoneProgress: true },
    };
    it("never answers, answers with errors, or with nonsense, the defaults hold", async () => {
      const answers: readonly (() => unknown)[] = [
        () => undefined,
        () => new protocol.ResponseError(-32_603, "No."),
        () => "nonsense",
        () => [],
        () => [null],
        () => [7],
        () => ({ nonsense: 7 }),
        () => [{ enable: 7, profile: [], rules: "x", advice: {}, diagnostics: 7, codeLens: null }],
        () => [{ rules: { "scope/out-of-scope-missing": {}, nonsense: 7 } }],
        () => [[[]]],
      ];
      let answer: () => unknown = () => [{}];
      const uri = "untitled:sow.md";
      const server = await start({ capabilities, answer: () => answer() });
      await server.open(uri, agreement);
      const expected = await server.rest(uri);
      for (const [at, each] of answers.entries()) {
        answer = each;
        await server.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
        await server.change(uri, 2 * at + 2, "");
        await server.rest(uri);
        await server.change(uri, 2 * at + 3, agreement);
        assert.deepEqual(await server.rest(uri), expected);
        const command = { command: "mandate.applyEdit", arguments: [{}] };
        void server.connection.sendRequest("workspace/executeCommand", command).catch(() => "refused");
      }
    });

    it("answers late: its settings hold from then on", async () => {
      let say: (settings: unknown) => void = () => {};
      const server = await start({
        capabilities,
        answer: (method) => (method === "workspace/configuration" ? new Promise((resolve) => (say = resolve)) : null),
      });
      const uri = "untitled:sow.md";
      await server.open(uri, agreement);
      assert.ok((await server.rest(uri)).length > 0);
      say([{ enable: false }]);
      await until(() => server.latest.get(uri)?.length === 0);
    });
  });

  it("leaves out what can't be read, and takes it when it can", async function () {
    if (noPermissions !== undefined) this.skip();
    const uriOf = write({ "sow.md": agreement, "backlog.md": backlog, "mandate.yaml": "profile: agency\n" });
    const folder = dirname(new URL(uriOf("sow.md")).pathname);
    giveToAuthor(folder);
    const uri = uriOf("sow.md");
    const alone = await start({ spawnOptions: asAuthor });
    const tell = (...paths: readonly string[]) =>
      alone.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: paths.map((path) => ({ uri: uriOf(path), type: 2 })),
      });
    await alone.open(uri, agreement);
    await until(() => uriOf("backlog.md") in alone.shown());
    const before = alone.shown();
    await withMode(join(folder, "backlog.md"), 0, async () => {
      await tell("backlog.md");
      await until(() => !(uriOf("backlog.md") in alone.shown()));
    });
    await tell("backlog.md");
    await until(() => uriOf("backlog.md") in alone.shown());
    assert.deepEqual(alone.shown(), before);
    await withMode(join(folder, "mandate.yaml"), 0, async () => {
      await tell("mandate.yaml");
      await until(() => uriOf("mandate.yaml") in alone.shown());
      const [problem] = alone.latest.get(uriOf("mandate.yaml")) ?? [];
      assert.match(String(problem?.message), /permission to open it is missing/);
    });
    await tell("mandate.yaml");
    await until(() => !(uriOf("mandate.yaml") in alone.shown()));
    await withMode(folder, 0, async () => {
      await tell("sow.md", "backlog.md", "mandate.yaml");
      await alone.change(uri, 2, `${agreement}\n`);
      assert.ok((await alone.rest(uri)).length > 0);
    });
    await tell("sow.md", "backlog.md", "mandate.yaml");
    await alone.change(uri, 3, agreement);
    await until(() => uriOf("backlog.md") in alone.shown());
    await until(() => isEqual(alone.shown(), before));
    renameSync(join(folder, "backlog.md"), join(folder, "items.md"));
    assert.deepEqual(readdirSync(folder).sort(), ["items.md", "mandate.yaml", "sow.md"]);
  });
});

/** Waits until two servers show the same. */
async function settle(one: ServerProcess, other: ServerProcess): Promise<void> {
  let rounds = 0;
  while (rounds < 3) {
    rounds = isEqual(one.shown(), other.shown()) && Object.keys(one.shown()).length > 0 ? rounds + 1 : 0;
    // Whatever is still to come is told before the answer.
    for (const server of [one, other]) await server.connection.sendRequest("workspace/symbol", { query: "" });
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

async function openAlone(server: ServerProcess): Promise<number> {
  await server.open("untitled:alone.md", agreement);
  return (await server.rest("untitled:alone.md")).length;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

function isEqual(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** All that a client may ask or tell by the protocol, but for the end. */
function protocolMethods(): string[] {
  return Object.values(protocol).flatMap((value) => {
    const { method, messageDirection } = ((value as { type?: unknown } | undefined)?.type ?? value ?? {}) as {
      readonly method?: unknown;
      readonly messageDirection?: string;
    };
    const isAsked = typeof method === "string" && messageDirection !== "serverToClient";
    return isAsked && !/^(?:shutdown|exit|notebookDocument\/sync)$/.test(method) ? [method] : [];
  });
}

/** All that the server knows beyond the protocol. */
async function ownMethods(): Promise<string[]> {
  const folder = join(repositoryRoot, "src/protocol");
  const modules = await Promise.all(readdirSync(folder).map((name) => import(pathToFileURL(join(folder, name)).href)));
  return modules
    .flatMap((module) => Object.values<unknown>(module))
    .filter((value): value is string => /^mandate\/\w+$/.test(String(value)));
}

/** What fits any method, with each of its parts in turn lost or of a wrong shape. */
function senselessParams(uri: string): unknown[] {
  const position = { line: 0, character: 4 };
  const range = { start: position, end: { line: 3, character: 0 } };
  const sensible: Readonly<Record<string, unknown>> = {
    textDocument: { uri, version: 2 },
    position,
    range,
    context: { diagnostics: [], includeDeclaration: true, triggerKind: 1 },
    contentChanges: [{ text: agreement }],
    changes: [{ uri, type: 2 }],
    settings: { mandate: {} },
    texts: {},
    files: [uri],
    uri,
    folder: uri.slice(0, uri.lastIndexOf("/")),
    text: "A wish",
    query: "x",
    newName: "Ada",
    command: "mandate.applyEdit",
    capabilities: {},
    tool: "check_document",
    input: {},
    template: "minutes",
    language: "en",
    kind: "sow",
  };
  const nonsense = [null, -7, "nonsense", [7], { nonsense: {} }];
  const mutated = Object.keys(sensible).flatMap((key) => nonsense.map((value) => ({ ...sensible, [key]: value })));
  const within = ["textDocument", "position", "range", "context"].flatMap((key) =>
    Object.keys(sensible[key] as object).flatMap((inner) =>
      nonsense.map((value) => ({ ...sensible, [key]: { ...(sensible[key] as object), [inner]: value } })),
    ),
  );
  const places = [-1, 1e9, Number.MAX_SAFE_INTEGER, 0.5].map((line) => ({
    ...sensible,
    position: { line, character: line },
  }));
  return [{}, [], [7, 7], ...mutated, ...within, ...places, sensible];
}
