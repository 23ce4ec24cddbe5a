import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { type Configuration, defaultConfiguration, readConfiguration } from "../linter/config.ts";
import { buildPathMatcher, type PathMatcher } from "../linter/config-patterns.ts";
import type { ConfigurationProblem } from "../linter/config-source.ts";
import { type Message, say } from "../text/message.ts";
import { decodeText, explainFileError } from "./read-text-file.ts";

/** A configuration, and the file that it was read from. */
export interface ConfigFile {
  readonly path: string;
  /** The problems' ranges are in this text. */
  readonly text: string;
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
  /** Knows paths as `pathInside` gives them. */
  readonly paths: PathMatcher;
}

export const configFileNames = ["mandate.yaml", "mandate.yml", "mandate.json"] as const;

/** Finds the configuration of a folder: the one in it, or else the nearest above. Each folder is looked at once. */
export function createConfigFinder(): (folder: string) => ConfigFile | undefined {
  const known = new Map<string, ConfigFile | undefined>();
  return function findConfig(folder: string): ConfigFile | undefined {
    if (known.has(folder)) return known.get(folder);
    const parent = dirname(folder);
    const found = readConfigIn(folder) ?? (parent === folder ? undefined : findConfig(parent));
    known.set(folder, found);
    return found;
  };
}

/** Never throws: what is wrong with the file is among its problems. */
export function readConfig(path: string): ConfigFile {
  return readConfigIfThere(path) ?? buildConfigFile(path, "", say`There is no such file.`);
}

/** `/work/docs/sow.md` → `docs/sow.md` for `/work/mandate.yaml`: the path that the configuration's patterns match. */
export function pathInside(config: ConfigFile, path: string): string {
  return relative(dirname(config.path), path).split(sep).join("/");
}

function readConfigIn(folder: string): ConfigFile | undefined {
  for (const name of configFileNames) {
    const config = readConfigIfThere(join(folder, name));
    if (config !== undefined) return config;
  }
  return undefined;
}

function readConfigIfThere(path: string): ConfigFile | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    return buildConfigFile(path, "", explainFileError(error));
  }
  const decoded = decodeText(bytes);
  return "problem" in decoded ? buildConfigFile(path, "", decoded.problem) : buildConfigFile(path, decoded.text);
}

function buildConfigFile(path: string, text: string, problem?: Message): ConfigFile {
  const { configuration, problems } =
    problem === undefined
      ? readConfiguration(text)
      : { configuration: defaultConfiguration, problems: [{ message: problem, range: { start: 0, end: 0 } }] };
  const { templates } = configuration;
  const isLost = templates !== undefined && findTemplatesFolder(path, templates.folder) === undefined;
  const lost = isLost
    ? [{ message: say`There is no such folder below that of the configuration.`, range: templates.range }]
    : [];
  return {
    path,
    text,
    configuration,
    problems: [...problems, ...lost],
    paths: buildPathMatcher(configuration),
  };
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
