import assert from "node:assert/strict";
import { readDocument } from "../../src/documents/read-document.ts";
import { compareFrozen, findAddedClauses, findClauses, readFrozen } from "../../src/engagement/frozen-clauses.ts";
import { freezeDocument } from "../../src/language/freeze-scope.ts";
import { applyEdits } from "../../src/text/text-edit.ts";

const sow = `# Statement of work: Ticket shop

## 1 Scope

What we build:

### Deliverables

- A **seat map** with [prices](prices.md), as shown
  in the drafts
- Card payment

### Out of scope

- Tills

## 2 Product Owner

Jana Roth decides on scope.

## 3 Team

- Tom Becker
`;

describe("frozen clauses", () => {
  it("are the sections about what is signed", () => {
    const names = findClauses(readDocument("sow.md", sow)).map(({ name }) => name);
    assert.deepEqual(names, ["1 Scope", "Deliverables", "Out of scope", "2 Product Owner"]);
  });

  const kept: readonly (readonly [string, string, string])[] = [
    ["markup", "A **seat map** with [prices](prices.md), as", "A _seat map_ with prices, as"],
    ["wrapping", "as shown\n  in the drafts", "as shown in the drafts"],
    ["another bullet", "- Card payment", "* Card payment"],
    ["a comment", "- Tills\n", "- Tills\n\n<!-- none of them -->\n"],
    ["another number", "## 2 Product Owner", "## 2.1 Product Owner"],
    ["what is not signed", "- Tom Becker", "- Ada Lindqvist"],
    ["line ends", "\n", "\r\n"],
  ];
  for (const [what, before, after] of kept) {
    it(`are the same whatever the markup: ${what}`, () => assert.deepEqual(changesAfter(before, after), []));
  }

  const changes: readonly (readonly [string, string, string, readonly string[]])[] = [
    ["a word", "Card payment", "Card payments", ["changed Deliverables"]],
    ["a digit", "Jana Roth", "Jana Roth 2", ["changed 2 Product Owner"]],
    ["a section within", "- Card payment\n", "- Card payment\n\n#### Later\n\n- Vouchers\n", ["changed Deliverables"]],
    ["a section below", "- Tills\n", "- Tills\n\n### Training\n\nTwo days.\n", ["changed 1 Scope"]],
    ["a heading", "### Out of scope", "### Not included", ["changed 1 Scope", "renamed Out of scope"]],
    ["a clause taken out", "## 2 Product Owner\n\nJana Roth decides on scope.\n", "", ["gone 2 Product Owner"]],
  ];
  for (const [what, before, after, expected] of changes) {
    it(`tell a change: ${what}`, () => assert.deepEqual(changesAfter(before, after), expected));
  }

  const additions: readonly (readonly [string, string, string, readonly string[]])[] = [
    ["a clause", "## 3 Team", "## Extra scope\n\n- Vouchers\n\n## 3 Team", ["Extra scope"]],
    [
      "one with others in it",
      "## 3 Team",
      "## Scope 2\n\nMore.\n\n### Price\n\n9 EUR\n\n## 3 Team",
      ["Scope 2 > Price"],
    ],
    ["what is not signed", "## 3 Team", "## Glossary\n\n- Till: a box\n\n## 3 Team", []],
    ["within a clause", "- Card payment\n", "- Card payment\n\n#### Price\n\n9 EUR\n", []],
    ["another heading", "### Out of scope", "### Not included", []],
    ["another number", "## 2 Product Owner", "## 2.1 Product Owner", []],
  ];
  for (const [what, before, after, expected] of additions) {
    it(`tell what came in: ${what}`, () => {
      const document = readDocument("sow.md", freeze(sow).replace(before, after));
      const frozen = readFrozen(document);
      assert.ok(frozen);
      const added = findAddedClauses(document, frozen);
      assert.deepEqual(
        added.map(({ clause, within }) => [clause, ...within].map(({ name }) => name).join(" > ")),
        expected,
      );
    });
  }

  it("leave the front matter as it is", () => {
    const rows: readonly (readonly [string, string])[] = [
      ["---\nowner: Jana # ours\n---\n\n", "---\nstatus: signed\nmandate:\n  frozen:*\nowner: Jana # ours\n---\n\n"],
      ["---\nstatus: 'sent' # by post\n---\n\n", "---\nmandate:\n  frozen:*\nstatus: signed # by post\n---\n\n"],
      ["---\nstatus:\nmandate:\n---\n\n", "---\nstatus: signed\nmandate:\n  frozen:*\n---\n\n"],
      ["---\nmandate:\n    kind: sow\n---\n\n", "---\nstatus: signed\nmandate:\n    frozen:*\n    kind: sow\n---\n\n"],
      ["---\nmandate: { kind: sow }\n---\n\n", "---\nstatus: signed\nmandate: { frozen: {*}, kind: sow }\n---\n\n"],
    ];
    for (const [before, after] of rows) {
      for (const lineEnd of ["\n", "\r\n"]) {
        const text = freeze((before + sow).replaceAll("\n", lineEnd));
        const shown = text
          .replaceAll("\r\n", "\n")
          .replace(/frozen:\n(?: +at: .*\n)(?: +clauses:\n)(?: +".*\n)+/, "frozen:*\n")
          .replace(/frozen: \{ at: .*? \} \}/, "frozen: {*}");
        assert.equal(shown, after + sow);
        const document = readDocument("sow.md", text);
        assert.deepEqual([document.status, readFrozen(document)?.clauses.length], ["signed", 4]);
      }
    }
  });

  it("are frozen anew in place of the old ones", () => {
    for (const before of ["", "---\nmandate: { kind: sow }\n---\n"]) {
      const once = freeze(before + sow);
      assert.equal(freeze(once), once);
      const changed = freeze(once.replace("Card payment", "Gift vouchers"));
      assert.equal(changed.split("\n").length, once.split("\n").length);
      assert.deepEqual(statesOf(changed), []);
    }
  });

  it("are left alone in a front matter that can't be extended", () => {
    for (const before of ["---\n{ status: sent }\n---\n", "---\nmandate: [\n---\n", "---\nmandate: shop\n---\n"])
      assert.equal(freezeDocument(readDocument("sow.md", before + sow), "2026-11-29").problem, "front-matter");
  });
});

function changesAfter(before: string, after: string): string[] {
  const changed = freeze(sow).replaceAll(before, after);
  assert.notEqual(changed, freeze(sow));
  return statesOf(changed);
}

function statesOf(text: string): string[] {
  const document = readDocument("sow.md", text);
  const frozen = readFrozen(document);
  assert.ok(frozen);
  return compareFrozen(document, frozen)
    .filter(({ state }) => state !== "kept")
    .map((compared) => `${compared.state} ${compared.frozen.name}`);
}

function freeze(text: string): string {
  return applyEdits(text, freezeDocument(readDocument("sow.md", text), "2026-11-29").edits);
}
