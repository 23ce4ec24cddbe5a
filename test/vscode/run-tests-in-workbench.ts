import { writeFile } from "node:fs/promises";
import path from "node:path";
import { testFolder } from "../../src/dev/vscode/folders.ts";
import { installChromium } from "../../src/dev/vscode/install-chromium.ts";
import { type ServerOptions, startCodeServer } from "../../src/dev/vscode/start-code-server.ts";
import { openWorkbench, type Workbench } from "./open-workbench.ts";

export interface WorkbenchTests {
  /** As `openWorkbench` takes it. */
  readonly folder?: string | undefined;
  /** Addresses of the extension and of the module whose `run()` VS Code calls; they may depend on the server's host. */
  readonly extension: (host: string) => string;
  readonly tests: (host: string) => string;
}

export interface TestRun {
  /** 0 when `run()` resolved, and also when the extension host died: who calls must look for a result of the tests. */
  readonly code: number;
  /** What the tests have printed, among much that the workbench has. */
  readonly log: readonly string[];
}

/** Where the log of the last run is kept, for a look at what went wrong. */
export const logFile = path.join(testFolder, "vscode.log");

/** More than a run takes on a slow machine; a test that blocks its host would never end by itself. */
const patience = 240_000;

/**
 * Runs tests in an extension host of code-server, opened in a headless Chromium, and leaves nothing running.
 *
 * @throws MissingBrowser, or Error when VS Code does not start, or ends or hangs before the tests have ended.
 */
export async function runTestsInWorkbench(serverOptions: ServerOptions, options: WorkbenchTests): Promise<TestRun> {
  await installChromium();
  const server = await startCodeServer(serverOptions);
  const log: string[] = [];
  let workbench: Promise<Workbench> | undefined;
  let timeout: NodeJS.Timeout | undefined;
  try {
    const code = await new Promise<number>((resolve, reject) => {
      timeout = setTimeout(() => reject(new Error(`The tests have not ended in ${patience / 1000} s.`)), patience);
      void server.ended.then((said) => reject(new Error(`code-server ended before the tests did:\n${said}`)));
      workbench = openWorkbench({
        server,
        folder: options.folder,
        extension: options.extension(server.host),
        tests: options.tests(server.host),
        onLog: (line) => log.push(line),
        onExit: resolve,
      });
      workbench.catch(reject);
    });
    return { code, log };
  } finally {
    clearTimeout(timeout);
    await writeFile(logFile, log.join("\n"));
    await (await workbench?.catch(() => undefined))?.close();
    await server.close();
  }
}
