import { join } from "node:path";
import { build } from "esbuild";
import { repositoryRoot } from "./fixture.ts";

/** The command line or the server as it is shipped but for its size, for a process of its own. */
export async function bundleProgram(name: "cli" | "server", folder: string): Promise<string> {
  await build({
    entryPoints: { [name]: join(repositoryRoot, `src/${name}/main.ts`) },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    mainFields: ["module", "main"],
    banner: { js: 'import{createRequire as of}from"node:module";const require=of(import.meta.url);' },
    logLevel: "error",
  });
  return join(folder, `${name}.mjs`);
}
