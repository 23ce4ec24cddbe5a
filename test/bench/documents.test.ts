import assert from "node:assert/strict";
import { makeLongDocument } from "../../bench/documents/engagement-documents.ts";
import { makeOrdinaryDocument } from "../../bench/documents/ordinary-documents.ts";
import { createRandom } from "../../bench/documents/random.ts";
import { makeEngagements, makeWorkspace } from "../../bench/documents/workspaces.ts";
import { quantile } from "../../bench/statistics.ts";
import { readDocument } from "../../src/documents/read-document.ts";

describe("documents of the benchmark", () => {
  it("are the same for the same seed, and others for another", () => {
    assert.deepEqual(makeOrdinaryDocument(3, 1), makeOrdinaryDocument(3, 1));
    assert.notEqual(makeOrdinaryDocument(3, 1).text, makeOrdinaryDocument(3, 2).text);
    const [one, same, other] = [7, 7, 8].map((seed) => createRandom(seed).next());
    assert.equal(one, same);
    assert.notEqual(one, other);
  });

  it("are as long as those of real repositories", () => {
    const lengths = Array.from({ length: 500 }, (_, number) => makeOrdinaryDocument(number, 8).text.length);
    const [half, most] = [0.5, 0.99].map((share) => quantile(lengths, share) / 1_000);
    assert.ok(half !== undefined && half > 8 && half < 14, `p50 ${half} kB`);
    assert.ok(most !== undefined && most > 60 && most < 160, `p99 ${most} kB`);
  });

  it("are one in twenty of an engagement, and no two the same", () => {
    const documents = makeWorkspace(400);
    const ofEngagements = documents.filter(({ name }) => name.startsWith("engagements/"));
    assert.equal(ofEngagements.length, 20);
    assert.equal(new Set(documents.map(({ name }) => name)).size, 400);
    assert.equal(new Set(makeEngagements(120, 30).map(({ text }) => text)).size, 120);
  });

  it("are engagement documents where they should be, and only there", () => {
    for (const { name, text } of makeWorkspace(60)) {
      const { kind } = readDocument(name, text);
      assert.equal(kind !== "none", name.startsWith("engagements/"), `${name} is ${kind}.`);
    }
  });

  it("have as many lines as are asked for", () => {
    for (const lines of [200, 3_000]) {
      const text = makeLongDocument(lines);
      assert.equal(text.split("\n").length, lines + 1);
      assert.equal(readDocument("statement-of-work.md", text).kind, "sow");
    }
  });
});
