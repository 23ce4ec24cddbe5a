import { execFileSync } from "node:child_process";
import path from "node:path";
import { projectFolder, testFolder } from "./folders.ts";
import { installPackages } from "./npm-install.ts";

/** The last that runs on Node 20. */
const vsceVersion = "3.9.2";

/**
 * Writes the extension as one file. It must have been built; what goes in is named in `.vscodeignore`.
 *
 * @throws Error when VS Code's packager can't be downloaded, or refuses.
 */
export async function packExtension(file: string): Promise<void> {
  // There is no public repository yet that relative links in the README could be taken to.
  await runVsce("package", "--allow-missing-repository", "--no-rewrite-relative-links", "--out", file);
}

/** The files that go in, by their paths in the checkout. */
export async function listPackedFiles(): Promise<string[]> {
  return (await runVsce("ls")).trim().split(/\r?\n/).sort();
}

async function runVsce(command: string, ...options: string[]): Promise<string> {
  const folder = path.join(testFolder, `vsce-${vsceVersion}`);
  await installPackages({
    folder,
    title: `VS Code's packager (vsce ${vsceVersion})`,
    size: "125 MB, about 15 seconds",
    packages: { "@vscode/vsce": vsceVersion },
    otherwise: "Nothing but packaging needs it.",
  });
  const script = path.join(folder, "node_modules/@vscode/vsce/vsce");
  // Everything is bundled, so that no dependency goes in.
  return execFileSync(process.execPath, [script, command, "--no-dependencies", ...options], {
    cwd: projectFolder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}
