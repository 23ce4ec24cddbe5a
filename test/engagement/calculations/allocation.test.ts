import assert from "node:assert/strict";
import { sumAllocations } from "../../../src/engagement/calculations/allocation.ts";

describe("allocation", () => {
  it("adds up what is planned of each person", () => {
    const sums = sumAllocations([
      { person: "Jana Roth", percent: 60 },
      { person: "Ole Brandt", percent: 33.3 },
      { person: "jana roth ", percent: 50 },
      { person: "Ole Brandt", percent: 66.7 },
    ]);
    assert.deepEqual(
      sums.map(({ person, percent, isOverbooked, entries }) => [person, percent, isOverbooked, entries.length]),
      [
        ["Jana Roth", 110, true, 2],
        ["Ole Brandt", 100, false, 2],
      ],
    );
  });

  it("is nothing for nobody", () => {
    assert.deepEqual(sumAllocations([]), []);
  });
});
