import { fileURLToPath } from "node:url";
import Mocha from "mocha";
import { installChromium } from "../../src/dev/vscode/install-chromium.ts";
import { installCodeServer } from "../../src/dev/vscode/install-code-server.ts";
import { collectResult, type SuiteResult } from "./suite-result.ts";

/** Runs the tests that look at VS Code from the outside, as a user does, and leave screenshots. */
export async function runInWorkbench(): Promise<SuiteResult> {
  await installCodeServer();
  await installChromium();
  // The tests build upon each other, so what follows a failure would only wait in vain.
  const mocha = new Mocha({ timeout: 90_000, bail: true, reporter: class {} as never });
  for (const name of [
    "workbench.test.ts",
    "workbench-killed-server.test.ts",
    "workbench-scope-control.test.ts",
    "workbench-new-engagement.test.ts",
    "workbench-tour.test.ts",
    "workbench-engagements.test.ts",
    "workbench-status.test.ts",
    "workbench-dashboard.test.ts",
    "workbench-german.test.ts",
  ]) {
    mocha.addFile(fileURLToPath(new URL(name, import.meta.url)));
  }
  await mocha.loadFilesAsync();
  return collectResult(mocha.run());
}
