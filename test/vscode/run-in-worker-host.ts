import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { projectFolder } from "../../src/dev/vscode/folders.ts";
import { bundleSuite } from "./bundle-suite.ts";
import { logFile, runTestsInWorkbench } from "./run-tests-in-workbench.ts";
import { makeScratch } from "./scratch.ts";
import { resultPrefix } from "./suite/hand-over-from-worker.ts";
import type { SuiteResult } from "./suite-result.ts";

/**
 * Runs the suite in VS Code's web worker host, against the `browser` entry of the extension. VS Code loads an
 * extension there when it comes over HTTP.
 */
export async function runInWorkerHost(): Promise<SuiteResult> {
  const tests = path.relative(projectFolder, await bundleSuite("worker"));
  const scratch = await makeScratch();
  const files = await serveFolder(projectFolder);
  // Through the server's own proxy: the workbench lets its worker load scripts from its own origin only.
  const extension = (host: string) => `http://${host}/proxy/${(files.address() as AddressInfo).port}`;
  try {
    const { code, log } = await runTestsInWorkbench(
      { folder: scratch.folder },
      { folder: scratch.workspace, extension, tests: (host) => `${extension(host)}/${tests}` },
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
