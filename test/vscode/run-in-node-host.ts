import { readFile } from "node:fs/promises";
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import { projectFolder } from "../../src/dev/vscode/folders.ts";
import { bundleSuite } from "./bundle-suite.ts";
import { findVsCode } from "./find-vscode.ts";
import { logFile } from "./run-tests-in-workbench.ts";
import { makeScratch } from "./scratch.ts";
import type { SuiteResult } from "./suite-result.ts";

/** Runs the suite in VS Code's own extension host, against the `main` entry of the extension. */
export async function runInNodeHost(): Promise<SuiteResult> {
  const vscodeExecutablePath = await findVsCode();
  const scratch = await makeScratch();
  const resultFile = path.join(scratch.folder, "result.json");
  const ended = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: projectFolder,
    extensionTestsPath: await bundleSuite("node"),
    extensionTestsEnv: { MANDATE_TEST_RESULT: resultFile },
    launchArgs: [scratch.workspace, "--disable-extensions", `--user-data-dir=${path.join(scratch.folder, "user")}`],
  }).catch((error: unknown) => error);
  // An extension host that was killed ends with 0 as well: only the file tells that the tests have run.
  const result = await readFile(resultFile, "utf8").catch(() => undefined);
  if (result === undefined) throw new Error(`VS Code ended (${ended}) before the tests did. See ${logFile}.`);
  return JSON.parse(result);
}
