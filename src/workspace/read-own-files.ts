import { readdirSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { type FoundLibrary, findOwnLibrary, mostLibraryFiles } from "./find-own-library.ts";
import { isMarkdown } from "./markdown-files.ts";
import { createConfigFinder, findTemplatesFolder } from "./read-config.ts";
import { readTextFile } from "./read-text-file.ts";

/** The templates and clauses of whoever works in a folder on the disk. */
export function readOwnLibraryOf(folder: string): FoundLibrary {
  return findOwnLibrary(folder, { findConfig: createConfigFinder(), findTemplatesFolder, readFiles });
}

function readFiles(folder: string): { readonly path: string; readonly text: string }[] {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(isMarkdown).sort();
  } catch {
    return [];
  }
  return names.slice(0, mostLibraryFiles).flatMap((name) => {
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
