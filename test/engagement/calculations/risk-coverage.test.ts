import assert from "node:assert/strict";
import { readDocument } from "../../../src/documents/read-document.ts";
import { findRiskCoverage, readRiskGrid } from "../../../src/engagement/calculations/risk-coverage.ts";

describe("risk coverage", () => {
  it("is what is said of the four risks, of 20 cells", () => {
    const { percent, missing } = findRiskCoverage({
      "risk-value": ["named", "owner"],
      "risk-viability": [],
      "risk-feasibility": [],
      "risk-usability": ["named", "owner"],
    });
    assert.equal(percent, 20);
    assert.equal(missing.length, 16);
    assert.deepEqual(missing[0], { risk: "risk-value", part: "test" });
  });

  it("takes names, owners and tests from a register", () => {
    const register = [
      "# Risks",
      "",
      "| Risk | Question | Owner | Mitigation |",
      "| --- | --- | --- | --- |",
      "| Value | Will nurses swap shifts? | Jana Roth | Interviews in June |",
      "| Usability | Can they do it at night? | | |",
    ].join("\n");
    const grid = readRiskGrid(readDocument("risks.md", register, { kind: "sow" }).risks);
    assert.deepEqual(grid["risk-value"], ["named", "owner", "test"]);
    assert.deepEqual(grid["risk-usability"], ["named"]);
    assert.deepEqual(grid["risk-viability"], []);
  });
});
