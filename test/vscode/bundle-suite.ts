import { readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { testFolder } from "../../src/dev/vscode/folders.ts";

/** The two extension hosts of VS Code: a Node process for the `main` entry, a web worker for the `browser` entry. */
export type Host = "node" | "worker";

const suiteFolder = fileURLToPath(new URL("suite/", import.meta.url));

/** Puts all tests of the suite into one CommonJS module, and returns its path. */
export async function bundleSuite(host: Host): Promise<string> {
  const tests = (await readdir(suiteFolder)).filter((name) => name.endsWith(".test.ts"));
  // Only a Node host has a server that is a process.
  const ofProcesses = host === "node" ? await readdir(path.join(suiteFolder, "../processes")) : [];
  return bundleTests(host, host, [...tests, ...ofProcesses.map((name) => `../processes/${name}`)]);
}

/** The same for tests of another window; `tests` are paths from the suite's folder. */
export async function bundleTests(host: Host, name: string, tests: readonly string[]): Promise<string> {
  const outfile = path.join(testFolder, "suite", `${name}.cjs`);
  await build({
    stdin: {
      contents: [
        // First, because it makes the globals that tests are written with.
        `import { runSuite } from "./run-suite.ts";`,
        `import { handOver } from "./hand-over-from-${host}.ts";`,
        ...tests.map((test) => `import "./${test}";`),
        `export const run = () => runSuite(handOver);`,
      ].join("\n"),
      resolveDir: suiteFolder,
      loader: "ts",
    },
    outfile,
    bundle: true,
    // Mocha's browser build takes over `module.exports`; the footer takes it back.
    format: "iife",
    globalName: "suite",
    footer: { js: "module.exports = suite;" },
    platform: host === "node" ? "node" : "browser",
    external: ["vscode"],
    // The worker has no Node; the few assertions the tests use are written again for it.
    alias: host === "worker" ? { "node:assert/strict": path.join(suiteFolder, "worker-assert.ts") } : {},
    logLevel: "warning",
  });
  return outfile;
}
