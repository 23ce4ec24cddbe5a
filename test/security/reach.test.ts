import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Metafile } from "esbuild";
import { listBundledPackages, writeNotices } from "../../src/dev/third-party-notices.ts";
import { repositoryRoot } from "../support/fixture.ts";

const source = join(repositoryRoot, "src");
/** All that is shipped, by its path below `src/`. */
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !path.startsWith("dev/"))
  .map((path) => ({ path, text: readFileSync(join(source, path), "utf8") }));

/** What the programs could do at all, wherever they run: the extension host cannot be closed as a process of our own can. */
describe("what is shipped", () => {
  it("has no module of ours that speaks to others, and one that starts a program: git", () => {
    const reaching =
      /(?:from|import|import\(|require\()\s*["'](?:node:)?(child_process|cluster|dgram|dns|http|https|http2|inspector|module|net|tls|vm|worker_threads)(?:\/[a-z]+)?["']/g;
    const found = files.flatMap(({ path, text }) => [...text.matchAll(reaching)].map(([, name]) => `${path}: ${name}`));
    assert.deepEqual(found, ["workspace/run-git.ts: child_process"]);
  });

  it("makes no program of a text, loads none by a name that a text could give, and asks nobody on the network", () => {
    const making =
      /(?<![.\w])(?:eval|Function)\(|new Function\b|(?<![.\w#])(?:require|createRequire|importScripts)\(|(?<![.\w])import\((?!\s*["'])|(?<![.\w#])fetch\(|new (?:WebSocket|EventSource|XMLHttpRequest|Worker)\b|sendBeacon|process\.(?:dlopen|binding)\b/g;
    const found = files.flatMap(({ path, text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, "");
      return [...code.matchAll(making)].map(([said]) => `${path}: ${said}`);
    });
    // The web extension's server, from the extension's own folder.
    assert.deepEqual(found, ["client/browser-extension.ts: new Worker"]);
  });

  it("is bundled with no more of Node than this, libraries included", async () => {
    const builtins = async (entry: string, platform: "node" | "browser"): Promise<string[]> => {
      const { outputs } = await bundle(entry, platform);
      const names = Object.values(outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
      return [...new Set(names.map((name) => name.replace("node:", "")))].sort();
    };
    const risky = /^(?:child_process|cluster|dgram|dns|http|https|http2|net|tls|vm|worker_threads)/;
    const reach = async (entry: string) => (await builtins(entry, "node")).filter((name) => risky.test(name));
    // The language client and server can speak over sockets, which they are never told to; the client starts our server.
    assert.deepEqual(await reach("client/extension.ts"), ["child_process", "net"]);
    assert.deepEqual(await reach("server/main.ts"), ["child_process", "net"]);
    assert.deepEqual(await reach("cli/main.ts"), ["child_process", "net"]);
    assert.deepEqual(await builtins("client/browser-extension.ts", "browser"), ["vscode"]);
    assert.deepEqual(await builtins("server/browser-main.ts", "browser"), []);
  });

  it("names the packages in it with their licences, which allow that", async () => {
    const metafiles = [
      await bundle("client/extension.ts", "node"),
      await bundle("server/main.ts", "node"),
      await bundle("cli/main.ts", "node"),
    ];
    const packages = listBundledPackages(metafiles, process.cwd());
    assert.ok(packages.length > 50);
    const notices = writeNotices(packages);
    for (const { name, version, license } of packages) {
      assert.match(
        license,
        /^\(?(?:MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|Zlib)/,
        `${name} ${version}`,
      );
      assert.ok(notices.includes(`${name} ${version} (${license})`));
    }
    const silent = packages.filter(({ text }) => text === undefined).map(({ name }) => name);
    // Their licences are in their package.json only.
    assert.deepEqual(silent, ["format", "isarray"]);
  });
});

async function bundle(entry: string, platform: "node" | "browser"): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: [join(source, entry)],
    bundle: true,
    write: false,
    metafile: true,
    platform,
    format: platform === "node" ? "esm" : "iife",
    mainFields: platform === "node" ? ["module", "main"] : ["browser", "module", "main"],
    external: ["vscode"],
    logLevel: "error",
    outdir: "out",
  });
  return metafile;
}
