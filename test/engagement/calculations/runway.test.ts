import assert from "node:assert/strict";
import { findRunway, findShortfallWeeks } from "../../../src/engagement/calculations/runway.ts";

const staff = [
  { allocationPercent: 100, centsPerPersonDay: 60_000 },
  { allocationPercent: 100, centsPerPersonDay: 60_000 },
  { allocationPercent: 50, centsPerPersonDay: 80_000 },
];

describe("runway", () => {
  it("is the tranche by what the team costs a week", () => {
    assert.deepEqual(findRunway(6_000_000, staff), { weeklyCostCents: 800_000, weeks: 7.5 });
  });

  it("is rounded down, but loses nothing to binary fractions", () => {
    const one = [{ allocationPercent: 100, centsPerPersonDay: 20_000 }];
    assert.equal(findRunway(199_999, one)?.weeks, 1.9);
    assert.equal(findRunway(230_000, one)?.weeks, 2.3);
  });

  it("is held against the stage", () => {
    assert.equal(findShortfallWeeks(findRunway(6_000_000, staff), 10), 2.5);
    assert.equal(findShortfallWeeks(findRunway(6_000_000, staff), 6), 0);
    assert.equal(findShortfallWeeks(undefined, 6), undefined);
  });

  it("is unknown where a rate, an allocation or the amount is", () => {
    assert.equal(findRunway(undefined, staff), undefined);
    assert.equal(findRunway(6_000_000, []), undefined);
    assert.equal(findRunway(6_000_000, [...staff, { allocationPercent: 50, centsPerPersonDay: undefined }]), undefined);
  });
});
