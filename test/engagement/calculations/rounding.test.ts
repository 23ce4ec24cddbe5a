import assert from "node:assert/strict";
import { roundTo, toPercent } from "../../../src/engagement/calculations/rounding.ts";

describe("rounding", () => {
  it("rounds halves away from zero, whatever binary fractions make of them", () => {
    assert.equal(roundTo(1.005, 2), 1.01);
    assert.equal(roundTo(-17.25, 1), -17.3);
    assert.equal(roundTo(0.1 + 0.2, 1), 0.3);
    assert.equal(roundTo(2.4999, 0), 2);
  });

  it("knows no minus zero", () => {
    assert.ok(Object.is(roundTo(-0.01, 1), 0));
  });

  it("gives no share of nothing", () => {
    assert.equal(toPercent(1, 3), 33.3);
    assert.equal(toPercent(1, 0), undefined);
  });
});
