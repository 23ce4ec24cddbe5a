import assert from "node:assert/strict";
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asAuthor, giveToAuthor, noPermissions, withMode } from "../support/author.ts";
import { bundleProgram } from "../support/bundle-program.ts";
import { sowWithGaps } from "./run-mandate.ts";

/** The real process, with an assistant that goes wrong. */
describe("mandate mcp under faults", function () {
  this.timeout(120_000);
  const home = realpathSync(mkdtempSync(join(tmpdir(), "mandate-mcp-faults-")));
  const root = join(home, "work");
  let program = "";
  let server: Assistant;
  before(async () => {
    chmodSync(home, 0o755);
    program = await bundleProgram("cli", home);
    mkdirSync(join(root, "closed"), { recursive: true });
    writeFileSync(join(home, "outside.md"), sowWithGaps);
    writeFileSync(join(root, "sow.md"), sowWithGaps);
    writeFileSync(join(root, "closed/sow.md"), sowWithGaps);
    symlinkSync("sow.md", join(root, "link.md"));
    symlinkSync("../outside.md", join(root, "away.md"));
    symlinkSync("circle.md", join(root, "circle.md"));
    giveToAuthor(root);
  });
  beforeEach(async () => {
    server = await startAssistant(program, root);
  });
  afterEach(() => server.child.kill("SIGKILL"));
  after(() => rmSync(home, { recursive: true, force: true }));

  it("goes on after what is no message, and what asks for nothing that there is", async () => {
    const before = await server.ask("tools/call", { name: "check_document", arguments: { path: "sow.md" } });
    const broken: readonly (string | Buffer)[] = [
      "nonsense",
      "",
      "{}",
      "[]",
      "null",
      "7",
      '"text"',
      "{",
      "[".repeat(200_000),
      "x".repeat(1_000_000),
      "Content-Length: 2\r\n\r\n{}\r",
      Buffer.from([0xff, 0xfe, 0x00]),
      '{"jsonrpc":"2.0","id":{},"method":7}',
      '{"jsonrpc":"2.0","id":"lost","result":{}}',
      '{"jsonrpc":"2.0","method":"notifications/cancelled"}',
      '{"jsonrpc":"2.0","method":"nothing/at/all"}',
    ];
    for (const bytes of broken) {
      server.child.stdin.write(bytes);
      server.child.stdin.write("\n");
      assert.deepEqual(await server.ask("ping", {}), { result: {} });
    }
    for (const [method, params] of [
      ["nothing/at/all", {}],
      ["tools/call", {}],
      ["tools/call", { name: 7 }],
      ["tools/call", { name: "check_document", arguments: [] }],
      ["resources/read", { uri: "file:///etc/passwd" }],
    ] as const)
      assert.ok("error" in (await server.ask(method, params)), method);
    const unknown = await server.ask("tools/call", { name: "nothing", arguments: {} });
    assert.match(JSON.stringify(unknown), /"isError":true/);
    assert.deepEqual(await server.ask("tools/call", { name: "check_document", arguments: { path: "sow.md" } }), before);
  });

  it("says what is wrong with arguments of a wrong shape, for each tool", async () => {
    const { result } = await server.ask("tools/list", {});
    const nonsense = [null, -7, "nonsense", [7], { nonsense: {} }, true, "x".repeat(10_000), "\0", "../../x.md"];
    for (const { name, inputSchema } of (result as ToolList).tools) {
      for (const key of Object.keys(inputSchema.properties)) {
        for (const value of nonsense) {
          const answer = JSON.stringify(await server.ask("tools/call", { name, arguments: { [key]: value } }));
          assert.doesNotMatch(answer, /should not have happened|\\n {4}at /, `${name} ${key} ${JSON.stringify(value)}`);
        }
      }
    }
    assert.deepEqual(await server.ask("ping", {}), { result: {} });
  });

  it("reads nothing outside of its folder, and says what it can't read", async function () {
    if (noPermissions !== undefined) this.skip();
    const check = async (path: string): Promise<string> =>
      JSON.stringify(await server.ask("tools/call", { name: "check_document", arguments: { path } }));
    for (const path of [
      "/etc/passwd.md",
      join(home, "outside.md"),
      "../outside.md",
      "closed/../../outside.md",
      "away.md",
      "sow.md/within.md",
      "closed",
      "circle.md",
      `${"x".repeat(300)}.md`,
      "\0.md",
      "",
    ]) {
      const answer = await check(path);
      assert.match(answer, /"isError":true/, path);
      assert.doesNotMatch(answer, /should not have happened|Product Owner/, path);
    }
    assert.doesNotMatch(await check("link.md"), /isError/);
    await withMode(join(root, "closed"), 0, async () => {
      assert.match(await check("closed/sow.md"), /permission to open it is missing/);
    });
    await withMode(join(root, "sow.md"), 0, async () => {
      assert.match(await check("sow.md"), /permission to open it is missing/);
    });
    assert.doesNotMatch(await check("sow.md"), /isError/);
  });

  it("ends with its input, and where a message is far too long", async () => {
    void server.ask("tools/call", { name: "check_document", arguments: { path: "sow.md" } });
    server.child.stdin.end();
    assert.deepEqual(await once(server.child, "exit"), [0, null]);
    server = await startAssistant(program, root);
    server.child.stdin.write("x".repeat(11_000_000));
    assert.deepEqual(await once(server.child, "exit"), [2, null]);
    assert.equal(
      server.errors(),
      "mandate: The assistant has sent a message of more than 10 MB, which ends the server.\n",
    );
  });
});

interface ToolList {
  readonly tools: readonly { readonly name: string; readonly inputSchema: { readonly properties: object } }[];
}

type Answer = { readonly result?: unknown } | { readonly error: unknown };

interface Assistant {
  readonly child: ChildProcessWithoutNullStreams;
  errors(): string;
  ask(method: string, params: object): Promise<Answer & { readonly result?: unknown }>;
}

async function startAssistant(program: string, root: string): Promise<Assistant> {
  const child = spawn(process.execPath, [program, "mcp", "--root", root], asAuthor);
  const waiting = new Map<unknown, (answer: Answer) => void>();
  let output = "";
  let errors = "";
  let id = 0;
  child.stdin.on("error", () => {
    // It has ended.
  });
  child.stderr.on("data", (data) => {
    errors += String(data);
  });
  child.stdout.setEncoding("utf8").on("data", (data) => {
    output += data;
    const lines = output.split("\n");
    output = lines.pop() ?? "";
    for (const line of lines) {
      const { id: answered, jsonrpc: _version, ...answer } = JSON.parse(line);
      waiting.get(answered)?.(answer);
    }
  });
  const ask = (method: string, params: object): Promise<Answer> =>
    new Promise((resolve) => {
      id++;
      waiting.set(id, resolve);
      child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
    });
  const clientInfo = { name: "test", version: "1" };
  await ask("initialize", { protocolVersion: "2025-06-18", capabilities: {}, clientInfo });
  child.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
  return { child, errors: () => errors, ask };
}
