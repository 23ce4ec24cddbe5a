import { readdirSync, realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { emptyLibrary, type OwnLibrary, readOwnLibrary } from "../scaffold/own-library.ts";
import { isMarkdown } from "./find-markdown-files.ts";
import { createConfigFinder, findTemplatesFolder } from "./read-config.ts";
import { readTextFile } from "./read-text-file.ts";

/** A folder with more files is no library. */
const mostFiles = 200;

/** A team's library, and the folder that its paths are below. */
export interface FoundLibrary extends OwnLibrary {
  readonly folder: string | undefined;
}

/** The templates and clauses of whoever works in a folder: those that the nearest configuration above names. */
export function findOwnLibrary(folder: string, findConfig = createConfigFinder()): FoundLibrary {
  for (let at = folder; ; ) {
    const config = findConfig(at);
    if (config === undefined) return { ...emptyLibrary, folder: undefined };
    const { templates } = config.configuration;
    const library = templates && findTemplatesFolder(config.path, templates.folder);
    if (library !== undefined) return { ...readOwnLibrary(readFiles(library)), folder: library };
    const parent = dirname(dirname(config.path));
    if (parent === dirname(config.path)) return { ...emptyLibrary, folder: undefined };
    at = parent;
  }
}

function readFiles(folder: string): { readonly path: string; readonly text: string }[] {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(isMarkdown).sort();
  } catch {
    return [];
  }
  return names.slice(0, mostFiles).flatMap((name) => {
    const file = isInside(folder, name) ? readTextFile(join(folder, name)) : undefined;
    return file === undefined || "problem" in file ? [] : [{ path: name.split(sep).join("/"), text: file.text }];
  });
}

/** Links may lead anywhere. */
function isInside(folder: string, name: string): boolean {
  try {
    return realpathSync(join(folder, name)).startsWith(folder + sep);
  } catch {
    return false;
  }
}
