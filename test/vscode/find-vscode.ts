import { fileURLToPath } from "node:url";
import { downloadAndUnzipVSCode } from "@vscode/test-electron";
import { hasDisplay } from "../../src/dev/vscode/find-desktop.ts";
import { testFolder } from "../../src/dev/vscode/folders.ts";
import { installChromium } from "../../src/dev/vscode/install-chromium.ts";
import { installCodeServer } from "../../src/dev/vscode/install-code-server.ts";

/**
 * The executable of a VS Code to run tests in: the one that `MANDATE_VSCODE_EXECUTABLE` names, else a desktop
 * VS Code that is downloaded, else the launcher that stands in for it with code-server and Chromium.
 *
 * @throws MissingBrowser, or Error when none of them can be had.
 */
export async function findVsCode(): Promise<string> {
  const named = process.env.MANDATE_VSCODE_EXECUTABLE;
  if (named) return named;
  const desktop = await downloadDesktop();
  if (desktop !== undefined) return desktop;
  // Before the launcher does it: the progress is shown, and a failure is known for what it is.
  await installChromium();
  await installCodeServer();
  return fileURLToPath(new URL("launcher.ts", import.meta.url));
}

async function downloadDesktop(): Promise<string | undefined> {
  if (!hasDisplay()) {
    process.stderr.write("No display for a desktop VS Code: using code-server in a headless Chromium.\n");
    return undefined;
  }
  try {
    return await downloadAndUnzipVSCode({ version: "stable", cachePath: testFolder, timeout: 20_000 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`Desktop VS Code cannot be downloaded (${reason}): using code-server.\n`);
    return undefined;
  }
}
