import { dirname, resolve } from "node:path";
import type { ReadOptions } from "../documents/read-document.ts";
import { type Configuration, defaultConfiguration } from "../linter/config.ts";
import { buildLineIndex, positionAt } from "../text/line-index.ts";
import { displayPath, findMarkdownFiles } from "../workspace/find-markdown-files.ts";
import { type ConfigFile, createConfigFinder, pathInside, readConfig } from "../workspace/read-config.ts";
import { decodeText, explainFileError, type NoText, readTextFile, type TextFile } from "../workspace/read-text-file.ts";
import type { FileOptions } from "./arguments.ts";
import type { CommandIo } from "./command-io.ts";

/** One document's text with what its configuration says of it. */
export interface Input {
  /** As people read it. */
  readonly path: string;
  /** Undefined for standard input. */
  readonly absolutePath: string | undefined;
  readonly file: TextFile;
  readonly configuration: Configuration;
  readonly readOptions: ReadOptions;
}

/** Something that could not be read. */
export interface InputProblem {
  readonly path: string;
  /** One-based, where a place in the file is known. */
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly message: string;
}

const nameOfInput = "standard-input.md";

/**
 * Hands each text to `use`, one after the other, so that only one is held at a time. Whatever can't be read is told to
 * `report`, and so is a file on which `use` throws; the other files are still read.
 */
export async function readInputs(
  options: FileOptions,
  io: CommandIo,
  use: (input: Input) => void,
  report: (problem: InputProblem) => void,
): Promise<void> {
  const configOf = createConfigSource(options, io, report);
  const { files, problems } = findMarkdownFiles(
    options.paths.filter((path) => path !== "-"),
    { folder: io.cwd, isIgnored: (path) => isIgnored(configOf(dirname(path)), path) },
  );
  for (const { path, message } of problems) report({ path, message, line: undefined, column: undefined });
  if (options.paths.includes("-")) {
    const name = options.stdinFilename ?? nameOfInput;
    take(name, resolve(io.cwd, name), await readInput(io), undefined);
  }
  for (const { path, absolutePath } of files) take(path, absolutePath, readTextFile(absolutePath), absolutePath);

  function take(path: string, place: string, file: TextFile | NoText, absolutePath: string | undefined): void {
    if ("problem" in file) {
      report({ path, message: file.problem, line: undefined, column: undefined });
      return;
    }
    const config = configOf(dirname(place));
    const configuration = config?.configuration ?? defaultConfiguration;
    const kind = config?.paths.findKind(pathInside(config, place));
    try {
      const { glossary } = configuration;
      const readOptions = kind === undefined ? { glossary } : { kind, glossary };
      use({ path, absolutePath, file, configuration, readOptions });
    } catch (error) {
      if (io.env.MANDATE_DEBUG) throw error;
      const message = `Mandate failed on this file (${String(error).split("\n")[0]}). Please report it with the file.`;
      report({ path, message, line: undefined, column: undefined });
    }
  }
}

async function readInput(io: CommandIo): Promise<TextFile | NoText> {
  try {
    return decodeText(await io.readInput());
  } catch (error) {
    return { problem: explainFileError(error) };
  }
}

/** Gives a folder's configuration and reports the problems of each once. */
function createConfigSource(
  options: FileOptions,
  io: CommandIo,
  report: (problem: InputProblem) => void,
): (folder: string) => ConfigFile | undefined {
  const reported = new Set<string>();
  const given = options.configPath === undefined ? undefined : readConfig(resolve(io.cwd, options.configPath));
  const find = given === undefined ? createConfigFinder() : () => given;
  return (folder) => {
    const config = find(folder);
    if (config !== undefined && !reported.has(config.path)) {
      reported.add(config.path);
      for (const problem of placeProblems(config, io)) report(problem);
    }
    return config;
  };
}

function placeProblems(config: ConfigFile, io: CommandIo): InputProblem[] {
  const lines = buildLineIndex(config.text);
  const path = displayPath(io.cwd, config.path);
  return config.problems.map(({ message, range }) => {
    if (config.text === "") return { path, message, line: undefined, column: undefined };
    const { line, character } = positionAt(lines, range.start);
    return { path, message, line: line + 1, column: character + 1 };
  });
}

function isIgnored(config: ConfigFile | undefined, path: string): boolean {
  return config?.paths.isIgnored(pathInside(config, path)) === true;
}
