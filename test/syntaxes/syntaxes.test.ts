import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const tool = createRequire(import.meta.url).resolve("vscode-tmgrammar-test/dist/unit.js");

describe("syntaxes", () => {
  it("colour what the drawings below each line say", () => {
    const options = ["--grammar", "test/syntaxes/markdown.tmLanguage.json", "--config", "package.json", "--compact"];
    const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...options, "test/syntaxes/*.md"], {
      encoding: "utf8",
    });
    assert.equal(status, 0, stdout + stderr);
  });
});
