import assert from "node:assert/strict";
import { findEdits } from "../../src/language/find-edits.ts";
import { applyEdits } from "../../src/text/text-edit.ts";

describe("the edits between two texts", () => {
  it("leave alone the lines that both have", () => {
    assert.deepEqual(findEdits("a\nb\nc\n", "a\nnew\nb\nc\nd\n"), [
      { range: { start: 2, end: 2 }, newText: "new\n" },
      { range: { start: 6, end: 6 }, newText: "d\n" },
    ]);
    assert.deepEqual(findEdits("same\r\n", "same\r\n"), []);
  });

  it("make the one into the other, whatever they are", () => {
    const texts = ["", "a", "a\n", "b\na\n", "a\nb\na\nb", "\n\n", "a\r\nb\r\n", "b\nb\na\na\nb\n", "c\nb\n\na\na"];
    for (const before of texts) {
      for (const after of texts) {
        assert.equal(applyEdits(before, findEdits(before, after)), after, JSON.stringify([before, after]));
      }
    }
  });
});
