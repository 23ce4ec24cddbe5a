import assert from "node:assert/strict";
import { readDocument } from "../../../src/documents/read-document.ts";
import { findRaciGaps, hasAccountable } from "../../../src/engagement/calculations/raci-gaps.ts";

function gapsIn(rows: readonly string[]) {
  const head = ["# Responsibilities", "", "| Task | Product Owner | Lead | Sponsor |", "| --- | --- | --- | --- |"];
  const { facts } = readDocument("raci.md", [...head, ...rows].join("\n"), { kind: "charter" });
  const [matrix] = facts.matrices;
  assert.ok(matrix !== undefined);
  return findRaciGaps(matrix);
}

describe("gaps of a responsibility matrix", () => {
  it("are rows without or with several accountable, and rows nobody does", () => {
    const gaps = gapsIn([
      "| Order the backlog | A | R | I |",
      "| Accept the work | A | A/R | C |",
      "| Release | C | R | I |",
      "| Set the budget | C | I | A |",
    ]);
    const tasks = (rows: readonly { readonly task: string }[]) => rows.map(({ task }) => task);
    assert.deepEqual(tasks(gaps.rowsWithoutAccountable), ["Release"]);
    assert.deepEqual(
      gaps.rowsWithSeveralAccountable.map(({ row, holders }) => [row.task, ...holders]),
      [["Accept the work", "Product Owner", "Lead"]],
    );
    assert.deepEqual(tasks(gaps.rowsWithoutResponsible), ["Set the budget"]);
    assert.ok(gaps.rowsWithoutResponsible.every(hasAccountable));
  });

  it("are holders that never do or answer for anything", () => {
    const gaps = gapsIn(["| Order the backlog | A | R | I |", "| Accept the work | A | R | C |"]);
    assert.deepEqual(gaps.idleHolders, ["Sponsor"]);
  });

  it("are not rows that head a part of the table", () => {
    const gaps = gapsIn(["| Discovery | | | |", "| Interviews | A | R | I |"]);
    assert.deepEqual(
      gaps.blankRows.map(({ task }) => task),
      ["Discovery"],
    );
    assert.deepEqual(gaps.rowsWithoutAccountable, []);
  });
});
