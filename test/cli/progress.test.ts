import assert from "node:assert/strict";
import type { ErrorTerminal } from "../../src/cli/command-io.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { onlyRules, runMandate, sowWithGaps } from "./run-mandate.ts";

const files = { "mandate.yaml": onlyRules(), "a.md": sowWithGaps, "b.md": sowWithGaps, "c.md": sowWithGaps };

/** A terminal on which so many milliseconds pass from one look at the clock to the next. */
function slowTerminal(step: number, columns = 80): ErrorTerminal {
  let time = 0;
  return {
    columns,
    now: () => {
      time += step;
      return time;
    },
  };
}

const wiped = "\r\u001b[K";

describe("the progress of a long run", () => {
  it("is shown on a terminal and taken away before the report", () =>
    withFiles(files, async (cwd) => {
      const { errors, output } = await runMandate("check", { cwd, errorTerminal: slowTerminal(400) });
      assert.deepEqual(errors.split("\r"), [
        "",
        "Reading b.md (file 2)\u001b[K",
        "Reading c.md (file 3)\u001b[K",
        "\u001b[K",
        "Checking file 1 of 3\u001b[K",
        "Checking file 2 of 3\u001b[K",
        "Checking file 3 of 3\u001b[K",
        "\u001b[K",
      ]);
      assert.equal(output, "No findings in 3 documents\n");
    }));

  it("leaves a message about a file alone", () =>
    withFiles({ ...files, "d.md": new Uint8Array([0xff, 0xfe, 0xfd]) }, async (cwd) => {
      const { errors } = await runMandate("check", { cwd, errorTerminal: slowTerminal(400) });
      assert.match(errors, new RegExp(`${wiped.replace("[", "\\[")}mandate: d\\.md: .*\n`));
    }));

  it("fits into one line", () =>
    withFiles({ ...files, "東京都-and-a-rather-long-name.md": sowWithGaps }, async (cwd) => {
      const { errors } = await runMandate("check", { cwd, errorTerminal: slowTerminal(400, 30) });
      assert.ok(errors.includes("\rReading 東京都-and-a-rather-…\u001b[K"), JSON.stringify(errors));
    }));

  it("is not there on a short run, in CI, or where nobody looks", () =>
    withFiles(files, async (cwd) => {
      const runs = [
        { errorTerminal: slowTerminal(10) },
        { errorTerminal: slowTerminal(400), env: { CI: "true" } },
        { errorTerminal: slowTerminal(400), env: { TERM: "dumb" } },
        {},
      ];
      for (const around of runs) assert.equal((await runMandate("check", { cwd, ...around })).errors, "");
    }));

  it("is that of every command that reads files", () =>
    withFiles(files, async (cwd) => {
      const { errors } = await runMandate("inspect", { cwd, errorTerminal: slowTerminal(400) });
      assert.ok(errors.endsWith(`\rReading c.md (file 3)\u001b[K${wiped}`), JSON.stringify(errors));
    }));

  it("speaks German where findings do", () =>
    withFiles(files, async (cwd) => {
      const { errors } = await runMandate("check --language de", { cwd, errorTerminal: slowTerminal(400) });
      assert.match(errors, /c\.md wird gelesen \(Datei 3\)/);
    }));
});
