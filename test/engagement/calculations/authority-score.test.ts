import assert from "node:assert/strict";
import { scoreAuthority } from "../../../src/engagement/calculations/authority-score.ts";

describe("authority score", () => {
  it("is the weight of what is met of what applies, and says what would raise it", () => {
    const score = scoreAuthority([
      { name: "named", isMet: true, weight: 1 },
      { name: "decides on scope", isMet: true, weight: 1 },
      { name: "deputy", isMet: false, weight: 1 },
      { name: "several owners agree", isMet: undefined, weight: 1 },
    ]);
    assert.deepEqual(score, { score: 67, raisedBy: [{ name: "deputy", points: 33.3 }] });
  });

  it("names the heaviest first", () => {
    const score = scoreAuthority([
      { name: "deputy", isMet: false, weight: 1 },
      { name: "named", isMet: false, weight: 3 },
    ]);
    assert.deepEqual(score, {
      score: 0,
      raisedBy: [
        { name: "named", points: 75 },
        { name: "deputy", points: 25 },
      ],
    });
  });

  it("is unknown where nothing applies", () => {
    assert.equal(scoreAuthority([]), undefined);
    assert.equal(scoreAuthority([{ name: "named", isMet: undefined, weight: 1 }]), undefined);
  });
});
