import type { ExtendedName } from "../linter/config-extends.ts";
import { type Message, say } from "../text/message.ts";
import { quoted } from "../text/wording.ts";
import { folderOf, isBelow, pathAt } from "./absolute-path.ts";

/** Where configurations and what they name are read: from a disk, or among what an editor has read. */
export interface ConfigurationFiles {
  readText(path: string): { readonly text: string } | { readonly problem: Message };
  /** Where links lead in the end; undefined where there is no such file or folder. */
  findRealPath(path: string): string | undefined;
  /** Finds the folder of templates that a configuration names, where it is there and below that of the configuration. */
  findTemplates(configPath: string, folder: string): string | undefined;
}

/** A configuration that stands somewhere; `packageFolder` is the folder of the package that it comes in, if any. */
export interface PlacedConfiguration {
  readonly path: string;
  readonly packageFolder: string | undefined;
}

export type ExtendedFile = PlacedConfiguration & { readonly text: string };

/**
 * Reads what `extends` names in the configuration `from`: a file beside it, or of a package in the nearest `node_modules`
 * the file that its `package.json` names under `mandate`, else its `mandate.yaml`. It is only ever read as data, and
 * nothing that a package names may be outside its folder.
 */
export function readExtendedFile(
  { name, type }: ExtendedName,
  from: PlacedConfiguration,
  files: ConfigurationFiles,
): ExtendedFile | { readonly problem: Message } {
  if (type === "file") return readInside(pathAt(folderOf(from.path), name), from.packageFolder, files);
  const folder = findPackage(name, folderOf(from.path), files);
  if (folder === undefined)
    return { problem: say`There is no package ${quoted(name)} in the "node_modules" folders from here upwards.` };
  const file = findFileOf(folder, files);
  return typeof file === "string" ? readInside(pathAt(folder, file), folder, files) : file;
}

function readInside(
  path: string,
  packageFolder: string | undefined,
  files: ConfigurationFiles,
): ExtendedFile | { readonly problem: Message } {
  const realPath = files.findRealPath(path);
  if (packageFolder !== undefined && !isBelow(packageFolder, realPath ?? path))
    return { problem: say`A package can only name files in its own folder.` };
  if (realPath === undefined) return { problem: say`There is no such file.` };
  const file = files.readText(realPath);
  return "problem" in file ? file : { path: realPath, text: file.text, packageFolder };
}

function findPackage(name: string, folder: string, files: ConfigurationFiles): string | undefined {
  for (let at = folder; ; ) {
    const found = files.findRealPath(pathAt(at, `node_modules/${name}`));
    const parent = folderOf(at);
    if (found !== undefined || parent === at) return found;
    at = parent;
  }
}

/** The file of a package that has its configuration, as its `package.json` names it. */
function findFileOf(folder: string, files: ConfigurationFiles): string | { readonly problem: Message } {
  const manifest = files.readText(pathAt(folder, "package.json"));
  const named = "text" in manifest ? readNamed(manifest.text) : undefined;
  if (named === undefined) return "mandate.yaml";
  if (typeof named === "string" && /\.(?:ya?ml|json)$/i.test(named) && !/^(?:[\\/~]|[a-z]:)/i.test(named)) return named;
  return { problem: say`"mandate" in the package's package.json must name a file such as "mandate.yaml".` };
}

function readNamed(manifest: string): unknown {
  try {
    return JSON.parse(manifest)?.mandate;
  } catch {
    return undefined;
  }
}
