import assert from "node:assert/strict";
import { drawFindings, eraseFindings } from "./fixture.ts";

const rule = { id: "risk/value-missing" };

describe("drawn findings", () => {
  it("stand under the text that they mark", () => {
    const text = "# Statement of work\n\n## Risks\n\nNone.\n";
    const finding = { rule, message: "No value risk.", range: { start: 24, end: 29 } };
    assert.equal(
      drawFindings(text, [finding]),
      "# Statement of work\n\n## Risks\n   ^^^^^ risk/value-missing: No value risk.\n\nNone.\n",
    );
  });

  it("are erased without a trace", () => {
    for (const text of [
      "",
      "\n",
      "# A",
      "# A\n",
      "# A\r\n\r\nB\r\n",
      "# A\rB\r",
      "\ufeff# A\n\n\tB\n",
      "^^^\n\n^ a/b c\n",
    ]) {
      for (let start = 0; start <= text.length; start++) {
        const findings = [
          { rule, message: "One.", range: { start, end: text.length } },
          { rule, message: "Two\nlines.", range: { start, end: start } },
        ];
        assert.equal(eraseFindings(drawFindings(text, findings)), text);
      }
    }
  });

  it("mark a text over several lines on its first line", () => {
    assert.equal(
      drawFindings("One.\nTwo.\n", [{ rule, message: "Both.", range: { start: 0, end: 9 } }]),
      "One.\n^^^^ risk/value-missing: Both.\nTwo.\n",
    );
  });

  it("keep tabs, so that the marks stand where the text stands", () => {
    assert.equal(
      drawFindings("\t- x", [{ rule, message: "X.", range: { start: 3, end: 4 } }]),
      "\t- x\n\t  ^ risk/value-missing: X.",
    );
  });
});
