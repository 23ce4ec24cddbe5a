import assert from "node:assert/strict";
import { type BurnState, forecastBurn } from "../../../src/engagement/calculations/burn-forecast.ts";

const state: BurnState = {
  budgetCents: 10_000_000,
  spentCents: 6_000_000,
  progressPercent: 40,
  weeklySpendCents: [400_000, 600_000],
  today: "2026-11-22",
};

describe("burn forecast", () => {
  it("holds the money against the work", () => {
    assert.deepEqual(forecastBurn(state), {
      burnPercent: 60,
      leadPoints: 20,
      isAhead: true,
      forecastCents: 15_000_000,
      thresholds: [
        { percent: 70, date: "2026-12-06" },
        { percent: 90, date: "2027-01-03" },
        { percent: 100, date: "2027-01-17" },
      ],
    });
  });

  it("warns from more than ten points on", () => {
    assert.equal(forecastBurn({ ...state, progressPercent: 50 }).isAhead, false);
    assert.equal(forecastBurn({ ...state, progressPercent: 49.9 }).isAhead, true);
  });

  it("leaves out thresholds that are past, and all where nothing was spent lately", () => {
    const late = forecastBurn({ ...state, spentCents: 9_000_000 });
    assert.deepEqual(late.thresholds, [{ percent: 100, date: "2026-12-06" }]);
    assert.deepEqual(forecastBurn({ ...state, weeklySpendCents: [] }).thresholds, []);
    assert.deepEqual(forecastBurn({ ...state, weeklySpendCents: [0, 0] }).thresholds, []);
  });

  it("guesses nothing", () => {
    const unknown = forecastBurn({ ...state, progressPercent: undefined, budgetCents: undefined });
    assert.deepEqual(unknown, {
      burnPercent: undefined,
      leadPoints: undefined,
      isAhead: undefined,
      forecastCents: undefined,
      thresholds: [],
    });
    assert.equal(forecastBurn({ ...state, progressPercent: 0 }).forecastCents, undefined);
  });
});
