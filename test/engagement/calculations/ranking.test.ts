import assert from "node:assert/strict";
import {
  findInversions,
  findMoscowShares,
  findRice,
  findRoi,
  findValuePerEffort,
  findWsjf,
  rankScores,
} from "../../../src/engagement/calculations/ranking.ts";

describe("ranking", () => {
  it("scores by return, value for effort, WSJF and RICE", () => {
    assert.equal(findRoi(3_000_000, 1_000_000), 2);
    assert.equal(findRoi(500_000, 1_000_000), -0.5);
    assert.equal(findValuePerEffort(8, 3), 2.67);
    assert.equal(findWsjf({ businessValue: 8, timeCriticality: 5, riskReduction: 2, jobSize: 5 }), 3);
    assert.equal(findRice({ reach: 500, impact: 2, confidencePercent: 80, effort: 4 }), 200);
  });

  it("gives no score where an input is missing or the divisor is 0", () => {
    assert.equal(findRoi(undefined, 1), undefined);
    assert.equal(findRoi(1, 0), undefined);
    assert.equal(findValuePerEffort(8, undefined), undefined);
    assert.equal(findWsjf({ businessValue: 8, timeCriticality: undefined, riskReduction: 2, jobSize: 5 }), undefined);
    assert.equal(findRice({ reach: 500, impact: 2, confidencePercent: undefined, effort: 4 }), undefined);
  });

  it("lets equal scores share a rank, and gives none without a score", () => {
    assert.deepEqual(rankScores([5, 8, undefined, 8, 1]), [3, 1, undefined, 1, 4]);
  });

  it("shares the work by effort, or by number where one effort is missing", () => {
    const items = [
      { level: "must", effort: 12 },
      { level: "should", effort: 4 },
      { level: "could", effort: 4 },
      { level: "wont", effort: 10 },
    ] as const;
    assert.deepEqual(findMoscowShares(items), { by: "effort", percent: { must: 60, should: 20, could: 20, wont: 50 } });
    const counted = findMoscowShares([...items, { level: "must", effort: undefined }]);
    assert.deepEqual(counted, { by: "count", percent: { must: 50, should: 25, could: 25, wont: 25 } });
    assert.equal(findMoscowShares([{ level: "wont", effort: 3 }]), undefined);
  });

  it("finds who stands above somebody much better, once each, the worst first", () => {
    const order = (...scores: (number | undefined)[]) =>
      findInversions(
        scores.map((score) => ({ score, isPinned: false })),
        2,
      ).map(({ above, below, ratio }) => [above.score, below.score, ratio]);
    assert.deepEqual(order(2, 9, 3), [[2, 9, 4.5]]);
    assert.deepEqual(order(4, 1, 9, 3), [
      [1, 9, 9],
      [4, 9, 2.3],
    ]);
    assert.deepEqual(order(5, 9, undefined, 9), []);
    assert.deepEqual(order(-1, undefined, 3), [[-1, 3, undefined]]);
    assert.deepEqual(order(3, 3, 3), []);
  });

  it("leaves pinned items where they are", () => {
    const items = [
      { score: 1, isPinned: true },
      { score: 9, isPinned: false },
    ];
    assert.deepEqual(findInversions(items, 2), []);
  });
});
