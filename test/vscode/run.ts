import { writeFile } from "node:fs/promises";
import { MissingBrowser } from "../../src/dev/vscode/install-chromium.ts";
import { exitOnSignals } from "../../src/dev/vscode/temporary-folder.ts";
import { runInNodeHost } from "./run-in-node-host.ts";
import { runInWorkbench } from "./run-in-workbench.ts";
import { runInOtherWindows, runInWorkerHost } from "./run-in-worker-host.ts";
import { failedResult, type SuiteResult } from "./suite-result.ts";

/**
 * Runs the tests that need a VS Code: `tsx test/vscode/run.ts [node] [worker] [windows] [workbench]`, all by default. The
 * extension must have been built.
 *
 * Where there is no browser and none can be installed, the suites that need one are skipped, visibly; in CI that is a
 * failure. The counts go into the file that `MANDATE_TEST_COUNTS` names, if any.
 */
const suites = [
  { name: "node", title: "VS Code, extension host", run: runInNodeHost },
  { name: "worker", title: "VS Code, web worker host", run: runInWorkerHost },
  { name: "windows", title: "VS Code, with no folder and with several", run: runInOtherWindows },
  { name: "workbench", title: "VS Code, as a user sees it", run: runInWorkbench },
];

exitOnSignals();

const wanted = process.argv.slice(2);
const counts = { passed: 0, failed: 0, skipped: 0 };
for (const { name, title, run } of suites) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const start = Date.now();
  const result = await run().catch(judgeError);
  const seconds = Math.round((Date.now() - start) / 1000);
  if (result === undefined) {
    counts.skipped += 1;
    console.log(`${title}: SKIPPED, because there is no browser (see above).\n`);
    continue;
  }
  console.log(`${title}: ${result.passed} passed, ${result.failed} failed (${seconds} s)\n${result.report}\n`);
  counts.passed += result.passed;
  counts.failed += result.failed;
}
const countsFile = process.env.MANDATE_TEST_COUNTS;
if (countsFile) await writeFile(countsFile, JSON.stringify(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;

/** The result of a suite that could not be run, or undefined when it is to be skipped. */
function judgeError(error: unknown): SuiteResult | undefined {
  if (!(error instanceof MissingBrowser) || process.env.CI) return failedResult(error);
  console.log(error.message);
  return undefined;
}
