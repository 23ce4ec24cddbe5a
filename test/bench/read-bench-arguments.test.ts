import assert from "node:assert/strict";
import { readBenchArguments } from "../../bench/read-bench-arguments.ts";

describe("arguments of the benchmark", () => {
  const known = ["start-up", "growth"];

  it("ask for all parts, or for some", () => {
    assert.deepEqual(readBenchArguments([], known), { names: known, documents: undefined, purpose: "record" });
    assert.deepEqual(readBenchArguments(["growth", "--check"], known), {
      names: ["growth"],
      documents: undefined,
      purpose: "check",
    });
  });

  it("are refused in one line where they make no sense", () => {
    for (const argv of [["groth"], ["--slow"], ["--check", "--quick"], ["--documents", "/no/such/folder"]]) {
      const problem = readBenchArguments(argv, known);
      assert.ok(typeof problem === "string" && !problem.includes("\n"), String(problem));
    }
    assert.equal(readBenchArguments(["groth"], known), 'There is no part "groth". There are: start-up, growth.');
  });
});
