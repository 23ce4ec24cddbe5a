import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { projectFolder } from "./folders.ts";

/**
 * Makes the checkout the one installed extension of a VS Code that keeps its extensions in this folder. The entry
 * points at the checkout itself, so that what is built next is what VS Code loads next.
 */
export async function installExtension(extensionsFolder: string): Promise<void> {
  const manifest = JSON.parse(await readFile(path.join(projectFolder, "package.json"), "utf8"));
  const entry = {
    identifier: { id: `${manifest.publisher}.${manifest.name}` },
    version: manifest.version,
    location: { $mid: 1, scheme: "file", path: projectFolder },
    relativeLocation: path.relative(extensionsFolder, projectFolder),
    metadata: { isApplicationScoped: false, source: "vsix" },
  };
  await mkdir(extensionsFolder, { recursive: true });
  await writeFile(path.join(extensionsFolder, "extensions.json"), JSON.stringify([entry]));
}
