import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type OverviewResult, overviewChangedNotification, overviewRequest } from "../src/protocol/overview.ts";
import { eraseFindings, repositoryRoot } from "./support/fixture.ts";
import { type LspClient, startLspClient } from "./support/lsp-client.ts";

describe("the language server, asked for the overview", () => {
  let client: LspClient;
  let folder: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "mandate-"));
    cpSync(join(repositoryRoot, "test/engagements/en/register"), folder, { recursive: true });
    for (const file of readdirSync(folder)) write(file, eraseFindings(read(file)));
    client = await startLspClient();
  });

  afterEach(() => {
    client.dispose();
    rmSync(folder, { recursive: true });
  });

  it("knows only what is open, unless the client names files", async () => {
    assert.deepEqual((await overview([])).engagements, []);
    const { engagements } = await overview(readdirSync(folder).map(uriOf));
    assert.deepEqual(
      engagements.map(({ name, documents }) => [name, documents.map(({ file }) => file)]),
      [
        [
          "Plot register",
          ["statement-of-work.md", "role-charter.md", "product-vision.md", "backlog.md", "change-request-2.md"],
        ],
      ],
    );
    assert.equal(ownerIn({ isReading: false, engagements }, "statement-of-work.md"), "Jana Roth");
  });

  it("publishes no findings of files that were only named, until one of their engagement is opened", async () => {
    await overview(readdirSync(folder).map(uriOf));
    assert.deepEqual(client.published, []);
    await client.open(uriOf("statement-of-work.md"), read("statement-of-work.md"));
    const codes = (await client.nextDiagnostics(uriOf("backlog.md"))).map(({ code }) => code);
    assert.ok(codes.includes("engagement/po-mismatch"));
  });

  it("shows open documents as they are in the editor, and tells when something has changed", async () => {
    const sow = read("statement-of-work.md");
    await client.open(uriOf("statement-of-work.md"), sow);
    assert.equal(ownerIn(await overview([]), "statement-of-work.md"), "Jana Roth");
    const told = client.nextNotification(overviewChangedNotification);
    await client.change(uriOf("statement-of-work.md"), sow.replaceAll("Jana Roth", "Max Weber"));
    await told;
    assert.equal(ownerIn(await overview([]), "statement-of-work.md"), "Max Weber");
  });

  it("follows files that are deleted", async () => {
    const files = readdirSync(folder).map(uriOf);
    await overview(files);
    rmSync(join(folder, "backlog.md"));
    const told = client.nextNotification(overviewChangedNotification);
    await client.fileChanged(uriOf("backlog.md"), 3);
    await told;
    const { engagements } = await overview(files);
    assert.ok(!engagements.flatMap(({ documents }) => documents).some(({ file }) => file === "backlog.md"));
  });

  it("answers before a great many files are read, and tells when there is more", async () => {
    const sow = read("statement-of-work.md");
    const names = Array.from({ length: 40 }, (_, at) => `offer-${at}.md`);
    for (const name of names) write(name, sow.replaceAll("Plot register", `Register ${name}`));
    const params = { files: names.map(uriOf) };
    let told = client.nextNotification(overviewChangedNotification);
    let answer = await client.request<OverviewResult>(overviewRequest, params);
    while (answer.isReading) {
      await told;
      told = client.nextNotification(overviewChangedNotification);
      answer = await client.request<OverviewResult>(overviewRequest, params);
    }
    const found = answer.engagements.flatMap(({ documents }) => documents.map(({ file }) => file));
    assert.deepEqual(found.sort(), names.sort());
  });

  /** Asked again until all is read. */
  async function overview(files: readonly string[]): Promise<OverviewResult> {
    const answer = await client.request<OverviewResult>(overviewRequest, { files });
    return answer.isReading ? overview(files) : answer;
  }

  function ownerIn({ engagements }: OverviewResult, file: string): string | undefined {
    const document = engagements.flatMap(({ documents }) => documents).find((one) => one.file === file);
    return document?.statements.find(({ topic }) => topic === "product-owner")?.values[0];
  }

  function uriOf(file: string): string {
    return pathToFileURL(join(folder, file)).href;
  }

  function read(file: string): string {
    return readFileSync(join(folder, file), "utf8");
  }

  function write(file: string, text: string): void {
    writeFileSync(join(folder, file), text);
  }
});
