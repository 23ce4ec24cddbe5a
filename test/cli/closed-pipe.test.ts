import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { repositoryRoot } from "../support/fixture.ts";

/** Runs the command line from its source in a shell, as a process of its own. */
function runInShell(arguments_: string, rest: string): { readonly output: string; readonly errors: string } {
  const command = `"${process.execPath}" --import tsx src/cli/main.ts ${arguments_}`;
  const { stdout, stderr } = spawnSync("sh", ["-c", `${command} ${rest}`], { cwd: repositoryRoot, encoding: "utf8" });
  return { output: stdout, errors: stderr };
}

describe("a reader who has enough", () => {
  before(function () {
    if (process.platform === "win32") this.skip();
  });

  it("ends the output, and nothing else is said", () => {
    // More than a pipe holds, so that the command is still writing when its reader leaves.
    const { output, errors } = runInShell("explain --all", "| head -n 1");
    assert.match(output, /^# .+\n$/);
    assert.equal(errors, "");
  });

  it("may read both streams as one", () => {
    assert.deepEqual(runInShell("check no-such-file.md", "2>&1 | true"), { output: "", errors: "" });
  });
});
