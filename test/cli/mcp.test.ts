import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { CallToolResultSchema } from "@modelcontextprotocol/sdk/types.js";
import { createAssistantSource } from "../../src/cli/assistant-source.ts";
import { createMcpServer } from "../../src/cli/mcp-server.ts";
import { repositoryRoot } from "../support/fixture.ts";
import { runMandate, sowWithGaps } from "./run-mandate.ts";

describe("mandate mcp", () => {
  let root: string;
  let client: Client;

  beforeEach(async () => {
    root = realpathSync(mkdtempSync(join(tmpdir(), "mandate-mcp-")));
    writeFileSync(join(root, "sow.md"), sowWithGaps);
    client = await connectInMemory(root);
  });
  afterEach(async () => {
    await client.close();
    rmSync(root, { recursive: true, force: true });
  });

  const ask = async (name: string, input: object): Promise<{ answer: Answer; text: string; isError: boolean }> => {
    const result = CallToolResultSchema.parse(await client.callTool({ name, arguments: { ...input } }));
    const [content] = result.content;
    assert.ok(content?.type === "text");
    return {
      answer: (result.structuredContent ?? {}) as unknown as Answer,
      text: content.text,
      isError: result.isError === true,
    };
  };

  it("says what it is for, and that its tools only read", async () => {
    assert.match(client.getInstructions() ?? "", /never invent people, sums or dates/);
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name }) => name),
      ["check_document", "explain_rule", "list_rules", "inspect_document", "draft_clause"],
    );
    for (const { name, annotations, inputSchema, outputSchema, description } of tools) {
      assert.equal(annotations?.readOnlyHint, true, name);
      assert.equal(annotations?.openWorldHint, false, name);
      assert.equal(outputSchema?.type, "object", name);
      assert.ok((description?.length ?? 0) > 100, name);
      for (const [input, schema] of Object.entries(inputSchema.properties ?? {})) {
        assert.ok((schema as { description?: string }).description, `${name}: ${input} is described`);
      }
    }
  });

  it("finds the same as mandate check", async () => {
    const { answer, text } = await ask("check_document", { path: "sow.md" });
    const { output } = await runMandate("check sow.md --format json", { cwd: root });
    const [file] = JSON.parse(output).files;
    assert.deepEqual(
      answer.findings.map(({ ruleId, message, startLine }) => ({ ruleId, message, startLine })),
      file.findings.map(({ ruleId, message, startLine }: Found) => ({ ruleId, message, startLine })),
    );
    assert.match(
      text,
      /^sow\.md: a statement of work \(en\)\. error: \d+, warning: \d+, information: \d+, hint: \d+\n/,
    );
    assert.match(text, /line \d+, error, ownership\/po-not-named: No Product Owner is named/);
    assert.match(text, /fix \(safe\): Name the Product Owner/);
  });

  it("gives fixes as edits that end the finding", async () => {
    const { answer } = await ask("check_document", { path: "sow.md", rule: "ownership/po-not-named" });
    assert.deepEqual(
      answer.findings.map(({ ruleId }) => ruleId),
      ["ownership/po-not-named"],
    );
    const [edit] = answer.findings[0]?.fixes?.[0]?.edits ?? [];
    assert.ok(edit !== undefined);
    const lines = sowWithGaps.split("\n");
    const line = lines[edit.startLine - 1] ?? "";
    lines[edit.startLine - 1] = line.slice(0, edit.startColumn - 1) + edit.newText + line.slice(edit.endColumn - 1);
    const text = lines.join("\n");
    const { answer: after } = await ask("check_document", { path: "sow.md", text, rule: "ownership/po-not-named" });
    assert.deepEqual(after.findings, []);
    assert.equal(readFileSync(join(root, "sow.md"), "utf8"), sowWithGaps, "nothing is written");
  });

  it("checks a draft that is in no file, in German where that is asked for", async () => {
    const { answer } = await ask("check_document", { text: sowWithGaps, language: "de" });
    const found = answer.findings.find(({ ruleId }) => ruleId === "ownership/po-not-named");
    assert.equal(found?.message, "Kein Product Owner ist benannt: Niemand steht für den Wert dieses Produkts ein.");
  });

  it("takes the other documents and mandate.yaml into account, and says what is wrong in it", async () => {
    writeFileSync(join(root, "vision.md"), "# Product vision: Ticket shop\n\n## Vision\n\nNobody queues.\n");
    writeFileSync(join(root, "mandate.yaml"), "rules:\n  ownership/po-not-named: off\n  scope/no-such-rule: error\n");
    const { answer } = await ask("check_document", { path: "sow.md" });
    assert.ok(!answer.findings.some(({ ruleId }) => ruleId === "ownership/po-not-named"));
    assert.match(answer.problems.join(), /mandate\.yaml:3.*no-such-rule/);
    const inspected = await ask("inspect_document", { path: "sow.md" });
    assert.deepEqual(inspected.answer.engagement?.others, [{ path: "vision.md", kind: "vision" }]);
  });

  it("inspects what a document says, and where", async () => {
    const text = sowWithGaps.replace("- Ada", "- Product Owner: Jana Roth\n- Ada");
    const { answer, text: page } = await ask("inspect_document", { text });
    const { state, names } = answer.concepts?.["product-owner"] ?? {};
    assert.deepEqual({ state, names }, { state: "named", names: ["Jana Roth"] });
    assert.match(page, /product-owner: named, Jana Roth – line 12 "Jana Roth"/);
    assert.match(page, /Not said: .*out-of-scope/);
  });

  it("keeps an answer about a large document short", async () => {
    const rows = Array.from(
      { length: 200 },
      (_, at) => `| US-${at + 1} | As a visitor I want seat ${at} so that I sit | Must |`,
    );
    const text = [
      "# Product backlog: Ticket shop",
      "",
      "| ID | Story | Priority |",
      "| --- | --- | --- |",
      ...rows,
      "",
    ];
    const inspected = await ask("inspect_document", { text: text.join("\n") });
    assert.equal(inspected.answer.items?.length, 40);
    assert.equal(inspected.answer.leftOut?.items, 160);
    const checked = await ask("check_document", { text: text.join("\n") });
    assert.ok(checked.answer.findings.length <= 100);
    for (const { answer, text: page } of [inspected, checked]) {
      assert.ok(JSON.stringify(answer).length < 100_000, `${JSON.stringify(answer).length}`);
      assert.ok(page.length < 100_000, `${page.length}`);
    }
  });

  it("explains and lists rules", async () => {
    const page = await ask("explain_rule", { rule: "risk/value-missing" });
    assert.match(page.text, /^# risk\/value-missing\n/);
    const list = await ask("list_rules", { family: "vision", kind: "vision" });
    assert.ok(
      list.answer.rules?.every(({ ruleId, kinds }) => ruleId.startsWith("vision/") && kinds.includes("vision")),
    );
    assert.match(list.text, /^vision\/.*\(\w+\): /m);
    const unknown = await ask("explain_rule", { rule: "risk/value-mising" });
    assert.ok(unknown.isError);
    assert.equal(
      unknown.text,
      'There is no rule "risk/value-mising". Did you mean "risk/value-missing"? list_rules lists them.',
    );
  });

  it("knows the rules that the team has written for itself", async () => {
    const configuration = "own_rules: { privacy: { required_section: Data protection, kinds: sow } }\n";
    writeFileSync(join(root, "mandate.yaml"), configuration);
    assert.match((await ask("explain_rule", { rule: "own/privacy" })).text, /^# own\/privacy\n/);
    assert.equal(
      (await ask("list_rules", { family: "own" })).text,
      'own/privacy (warning): The section "Data protection" is missing: your team asks for it.',
    );
    const { answer } = await ask("check_document", { path: "sow.md", rule: "own/privacy" });
    assert.equal(answer.findings.length, 1);
    assert.match((await ask("explain_rule", { rule: "own/privcy" })).text, /Did you mean "own\/privacy"\?/);
  });

  it("drafts a clause, in the style of a document and with where it belongs", async () => {
    const plain = await ask("draft_clause", { clause: "out-of-scope", language: "de" });
    assert.match(plain.answer.text ?? "", /^## /);
    assert.equal(plain.answer.edits, undefined);
    assert.ok((plain.answer.placeholders?.length ?? 0) > 0);
    const starred = sowWithGaps.replaceAll("\n- ", "\n* ");
    const placed = await ask("draft_clause", { clause: "out-of-scope", text: starred });
    assert.match(placed.answer.text ?? "", /^\* /m);
    assert.equal(placed.answer.edits?.length, 1);
    const unknown = await ask("draft_clause", { clause: "out-of-scop" });
    assert.match(unknown.text, /^There is no clause "out-of-scop"\. Did you mean "out-of-scope"\? The clauses are: /);
  });

  it("drafts the team's own clauses, and no others of the same name", async () => {
    mkdirSync(join(root, "own"));
    writeFileSync(join(root, "mandate.yaml"), "templates: own\n");
    const head = "---\ntitle: How we are paid\nkind: sow\nlanguage: en\nprefix: paid\n---\n\n";
    writeFileSync(join(root, "own/payment.md"), `${head}## Payment\n\nWithin [days] days.\n`);
    const { answer } = await ask("draft_clause", { clause: "payment", path: "sow.md" });
    assert.equal(answer.text, "## Payment\n\nWithin [days] days.");
    assert.deepEqual(answer.placeholders, ["days"]);
    const elsewhere = await ask("draft_clause", { clause: "payment" });
    assert.match(elsewhere.text, /^There is no clause "payment"\./);
  });

  it("reads nothing outside of its folder, whatever links lead there", async () => {
    const outside = realpathSync(mkdtempSync(join(tmpdir(), "mandate-outside-")));
    try {
      writeFileSync(join(outside, "secret.md"), "# Statement of work: Secret\n\nProduct Owner: Ida Holm\n");
      symlinkSync(join(outside, "secret.md"), join(root, "link.md"));
      symlinkSync(outside, join(root, "folder"));
      mkdirSync(join(root, "empty.md"));
      const refused = [
        join(outside, "secret.md"),
        `../${outside.split("/").at(-1)}/secret.md`,
        "link.md",
        "folder/secret.md",
      ];
      for (const path of refused) {
        for (const input of [{ path }, { path, text: sowWithGaps }]) {
          const { isError, text } = await ask("check_document", input);
          assert.ok(isError, path);
          assert.equal(text, `${path}: This is outside of the folder that may be read, ${root}.`);
        }
      }
      const { answer } = await ask("inspect_document", { path: "sow.md" });
      assert.deepEqual(answer.engagement?.others, [], "nor beside a document");
      assert.doesNotMatch(JSON.stringify(answer), /Ida Holm/);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it("says what is wrong with a request", async () => {
    writeFileSync(join(root, "notes.txt"), "Notes");
    writeFileSync(join(root, "binary.md"), Buffer.from([0, 1, 2, 0]));
    const problems = [
      [{}, 'Give "path", the path of a Markdown file, or "text", the Markdown itself.'],
      [{ path: "lost.md" }, "lost.md: There is no such file or folder."],
      [{ path: "notes.txt" }, "notes.txt: This is no Markdown file (.md, .markdown, .mdown)."],
      [{ path: "binary.md" }, "binary.md: This is a binary file, not a text."],
    ] as const;
    for (const [input, problem] of problems) {
      const { isError, text } = await ask("check_document", input);
      assert.ok(isError, problem);
      assert.equal(text, problem);
    }
    const mistyped = await ask("check_document", { path: "sow.md", rule: "ownership/po-not-namd" });
    assert.match(
      mistyped.text,
      /^There is no rule "ownership\/po-not-namd"\. Did you mean "ownership\/po-not-named"\?/,
    );
    const wrong = await ask("check_document", { path: 7 });
    assert.ok(wrong.isError);
    assert.match(wrong.text, /path/);
  });

  it("answers over standard input and output, and ends with the assistant", async () => {
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
    const overStreams = new Client({ name: "test", version: "1" });
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: ["--import", tsx, join(repositoryRoot, "src/cli/main.ts"), "mcp", "--root", root],
      stderr: "pipe",
    });
    let said = "";
    transport.stderr?.on("data", (chunk) => {
      said += chunk;
    });
    await overStreams.connect(transport);
    try {
      const result = await overStreams.callTool({ name: "check_document", arguments: { path: "sow.md" } });
      const { answer } = await ask("check_document", { path: "sow.md" });
      assert.deepEqual(result.structuredContent, answer);
    } finally {
      await overStreams.close();
    }
    assert.equal(said, "");
  }).timeout(60_000);

  it("says what it is to somebody at a terminal, and refuses a folder that isn't there", async () => {
    const atTerminal = await runMandate("mcp", { cwd: root, isInputTerminal: true });
    assert.equal(atTerminal.code, 2);
    assert.match(atTerminal.errors, /^mandate: This is the server for assistants, .*docs\/assistants\.md.*\n$/);
    const lost = await runMandate("mcp --root lost", { cwd: root });
    assert.equal(lost.code, 2);
    assert.equal(lost.errors, "mandate: lost: There is no such file or folder.\n");
  });
});

interface Found {
  readonly ruleId: string;
  readonly message: string;
  readonly startLine: number;
  readonly fixes?: readonly { readonly edits?: readonly Edit[] }[];
}

interface Edit {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endColumn: number;
  readonly newText: string;
}

/** What these tests look at of the answers. */
interface Answer {
  readonly findings: readonly Found[];
  readonly problems: readonly string[];
  readonly engagement?: { readonly others: readonly object[] };
  readonly concepts?: Readonly<Record<string, { readonly state: string; readonly names?: readonly string[] }>>;
  readonly items?: readonly object[];
  readonly leftOut?: Readonly<Record<string, number>>;
  readonly rules?: readonly { readonly ruleId: string; readonly kinds: readonly string[] }[];
  readonly text?: string;
  readonly placeholders?: readonly string[];
  readonly edits?: readonly Edit[];
}

async function connectInMemory(root: string): Promise<Client> {
  const io = {
    cwd: root,
    env: {},
    isTerminal: false,
    isInputTerminal: false,
    today: "2026-11-22",
    readInput: () => Promise.resolve(new Uint8Array()),
    writeOutput: () => undefined,
    writeError: () => undefined,
  };
  const client = new Client({ name: "test", version: "1" });
  const [toServer, toClient] = InMemoryTransport.createLinkedPair();
  await createMcpServer(createAssistantSource(root, io)).connect(toClient);
  await client.connect(toServer);
  return client;
}
