import assert from "node:assert/strict";
import type { PriorityLevel } from "../../../src/documents/items/priority-level.ts";
import {
  type BacklogPricing,
  compareBacklogWithPrice,
  type EstimatedItem,
} from "../../../src/engagement/calculations/backlog-against-price.ts";

function days(level: PriorityLevel | undefined, estimate: number | undefined): EstimatedItem {
  return { level, estimate, unit: "person-day" };
}

const pricing: BacklogPricing = {
  items: [days("must", 60), days("should", 40), days("could", 20), days("wont", 500)],
  priceCents: 8_000_000,
  costCentsPerPersonDay: 70_000,
  personDaysPerStoryPoint: undefined,
};

describe("backlog against price", () => {
  it("costs more, the more of it is built", () => {
    const { must, mustAndShould, all } = compareBacklogWithPrice(pricing);
    const expected = {
      personDays: 100,
      costCents: 7_000_000,
      marginPercent: 12.5,
      isAbovePrice: false,
      unestimated: 0,
    };
    assert.deepEqual(mustAndShould, expected);
    assert.equal(must?.marginPercent, 47.5);
    assert.deepEqual([all?.costCents, all?.marginPercent, all?.isAbovePrice], [8_400_000, -5, true]);
  });

  it("counts the items that have no estimate", () => {
    const { must } = compareBacklogWithPrice({ ...pricing, items: [days("must", 10), days("must", undefined)] });
    assert.deepEqual([must?.personDays, must?.unestimated], [10, 1]);
  });

  it("reads points only where a team says what one is worth", () => {
    const items: EstimatedItem[] = [{ level: "must", estimate: 8, unit: "story-point" }];
    assert.equal(compareBacklogWithPrice({ ...pricing, items }).must, undefined);
    assert.equal(compareBacklogWithPrice({ ...pricing, items, personDaysPerStoryPoint: 1.5 }).must?.personDays, 12);
  });

  it("is unknown without price, rate or estimates", () => {
    for (const lack of [{ priceCents: undefined }, { costCentsPerPersonDay: undefined }, { items: [] }])
      assert.equal(compareBacklogWithPrice({ ...pricing, ...lack }).all, undefined);
  });
});
