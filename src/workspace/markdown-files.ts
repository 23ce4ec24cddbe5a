import { fileNameIn } from "../text/file-path.ts";

export const markdownEndings = [".md", ".markdown", ".mdown"];

export function isMarkdown(path: string): boolean {
  const name = fileNameIn(path).toLowerCase();
  return markdownEndings.some((ending) => name.endsWith(ending) && name.length > ending.length);
}

/** Packages of others and hidden folders hold documents of others. */
export function isLeftOut(folderName: string): boolean {
  return folderName === "node_modules" || folderName.startsWith(".");
}
