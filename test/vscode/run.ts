import { writeFile } from "node:fs/promises";
import { installChromium } from "../../src/dev/vscode/install-chromium.ts";
import { runInNodeHost } from "./run-in-node-host.ts";
import { runInWorkbench } from "./run-in-workbench.ts";
import { runInWorkerHost } from "./run-in-worker-host.ts";
import { failedResult } from "./suite-result.ts";

/**
 * Runs the tests that need a VS Code: `tsx test/vscode/run.ts [node] [worker] [workbench]`, all by default. The
 * extension must have been built.
 *
 * Where there is no browser and none can be installed, the suites that need one are skipped, visibly; in CI that is a
 * failure. The counts go into the file that `MANDATE_TEST_RESULT` names, if any.
 */
const suites = [
  { name: "node", title: "VS Code, extension host", run: runInNodeHost },
  { name: "worker", title: "VS Code, web worker host", run: runInWorkerHost },
  { name: "workbench", title: "VS Code, as a user sees it", run: runInWorkbench },
];

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(130));

const wanted = process.argv.slice(2);
const counts = { passed: 0, failed: 0 };
const missing = await installChromium().then(
  () => undefined,
  (error: Error) => error.message,
);
for (const suite of suites.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const start = Date.now();
  if (missing !== undefined && !process.env.CI) {
    console.log(`${suite.title}: skipped. ${missing}`);
    continue;
  }
  const result = await suite.run().catch(failedResult);
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`${suite.title}: ${result.passed} passed, ${result.failed} failed (${seconds} s)\n${result.report}\n`);
  counts.passed += result.passed;
  counts.failed += result.failed;
}
const resultFile = process.env.MANDATE_TEST_COUNTS;
if (resultFile) await writeFile(resultFile, JSON.stringify(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
