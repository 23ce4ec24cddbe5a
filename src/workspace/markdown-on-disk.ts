import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { MarkdownFiles } from "./find-companions.ts";
import { findMarkdownFiles } from "./find-markdown-files.ts";
import { isMarkdown } from "./markdown-files.ts";

export const markdownOnDisk: MarkdownFiles = {
  listIn(folder) {
    try {
      return readdirSync(folder)
        .filter(isMarkdown)
        .sort()
        .map((name) => join(folder, name));
    } catch {
      return [];
    }
  },
  listBelow: (folder, isIgnored) =>
    findMarkdownFiles([folder], { folder, isIgnored }).files.map(({ absolutePath }) => absolutePath),
};
