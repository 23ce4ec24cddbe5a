import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { writeSettings } from "../linter/write-settings.ts";
import { type ConfigFile, listConfigFiles } from "../workspace/config-file.ts";
import { explainFileError } from "../workspace/explain-file-error.ts";
import { displayPath } from "../workspace/find-markdown-files.ts";
import { createConfigFinder, readConfig } from "../workspace/read-config.ts";
import type { ConfigCommand } from "./arguments/config-arguments.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { type EffectiveSetting, findEffectiveSettings, type Origin } from "./effective-settings.ts";
import { placeProblems } from "./read-inputs.ts";
import { writeProblem } from "./reporters/problem.ts";
import { makePrintableLines } from "./reporters/style.ts";
import { writeJson } from "./reporters/write-json.ts";

/** What `mandate config --format json` prints. Within version 1, fields are only added. */
interface JsonConfiguration {
  readonly version: 1;
  readonly path: string;
  /** Not there where no configuration holds. */
  readonly configuration?: JsonConfigFile;
  readonly settings: readonly JsonSetting[];
}

interface JsonConfigFile {
  readonly path: string;
  readonly extends: readonly JsonConfigFile[];
}

interface JsonSetting {
  /** The keys that lead to it: `["rules", "risk/value-missing", "severity"]`. */
  readonly path: readonly string[];
  /** One of a list stands alone; others of it have the same path. */
  readonly value: string | number | boolean;
  readonly origin: Origin;
}

/** `mandate config`: what holds for a file or folder, and where each value comes from. */
export function showConfiguration(command: ConfigCommand, io: CommandIo): ExitCode {
  const absolutePath = resolve(io.cwd, command.path);
  const shorten = (path: string): string => displayPath(io.cwd, path);
  const path = shorten(absolutePath);
  let isFolder: boolean;
  try {
    isFolder = statSync(absolutePath).isDirectory();
  } catch (error) {
    writeProblem({ path, message: explainFileError(error), line: undefined, column: undefined }, io);
    return exitCodes.failed;
  }
  const { configPath, profile } = command;
  const config =
    configPath === undefined
      ? createConfigFinder()(isFolder ? absolutePath : dirname(absolutePath))
      : readConfig(resolve(io.cwd, configPath));
  const problems = config === undefined ? [] : listConfigFiles(config).flatMap((file) => placeProblems(file, io));
  for (const problem of problems) writeProblem(problem, io);
  const settings = findEffectiveSettings({ config, document: isFolder ? undefined : absolutePath, profile, shorten });
  io.writeOutput(
    command.format === "json"
      ? formatJson(path, config, settings, shorten)
      : makePrintableLines(
          `${[`# ${path}`, ...describeFiles(config, shorten), "", writeExplained(settings)].join("\n")}\n`,
        ),
  );
  return problems.length === 0 ? exitCodes.clean : exitCodes.failed;
}

type Shorten = (absolutePath: string) => string;

function formatJson(
  path: string,
  config: ConfigFile | undefined,
  settings: readonly EffectiveSetting[],
  shorten: Shorten,
): string {
  const describe = (file: ConfigFile): JsonConfigFile => ({
    path: shorten(file.path),
    extends: file.extended.map(describe),
  });
  const shown: JsonConfiguration = {
    version: 1,
    path,
    ...(config && { configuration: describe(config) }),
    settings: settings.map((setting) => ({ path: setting.path, value: setting.value, origin: setting.origin })),
  };
  return writeJson(shown);
}

/** Comments on where settings are read, each file with what it extends below it. */
function describeFiles(config: ConfigFile | undefined, shorten: Shorten): string[] {
  if (config === undefined) return ["# No mandate.yaml in its folder or above: what is usual holds."];
  const describe = (file: ConfigFile, before: string): string[] => [
    `# ${before}${shorten(file.path)}`,
    ...file.extended.flatMap((other) => describe(other, `${before.replace(/\S/g, " ")}  extends `)),
  ];
  return describe(config, "settings from ");
}

function writeExplained(settings: readonly EffectiveSetting[]): string {
  return writeSettings(settings.map((setting) => ({ ...setting, origin: describeOrigin(setting.origin) })));
}

function describeOrigin(origin: Origin): string {
  switch (origin.type) {
    case "default":
      return "unless told";
    case "command line":
      return "command line";
    case "front matter":
      return `${origin.path}:${origin.line}, front matter`;
    case "configuration":
      return `${origin.path}:${origin.line}${origin.files === undefined ? "" : `, for ${origin.files.join(", ")}`}`;
  }
}
