import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type * as lsp from "vscode-languageserver-types";
import { type FreezeResult, freezeRequest } from "../src/protocol/requests.ts";
import { applyLspEdits } from "./language/open-text.ts";
import { type LspClient, startLspClient } from "./support/lsp-client.ts";

const rule = "scope/frozen-clause-changed";

const sow = `# Statement of work: Ticket shop

- **Client:** Hall Nine
- **Product Owner:** Jana Roth

## In scope

- D1 Seat map
- D2 Payment by card

## Price

Fixed price: 20,000 EUR

## Team

- Tom Becker
`;

describe("the language server, controlling the scope of signed statements of work", () => {
  let client: LspClient;
  let folder: string;
  let file: string;
  let text: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "mandate-"));
    file = pathToFileURL(join(folder, "statement-of-work.md")).href;
    text = sow;
    save();
    client = await startLspClient({
      workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ["create"] } },
    });
  });

  afterEach(() => {
    client.dispose();
    rmSync(folder, { recursive: true });
  });

  it("freezes what is signed", async () => {
    await openSigned();
    assert.match(text, /^---\nstatus: signed\nmandate:\n {2}frozen:\n {4}at: \d{4}-\d\d-\d\d\n {4}clauses:\n/);
    assert.ok(text.endsWith(sow));
  });

  it("turns an edit of a clause into a change request", async () => {
    const signed = await openSigned();
    await change(text.replace("- D2 Payment by card", "- D2 Payment by card\n- D3 Gift vouchers"));
    const [finding] = await findings();
    assert.match(String(finding?.message), /^"In scope" is no longer what was signed on /);
    await apply(await actionOf(finding, "Turn this edit into a change request"));
    assert.equal(text, signed);
    assert.deepEqual(await findings(), []);

    const request = read("change-request-1.md");
    assert.match(request, /^# Change request 1: D3 Gift vouchers\n/);
    assert.match(
      request,
      /\*\*Section of the statement of work:\*\* In scope \(\[statement-of-work\.md\]\(statement-of-work\.md\)\)/,
    );
    assert.match(request, /\*\*Status:\*\* open\n/);
    assert.match(request, /\*\*Requested on:\*\* \d{4}-\d\d-\d\d\n/);
    assert.match(request, /\*\*Signed:\*\*\n\n> - D1 Seat map\n> - D2 Payment by card\n\n/);
    assert.match(request, /\*\*Wished for:\*\*\n\n> - D1 Seat map\n> - D2 Payment by card\n> - D3 Gift vouchers\n\n/);
    assert.match(request, /\*\*Affected deliverables:\*\* D3\n/);
    assert.match(request, /\| Add it \| \[effort to add\] \| \[price to add\] \|/);
    assert.match(request, /\*\*Decided by:\*\* Jana Roth, /);
    assert.doesNotMatch(request, /margin/i);
    const internal = read("change-request-1.internal.md");
    assert.match(
      internal,
      /^---\nmandate:\n {2}kind: none\n {2}audience: internal\n---\n\n# Change request 1: D3 Gift vouchers\n/,
    );
    assert.match(internal, /margin/i);
  });

  it("counts on from the change requests that are there", async () => {
    writeFileSync(
      join(folder, "change-request-4.md"),
      "# Change request 4: Printed tickets\n\n- **Client:** Hall Nine\n",
    );
    await client.open(file, text);
    await client.nextDiagnostics(pathToFileURL(join(folder, "change-request-4.md")).href);
    await freeze();
    await change(text.replace("20,000", "24,000"));
    await apply(await actionOf((await findings())[0], "Turn this edit into a change request"));
    assert.match(read("change-request-5.md"), /> Fixed price: 24,000 EUR\n/);
  });

  it("brings back a clause that is gone", async () => {
    const signed = await openSigned();
    await change(text.replace(/## Price\n\n.*\n\n/, ""));
    const [finding] = await findings();
    assert.match(String(finding?.message), /^The clause "Price" was signed on .* and is gone/);
    await apply(await actionOf(finding, "Turn this edit into a change request"));
    assert.equal(text, signed);
    assert.match(read("change-request-1.md"), /> Fixed price: 20,000 EUR\n\n\*\*Wished for:\*\*\n\n> –\n/);
  });

  it("turns a clause that came in after the signature into a change request", async () => {
    const signed = await openSigned();
    await change(text.replace("## Price", "## Additional scope\n\n- D3 Gift vouchers\n\n## Price"));
    const [finding] = await findings();
    assert.match(String(finding?.message), /^"Additional scope" came in after the rest was signed on /);
    await apply(await actionOf(finding, "Turn this edit into a change request"));
    assert.equal(text, signed);
    assert.match(read("change-request-1.md"), /^# Change request 1: Additional scope\n/);
    assert.match(read("change-request-1.md"), /> –\n\n\*\*Wished for:\*\*\n\n> - D3 Gift vouchers\n/);
  });

  it("does so at the end of the document, too", async () => {
    const signed = await openSigned();
    await change(`${signed}\n## Additional scope\n\n- Bar\n`);
    await apply(await actionOf((await findings())[0], "Turn this edit into a change request"));
    assert.equal(text, signed);
  });

  it("knows the signed text of the saved file", async () => {
    await openSigned();
    save();
    client.dispose();
    client = await startLspClient({
      workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ["create"] } },
    });
    text = text.replace("20,000", "24,000");
    await client.open(file, text);
    assert.ok(await actionOf((await findings())[0], "Turn this edit into a change request"));
  });

  it("only offers to freeze anew where nobody knows the signed text", async () => {
    await openSigned();
    text = text.replace("20,000", "24,000");
    save();
    client.dispose();
    client = await startLspClient({
      workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ["create"] } },
    });
    await client.open(file, text);
    const [finding] = await findings();
    const titles = (await actionsAt(finding)).filter(({ diagnostics }) => diagnostics?.[0]?.code === rule);
    assert.deepEqual(
      titles.map(({ title, isPreferred }) => [title, isPreferred]),
      [
        ["Replace the fingerprint, because this change is signed", undefined],
        [`Ignore this finding… (${rule})`, undefined],
      ],
    );
    await apply(await actionOf(finding, "Replace the fingerprint, because this change is signed"));
    assert.deepEqual(await findings(), []);
  });

  it("turns a wish in minutes into a change request", async () => {
    writeFileSync(
      join(folder, "change-request-1.md"),
      "# Change request 1: Printed tickets\n\n- **Client:** Hall Nine\n",
    );
    const minutes =
      '# Minutes: weekly call with the client\n\n- **Client:** Hall Nine\n\n## Notes\n\n- Ines Vogt asked: "Could you also quickly add a gift voucher?"\n';
    file = pathToFileURL(join(folder, "minutes.md")).href;
    text = minutes;
    await client.open(file, text);
    await client.nextDiagnostics(pathToFileURL(join(folder, "change-request-1.md")).href);
    const phrase = (await findings("scope/trigger-phrase"))[0];
    await apply(await actionOf(phrase, "Write it as change request 2"));
    assert.ok(text.includes('add a gift voucher?" Recorded as change request 2.\n'), text);
    assert.match(read("change-request-2.md"), /> Ines Vogt asked: 'Could you also quickly add a gift voucher\?'\n/);
    assert.deepEqual(await findings("scope/trigger-phrase"), []);
  });

  /** Opens the document and freezes it; resolves to its text then. */
  async function openSigned(): Promise<string> {
    await client.open(file, text);
    await freeze();
    return text;
  }

  async function freeze(): Promise<void> {
    const { edit } = await client.request<FreezeResult>(freezeRequest, { textDocument: { uri: file } });
    await apply({ title: "", edit: edit as lsp.WorkspaceEdit });
    assert.deepEqual(await findings(), []);
  }

  async function change(newText: string): Promise<void> {
    assert.notEqual(newText, text);
    text = newText;
    await client.change(file, text);
  }

  /** The findings in the text as it is now; asking for the actions makes the server read it. */
  async function findings(id = rule): Promise<lsp.Diagnostic[]> {
    const actions = await actionsIn({ start: { line: 0, character: 0 }, end: { line: 999, character: 0 } });
    const found = actions.flatMap(({ diagnostics = [] }) => diagnostics.filter(({ code }) => code === id));
    return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
  }

  function actionsAt(finding: lsp.Diagnostic | undefined): Promise<lsp.CodeAction[]> {
    assert.ok(finding, "It is reported.");
    return actionsIn(finding.range);
  }

  async function actionOf(finding: lsp.Diagnostic | undefined, title: string): Promise<lsp.CodeAction> {
    const actions = await actionsAt(finding);
    const action = actions.find((one) => one.title === title);
    assert.ok(action, `${title}: ${actions.map((one) => one.title).join("; ")}`);
    return action;
  }

  function actionsIn(range: lsp.Range): Promise<lsp.CodeAction[]> {
    const params = { textDocument: { uri: file }, range, context: { diagnostics: [] } };
    return client.request("textDocument/codeAction", params);
  }

  /** As an editor does it: new files on the disk, the open document in memory. */
  async function apply({ edit }: lsp.CodeAction): Promise<void> {
    for (const one of edit?.documentChanges ?? []) {
      if ("kind" in one) {
        assert.equal(one.kind, "create");
        writeFileSync(fileURLToPath(one.uri), "", { flag: "wx" });
        continue;
      }
      const edits = one.edits as lsp.TextEdit[];
      const { uri } = one.textDocument;
      if (uri === file) await change(applyLspEdits(text, edits));
      else writeFileSync(fileURLToPath(uri), applyLspEdits(readFileSync(fileURLToPath(uri), "utf8"), edits));
    }
  }

  function read(name: string): string {
    return readFileSync(join(folder, name), "utf8");
  }

  function save(): void {
    writeFileSync(fileURLToPath(file), text);
  }
});
