import { type Configuration, defaultConfiguration, readConfiguration } from "../linter/config.ts";
import type { ExtendedName } from "../linter/config-extends.ts";
import { buildPathMatcher, type PathMatcher } from "../linter/config-patterns.ts";
import type { ConfigurationProblem, NamedOwnRule } from "../linter/config-source.ts";
import { mergeConfigurations } from "../linter/merge-configurations.ts";
import { type Message, say } from "../text/message.ts";
import { suggestName } from "../text/nearest-name.ts";
import { quoted } from "../text/wording.ts";
import { folderOf, pathFrom } from "./absolute-path.ts";
import { type ConfigurationFiles, type ExtendedFile, readExtendedFile } from "./extended-file.ts";

/** A configuration, and the file that it was read from. */
export interface ConfigFile {
  readonly path: string;
  /** The problems' ranges are in this text. */
  readonly text: string;
  /** With all that it extends. */
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
  /** The files that it names under `extends`, in their order. */
  readonly extended: readonly ConfigFile[];
  /** Knows paths as `pathInside` gives them. */
  readonly paths: PathMatcher;
}

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

/** A chain of files of which each extends the next is no longer than this. */
const longestChain = 8;
/** So many files together make up a configuration. */
const mostFiles = 30;

/** What is wrong with the text, and with what it extends, is among the problems. */
export function buildConfigFile(path: string, text: string, files: ConfigurationFiles): ConfigFile {
  let count = 1;
  return build({ path: files.findRealPath(path) ?? path, text, packageFolder: undefined }, []);

  function build(file: ExtendedFile, above: readonly ExtendedFile[]): ConfigFile {
    const { configuration: own, problems, namedRules } = readConfiguration(file.text);
    const extended: ConfigFile[] = [];
    const found: ConfigurationProblem[] = [...problems];
    for (const name of own.extended) {
      const read = readOne(name, [...above, file]);
      if ("problem" in read) found.push({ message: read.problem, range: name.range });
      else extended.push(build(read, [...above, file]));
    }
    const configuration = [...extended.map((each) => each.configuration), own].reduce(mergeConfigurations);
    found.push(...findUnknownRules(namedRules, configuration));
    if (above.length === 0) found.push(...findLostTemplates(own));
    return {
      path: above.length === 0 ? path : file.path,
      text: file.text,
      configuration,
      problems: found.sort((a, b) => a.range.start - b.range.start),
      extended,
      paths: buildPathMatcher(configuration),
    };
  }

  function readOne(name: ExtendedName, chain: readonly ExtendedFile[]): ExtendedFile | { readonly problem: Message } {
    const from = chain.at(-1) as ExtendedFile;
    const read = readExtendedFile(name, from, files);
    if ("problem" in read) return { problem: say`${quoted(name.name)} can't be read: ${read.problem}` };
    if (chain.some((other) => other.path === read.path))
      return { problem: say`${quoted(name.name)} leads in a circle: it extends this file in turn.` };
    if (chain.length >= longestChain)
      return { problem: say`${quoted(name.name)} is left out: at most ${longestChain} files extend one another.` };
    count++;
    if (count > mostFiles)
      return { problem: say`${quoted(name.name)} is left out: a configuration extends at most ${mostFiles} files.` };
    return read;
  }

  function findLostTemplates({ templates }: Configuration): ConfigurationProblem[] {
    if (templates === undefined || files.findTemplates(path, templates.folder) !== undefined) return [];
    return [{ message: say`There is no such folder below that of the configuration.`, range: templates.range }];
  }
}

/** Names of the team's own rules that neither the configuration defines nor what it extends. */
function findUnknownRules(
  named: readonly NamedOwnRule[],
  { ownRules, overrides }: Configuration,
): ConfigurationProblem[] {
  const known = [ownRules, ...overrides.map(({ settings }) => settings.ownRules)].flatMap((rules) =>
    Object.keys(rules),
  );
  return named
    .filter(({ id }) => !known.includes(id))
    .map(({ id, range }) => {
      const suggestion = suggestName(id, known) || say` Rules of one's own are defined under "own_rules".`;
      return { message: say`Unknown rule ${quoted(id)}.${suggestion}`, range };
    });
}

/** A configuration's file and all that it extends, each after what it extends. */
export function listConfigFiles(config: ConfigFile): readonly ConfigFile[] {
  return [...config.extended.flatMap(listConfigFiles), config];
}

/** Stands for a file that can't be read; `problem` says why. */
export function buildUnreadConfigFile(path: string, problem: Message): ConfigFile {
  return {
    path,
    text: "",
    configuration: defaultConfiguration,
    problems: [{ message: problem, range: { start: 0, end: 0 } }],
    extended: [],
    paths: buildPathMatcher(defaultConfiguration),
  };
}
