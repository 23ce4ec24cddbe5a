import { chmod } from "node:fs/promises";
import { type BuildOptions, build } from "esbuild";

const shared: BuildOptions = {
  bundle: true,
  minify: true,
  sourcemap: process.argv.includes("--sourcemap"),
  logLevel: "warning",
  legalComments: "none",
  // The libraries' `module` builds keep the bundles free of dynamic `require`.
  mainFields: ["module", "main"],
};

const forNode: BuildOptions = { ...shared, platform: "node", format: "cjs", target: "node20.19" };

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
  { ...forNode, entryPoints: ["src/cli/main.ts"], outfile: "dist/cli.cjs", banner: { js: "#!/usr/bin/env node" } },
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

await Promise.all(bundles.map((options) => build(options)));
// npx makes a command executable when it links the folder, not again when the file is built anew after a clean-up.
await chmod("dist/cli.cjs", 0o755);
