import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { argumentsOf } from "../../src/cli/arguments/all-arguments.ts";
import { repositoryRoot } from "../support/fixture.ts";
import { action, runAction } from "../support/run-action.ts";
import { withFiles } from "../workspace/temporary-folder.ts";
import { onlyRules, sowWithGaps } from "./run-mandate.ts";

describe("the GitHub Action", () => {
  it("is a composite action whose every step says how it runs", () => {
    assert.equal(action.runs.using, "composite");
    for (const step of action.runs.steps) {
      assert.notEqual(step.run === undefined, step.uses === undefined);
      // In a composite action each step has to name its shell.
      if (step.run !== undefined) assert.equal(step.shell, "bash");
      if (step.uses !== undefined) assert.match(step.uses, /^[\w-]+(?:\/[\w-]+)+@v\d+$/);
    }
    for (const { description, default: value } of Object.values(action.inputs)) {
      assert.ok(description);
      assert.equal(typeof value, "string");
    }
  });

  it("uses every input, none that there isn't, and puts none into a script", () => {
    const { steps } = action.runs;
    const used = [...JSON.stringify({ steps }).matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name as string);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(action.inputs).sort());
    for (const { run = "" } of steps) assert.doesNotMatch(run, /\$\{\{/);
    const ids = steps.flatMap(({ id }) => id ?? []);
    const asked = [...JSON.stringify(action).matchAll(/steps\.(\w+)\./g)].map(([, id]) => id as string);
    assert.ok(asked.every((id) => ids.includes(id)));
  });

  describe("runs", () => {
    before(function () {
      if (process.platform === "win32") this.skip();
    });

    it("on the files that it is given, whatever they are called, and says where it can't", () =>
      withFiles(
        {
          "repo/mandate.yaml": onlyRules("ownership/po-not-named"),
          "repo/a b/$(exit 7).md": sowWithGaps,
          "repo/-x.md": sowWithGaps,
          "repo/other.md": sowWithGaps,
        },
        (folder) => {
          const run = (inputs: Readonly<Record<string, string>>) => runAction(join(folder, "repo"), folder, inputs);
          const given = run({ paths: "a b/$(exit 7).md\n-x.md\n", formats: "github" });
          assert.equal(given.code, 1);
          assert.deepEqual(
            [...given.log.matchAll(/^::error file=([^,]+),/gm)].map(([, file]) => file),
            ["a b/$(exit 7).md", "-x.md"],
          );
          assert.deepEqual([given.summary, given.uploaded], ["", undefined]);
          const lost = run({ baseline: "lost.json" });
          assert.equal(lost.code, 2);
          assert.match(lost.log, /mandate: lost\.json: There is no such baseline/);
          assert.equal(lost.uploaded, undefined);
          const odd = run({ formats: "github,junit" });
          assert.equal(odd.code, 2);
          assert.match(odd.log, /::error::Mandate shows findings as github, sarif and markdown, but not as junit\./);
          const below = run({ "working-directory": "a b", formats: "sarif markdown" });
          assert.match(below.log, /ownership\/po-not-named/);
          assert.match(JSON.stringify(below.uploaded), /"uri":"a%20b\/%24\(exit%207\)\.md"/);
          assert.match(below.summary, /^## Mandate: 1 error in 1 document$/m);
        },
      )).timeout(120_000);
  });
});

describe("the pre-commit hook", () => {
  const [hook, ...others] = parse(readFileSync(join(repositoryRoot, ".pre-commit-hooks.yaml"), "utf8"));

  it("says what it is, and runs a command that there is", () => {
    assert.deepEqual(others, []);
    for (const key of ["id", "name", "description", "entry", "language"]) assert.equal(typeof hook[key], "string");
    assert.deepEqual(hook.types, ["markdown"]);
    const [program, command] = hook.entry.split(" ");
    assert.equal(program, "mandate");
    assert.ok(command in argumentsOf);
  });

  it("finds the whole command line in what npm installs", function () {
    this.timeout(60_000);
    const packed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: repositoryRoot,
      encoding: "utf8",
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const paths: string[] = JSON.parse(packed)[0].files.map(({ path }: { path: string }) => path);
    assert.ok(paths.includes("package.json"));
    for (const path of paths) assert.match(path, /^(?:package\.json|README\.md|LICENSE|dist\/cli\/[\w-]+\.js)$/);
  });
});
