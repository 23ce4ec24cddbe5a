import assert from "node:assert/strict";
import { median, quantile, scalingExponent } from "../../bench/statistics.ts";

describe("statistics of the benchmark", () => {
  it("take the middle of values in any order", () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([4, 1, 2, 3]), 2.5);
    assert.equal(median([]), Number.NaN);
  });

  it("find the value that so many don't exceed", () => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at);
    assert.deepEqual(
      [0.5, 0.95, 0.99, 1].map((share) => quantile(values, share)),
      [50, 95, 99, 100],
    );
    assert.equal(quantile([7], 0.5), 7);
  });

  it("tell linear growth from quadratic", () => {
    const few = { amount: 2_000, cost: 3 };
    assert.ok(Math.abs(scalingExponent(few, { amount: 20_000, cost: 30 }) - 1) < 1e-9);
    assert.ok(Math.abs(scalingExponent(few, { amount: 20_000, cost: 300 }) - 2) < 1e-9);
  });
});
