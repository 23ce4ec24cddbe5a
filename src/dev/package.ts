import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "./vscode/folders.ts";
import { listPackedFiles, packExtension } from "./vscode/pack-extension.ts";

/**
 * `npm run package`: builds the extension and writes it as one file, `mandate-lint-0.1.0.vsix`, for "Install from VSIX…"
 * in VS Code or `code --install-extension`.
 */
await import("./build.ts");
const { name, version } = JSON.parse(readFileSync(path.join(projectFolder, "package.json"), "utf8"));
const file = path.join(projectFolder, `${name}-${version}.vsix`);
await packExtension(file);
console.log((await listPackedFiles()).join("\n"));
console.log(`\n${path.basename(file)}: ${(statSync(file).size / 1_024).toFixed(0)} kB`);
