import assert from "node:assert/strict";
import { checkBudget, renewBudget } from "../../bench/budget.ts";
import { isRatio, ratioFigure } from "../../bench/part.ts";

describe("the budget of the benchmark", () => {
  const budget = { "cold: wall / rumdl": 2, "cold: wall / markdownlint-cli2": 0.5, "start-up: wall / bare Node": 2.4 };

  it("names each ratio that is over it, and by how much", () => {
    const { exceeded } = checkBudget(budget, { "cold: wall / rumdl": 2.5, "cold: wall / markdownlint-cli2": 0.5 });
    assert.deepEqual(exceeded, ["cold: wall / rumdl: 2.50, at most 2.00 (25 % over)"]);
  });

  it("says what was not measured, and what it does not know", () => {
    const { unmeasured, unlimited } = checkBudget(budget, {
      "cold: wall / rumdl": 1,
      "warm: wall / rumdl": 1,
      "cold: MB": 80,
    });
    assert.deepEqual(unmeasured, ["cold: wall / markdownlint-cli2", "start-up: wall / bare Node"]);
    assert.deepEqual(unlimited, ["warm: wall / rumdl"]);
  });

  it("is renewed with a margin, from ratios alone, and keeps what was not measured", () => {
    assert.deepEqual(renewBudget({ b: 3, "a / b": 1 }, { "a / b": 2, "c / d": 0.0123, "cold: MB": 80 }), {
      "a / b": 2.5,
      b: 3,
      "c / d": 0.015,
    });
  });

  it("holds only what means the same on another machine", () => {
    assert.deepEqual(["cold: wall / rumdl", "growth: exponent of CPU", "cold: MB", "keystroke: p50 ms"].map(isRatio), [
      true,
      true,
      false,
      false,
    ]);
  });

  it("has no ratio where one side was not measured", () => {
    assert.deepEqual(ratioFigure("a / b", 1, undefined), {});
    assert.deepEqual(ratioFigure("a / b", Number.NaN, 2), {});
    assert.deepEqual(ratioFigure("a / b", 1, 2), { "a / b": 0.5 });
  });
});
