import { relative, sep } from "node:path";
import { findMarkdownFiles } from "./find-markdown-files.ts";
import { type FoundLibrary, findOwnLibrary, mostLibraryFiles } from "./find-own-library.ts";
import { createConfigFinder, findTemplatesFolder } from "./read-config.ts";
import { readTextFile } from "./read-text-file.ts";

/** The templates and clauses of whoever works in a folder on the disk. */
export function readOwnLibraryOf(folder: string): FoundLibrary {
  return findOwnLibrary(folder, { findConfig: createConfigFinder(), findTemplatesFolder, readFiles });
}

function readFiles(folder: string): { readonly path: string; readonly text: string }[] {
  const found = findMarkdownFiles([folder], { folder, isIgnored: () => false }).files;
  const paths = found.map(({ absolutePath }) => absolutePath).sort();
  return paths.slice(0, mostLibraryFiles).flatMap((path) => {
    const file = readTextFile(path);
    return "problem" in file ? [] : [{ path: relative(folder, path).split(sep).join("/"), text: file.text }];
  });
}
