import { spawn } from "node:child_process";
import path from "node:path";
import { findDesktop } from "./vscode/find-desktop.ts";
import { projectFolder, testFolder } from "./vscode/folders.ts";
import { installExtension } from "./vscode/install-extension.ts";
import { extensionsFolder, startCodeServer } from "./vscode/start-code-server.ts";

/**
 * `npm start`: shows what Mandate is for. Prints the findings of an example engagement and opens it in VS Code with
 * the extension: in the desktop VS Code where there is one, else in the browser, with a VS Code that is installed
 * on first use. `npm start -- --no-open` only prints.
 */
const example = path.join("test", "example-gaps");
const firstDocument = path.join(projectFolder, example, "en", "statement-of-work.md");

// Takes less than a second, so nothing is guessed about whether the bundles are still good.
await import("./build.ts");
const code = await run(process.execPath, ["dist/cli/main.js", "check", example]);
if (code > 1) throw new Error(`The check of ${example} ended with ${code}.`);

if (!process.argv.includes("--no-open") && !(await openOnDesktop())) {
  await serveToBrowser().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

async function openOnDesktop(): Promise<boolean> {
  const desktop = findDesktop();
  if (desktop === undefined) return false;
  const development = `--extensionDevelopmentPath=${projectFolder}`;
  if ((await run(desktop, [development, path.join(projectFolder, example), firstDocument])) !== 0) return false;
  console.log(`\nOpened ${example} in VS Code (${desktop}), with Mandate as an extension under development.`);
  return true;
}

/** Serves until the process is told to end. */
async function serveToBrowser(): Promise<void> {
  const options = { folder: path.join(testFolder, "start") };
  await installExtension(extensionsFolder(options));
  const server = await startCodeServer(options);
  const openFile = JSON.stringify([["openFile", `vscode-remote://${server.host}${firstDocument}`]]);
  const query = new URLSearchParams({ folder: path.join(projectFolder, example), payload: openFile });
  console.log(`\n${example} is open in VS Code, with Mandate installed. Open this address in a browser:`);
  console.log(`\n  http://${server.host}/?${query}\n\nCtrl+C ends it.`);
  const said = await Promise.race([waitForEnd(), server.ended]);
  await server.close();
  if (said !== undefined) throw new Error(`VS Code has ended by itself:\n${said}`);
}

/** Resolves on Ctrl+C, when the terminal is closed, and when npm is gone: its shell does not pass signals on. */
function waitForEnd(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
    setInterval(() => {
      if (process.ppid !== parent) resolve();
    }, 1000).unref();
  });
}

function run(program: string, commandLine: readonly string[]): Promise<number> {
  // Windows starts scripts, as `code.cmd` is one, through a shell only.
  const shell = program.endsWith(".cmd");
  const quote = (word: string) => (shell ? `"${word}"` : word);
  const child = spawn(quote(program), commandLine.map(quote), { cwd: projectFolder, stdio: "inherit", shell });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (ended) => resolve(ended ?? 1));
  });
}
