import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type AssistantToolResult, assistantToolRequest } from "../src/protocol/assistants.ts";
import { filesNotification } from "../src/protocol/files.ts";
import { browserHost } from "../src/server/browser-host.ts";
import { type LspClient, startLspClient } from "./support/lsp-client.ts";

const statementOfWork = `# Statement of work: Shift planner

## Out of scope

- Payroll

## Team

- Ada Lindqvist, designer
`;
const ownerRule = "ownership/po-not-named";

describe("the language server, asked by an assistant", () => {
  let folder: string;
  let uri: string;
  let client: LspClient;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "mandate-assistant-"));
    uri = pathToFileURL(join(folder, "statement-of-work.md")).href;
    writeFileSync(join(folder, "vision.md"), "# Product vision: Shift planner\n\n## Vision\n\nEnough people.\n");
    client = await startLspClient();
  });
  afterEach(() => {
    client.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = async (tool: string, input: object, asked?: string): Promise<string> =>
    (await client.request<AssistantToolResult>(assistantToolRequest, { tool, input, uri: asked })).text;

  it("answers about what stands in the editor, among the documents beside it", async () => {
    await client.open(uri, statementOfWork);
    const path = "statement-of-work.md";
    assert.match(await ask("check_document", { path }, uri), new RegExp(`error, ${ownerRule}: No Product Owner`));
    await client.change(uri, statementOfWork.replace("- Ada", "- Product Owner: Jana Roth\n- Ada"));
    assert.doesNotMatch(await ask("check_document", { path }, uri), new RegExp(ownerRule));
    const inspected = await ask("inspect_document", { path }, uri);
    assert.match(inspected, /product-owner: named, Jana Roth/);
    assert.match(inspected, /Engagement: shift planner \(same folder\), with .*vision\.md/);
  });

  it("judges a draft in the place of a document, and leaves the document as it is", async () => {
    await client.open(uri, statementOfWork);
    const text = statementOfWork.replace("- Ada", "- Product Owner: Jana Roth\n- Ada");
    const path = "statement-of-work.md";
    assert.doesNotMatch(await ask("check_document", { path, text }, uri), new RegExp(ownerRule));
    assert.match(await ask("inspect_document", { path, text }, uri), /vision\.md/);
    assert.match(await ask("check_document", { path }, uri), new RegExp(ownerRule));
  });

  it("judges a draft that has no place, or one where nothing is yet", async () => {
    assert.match(await ask("check_document", { text: statementOfWork }), new RegExp(ownerRule));
    assert.match(await ask("check_document", { path: "new.md", text: statementOfWork }, uri), new RegExp(ownerRule));
  });

  it("answers in a browser, where the client gives the files", async () => {
    client.dispose();
    client = await startLspClient({}, undefined, undefined, browserHost);
    const place = "vscode-vfs://github/clinics/planner";
    const texts = { [`${place}/vision.md`]: "# Product vision: Shift planner\n\n## Vision\n\nEnough people.\n" };
    await client.notify(filesNotification, { texts, isMoreToCome: false });
    await client.open(`${place}/statement-of-work.md`, statementOfWork);
    const inspected = await ask("inspect_document", { path: "statement-of-work.md" }, `${place}/statement-of-work.md`);
    assert.match(inspected, /a statement of work \(en\)/);
    assert.match(inspected, /Engagement: shift planner \(same folder\), with .*vision\.md/);
  });

  it("drafts the team's own clauses", async () => {
    mkdirSync(join(folder, "own"));
    writeFileSync(join(folder, "mandate.yaml"), "templates: own\n");
    const head = "---\ntitle: How we are paid\nkind: sow\nlanguage: en\nprefix: paid\n---\n\n";
    writeFileSync(join(folder, "own/payment.md"), `${head}## Payment\n\nWithin [days] days.\n`);
    await client.open(uri, statementOfWork);
    const drafted = await ask("draft_clause", { clause: "payment", path: "statement-of-work.md" }, uri);
    assert.match(drafted, /^## Payment\n\nWithin \[days\] days\.\n/);
  });

  it("says what is wrong with mandate.yaml", async () => {
    writeFileSync(join(folder, "mandate.yaml"), "profile: agancy\n");
    await client.open(uri, statementOfWork);
    assert.match(await ask("check_document", { path: "statement-of-work.md" }, uri), /mandate\.yaml:1: .*agancy/);
  });

  it("fails with a sentence for the assistant", async () => {
    const fails = (tool: string, input: object, message: string): Promise<void> =>
      assert.rejects(ask(tool, input), { message });
    await fails("check_document", {}, 'Give "path", the path of a Markdown file, or "text", the Markdown itself.');
    await fails("check_documnt", {}, 'There is no tool "check_documnt". Did you mean "check_document"?');
    await fails("check_document", { path: "lost.md" }, "The document could not be opened.");
    await assert.rejects(ask("check_document", { path: 7 }), /expected string, received number/);
    assert.deepEqual(client.log, []);
  });
});
