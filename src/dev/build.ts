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

/** What is shipped. VS Code's web host adds `.js` to the path of a `browser` entry, so those two end in `.js`. */
const bundles: BuildOptions[] = [
  { ...forNode, entryPoints: ["src/cli/main.ts"], outfile: "dist/cli.cjs", banner: { js: "#!/usr/bin/env node" } },
  { ...forNode, entryPoints: ["src/server/main.ts"], outfile: "dist/server.cjs" },
  { ...forNode, entryPoints: ["src/client/extension.ts"], outfile: "dist/extension.cjs", external: ["vscode"] },
  { ...forBrowser, entryPoints: ["src/server/browser-main.ts"], outfile: "dist/server.browser.js", format: "iife" },
  {
    ...forBrowser,
    entryPoints: ["src/client/browser-extension.ts"],
    outfile: "dist/extension.browser.js",
    external: ["vscode"],
  },
];

await Promise.all(bundles.map((options) => build(options)));
