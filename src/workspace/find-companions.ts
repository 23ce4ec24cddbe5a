import { groupBy } from "../engagement/group-by.ts";
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

/** Finds the Markdown files that may belong to one engagement with a file, itself among them. */
export type CompanionFinder = (path: string, config: ConfigFile | undefined) => readonly string[];

/** The Markdown files that may belong to one engagement with a file: those of its folder, or those that the configuration puts together. */
export function findCompanions(
  path: string,
  config: ConfigFile | undefined,
  markdownFiles: MarkdownFiles,
): readonly string[] {
  return createCompanionFinder(markdownFiles)(path, config);
}

/** Looks through folders once, as they are then, and gives the same list for all files that have it in common. */
export function createCompanionFinder(markdownFiles: MarkdownFiles): CompanionFinder {
  const inFolder = new Map<string, readonly string[]>();
  const inEngagement = new Map<ConfigFile, ReadonlyMap<string, readonly string[]>>();
  return (path, config) => {
    const engagement = config?.paths.findEngagement(pathInside(config, path));
    if (config !== undefined && engagement !== undefined) {
      const files = inEngagement.get(config) ?? listEngagements(config, markdownFiles);
      inEngagement.set(config, files);
      return files.get(engagement) ?? [];
    }
    const folder = folderOf(path);
    const files = inFolder.get(folder) ?? listFolder(folder, config, markdownFiles);
    inFolder.set(folder, files);
    return files;
  };
}

function listFolder(folder: string, config: ConfigFile | undefined, markdownFiles: MarkdownFiles): readonly string[] {
  const files = markdownFiles.listIn(folder);
  return files.length > mostInFolder ? [] : files.filter((other) => !isIgnored(other, config));
}

/** By the name of their engagement, the files below a configuration. */
function listEngagements(config: ConfigFile, markdownFiles: MarkdownFiles): ReadonlyMap<string, readonly string[]> {
  const files = markdownFiles.listBelow(folderOf(config.path), (other) => isIgnored(other, config));
  return groupBy(files, (file) => [config.paths.findEngagement(pathInside(config, file))]);
}

function isIgnored(path: string, config: ConfigFile | undefined): boolean {
  return config?.paths.isIgnored(pathInside(config, path)) === true;
}
