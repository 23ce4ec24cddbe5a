import { realpathSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { say } from "../text/message.ts";
import { slashed } from "./absolute-path.ts";
import {
  buildConfigFile,
  buildUnreadConfigFile,
  type ConfigFile,
  configFileNames,
  createNearestConfigFinder,
} from "./config-file.ts";
import type { ConfigurationFiles } from "./extended-file.ts";
import { mayBeThere } from "./is-there.ts";
import { readTextFile } from "./read-text-file.ts";

const configurationsOnDisk: ConfigurationFiles = {
  readText: readTextFile,
  findRealPath(path) {
    try {
      return slashed(realpathSync(path));
    } catch {
      return undefined;
    }
  },
  findTemplates: findTemplatesFolder,
};

/** Finds configurations on the disk, and reads each once. */
export function createConfigFinder(): (folder: string) => ConfigFile | undefined {
  return createNearestConfigFinder(readConfigIn);
}

/** Never throws: what is wrong with the file is among its problems. */
export function readConfig(path: string): ConfigFile {
  return readConfigIfThere(path) ?? buildUnreadConfigFile(path, say`There is no such file.`);
}

function readConfigIn(folder: string): ConfigFile | undefined {
  for (const name of configFileNames) {
    const config = readConfigIfThere(join(folder, name));
    if (config !== undefined) return config;
  }
  return undefined;
}

function readConfigIfThere(path: string): ConfigFile | undefined {
  if (!mayBeThere(path)) return undefined;
  const file = readTextFile(path);
  return "problem" in file
    ? buildUnreadConfigFile(path, file.problem)
    : buildConfigFile(path, file.text, configurationsOnDisk);
}

/** The folder that a configuration names, where it is there and does not lead out of the configuration's own. */
export function findTemplatesFolder(configPath: string, folder: string): string | undefined {
  try {
    const root = realpathSync(dirname(configPath));
    const found = realpathSync(join(root, folder));
    const isBelow = found.startsWith(root.endsWith(sep) ? root : root + sep);
    return isBelow && statSync(found).isDirectory() ? found : undefined;
  } catch {
    return undefined;
  }
}
