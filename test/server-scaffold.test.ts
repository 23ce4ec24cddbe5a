import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ClausesResult } from "../src/protocol/requests.ts";
import type {
  NewDocumentResult,
  PlanEngagementResult,
  ProposalResult,
  TemplatesResult,
} from "../src/protocol/scaffold.ts";
import { type LspClient, startLspClient } from "./support/lsp-client.ts";

const agreement = `# Statement of work: Ticket shop

- **Client:** Hall Nine
- **Product Owner:** Jana Roth

## In scope

- Seat map with prices
- Payment by card

## Price

The fixed price is €31,000 plus VAT.
`;

const offer = `---
title: House offer
kind: sow
language: en
---

# Statement of work: [Product]

Offered to [Client] by [Product Owner].
`;

describe("what is asked before a document is there", function () {
  this.timeout(60_000);
  let folder: string;
  let client: LspClient;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "mandate-scaffold-"));
    client = await startLspClient();
  });

  afterEach(() => {
    client.dispose();
    rmSync(folder, { recursive: true });
  });

  it("offers the templates of the nearest configuration that has some, the team's own first", async () => {
    write("mandate.yaml", "templates: legal\n");
    write("legal/house-offer.md", offer);
    write("legal/broken.md", "# Nothing\n");
    write("clients/hall/mandate.yaml", "engagement: Hall\n");
    write("clients/hall/statement-of-work.md", agreement.replace("# Statement of work", "# Leistungsbeschreibung"));
    const { templates, faulty, language } = await client.request<TemplatesResult>("mandate/templates", {
      folder: uriOf("clients/hall"),
    });
    assert.deepEqual(templates[0], {
      name: "house-offer",
      language: "en",
      title: "House offer",
      description: "",
      fileName: "house-offer.md",
      isOwn: true,
    });
    assert.ok(templates.some(({ name, isOwn }) => name === "statement-of-work" && !isOwn));
    assert.deepEqual(faulty, ["broken.md"]);
    assert.equal(language, "en");
  });

  it("reads no templates from elsewhere", async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "mandate-elsewhere-"));
    writeFileSync(join(elsewhere, "house-offer.md"), offer);
    symlinkSync(elsewhere, join(folder, "linked"));
    write("own/note.txt", "");
    symlinkSync(join(elsewhere, "house-offer.md"), join(folder, "own/house-offer.md"));
    for (const named of ["linked", "own"]) {
      write("mandate.yaml", `templates: ${named}\n`);
      const { templates } = await client.request<TemplatesResult>("mandate/templates", { folder: uriOf(".") });
      assert.ok(templates.every(({ isOwn }) => !isOwn));
    }
    rmSync(elsewhere, { recursive: true });
  });

  it("starts a document with what the files beside it say", async () => {
    write("mandate.yaml", "templates: legal\nparties: { client: Hall Nine Ltd }\n");
    write("legal/house-offer.md", offer);
    write("statement-of-work.md", agreement);
    const own = await client.request<NewDocumentResult | null>("mandate/newDocument", {
      uri: uriOf("offer.md"),
      name: "house-offer",
      language: "en",
    });
    assert.equal(own?.text, "# Statement of work: Ticket shop\n\nOffered to Hall Nine Ltd by Jana Roth.\n");
    const none = await client.request("mandate/newDocument", { uri: uriOf("x.md"), name: "x", language: "en" });
    assert.equal(none, null);
  });

  it("plans an engagement and leaves what is there", async () => {
    const { files, renamed, kept } = await client.request<PlanEngagementResult>("mandate/planEngagement", {
      taken: ["backlog.md", "mandate.yaml"],
      answers: { language: "en", product: "Ticket shop", documents: ["backlog"] },
    });
    assert.deepEqual(
      files.map(({ path }) => path),
      ["backlog-2.md"],
    );
    assert.match(files[0]?.text ?? "", /^---\nmandate:\n {2}kind: backlog\n {2}engagement: Ticket shop\n/);
    assert.deepEqual(renamed, [{ from: "backlog.md", to: "backlog-2.md" }]);
    assert.equal(kept, "mandate.yaml");
  });

  it("puts no configuration out of force that is above", async () => {
    write("mandate.yaml", "profile: agency\n");
    const { files, kept } = await client.request<PlanEngagementResult>("mandate/planEngagement", {
      folder: uriOf("clients/hall"),
      taken: [],
      answers: { language: "en", product: "Ticket shop", documents: ["backlog"] },
    });
    assert.equal(kept, "../../mandate.yaml");
    assert.deepEqual(
      files.map(({ path }) => path),
      ["backlog.md"],
    );
    assert.match(files[0]?.text ?? "", /^---\nmandate:\n/);
  });

  it("says how far a proposal is, with what is missing as an edit", async () => {
    write("statement-of-work.md", agreement);
    await client.open(uriOf("statement-of-work.md"), agreement);
    const { agreement: found, steps } = await client.request<ProposalResult>("mandate/proposal", {
      textDocument: { uri: uriOf("statement-of-work.md") },
    });
    assert.equal(found?.file, "statement-of-work.md");
    assert.deepEqual(Object.fromEntries(steps.map(({ name, state }) => [name, state])), {
      wish: "missing",
      sponsor: "missing",
      owner: "open",
      scope: "open",
      risks: "missing",
      price: "done",
      margin: "missing",
      acceptance: "missing",
      changes: "missing",
      review: "missing",
      sign: "missing",
    });
    assert.match(JSON.stringify(steps.find(({ name }) => name === "acceptance")?.edit), /## Acceptance/);
    assert.equal(steps.find(({ name }) => name === "wish")?.template, "discovery");
  });

  it("offers a team's clauses, and says in the file why one can't be offered", async () => {
    write("mandate.yaml", "templates: legal\n");
    const clause =
      "---\ntitle: House terms\nkind: sow\nlanguage: en\nconcept: acceptance\n---\n\n## Terms\n\nFor [Client].\n";
    write("legal/terms.md", clause);
    await client.open(uriOf("statement-of-work.md"), agreement);
    const { clauses } = await client.request<ClausesResult>("mandate/clauses", {
      textDocument: { uri: uriOf("statement-of-work.md") },
      position: { line: 2, character: 0 },
    });
    assert.equal(clauses[0]?.title, "House terms");
    assert.equal(clauses[0]?.isOwn, true);
    assert.match(clauses[0]?.snippet ?? "", /For Hall Nine\./);
    const broken = clause.replace("kind: sow", "kind: offer");
    await client.open(uriOf("legal/terms.md"), broken);
    const [problem, ...others] = await client.nextDiagnostics(uriOf("legal/terms.md"));
    assert.match(String(problem?.message), /^Give "kind" one of sow,/);
    assert.deepEqual(problem?.range.start, { line: 2, character: 6 });
    assert.deepEqual(others, []);
  });

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  function uriOf(path: string): string {
    return pathToFileURL(join(folder, path)).href.replace(/\/$/, "");
  }
});
