import assert from "node:assert/strict";
import { drawCodeFrame } from "../../src/cli/reporters/code-frame.ts";
import { buildLineIndex } from "../../src/text/line-index.ts";

function draw(text: string, marked: string): string {
  const start = text.indexOf(marked);
  const { line, margin, marks } = drawCodeFrame(text, buildLineIndex(text), { start, end: start + marked.length });
  return `${line}\n${margin}${marks}`;
}

describe("drawCodeFrame", () => {
  it("marks the range under its line", () => {
    assert.equal(draw("# A\r\n\r\n\t- TBD now\r\n", "TBD"), "3 │  - TBD now\n  │    ^^^");
  });

  it("marks an empty range, and the first line of several", () => {
    assert.equal(draw("# A", ""), "1 │ # A\n  │ ^");
    assert.equal(draw("", ""), "1 │ \n  │ ^");
    assert.equal(draw("a b\nc", "b\nc"), "1 │ a b\n  │   ^");
  });

  it("cuts a long line down to the part around the range", () => {
    const frame = draw(`${"a".repeat(500)} TBD ${"b".repeat(500_000)}`, "TBD");
    const [line = "", marks = ""] = frame.split("\n");
    assert.ok(line.length < 120 && marks.length < 120);
    assert.equal(line.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1), "TBD");
    assert.match(line, /^1 │ …a+ TBD b+…$/);
  });

  it("keeps the marks on the screen where the range is long", () => {
    assert.ok(draw("x".repeat(10_000), "x".repeat(10_000)).length < 250);
  });
});
