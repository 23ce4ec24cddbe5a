import assert from "node:assert/strict";
import { drawCodeFrame } from "../../src/cli/reporters/code-frame.ts";
import { buildLineIndex } from "../../src/text/line-index.ts";

function draw(text: string, marked: string, columns?: number): string {
  const start = text.indexOf(marked);
  const range = { start, end: start + marked.length };
  const { line, margin, marks } = drawCodeFrame(text, buildLineIndex(text), range, columns);
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

  it("counts the columns of wide and of invisible characters", () => {
    assert.equal(draw("東京 TBD", "TBD"), "1 │ 東京 TBD\n  │      ^^^");
    assert.equal(draw("- 東京 now", "東京"), "1 │ - 東京 now\n  │   ^^^^");
    assert.equal(draw("👩‍💻 e\u0301 TBD", "TBD"), "1 │ 👩‍💻 e\u0301 TBD\n  │      ^^^");
  });

  it("fits into a narrow terminal", () => {
    const text = `${"words before ".repeat(9)}[Name] ${"words behind ".repeat(9)}`;
    assert.equal(draw(text, "[Name]", 40), "1 │ …ds before [Name] words behind word…\n  │            ^^^^^^");
    const [line = ""] = draw("東京都".repeat(50), "東", 30).split("\n");
    assert.equal(line, `1 │ ${"東京都".repeat(4)}…`);
    assert.ok(draw(text, "[Name]", 3).includes("[Name]"));
  });

  it("never cuts a character in two", () => {
    for (let columns = 20; columns < 60; columns++)
      assert.doesNotMatch(draw(`${"👩‍💻é".repeat(80)}x${"👩‍💻é".repeat(80)}`, "x", columns), /\ufffd|\u200d…|…\u200d/);
  });
});
