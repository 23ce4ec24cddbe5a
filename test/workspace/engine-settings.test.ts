import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import { compilerSettings, heapSetting } from "../../src/workspace/engine-settings.ts";

describe("engine settings", () => {
  it("are known to the V8 of this Node, which would else print errors", () => {
    const known = execFileSync(process.execPath, ["--v8-options"], { encoding: "utf8" });
    const settings = [...(compilerSettings[process.versions.node.split(".")[0] ?? ""] ?? []), heapSetting];
    const names = settings.map((setting) => setting.replace(/^--(?:no-)?|=.*$/g, ""));
    assert.deepEqual(
      names.filter((name) => !known.includes(`--${name} (`)),
      [],
    );
  });
});
