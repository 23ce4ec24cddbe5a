import { cp, readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { projectFolder } from "../../src/dev/vscode/folders.ts";
import { bundleSuite, bundleTests } from "./bundle-suite.ts";
import { logFile, runTestsInWorkbench } from "./run-tests-in-workbench.ts";
import { makeScratch, type Scratch } from "./scratch.ts";
import { resultPrefix } from "./suite/hand-over-from-worker.ts";
import type { SuiteResult } from "./suite-result.ts";

/**
 * Runs the suite in VS Code's web worker host, against the `browser` entry of the extension. VS Code loads an
 * extension there when it comes over HTTP.
 */
export async function runInWorkerHost(): Promise<SuiteResult> {
  return runInWorker(await bundleSuite("worker"), ({ workspace }) => workspace);
}

/** Runs what is about other windows than one with a folder. */
export async function runInOtherWindows(): Promise<SuiteResult> {
  const results = [
    await runInWorker(
      await bundleTests("worker", "without-folder", ["../windows/without-folder.test.ts"]),
      () => undefined,
    ),
    await runInWorker(
      await bundleTests("worker", "several-folders", ["../windows/several-folders.test.ts"]),
      makeSeveralFolders,
    ),
  ];
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
    report: results.map(({ report }) => report).join("\n"),
  };
}

/** Two folders in a workspace file, and a third beside them. */
async function makeSeveralFolders({ workspace }: Scratch): Promise<string> {
  const names = ["ferry-shop-1", "ferry-shop-2", "ferry-shop-3"];
  for (const name of names)
    await cp(path.join(workspace, "ferry-shop"), path.join(workspace, name), { recursive: true });
  const file = path.join(workspace, "ferries.code-workspace");
  await writeFile(file, JSON.stringify({ folders: names.slice(0, 2).map((name) => ({ path: name })) }));
  return file;
}

async function runInWorker(
  bundle: string,
  openIn: (scratch: Scratch) => string | undefined | Promise<string>,
): Promise<SuiteResult> {
  const tests = path.relative(projectFolder, bundle);
  const scratch = await makeScratch();
  const files = await serveFolder(projectFolder);
  // Through the server's own proxy: the workbench lets its worker load scripts from its own origin only.
  const extension = (host: string) => `http://${host}/proxy/${(files.address() as AddressInfo).port}`;
  try {
    const { code, log } = await runTestsInWorkbench(
      { folder: scratch.folder },
      { folder: await openIn(scratch), extension, tests: (host) => `${extension(host)}/${tests}` },
    );
    const line = log.find((printed) => printed.startsWith(resultPrefix));
    if (line === undefined) throw new Error(`The web worker ended with ${code} before the tests did. See ${logFile}.`);
    return JSON.parse(line.slice(resultPrefix.length));
  } finally {
    files.close();
  }
}

const contentTypes: Readonly<Record<string, string>> = { ".json": "application/json", ".css": "text/css" };

async function serveFolder(folder: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const file = path.join(folder, path.normalize(decodeURI(new URL(request.url ?? "/", "http://host").pathname)));
    const type = contentTypes[path.extname(file)] ?? "text/javascript";
    try {
      const content = await readFile(file);
      response.writeHead(200, { "Content-Type": type }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}
