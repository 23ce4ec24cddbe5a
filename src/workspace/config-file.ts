import { type Configuration, defaultConfiguration, readConfiguration } from "../linter/config.ts";
import { buildPathMatcher, type PathMatcher } from "../linter/config-patterns.ts";
import type { ConfigurationProblem } from "../linter/config-source.ts";
import { type Message, say } from "../text/message.ts";
import { folderOf, pathFrom } from "./absolute-path.ts";

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

/** Finds the folder of templates that a configuration names, where it is there and below that of the configuration. */
export type TemplatesFolderFinder = (configPath: string, folder: string) => string | undefined;

export const configFileNames = ["mandate.yaml", "mandate.yml", "mandate.json"] as const;

/** Finds the configuration of a folder: the one in it, or else the nearest above. Each folder is looked at once. */
export function createNearestConfigFinder(
  readConfigIn: (folder: string) => ConfigFile | undefined,
): (folder: string) => ConfigFile | undefined {
  const known = new Map<string, ConfigFile | undefined>();
  return function findConfig(folder: string): ConfigFile | undefined {
    if (known.has(folder)) return known.get(folder);
    const parent = folderOf(folder);
    const found = readConfigIn(folder) ?? (parent === folder ? undefined : findConfig(parent));
    known.set(folder, found);
    return found;
  };
}

/** `/work/docs/sow.md` → `docs/sow.md` for `/work/mandate.yaml`: the path that the configuration's patterns match. */
export function pathInside(config: ConfigFile, path: string): string {
  return pathFrom(folderOf(config.path), path);
}

/** What is wrong with the text is among the problems. */
export function buildConfigFile(path: string, text: string, findTemplates: TemplatesFolderFinder): ConfigFile {
  const { configuration, problems } = readConfiguration(text);
  const { templates } = configuration;
  const isLost = templates !== undefined && findTemplates(path, templates.folder) === undefined;
  const lost = isLost
    ? [{ message: say`There is no such folder below that of the configuration.`, range: templates.range }]
    : [];
  return { path, text, configuration, problems: [...problems, ...lost], paths: buildPathMatcher(configuration) };
}

/** Stands for a file that can't be read; `problem` says why. */
export function buildUnreadConfigFile(path: string, problem: Message): ConfigFile {
  return {
    path,
    text: "",
    configuration: defaultConfiguration,
    problems: [{ message: problem, range: { start: 0, end: 0 } }],
    paths: buildPathMatcher(defaultConfiguration),
  };
}
