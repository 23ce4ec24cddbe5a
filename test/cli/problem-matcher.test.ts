import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../support/fixture.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { onlyRules, runMandate, sowWithGaps } from "./run-mandate.ts";

describe("the problem matcher of VS Code's tasks", () => {
  it("reads the lines that the task prints", () => {
    const { contributes } = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8"));
    const [{ pattern }] = contributes.problemMatchers;
    const config = onlyRules("ownership/po-not-named", "scope/out-of-scope-missing");
    return withFiles(
      { "mandate.yaml": config, "a b/sow: 1.md": "# Notes\n", "docs/sow.md": sowWithGaps },
      async (cwd) => {
        const { output } = await runMandate("check --format=github --", { cwd });
        const found = output.split("\n").flatMap((line) => {
          const groups = new RegExp(pattern.regexp).exec(line);
          if (groups === null) return [];
          const { file, line: row, column, endColumn, severity, code, message } = pattern;
          return [[file, row, column, endColumn, severity, code, message].map((at: number) => groups[at])];
        });
        assert.deepEqual(found, [
          [
            ...["docs/sow.md", "10", "4", "8", "error", "ownership/po-not-named"],
            "No Product Owner is named: nobody answers for the value of this product.",
          ],
          [
            ...["docs/sow.md", "5", "4", "16", "warning", "scope/out-of-scope-missing"],
            "Nothing is declared out of scope: extra wishes will be taken as included.",
          ],
        ]);
      },
    );
  });
});
