import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { hasCorpus, parts } from "../src/dev/evaluation/corpus.ts";
import { evaluateCorpus, type Figures } from "../src/dev/evaluation/evaluate-corpus.ts";
import { figureNames, isReached, targets } from "../src/dev/evaluation/targets.ts";

/** The labelled documents are other people's texts and no part of the repository; without them nothing is measured. */
(hasCorpus ? describe : describe.skip)("reading of the labelled documents", function () {
  this.timeout(600_000);

  it("is nowhere worse than the floor", () => {
    const floor = JSON.parse(readFileSync(new URL("accuracy-floor.json", import.meta.url), "utf8"));
    const { figures } = evaluateCorpus("2026-11-22");
    const worse = parts.flatMap((part) =>
      figureNames.flatMap((name) => {
        const bound = (floor[part] as Figures)[name];
        const value = figures[part][name];
        return isReached(name, value, bound) ? [] : [`${part}, ${targets[name].title}: ${value} instead of ${bound}`];
      }),
    );
    assert.deepEqual(worse, []);
  });
});
