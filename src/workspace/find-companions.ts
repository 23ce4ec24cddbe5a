import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { findMarkdownFiles, isMarkdown } from "./find-markdown-files.ts";
import { type ConfigFile, pathInside } from "./read-config.ts";

/** A folder with more Markdown files is a collection, not an engagement, unless a configuration says otherwise. */
const mostInFolder = 40;

/** The Markdown files that may belong to one engagement with a file, itself among them: those of its folder, or those that the configuration puts together. Unreadable folders hold none. */
export function findCompanions(path: string, config: ConfigFile | undefined): readonly string[] {
  const engagement = config?.paths.findEngagement(pathInside(config, path));
  if (config !== undefined && engagement !== undefined) {
    const folder = dirname(config.path);
    const { files } = findMarkdownFiles([folder], {
      folder,
      isIgnored: (other) => config.paths.isIgnored(pathInside(config, other)),
    });
    return files
      .map(({ absolutePath }) => absolutePath)
      .filter((other) => config.paths.findEngagement(pathInside(config, other)) === engagement);
  }
  const names = namesIn(dirname(path)).filter(isMarkdown);
  if (names.length > mostInFolder) return [];
  return names
    .map((name) => join(dirname(path), name))
    .filter((other) => config?.paths.isIgnored(pathInside(config, other)) !== true);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
