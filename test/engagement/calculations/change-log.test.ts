import assert from "node:assert/strict";
import { type LoggedChange, summariseChanges } from "../../../src/engagement/calculations/change-log.ts";

const terms = { originalPriceCents: 10_000_000, originalEnd: "2026-12-28" };
const changes: LoggedChange[] = [
  { status: "approved", priceCents: 800_000, costCents: 600_000, days: 7 },
  { status: "approved", priceCents: 0, costCents: 300_000, days: 0 },
  { status: "open", priceCents: 200_000, costCents: 100_000, days: 2 },
  { status: "rejected", priceCents: 900_000, costCents: undefined, days: undefined },
];

describe("change log", () => {
  it("adds up by decision, with what is given away apart", () => {
    assert.deepEqual(summariseChanges(changes, terms), {
      approved: { count: 1, priceCents: 800_000, costCents: 600_000 },
      freeOfCharge: { count: 1, priceCents: 0, costCents: 300_000 },
      open: { count: 1, priceCents: 200_000, costCents: 100_000 },
      rejected: { count: 1, priceCents: 900_000, costCents: undefined },
      leakagePercent: 3,
      currentPriceCents: 10_800_000,
      currentEnd: "2027-01-04",
    });
  });

  it("lowers the price where something is left out", () => {
    const left: LoggedChange = { status: "approved", priceCents: -500_000, costCents: -400_000, days: -3 };
    const { currentPriceCents, currentEnd } = summariseChanges([left], terms);
    assert.deepEqual([currentPriceCents, currentEnd], [9_500_000, "2026-12-25"]);
  });

  it("guesses no price, cost or date", () => {
    const unknown: LoggedChange = { status: "approved", priceCents: undefined, costCents: undefined, days: undefined };
    const summary = summariseChanges([...changes, unknown], terms);
    assert.equal(summary.currentPriceCents, undefined);
    assert.equal(summary.currentEnd, undefined);
    assert.equal(summary.approved.count, 2);
    const withoutTerms = summariseChanges(changes, { originalPriceCents: undefined, originalEnd: undefined });
    assert.deepEqual([withoutTerms.leakagePercent, withoutTerms.currentPriceCents], [undefined, undefined]);
  });
});
