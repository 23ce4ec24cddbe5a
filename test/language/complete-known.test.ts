import assert from "node:assert/strict";
import type * as lsp from "vscode-languageserver-types";
import { provideCompletions } from "../../src/language/completion.ts";
import { traceTexts } from "../engagement/trace-texts.ts";
import { applyLspEdits } from "./open-text.ts";
import { openTexts } from "./open-texts.ts";

const charter = `# Role charter: Ticket shop

| Role | Person | Side | Duties |
| --- | --- | --- | --- |
| Product Owner | Jana Roth | Brightfield | orders the backlog |
| Designer | Tom Becker | Brightfield | draws the seat map |
`;
const vision = `# Product vision: Ticket shop

## Goals

- **G1:** Sell every seat once
`;

/** The labels that are offered in a vision beside a charter and a backlog. */
function offered(marked: string, opened = "product-vision.md"): string[] {
  return complete(marked, opened).items.map(({ label }) => label);
}

function complete(marked: string, opened = "product-vision.md"): { items: lsp.CompletionItem[]; first: string } {
  const texts = { ...traceTexts, "role-charter.md": charter, [opened]: marked };
  const { context, position } = openTexts(texts, opened);
  const items = provideCompletions(context, { position });
  const [item] = items;
  const first = item === undefined ? "" : applyLspEdits(context.text, [item.textEdit as lsp.TextEdit]);
  return { items, first };
}

describe("completion of what is known", () => {
  const register = "\n## Risks\n\n| Risk | Owner | Mitigation |\n| --- | --- | --- |\n";

  it("gives the people of all documents in an owner's cell", () => {
    const people = ["Jana Roth", "Tom Becker"];
    assert.deepEqual(offered(`${vision}${register}| Guests stay away | <|> | |\n`), people);
    assert.deepEqual(offered(`${vision}${register}| Guests stay away |<|>\n`), people);
    const { items, first } = complete(`${vision}${register}| Guests stay away |Ja<|> | |\n`);
    assert.equal(items[0]?.detail, "Product Owner");
    assert.match(first, /\| Guests stay away \| Jana Roth \| \|/);
  });

  it("gives them after an owner's label, and as the second of two", () => {
    const people = ["Jana Roth", "Tom Becker"];
    assert.deepEqual(offered(`${vision}\n- **Product Owner:** <|>\n`), people);
    assert.match(complete(`${vision}\n- **Product Owner:**<|>\n`).first, /\*\*Product Owner:\*\* Jana Roth\n/);
    assert.deepEqual(offered(`${vision}\nDesigner: J<|>\n`), people);
    assert.match(complete(`${vision}\n- Owner: Tom Becker, J<|>\n`).first, /Owner: Tom Becker, Jana Roth\n/);
  });

  it("gives roles where a role belongs", () => {
    const roles = offered(`${vision}\n## Team\n\n| Role | Person |\n| --- | --- |\n| <|> | |\n`);
    assert.deepEqual(roles.sort(), ["Designer", "Product Owner"]);
  });

  it("gives the four product risks in a register and a list of risks, in the document's language", () => {
    const risks = ["Value risk", "Business viability risk", "Feasibility risk", "Usability risk"];
    assert.deepEqual(offered(`${vision}${register}| <|> | | |\n`), risks);
    assert.deepEqual(offered(`${vision}\n## Risks\n\n- <|>\n`), risks);
    const german =
      "# Produktvision: Ticketladen\n\nGäste der Halle kaufen ihre Karten von zu Hause aus und sitzen neben ihren Freunden.\n\n## Ziele\n\n- **Z1:** Jeden Platz einmal verkaufen\n";
    assert.equal(offered(`${german}\n## Risiken\n\n- <|>\n`)[0], "Nutzenrisiko");
  });

  it("gives ids after a known prefix, with what they stand for", () => {
    assert.deepEqual(offered(`${vision}\nSee US-<|>\n`), ["US-1", "US-2", "US-3", "US-4", "US-5", "US-6"]);
    assert.deepEqual(offered(`${vision}\nIt builds on D<|>\n`), ["D1", "D2", "D3", "D4"]);
    assert.deepEqual(offered(`${vision}\nSee CR-1<|>\n`), ["CR-1", "CR-2"]);
    const [item] = complete(`${vision}\nIt builds on D<|>\n`).items;
    assert.deepEqual([item?.detail, item?.documentation], ["Seat map with prices", "statement-of-work.md"]);
    assert.match(complete(`${vision}\nSee US-<|>\n`).first, /See US-1\n/);
    assert.deepEqual(offered(`${vision}\nSee XY-<|>\n`), []);
  });

  it("gives keys and values of the front matter's block", () => {
    const inBlock = (lines: string): string[] => offered(`---\n${lines}\n---\n\n${vision}`);
    assert.deepEqual(inBlock("<|>"), ["mandate"]);
    assert.ok(inBlock("mandate:\n  <|>").includes("situation"));
    assert.ok(!inBlock("mandate:\n  kind: vision\n  <|>").includes("kind"));
    assert.deepEqual(inBlock("mandate:\n  audience: <|>"), ["client-facing", "internal"]);
    assert.deepEqual(inBlock("mandate:\n  ownership:\n    side: pro<|>"), ["provider", "client", "shared"]);
    assert.deepEqual(inBlock("mandate:\n  parties:\n    <|>"), ["provider", "client"]);
    for (const lines of ["title: <|>", "other:\n  <|>", "mandate:\n  engagement: <|>", "---<|>"])
      assert.deepEqual(inBlock(lines), [], lines);
    assert.match(complete(`---\nmandate:\n  audience:<|>\n---\n\n${vision}`).first, /^ {2}audience: client-facing$/m);
  });

  it("is silent in sentences and in documents that are none of ours", () => {
    assert.deepEqual(offered(`${vision}\nWe know: the shop is <|>\n`), []);
    assert.deepEqual(offered("# Parser\n\n- Owner: <|>\n", "README.md"), []);
  });
});
