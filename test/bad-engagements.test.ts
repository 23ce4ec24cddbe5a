import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runMandate } from "./cli/run-mandate.ts";
import { type LspClient, startLspClient } from "./support/lsp-client.ts";

const deleted = 3;

const agreement = `# Statement of work: Ticket shop

- **Client:** Hall Nine
- **Product Owner:** Jana Roth

## In scope

- Seat map with prices
- Payment by card

See [the backlog](backlog.md) and [an annex](annex-that-is-not-there.md).
`;

const backlog = `# Product backlog: Ticket shop

- **Product Owner:** Max Weber

See [the agreement](statement-of-work.md) and [this backlog](backlog.md).

| ID | Story | Depends on |
| --- | --- | --- |
| US-1 | As a guest, I want to pick a seat, so that I sit beside my friends. | US-2 |
| US-2 | As a guest, I want to pay by card, so that I need no cash. | US-3 |
| US-3 | As a guest, I want to see prices, so that I can choose. | US-1, US-9 |
`;

describe("engagements with something wrong", function () {
  this.timeout(180_000);
  let folder: string;
  let client: LspClient | undefined;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mandate-"));
    write("statement-of-work.md", agreement);
    write("backlog.md", backlog);
  });

  afterEach(() => {
    client?.dispose();
    client = undefined;
    rmSync(folder, { recursive: true });
  });

  it("find an end where references lead in a circle, and say which lead nowhere", async () => {
    const found = await check();
    assert.ok(found.get("backlog.md")?.some(({ message }) => message.startsWith('"US-9" is mentioned')));
    assert.ok(rulesIn(found, "backlog.md").includes("engagement/po-mismatch"));
    assertNoFailure(found);
    await assertSameInEditor(found);
  });

  it("may have one id twice, in two documents", async () => {
    write("backlog-2.md", backlog.replace("pick a seat", "print the ticket").replace("US-9", "US-2"));
    const found = await check();
    // Each backlog counts for itself; what one cites, the other may define.
    assert.ok(!rulesIn(found, "backlog-2.md").includes("document/id-problem"));
    assertNoFailure(found);
    await assertSameInEditor(found);
    const places = await client?.request<{ uri: string }[]>("textDocument/definition", {
      textDocument: { uri: uriOf("statement-of-work.md") },
      position: { line: 0, character: 0 },
    });
    assert.ok(places === null || Array.isArray(places));
  });

  it("may be two in one folder, which know nothing of each other", async () => {
    write("backlog.md", backlog.replace("Max Weber", "Jana Roth"));
    for (const [name, text] of [
      ["bakery-sow.md", agreement],
      ["bakery-backlog.md", backlog],
    ] as const)
      write(
        name,
        text
          .replaceAll("Ticket shop", "Bread order")
          .replaceAll("Hall Nine", "Marwede")
          .replaceAll(/Jana Roth|Max Weber/g, "Ina Feld")
          .replaceAll("](backlog.md", "](bakery-backlog.md")
          .replaceAll("](statement-of-work.md", "](bakery-sow.md"),
      );
    const found = await check();
    for (const name of found.keys()) assert.ok(!rulesIn(found, name).includes("engagement/po-mismatch"), name);
    assertNoFailure(found);
    await assertSameInEditor(found);
  });

  it("lose documents while they are read, and what was found in them", async () => {
    client = await startLspClient();
    for (let at = 0; at < 20; at++) write(`minutes-${at}.md`, minutes(at));
    await client.open(uriOf("statement-of-work.md"), agreement);
    // The server is still reading the others by now.
    for (let at = 0; at < 20; at++) {
      rmSync(join(folder, `minutes-${at}.md`));
      await client.fileChanged(uriOf(`minutes-${at}.md`), deleted);
    }
    await waitUntil(() => (client?.latest.get(uriOf("backlog.md")) ?? []).length > 0);
    await client.change(uriOf("statement-of-work.md"), agreement.replace("Jana Roth", "Max Weber"));
    await waitUntil(() => !codesOf("backlog.md").includes("engagement/po-mismatch"));
    rmSync(join(folder, "backlog.md"));
    await client.fileChanged(uriOf("backlog.md"), deleted);
    await waitUntil(() => codesOf("backlog.md").length === 0);
    for (let at = 0; at < 20; at++) assert.deepEqual(codesOf(`minutes-${at}.md`), []);
    assert.deepEqual(client.log, []);
  });

  it("have files that can't be read", async () => {
    mkdirSync(join(folder, "folder.md"));
    symlinkSync(join(folder, "nowhere.md"), join(folder, "broken.md"));
    symlinkSync(folder, join(folder, "circle"));
    write("binary.md", "\u0000\u0001\u0002");
    write("locked.md", minutes(1));
    chmodSync(join(folder, "locked.md"), 0o000);
    const { found, errors } = await run();
    // Whoever is root may read everything.
    if (process.getuid?.() !== 0) assert.match(errors, /locked\.md/);
    assert.ok(rulesIn(found, "backlog.md").includes("engagement/po-mismatch"));
    assertNoFailure(found);
    await assertSameInEditor(found);
  });

  it("have 2,000 files beside them", async () => {
    for (let at = 0; at < 2_000; at++) write(`note-${at}.md`, `Note ${at}: milk, bread.\n`);
    // Without a configuration such a folder is a collection, and only what is open is looked at.
    client = await startLspClient();
    await client.open(uriOf("backlog.md"), backlog);
    await client.nextDiagnostics(uriOf("backlog.md"));
    assert.deepEqual([...client.latest.keys()], [uriOf("backlog.md")]);
    client.dispose();
    write("mandate.yaml", 'engagements:\n  shop: "**"\n');
    const found = await check();
    assert.equal(found.size, 2_002);
    assert.ok(rulesIn(found, "backlog.md").includes("engagement/po-mismatch"));
    assertNoFailure(found);
    await assertSameInEditor(found);
  });

  interface Found {
    readonly ruleId: string;
    readonly message: string;
  }

  async function run(): Promise<{ found: Map<string, readonly Found[]>; errors: string }> {
    const { output, errors, code } = await runMandate("check . --format json", { cwd: folder });
    assert.ok(code === 1 || code === 2 || code === 0);
    const { files } = JSON.parse(output) as { files: { path: string; findings: Found[] }[] };
    return { found: new Map(files.map(({ path, findings }) => [path, findings])), errors };
  }

  async function check(): Promise<Map<string, readonly Found[]>> {
    return (await run()).found;
  }

  function rulesIn(found: ReadonlyMap<string, readonly Found[]>, name: string): string[] {
    return (found.get(name) ?? []).map(({ ruleId }) => ruleId);
  }

  function assertNoFailure(found: ReadonlyMap<string, readonly Found[]>): void {
    for (const findings of found.values())
      for (const { message } of findings) assert.doesNotMatch(message, /failed on this document/);
  }

  /** Opens the backlog and waits until every file shows what the command line has found. */
  async function assertSameInEditor(found: ReadonlyMap<string, readonly Found[]>): Promise<void> {
    client = await startLspClient();
    await client.open(uriOf("backlog.md"), backlogText());
    const isSame = (name: string): boolean => codesOf(name).sort().join() === rulesIn(found, name).sort().join();
    await waitUntil(() => [...found.keys()].every(isSame)).catch(() => {});
    for (const name of found.keys()) assert.deepEqual(codesOf(name).sort(), rulesIn(found, name).sort(), name);
    assert.deepEqual(client.log, []);
  }

  function codesOf(name: string): string[] {
    return (client?.latest.get(uriOf(name)) ?? []).map(({ code }) => String(code));
  }

  let written = new Map<string, string>();

  function backlogText(): string {
    return written.get("backlog.md") ?? "";
  }

  function write(name: string, text: string): void {
    written = written.set(name, text);
    writeFileSync(join(folder, name), text);
  }

  function uriOf(name: string): string {
    return pathToFileURL(join(folder, name)).href;
  }
});

function minutes(at: number): string {
  return `# Minutes: Ticket shop, ${at + 1} May 2027\n\nPresent: Jana Roth, Olaf Brandt\n\n## Decisions\n\n- The seat map comes first.\n`;
}

async function waitUntil(isReached: () => boolean): Promise<void> {
  const end = Date.now() + 60_000;
  while (!isReached()) {
    if (Date.now() > end) throw new Error("It never came to that.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
