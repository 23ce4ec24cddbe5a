#!/usr/bin/env -S node --import tsx
import path from "node:path";
import { parseArgs } from "node:util";
import { exitOnSignals, makeTemporaryFolder } from "../../src/dev/vscode/temporary-folder.ts";
import { runTestsInWorkbench } from "./run-tests-in-workbench.ts";

/**
 * Stands in for VS Code's desktop executable: takes its command line as `@vscode/test-electron` writes it, runs the
 * same workbench and extension host from code-server in a headless Chromium, and ends with the code VS Code would.
 */
const { values, positionals } = parseArgs({
  // VS Code has hundreds of flags; those that are not named here have no meaning for a browser.
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: "string" },
    extensionTestsPath: { type: "string" },
    "user-data-dir": { type: "string" },
    "extensions-dir": { type: "string" },
  },
});

exitOnSignals();
try {
  const { code } = await runTestsInWorkbench(
    { folder: await makeTemporaryFolder(), userFolder: readPath("user-data-dir") },
    {
      folder: path.resolve(positionals[0] ?? "."),
      extension: (host) => `vscode-remote://${host}${encodeURI(readPath("extensionDevelopmentPath"))}`,
      tests: (host) => `vscode-remote://${host}${encodeURI(readPath("extensionTestsPath"))}`,
    },
  );
  process.exitCode = code;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
}

function readPath(flag: string): string {
  const value = values[flag];
  if (typeof value !== "string") throw new Error(`The flag --${flag} is missing.`);
  return path.resolve(value);
}
