import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type DeclareKindResult,
  type DocumentStatusResult,
  declareKindRequest,
  documentStatusRequest,
} from "../src/protocol/document-status.ts";
import { type LspClient, startLspClient } from "./support/lsp-client.ts";

describe("the language server, asked for the status of a document", () => {
  let client: LspClient;
  let folder: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "mandate-"));
    client = await startLspClient();
  });

  afterEach(() => {
    client.dispose();
    rmSync(folder, { recursive: true });
  });

  it("tells kind, profile and engagement", async () => {
    const { isChecked, document } = await open("sow.md", "# Statement of work: Seed swap\n\n## Scope\n\n- Map\n");
    assert.equal(isChecked, true);
    assert.deepEqual([document?.kind, document?.profile, document?.engagement], ["sow", "agency", "Seed swap"]);
  });

  it("tells what is wrong with the configuration, and where", async () => {
    write("mandate.yaml", "profile: agency\nrules:\n  risk/no-such-rule: off\n");
    const { configurationProblem } = await open("sow.md", "# Statement of work: Seed swap\n");
    assert.equal(configurationProblem?.uri, uriOf("mandate.yaml"));
    assert.equal(configurationProblem?.range.start.line, 2);
    assert.match(configurationProblem?.message ?? "", /no-such-rule/);
  });

  it("tells nothing of what the configuration leaves alone", async () => {
    write("mandate.yaml", 'ignore: ["*.md"]\n');
    assert.deepEqual(await open("sow.md", "# Statement of work: Seed swap\n"), { isChecked: false });
  });

  it("gives the edit that declares the kind", async () => {
    await open("sow.md", "# Seed swap\n");
    const params = { textDocument: { uri: uriOf("sow.md") }, kind: "sow" };
    const { edit } = await client.request<DeclareKindResult>(declareKindRequest, params);
    assert.match(JSON.stringify(edit), /kind: sow/);
  });

  async function open(file: string, text: string): Promise<DocumentStatusResult> {
    await client.open(uriOf(file), text);
    return client.request(documentStatusRequest, { textDocument: { uri: uriOf(file) } });
  }

  function uriOf(file: string): string {
    return pathToFileURL(join(folder, file)).href;
  }

  function write(file: string, text: string): void {
    writeFileSync(join(folder, file), text);
  }
});
