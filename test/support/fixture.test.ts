import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { say } from "../../src/text/message.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { checkSnapshot, drawFindings, eraseFindings } from "./fixture.ts";

const rule = { id: "risk/value-missing" };

describe("drawn findings", () => {
  it("stand under the text that they mark", () => {
    const text = "# Statement of work\n\n## Risks\n\nNone.\n";
    const finding = { rule, message: say`No value risk.`, range: { start: 24, end: 29 } };
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
          { rule, message: say`One.`, range: { start, end: text.length } },
          { rule, message: say`Two\nlines.`, range: { start, end: start } },
        ];
        assert.equal(eraseFindings(drawFindings(text, findings)), text);
      }
    }
  });

  it("mark a text over several lines on its first line", () => {
    assert.equal(
      drawFindings("One.\nTwo.\n", [{ rule, message: say`Both.`, range: { start: 0, end: 9 } }]),
      "One.\n^^^^ risk/value-missing: Both.\nTwo.\n",
    );
  });

  it("keep tabs, so that the marks stand where the text stands", () => {
    assert.equal(
      drawFindings("\t- x", [{ rule, message: say`X.`, range: { start: 3, end: 4 } }]),
      "\t- x\n\t  ^ risk/value-missing: X.",
    );
  });

  it("are redrawn under UPDATE=1, but never in CI", () =>
    withFiles({ "a.md": "old\n" }, (folder) => {
      const path = join(folder, "a.md");
      const { UPDATE, CI } = process.env;
      try {
        delete process.env.UPDATE;
        assert.throws(() => checkSnapshot(path, "old\n", "new\n"), /is out of date/);
        process.env.UPDATE = "1";
        process.env.CI = "true";
        assert.throws(() => checkSnapshot(path, "old\n", "new\n"), /CI must never do/);
        assert.equal(readFileSync(path, "utf8"), "old\n");
        delete process.env.CI;
        checkSnapshot(path, "old\n", "new\n");
        assert.equal(readFileSync(path, "utf8"), "new\n");
      } finally {
        restore("UPDATE", UPDATE);
        restore("CI", CI);
      }
    }));
});

function restore(name: "UPDATE" | "CI", value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
