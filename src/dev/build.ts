import { chmod, rm, writeFile } from "node:fs/promises";
import { type BuildOptions, build } from "esbuild";
import { commandLine, forNode, shared } from "./command-line-bundle.ts";
import { listBundledPackages, writeNotices } from "./third-party-notices.ts";

const forBrowser: BuildOptions = {
  ...shared,
  platform: "browser",
  format: "cjs",
  target: "es2023",
  mainFields: ["browser", "module", "main"],
};

const webExtension: BuildOptions = {
  ...forBrowser,
  entryPoints: ["src/client/browser-extension.ts"],
  external: ["vscode"],
};

/** What is shipped. */
const bundles: BuildOptions[] = [
  commandLine,
  { ...forNode, entryPoints: ["src/server/main.ts"], outfile: "dist/server.cjs" },
  { ...forNode, entryPoints: ["src/client/extension.ts"], outfile: "dist/extension.cjs", external: ["vscode"] },
  {
    ...forBrowser,
    entryPoints: ["src/server/browser-main.ts"],
    outfile: "dist/server.browser.js",
    format: "iife",
    // A worker has no `document`, which some packages use in a browser.
    conditions: ["worker"],
  },
  // What the dashboard's webview loads.
  {
    ...forBrowser,
    entryPoints: ["src/dashboard/dashboard-script.ts", "src/dashboard/dashboard.css"],
    outdir: "dist/dashboard",
    format: "iife",
  },
  // In a package of ES modules VS Code's web host takes only a name in `.cjs` for CommonJS. Older hosts add `.js` to it.
  { ...webExtension, outfile: "dist/extension.browser.cjs" },
  { ...webExtension, outfile: "dist/extension.browser.cjs.js" },
];

// Pieces are named after what is in them, so that older ones would stay.
await rm("dist/cli", { recursive: true, force: true });
const built = await Promise.all(
  bundles.map((options) => build({ ...options, metafile: true, sourcemap: process.argv.includes("--sourcemap") })),
);
const packages = listBundledPackages(
  built.map(({ metafile }) => metafile),
  process.cwd(),
);
await writeFile("dist/THIRD-PARTY-NOTICES.txt", writeNotices(packages));
// npx makes a command executable when it links the folder, not again when the file is built anew after a clean-up.
await chmod("dist/cli/main.js", 0o755);
