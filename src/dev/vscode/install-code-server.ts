import path from "node:path";
import { testFolder } from "./folders.ts";
import { installPackages } from "./npm-install.ts";

/** A VS Code that is served to a browser, and the Node it needs. Both are paths of files. */
export interface CodeServer {
  readonly node: string;
  readonly entry: string;
}

/** code-server 4.139.1 is VS Code 1.139.1; it needs a newer Node than the project does and so brings its own. */
const codeServerVersion = "4.139.1";
const nodeVersion = "24.21.0";

let installation: Promise<CodeServer> | undefined;

/**
 * VS Code from the npm registry alone, for machines where the desktop cannot be downloaded. Installed on first use,
 * and tried once in a process.
 *
 * @throws Error when the download fails.
 */
export function installCodeServer(): Promise<CodeServer> {
  installation ??= install();
  return installation;
}

async function install(): Promise<CodeServer> {
  const folder = path.join(testFolder, `code-server-${codeServerVersion}`);
  const isWindows = process.platform === "win32";
  const nodePackage = `node-${isWindows ? "win" : process.platform}-${process.arch}`;
  await installPackages({
    folder,
    title: `VS Code (code-server ${codeServerVersion})`,
    size: "780 MB, about a minute",
    packages: { "code-server": codeServerVersion, [nodePackage]: nodeVersion },
    nestedFolders: ["node_modules/code-server/lib/vscode"],
    otherwise: "Or name the executable of a desktop VS Code in MANDATE_VSCODE_EXECUTABLE.",
  });
  return {
    node: path.join(folder, "node_modules", nodePackage, "bin", isWindows ? "node.exe" : "node"),
    entry: path.join(folder, "node_modules/code-server/out/node/entry.js"),
  };
}
