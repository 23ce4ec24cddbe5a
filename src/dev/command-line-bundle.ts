import type { BuildOptions } from "esbuild";

/** What all bundles have in common. */
export const shared: BuildOptions = {
  bundle: true,
  minify: true,
  logLevel: "warning",
  legalComments: "none",
  // The libraries' `module` builds keep the bundles free of dynamic `require`.
  mainFields: ["module", "main"],
};

export const forNode: BuildOptions = { ...shared, platform: "node", format: "cjs", target: "node20.19" };

/** In pieces, of which a command loads only what it needs. Only ES modules can be cut that way. */
export const commandLine: BuildOptions = {
  ...forNode,
  entryPoints: ["src/cli/main.ts"],
  outdir: "dist/cli",
  format: "esm",
  splitting: true,
  // Some libraries are CommonJS inside, and ask for modules of Node.
  banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
};
