import assert from "node:assert/strict";
import { sumTranches } from "../../../src/engagement/calculations/staged-funding.ts";

describe("staged funding", () => {
  it("holds the tranches against the budget", () => {
    assert.deepEqual(sumTranches([4_000_000, 3_000_000, 3_000_000], 10_000_000), {
      totalCents: 10_000_000,
      differenceCents: 0,
      firstSharePercent: 40,
      isFirstLarge: true,
    });
    assert.equal(sumTranches([3_000_000, 8_000_000], 10_000_000)?.differenceCents, 1_000_000);
  });

  it("lets the first be 30 % of all", () => {
    assert.equal(sumTranches([3_000_000, 7_000_000], undefined)?.isFirstLarge, false);
  });

  it("is unknown where an amount is", () => {
    assert.equal(sumTranches([], 1), undefined);
    assert.equal(sumTranches([1, undefined], 1), undefined);
    assert.equal(sumTranches([1], undefined)?.differenceCents, undefined);
  });
});
