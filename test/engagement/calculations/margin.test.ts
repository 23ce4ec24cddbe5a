import assert from "node:assert/strict";
import {
  findBreakEvenCreep,
  findEffectiveRate,
  findMarginAfterCreep,
  findMarginPercent,
  findMarginWithBilledShare,
} from "../../../src/engagement/calculations/margin.ts";

describe("margin", () => {
  it("is what the price leaves after costs", () => {
    assert.equal(findMarginPercent(10_000_000, 7_500_000), 25);
    assert.equal(findMarginPercent(10_000_000, 12_000_000), -20);
  });

  it("falls with every hour that nobody pays", () => {
    const left = [0, 10, 20, 40].map((creep) => findMarginAfterCreep(25, creep));
    assert.deepEqual(left, [25, 17.5, 10, -5]);
  });

  it("is used up at m0 / (1 − m0)", () => {
    assert.equal(findBreakEvenCreep(25), 33.3);
    assert.equal(findBreakEvenCreep(20), 25);
    assert.equal(findBreakEvenCreep(0), 0);
    assert.equal(findBreakEvenCreep(100), undefined);
    assert.equal(findBreakEvenCreep(-5), undefined);
  });

  it("is saved where a part of the extra work is paid", () => {
    const work = { priceCents: 10_000_000, plannedHours: 1000, costCentsPerHour: 7500, sellCentsPerHour: 10_000 };
    assert.equal(findMarginWithBilledShare({ ...work, extraEffortPercent: 40, billedPercent: 50 }), 12.5);
    assert.equal(findMarginWithBilledShare({ ...work, extraEffortPercent: 40, billedPercent: 0 }), -5);
    assert.equal(findMarginWithBilledShare({ ...work, extraEffortPercent: 40, billedPercent: undefined }), undefined);
  });

  it("tells what an hour earned", () => {
    assert.equal(findEffectiveRate(10_000_000, 1400), 7143);
    assert.equal(findEffectiveRate(10_000_000, 0), undefined);
  });

  it("is unknown without price, cost or plan", () => {
    assert.equal(findMarginPercent(undefined, 1), undefined);
    assert.equal(findMarginPercent(0, 1), undefined);
    assert.equal(findMarginAfterCreep(25, undefined), undefined);
    assert.equal(findMarginAfterCreep(undefined, 25), undefined);
    assert.equal(findBreakEvenCreep(undefined), undefined);
  });
});
