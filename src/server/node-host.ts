import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { emptyLibrary } from "../scaffold/own-library.ts";
import { configFileNames } from "../workspace/config-file.ts";
import { findCompanions } from "../workspace/find-companions.ts";
import { markdownEndings } from "../workspace/markdown-files.ts";
import { markdownOnDisk } from "../workspace/markdown-on-disk.ts";
import { createConfigFinder } from "../workspace/read-config.ts";
import { readOwnLibraryOf } from "../workspace/read-own-files.ts";
import { readTextFile } from "../workspace/read-text-file.ts";
import { findPath } from "./find-path.ts";
import { watchFolders } from "./folder-watch.ts";
import { describeFound } from "./found-configuration.ts";
import { type ConfigurationFinder, readToday, restOfFingers, type ServerHost } from "./server-host.ts";

/** A server beside an editor, with the files that the editor shows. */
export const nodeHost: ServerHost = {
  today: readToday,
  createConfigurationFinder,
  findCompanions(uri) {
    const path = findPath(uri);
    if (path === undefined) return [];
    const config = createConfigFinder()(dirname(path));
    return findCompanions(path, config, markdownOnDisk).map((other) => pathToFileURL(other).href);
  },
  canRead: (uri) => findPath(uri) !== undefined,
  findOwnLibrary(uri) {
    const path = findPath(uri);
    return path === undefined ? emptyLibrary : readOwnLibraryOf(path);
  },
  readText(uri) {
    const path = findPath(uri);
    const file = path === undefined ? undefined : readTextFile(path);
    return file === undefined || "problem" in file ? undefined : file.text;
  },
  restMilliseconds: restOfFingers,
  watchFiles: watchFolders,
  watchedFiles: `**/{${[...configFileNames, ...configFileNames.map((name) => `*.${name}`), ...markdownEndings.map((ending) => `*${ending}`)].join(",")}}`,
};

function createConfigurationFinder(): ConfigurationFinder {
  const findConfig = createConfigFinder();
  return (uri) => {
    const path = findPath(uri);
    if (path === undefined) return undefined;
    const found = findConfig(dirname(path));
    return found && describeFound(found, (configPath) => pathToFileURL(configPath).href, path);
  };
}
