import { folderOf } from "./absolute-path.ts";
import { type ConfigFile, pathInside } from "./config-file.ts";

/** A folder with more Markdown files is a collection, not an engagement, unless a configuration says otherwise. */
const mostInFolder = 40;

/** Where Markdown files are looked for: on a disk, or among those that an editor has read. Unreadable folders hold none. */
export interface MarkdownFiles {
  /** The paths of those directly in a folder, sorted. */
  listIn(folder: string): readonly string[];
  /** The paths of those in a folder and all below it, without `node_modules` and hidden folders. */
  listBelow(folder: string, isIgnored: (path: string) => boolean): readonly string[];
}

/** The Markdown files that may belong to one engagement with a file, itself among them: those of its folder, or those that the configuration puts together. */
export function findCompanions(
  path: string,
  config: ConfigFile | undefined,
  markdownFiles: MarkdownFiles,
): readonly string[] {
  const isIgnored = (other: string): boolean => config?.paths.isIgnored(pathInside(config, other)) === true;
  const engagement = config?.paths.findEngagement(pathInside(config, path));
  if (config !== undefined && engagement !== undefined) {
    return markdownFiles
      .listBelow(folderOf(config.path), isIgnored)
      .filter((other) => config.paths.findEngagement(pathInside(config, other)) === engagement);
  }
  const files = markdownFiles.listIn(folderOf(path));
  return files.length > mostInFolder ? [] : files.filter((other) => !isIgnored(other));
}
