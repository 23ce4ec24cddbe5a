import assert from "node:assert/strict";
import { conceptStates } from "../../src/documents/concepts.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { readme, runMandate } from "./run-mandate.ts";

const backlog = `# Product backlog: Ticket shop

Product Owner: Jana Roth

| ID | Story | Priority | Estimate |
| --- | --- | --- | --- |
| T-1 | As a visitor, I want to choose a seat so that I sit with friends | 1 | 5 |
| T-2 | As a visitor, I want to pay by card | 2 | XL |
`;

describe("mandate inspect", () => {
  it("prints kind, language, concepts, items and people as JSON", () =>
    withFiles({ "docs/backlog.md": backlog, "docs/README.md": readme }, async (cwd) => {
      const { code, output, errors } = await runMandate("inspect docs --format json", { cwd });
      const { version, documents } = JSON.parse(output);
      assert.deepEqual({ code, errors, version }, { code: 0, errors: "", version: 1 });
      const [other, document] = documents;
      assert.deepEqual([other.path, other.kind, other.language], ["docs/README.md", "none", "en"]);
      assert.deepEqual(Object.keys(document), [
        ...["path", "kind", "language", "concepts", "items", "people", "facts", "profile", "terms", "engagement"],
      ]);
      assert.deepEqual([document.path, document.kind, document.language], ["docs/backlog.md", "backlog", "en"]);
      const { state, names, evidence } = document.concepts["product-owner"];
      assert.deepEqual({ state, names }, { state: "named", names: ["Jana Roth"] });
      for (const place of evidence) {
        assert.deepEqual([place.startLine, place.endLine], [3, 3]);
        assert.match(place.text, /Jana Roth/);
      }
      assert.deepEqual(document.concepts["out-of-scope"], { state: "absent", evidence: [] });
      assert.deepEqual(document.items, [
        {
          line: 7,
          id: "T-1",
          title: document.items[0].title,
          role: "visitor",
          goal: document.items[0].goal,
          benefit: document.items[0].benefit,
          priority: "1",
          estimate: 5,
          acceptanceCriteria: 0,
        },
        {
          line: 8,
          id: "T-2",
          title: document.items[1].title,
          role: "visitor",
          goal: "pay by card",
          priority: "2",
          estimate: "XL",
          acceptanceCriteria: 0,
        },
      ]);
      assert.deepEqual(document.people, [{ name: "Jana Roth", roles: ["Product Owner"], side: "unclear", line: 3 }]);
    }));

  it("has every concept, and only states that are known", () =>
    withFiles({ "backlog.md": backlog, "empty.md": "" }, async (cwd) => {
      const { documents } = JSON.parse((await runMandate("inspect --format json", { cwd })).output);
      const itemConcepts = [
        "item-count",
        "item-form",
        "item-priority",
        "item-estimate",
        "item-acceptance",
        "item-status",
      ];
      for (const { concepts } of documents) {
        assert.deepEqual(Object.keys(concepts), [...Object.keys(conceptStates), ...itemConcepts]);
        for (const [name, states] of Object.entries(conceptStates)) {
          assert.ok((states as readonly string[]).includes(concepts[name].state), `${name}: ${concepts[name].state}`);
        }
      }
      const statesOf = (index: number): unknown[] => itemConcepts.map((name) => documents[index].concepts[name].state);
      assert.deepEqual(statesOf(0), [2, "story", "all", "all", "none", "none"]);
      assert.deepEqual(statesOf(1), [0, "absent", "none", "none", "none", "none"]);
    }));

  it("calls it all where nine in ten items have something, and mixed where half are stories", () =>
    withFiles(
      { "backlog.md": backlogOf(5, 5, 9), "some.md": backlogOf(2, 8, 8), "none.md": backlogOf(8, 2, 0) },
      async (cwd) => {
        const { documents } = JSON.parse((await runMandate("inspect --format json", { cwd })).output);
        const states = documents.map(({ concepts }: { concepts: Record<string, { state: unknown }> }) =>
          ["item-count", "item-form", "item-priority"].map((name) => concepts[name]?.state),
        );
        assert.deepEqual(states, [
          [10, "mixed", "all"],
          [10, "story", "none"],
          [10, "other", "some"],
        ]);
      },
    ));

  it("tells people what a document says, where, and what it does not say", () =>
    withFiles({ "backlog.md": backlog, "README.md": readme }, async (cwd) => {
      const { output } = await runMandate("inspect", { cwd });
      assert.match(output, /^README\.md\n {2}This is no engagement document.*, in English\n\nbacklog\.md\n/);
      assert.match(
        output,
        /^ {2}This is a backlog \(inferred: .*title "Product backlog: Ticket shop".*\), in English$/m,
      );
      assert.match(output, /^ {4}product-owner \(named: Jana Roth\)\n {8}3 {2}.*Jana Roth {2}← /m);
      assert.match(output, /^ {2}It does not say\n {4}.*out-of-scope/m);
      assert.match(output, /^ {2}It lists 2 backlog items\n {4}written as stories; priority: all, estimate: all,/m);
      assert.match(output, /^ {2}It names\n {8}3 {2}Jana Roth: Product Owner$/m);
    }));

  it("prints profile and terms, and how it knows them", () =>
    withFiles(
      {
        "mandate.yaml": "situation: internal\ncontract: retainer\nownership: { side: provider }\n",
        "backlog.md": `---\nmandate: { contract: staged }\n---\n\n${backlog}`,
      },
      async (cwd) => {
        const [document] = JSON.parse((await runMandate("inspect --format json", { cwd })).output).documents;
        const reason = "declared in the configuration";
        assert.deepEqual(document.profile, {
          value: "product-org",
          origin: "inferred",
          reason: "usual for internal engagements",
        });
        assert.deepEqual(document.terms, {
          situation: { value: "internal", origin: "configuration", reason },
          contract: { value: "staged", origin: "front matter", reason: "declared in the front matter" },
          ownerSide: { value: "provider", origin: "configuration", reason },
        });
        const { output } = await runMandate("inspect", { cwd });
        assert.match(
          output,
          /^ {2}Profile: product-org \(inferred: usual for internal engagements\)\n {2}Situation: internal \(declared in the configuration\)\n/m,
        );
      },
    ));

  it("tells which engagement a document belongs to, and how that is known", () =>
    withFiles(
      {
        "mandate.yaml": "engagements: { shop: [shop/**] }\n",
        "shop/backlog.md": backlog,
        "shop/vision.md": "---\nmandate: { kind: vision, engagement: shop }\n---\n\n# Ticket shop\n\nSeats for all.\n",
        "alone/backlog.md": backlog,
        "README.md": readme,
      },
      async (cwd) => {
        const { output } = await runMandate("inspect shop/backlog.md", { cwd });
        assert.match(
          output,
          /\n\n {2}It belongs to\n {4}shop \(declared in the configuration\)\n {6}shop\/vision\.md, a product vision\n$/,
        );
        assert.match(
          (await runMandate("inspect shop/vision.md", { cwd })).output,
          /shop \(declared in the front matter\)/,
        );
        assert.match(
          (await runMandate("inspect alone", { cwd })).output,
          /ticket shop \(stands alone\)\n {4}"engagement" in its front matter, or "engagements" in a mandate\.yaml, joins/,
        );
        const [readMe] = JSON.parse((await runMandate("inspect README.md --format json", { cwd })).output).documents;
        assert.equal("engagement" in readMe, false);
      },
    ));

  it("lists a handful of an engagement's documents, and says whose names nobody can tell apart", () => {
    const minutes = (day: number): string =>
      `# Minutes: Ticket shop, ${day} May 2027\n\n- **Present:** Jana Roth, Jonas Roth, J. Roth\n`;
    const files = Array.from({ length: 9 }, (_, at) => [`minutes-${at + 1}.md`, minutes(at + 1)]);
    return withFiles({ ...Object.fromEntries(files), "backlog.md": backlog }, async (cwd) => {
      const { output } = await runMandate("inspect backlog.md", { cwd });
      assert.match(
        output,
        / {4}ticket shop \(same folder\)\n(?: {6}minutes-[1-6]\.md, project notes\n){6} {6}and 3 more\n {4}"J. Roth" may be Jana Roth or Jonas Roth: it is taken for none\n$/,
      );
      const { documents, engagements } = JSON.parse(
        (await runMandate("inspect backlog.md --format json", { cwd })).output,
      );
      assert.deepEqual(documents[0].engagement, { name: "ticket shop", reason: "same folder" });
      assert.equal(engagements[0].documents.length, 10);
      assert.deepEqual(engagements[0].ambiguousNames, [{ name: "J. Roth", people: ["Jana Roth", "Jonas Roth"] }]);
    });
  });

  it("says what it can't read", () =>
    withFiles({ "a.md": backlog }, async (cwd) => {
      const { code, output, errors } = await runMandate("inspect a.md b.md --format json", { cwd });
      assert.equal(errors, "mandate: b.md: There is no such file or folder.\n");
      assert.equal(JSON.parse(output).documents.length, 1);
      assert.equal(code, 2);
    }));
});

/** A backlog of stories and other items, the first of them with a priority. */
function backlogOf(stories: number, others: number, priorities: number): string {
  const titles = [
    ...Array<string>(stories).fill("As a visitor, I want to choose a seat"),
    ...Array<string>(others).fill("Plan of all seats"),
  ];
  const rows = titles.map((title, index) => `| T-${index + 1} | ${title} | ${index < priorities ? index + 1 : ""} |`);
  return `# Product backlog: Ticket shop\n\n| ID | Item | Priority |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
}
