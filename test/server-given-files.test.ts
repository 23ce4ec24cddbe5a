import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as lsp from "vscode-languageserver-types";
import { type FilesParams, filesNotification } from "../src/protocol/files.ts";
import { type OverviewResult, overviewChangedNotification, overviewRequest } from "../src/protocol/overview.ts";
import { templatesRequest } from "../src/protocol/scaffold.ts";
import { browserHost } from "../src/server/browser-host.ts";
import { nodeHost } from "../src/server/node-host.ts";
import { eraseFindings, repositoryRoot } from "./support/fixture.ts";
import { type LspClient, startLspClient } from "./support/lsp-client.ts";

const sow = "statement-of-work.md";
const mismatch = "engagement/po-mismatch";
const offer = "# Statement of work: Seed swap\n\n- **Product Owner:** Jana Roth\n";

for (const { place, host } of [
  { place: "a browser", host: browserHost },
  { place: "Node", host: nodeHost },
]) {
  describe(`the language server in ${place}, with files that the client has read`, () => {
    const folder = join(repositoryRoot, "test/engagements/en/register");
    let client: LspClient;
    let texts: Record<string, string>;

    beforeEach(async () => {
      client = await startLspClient({}, undefined, undefined, host);
      texts = {};
      for (const file of readdirSync(folder).filter((name) => name.endsWith(".md")))
        texts[uriOf(file)] = eraseFindings(readFileSync(join(folder, file), "utf8"));
    });

    afterEach(() => client.dispose());

    it("shows what the other documents contradict", async () => {
      await give(texts);
      await client.open(uriOf(sow), textOf(sow));
      await waitForFindings("backlog.md", (rules) => rules.includes(mismatch));
    });

    it("takes files that come in parts, once all have come", async () => {
      await client.open(uriOf(sow), textOf(sow));
      await client.nextDiagnostics(uriOf(sow));
      const { [uriOf("backlog.md")]: backlog = "", ...others } = texts;
      await give({ [uriOf("backlog.md")]: backlog }, "more to come");
      await give(others);
      const found = await waitForFindings("backlog.md", (rules) => rules.includes(mismatch));
      const place = found.find(({ code }) => code === mismatch)?.relatedInformation?.[0]?.location.uri;
      assert.equal(place, uriOf(sow));
    });

    it("follows files that change, come and go", async () => {
      await give(texts);
      await client.open(uriOf(sow), textOf(sow));
      await waitForFindings("backlog.md", (rules) => rules.includes(mismatch));
      await give({ [uriOf("backlog.md")]: textOf("backlog.md").replace("Max Weber", "Jana Roth") });
      await waitForFindings("backlog.md", (rules) => !rules.includes(mismatch));
      await give({ [uriOf("backlog.md")]: textOf("backlog.md") });
      await waitForFindings("backlog.md", (rules) => rules.includes(mismatch));
      await give({ [uriOf("backlog.md")]: null });
      await waitForFindings("backlog.md", (rules) => rules.length === 0);
    });

    it("judges by the nearest configuration, and says in it what is wrong with it", async () => {
      const [root, offers] = ["mandate.yaml", "offers/mandate.yaml"].map(uriOf) as [string, string];
      const [uri, wish] = ["offers/old 1/a.md", "offers/b.md"].map(uriOf) as [string, string];
      await give({ [root]: "ignore: [offers]", [offers]: "ignore: ['old 1']\nkinds: { b.md: none }\nnothing: 1" });
      await client.open(uri, offer);
      const problems = await client.nextDiagnostics(offers);
      assert.match(String(problems[0]?.message), /nothing/);
      await client.open(wish, offer);
      await client.open(uriOf("c.md"), offer);
      await waitForFindings("c.md", (rules) => rules.length > 0);
      assert.deepEqual([client.latest.get(uri) ?? [], client.latest.get(wish) ?? []], [[], []]);
      await give({ [offers]: null, [root]: null });
      await waitForFindings("offers/old%201/a.md", (rules) => rules.length > 0);
      assert.deepEqual(client.latest.get(offers), []);
    });

    it("reads what a configuration extends, and says in it what is wrong", async () => {
      const house = uriOf("house.mandate.yaml");
      await give({ [uriOf("a/mandate.yaml")]: "extends: ../house.mandate.yaml", [house]: "nothing: 1\nignore: [old]" });
      await client.open(uriOf("a/old/b.md"), offer);
      assert.match(String((await client.nextDiagnostics(house))[0]?.message), /nothing/);
      await client.open(uriOf("a/c.md"), offer);
      await waitForFindings("a/c.md", (rules) => rules.length > 0);
      assert.deepEqual(client.latest.get(uriOf("a/old/b.md")) ?? [], []);
      await give({ [house]: "overrides: [{ files: c.md, kind: none }]" });
      await waitForFindings("a/old/b.md", (rules) => rules.length > 0);
      await waitForFindings("a/c.md", (rules) => rules.length === 0);
    });

    it("puts documents together that a configuration declares as one engagement", async () => {
      const backlog = textOf("backlog.md");
      const moved = uriOf("lists/backlog.md");
      await give({ [uriOf("mandate.yaml")]: "engagement: Register", [moved]: backlog });
      await client.open(uriOf(sow), textOf(sow));
      await waitForFindings("lists/backlog.md", (rules) => rules.includes(mismatch));
    });

    it("shows given files in the overview, as they are now", async () => {
      const uri = uriOf("offers/sow.md");
      await give({ [uri]: offer });
      assert.equal(ownerIn(await overview([uri])), "Jana Roth");
      const told = client.nextNotification(overviewChangedNotification);
      await give({ [uri]: offer.replace("Jana Roth", "Max Weber") });
      await told;
      assert.equal(ownerIn(await overview([uri])), "Max Weber");
      await give({ [uri]: null });
      assert.equal(ownerIn(await overview([uri])), undefined);
      assert.deepEqual(client.published, []);
    });

    it("offers a team's own templates", async () => {
      const template = "---\ntitle: Our offer\nkind: sow\nlanguage: en\n---\n\n# Offer\n";
      await give({ [uriOf("mandate.yaml")]: "templates: ./.ours", [uriOf(".ours/offer.md")]: template });
      const offered = await client.request<object>(templatesRequest, { folder: "vscode-vfs://github/acme/shop/docs" });
      assert.match(JSON.stringify(offered), /"Our offer"/);
    });

    async function give(files: Readonly<Record<string, string | null>>, more?: "more to come"): Promise<void> {
      const params: FilesParams = { texts: files, isMoreToCome: more !== undefined };
      await client.notify(filesNotification, params);
    }

    async function waitForFindings(
      file: string,
      isFine: (rules: readonly unknown[]) => boolean,
    ): Promise<readonly lsp.Diagnostic[]> {
      const isShown = (): boolean => isFine((client.latest.get(uriOf(file)) ?? []).map(({ code }) => code));
      while (!isShown()) await client.nextDiagnostics(uriOf(file));
      return client.latest.get(uriOf(file)) ?? [];
    }

    async function overview(files: readonly string[]): Promise<OverviewResult> {
      const answer = await client.request<OverviewResult>(overviewRequest, { files });
      return answer.isReading ? overview(files) : answer;
    }

    function textOf(file: string): string {
      return texts[uriOf(file)] ?? "";
    }
  });
}

function uriOf(file: string): string {
  return `vscode-vfs://github/acme/shop/${file.replaceAll(" ", "%20")}`;
}

function ownerIn({ engagements }: OverviewResult): string | undefined {
  const [document] = engagements.flatMap(({ documents }) => documents);
  return document?.statements.find(({ topic }) => topic === "product-owner")?.values[0];
}
