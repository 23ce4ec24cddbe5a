import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { withFiles } from "../workspace/temporary-folder.ts";
import { readme, runMandate, sowWithGaps } from "./run-mandate.ts";

const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const main = join(import.meta.dirname, "../../src/cli/main.ts");
const waiting = /mandate: Waiting for changes\. Ctrl\+C ends\.\n$/;
const withPrice = `${sowWithGaps}\n## Price\n\n12,000 EUR, paid at the end.\n`;

describe("mandate check --watch", function () {
  this.timeout(120_000);

  it("checks again what is changed, made, renamed and deleted, and the configuration, until Ctrl+C", async () => {
    await withFiles({ "docs/sow.md": sowWithGaps, "README.md": readme }, async (cwd) => {
      const watching = startWatching(cwd);
      // A change of several files may be seen in several steps.
      const assertShown = async (): Promise<void> => {
        const { output } = await runMandate("check", { cwd });
        while ((await watching.nextReport()) !== output);
      };
      await assertShown();
      writeFileSync(join(cwd, "docs/sow.md"), withPrice);
      await assertShown();
      mkdirSync(join(cwd, "docs/new/deep"), { recursive: true });
      writeFileSync(join(cwd, "docs/new/deep/backlog.md"), "# Product backlog\n\n- Pay by card\n- Pick a seat\n");
      await assertShown();
      renameSync(join(cwd, "docs/sow.md"), join(cwd, "docs/offer.md"));
      await assertShown();
      writeFileSync(join(cwd, "mandate.yaml"), "advice: all\n");
      await assertShown();
      rmSync(join(cwd, "docs"), { recursive: true });
      await assertShown();
      mkdirSync(join(cwd, "docs"));
      writeFileSync(join(cwd, "docs/sow.md"), sowWithGaps);
      await assertShown();
      assert.equal(await watching.interrupt(), 0);
      assert.ok(!watching.output().includes("\u001b"), "nothing is cleared where there is no terminal");
    });
  });

  it("goes on where a file is gone that was asked for, and sees it come again", async () => {
    await withFiles({ "sow.md": sowWithGaps }, async (cwd) => {
      const watching = startWatching(cwd, "sow.md", "--cache");
      await watching.nextReport();
      rmSync(join(cwd, "sow.md"));
      assert.match(await watching.nextReport(), /Nothing was checked/);
      writeFileSync(join(cwd, "sow.md"), withPrice);
      assert.match(await watching.nextReport(), /^sow\.md\n/);
      assert.equal(await watching.interrupt(), 0);
    });
  });

  it("declines what can't be watched", async () => {
    await withFiles({ "sow.md": sowWithGaps }, async (cwd) => {
      for (const command of ["check --watch -", "check --watch --fix sow.md"]) {
        const { code, errors } = await runMandate(command, { cwd });
        assert.equal(code, 2);
        assert.match(errors, /^mandate: --watch checks files again and again; it doesn't go with .+\.\n$/);
      }
    });
  });
});

interface Watching {
  output(): string;
  /** What is printed from the last report on, until it waits again. */
  nextReport(): Promise<string>;
  /** Presses Ctrl+C; gives the exit code. */
  interrupt(): Promise<number | null>;
}

function startWatching(cwd: string, ...options: readonly string[]): Watching {
  const child: ChildProcess = spawn(process.execPath, ["--import", tsx, main, "check", "--watch", ...options], {
    cwd,
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  let output = "";
  let errors = "";
  let seen = 0;
  child.stdout?.on("data", (data) => {
    output += String(data);
  });
  child.stderr?.on("data", (data) => {
    errors += String(data);
  });
  return {
    output: () => output,
    async nextReport() {
      while (!(waiting.test(errors) && output.length > seen)) {
        if (child.exitCode !== null) throw new Error(`It ended: ${errors}`);
        await new Promise((done) => setTimeout(done, 20));
      }
      const report = output.slice(seen);
      seen = output.length;
      errors = "";
      return report;
    },
    async interrupt() {
      child.kill("SIGINT");
      if (child.exitCode === null) await once(child, "exit");
      return child.exitCode;
    },
  };
}
