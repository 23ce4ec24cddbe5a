import assert from "node:assert/strict";
import { provideClauses } from "../../src/language/clauses.ts";
import { applyLspEdits, openText } from "./open-text.ts";

const start = `# Statement of work: Shift planner

## Scope

- Plan of shifts for each ward,
  with requests for days off

`;

describe("inserting a clause", () => {
  it("puts it at the cursor on an empty line", () => {
    assert.equal(insert(`${start}<|>`), `${start}CLAUSE\n\n`);
  });

  it("puts it below the block that holds the cursor", () => {
    assert.equal(insert(start.replace("each", "ea<|>ch")), `${start}CLAUSE\n\n`);
    assert.equal(insert("# Statement of wo<|>rk\nWe plan.\n"), "# Statement of work\n\nCLAUSE\n\nWe plan.\n");
  });

  it("never puts it into front matter or code", () => {
    assert.equal(insert("---\nst<|>atus: draft\n---\n# Backlog\n"), "---\nstatus: draft\n---\nCLAUSE\n\n# Backlog\n");
    assert.equal(insert("# Backlog\n\n```\na<|>\n```\n"), "# Backlog\n\n```\na\n```\n\nCLAUSE\n");
  });

  it("works in an empty document, with both languages to choose from", () => {
    assert.equal(insert("<|>"), "CLAUSE\n");
    const { context, position } = openText("");
    const prefixes = provideClauses(context, { position }).clauses.map(({ prefix }) => prefix);
    assert.ok(prefixes.includes("po") && prefixes.includes("po-de"));
  });

  it("tells what the document misses from what it says and from what other documents need", () => {
    const { context, position } = openText(start);
    const fits = new Map(provideClauses(context, { position }).clauses.map(({ prefix, fit }) => [prefix, fit]));
    assert.equal(fits.get("po"), "missing");
    assert.equal(fits.get("in"), "said");
    assert.equal(fits.get("story"), "other-kind");
  });
});

/** Inserts the first clause, drawn as `CLAUSE`. */
function insert(marked: string): string {
  const { context, position } = openText(marked);
  const { clauses, position: place } = provideClauses(context, { position });
  const newText = (clauses[0]?.snippet ?? "").replace(/\S[\s\S]*\S/, "CLAUSE");
  return applyLspEdits(context.text, [{ range: { start: place, end: place }, newText }]);
}
