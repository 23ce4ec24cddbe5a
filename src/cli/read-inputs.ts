import { dirname, join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { ReadOptions } from "../documents/read-document.ts";
import type { PlacedDocument } from "../engagement/group-documents.ts";
import { defaultConfiguration } from "../linter/config.ts";
import type { DocumentConfiguration } from "../linter/config-document.ts";
import { buildLineIndex, positionAt } from "../text/line-index.ts";
import { say, textOf, type Value, type Wording } from "../text/message.ts";
import { type ConfigFile, listConfigFiles, pathInside } from "../workspace/config-file.ts";
import { explainFileError } from "../workspace/explain-file-error.ts";
import { createCompanionFinder } from "../workspace/find-companions.ts";
import { displayPath, findMarkdownFiles } from "../workspace/find-markdown-files.ts";
import { markdownOnDisk } from "../workspace/markdown-on-disk.ts";
import { placeOf } from "../workspace/place-of.ts";
import { createConfigFinder, readConfig } from "../workspace/read-config.ts";
import { decodeText, type NoText, readTextFile, type TextFile } from "../workspace/read-text-file.ts";
import type { FileOptions } from "./arguments/file-options.ts";
import type { CommandIo } from "./command-io.ts";
import { createProgress } from "./progress.ts";

/** One document's text with what its configuration says of it. */
export interface Input {
  /** As people read it. */
  readonly path: string;
  /** Undefined for standard input. */
  readonly absolutePath: string | undefined;
  readonly file: TextFile;
  /** The file of its configuration, where there is one. */
  readonly config: ConfigFile | undefined;
  readonly configuration: DocumentConfiguration;
  readonly readOptions: ReadOptions;
  readonly place: Omit<PlacedDocument, "summary">;
  /** Whether it was asked for; the others are read because they may belong with one that was. */
  readonly isAsked: boolean;
}

/** Something that could not be read. */
export interface InputProblem {
  readonly path: string;
  /** One-based, where a place in the file is known. */
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** What the system says stays as it is. */
  readonly message: Value;
}

export interface InputOptions extends FileOptions {
  /** Whether other documents of the same engagements are read, too. */
  readonly withCompanions?: boolean;
  /** How progress is said; in English unless told. */
  readonly wording?: Wording;
}

/** So many files are read without a pause. */
const filesInTurn = 10;
const nameOfInput = "standard-input.md";

/**
 * Hands each text to `use`, one after the other, so that only one is held at a time. Whatever can't be read is told to
 * `tell`, and so is a file on which `use` throws; the other files are still read.
 */
export async function readInputs(
  options: InputOptions,
  io: CommandIo,
  use: (input: Input) => void,
  tell: (problem: InputProblem) => void,
): Promise<void> {
  const taken = new Set<string>();
  const progress = await createProgress(io);
  const report = (problem: InputProblem): void => {
    progress.wipe();
    tell(problem);
  };
  const configs: ConfigFile[] = [];
  const configOf = createConfigSource(options, io, report, configs);
  const { files, problems } = findMarkdownFiles(
    options.paths.filter((path) => path !== "-"),
    { folder: io.cwd, isIgnored: (path) => isIgnored(configOf(dirname(path)), path) },
  );
  for (const { path, message } of problems) report({ path, message, line: undefined, column: undefined });
  if (options.paths.includes("-")) {
    const name = options.stdinFilename ?? nameOfInput;
    take(name, resolve(io.cwd, name), await readInput(io), undefined);
    // Without a name nothing tells where the text belongs.
    if (options.stdinFilename === undefined) taken.clear();
  }
  for (const { path, absolutePath } of files) {
    take(path, absolutePath, readTextFile(absolutePath), absolutePath);
    await rest();
  }
  for (const absolutePath of options.withCompanions === true ? findAllCompanions(taken, configOf) : []) {
    take(displayPath(io.cwd, absolutePath), absolutePath, readTextFile(absolutePath), absolutePath, false);
    await rest();
  }
  for (const problem of await findLibraryProblems(configs, io)) report(problem);
  progress.wipe();

  /** Whatever is only held weakly can be let go at the end of a turn, and not before. */
  async function rest(): Promise<void> {
    if (taken.size % filesInTurn === 0) await setImmediate();
  }

  function take(
    path: string,
    place: string,
    file: TextFile | NoText,
    absolutePath: string | undefined,
    isAsked = true,
  ): void {
    taken.add(place);
    progress.tell(textOf(say`Reading ${path} (file ${taken.size})`, options.wording));
    if ("problem" in file) {
      if (isAsked) report({ path, message: file.problem, line: undefined, column: undefined });
      return;
    }
    const config = configOf(dirname(place));
    try {
      use(buildInput({ path, absolutePath, file, isAsked }, place, config));
    } catch (error) {
      report(describeFailure(path, error, io));
    }
  }
}

/** Says that Mandate itself went wrong on a file; throws the error instead where that is asked for. */
export function describeFailure(path: string, error: unknown, { env }: CommandIo): InputProblem {
  if (env.MANDATE_DEBUG) throw error;
  const message = `Mandate failed on this file (${String(error).split("\n")[0]}). Please report it with the file.`;
  return { path, message, line: undefined, column: undefined };
}

/** `place` is where the text is, or would be. */
export function buildInput(
  text: Pick<Input, "path" | "absolutePath" | "file" | "isAsked">,
  place: string,
  config: ConfigFile | undefined,
): Input {
  const configuration = config?.paths.findSettings(pathInside(config, place)) ?? defaultConfiguration;
  const { glossary } = configuration;
  const kind = config?.paths.findKind(pathInside(config, place));
  const readOptions = kind === undefined ? { glossary } : { kind, glossary };
  return { ...text, config, configuration, readOptions, place: placeOf(place, config) };
}

/** What may belong with the files that were asked for, without these. */
function findAllCompanions(
  taken: ReadonlySet<string>,
  configOf: (folder: string) => ConfigFile | undefined,
): readonly string[] {
  const found = new Set<string>();
  const looked = new Set<readonly string[]>();
  const findCompanions = createCompanionFinder(markdownOnDisk);
  for (const path of taken) {
    const companions = findCompanions(path, configOf(dirname(path)));
    if (!looked.has(companions)) for (const other of companions) found.add(other);
    looked.add(companions);
  }
  return [...found].filter((path) => !taken.has(path));
}

async function readInput(io: CommandIo): Promise<TextFile | NoText> {
  try {
    return decodeText(await io.readInput());
  } catch (error) {
    return { problem: explainFileError(error) };
  }
}

/** Gives a folder's configuration, adds it to `found`, and reports the problems of each once. */
function createConfigSource(
  options: FileOptions,
  io: CommandIo,
  report: (problem: InputProblem) => void,
  found: ConfigFile[],
): (folder: string) => ConfigFile | undefined {
  const reported = new Set<string>();
  const given = options.configPath === undefined ? undefined : readConfig(resolve(io.cwd, options.configPath));
  const find = given === undefined ? createConfigFinder() : () => given;
  return (folder) => {
    const config = find(folder);
    if (config !== undefined && !reported.has(config.path)) {
      found.push(config);
      reported.add(config.path);
      const files = listConfigFiles(config).filter(({ path }) => path === config.path || !reported.has(path));
      for (const { path } of files) reported.add(path);
      for (const problem of files.flatMap((file) => placeProblems(file, io))) report(problem);
    }
    return config;
  };
}

/** What is wrong with a configuration, by its lines. */
export function placeProblems(config: ConfigFile, io: CommandIo): InputProblem[] {
  const lines = buildLineIndex(config.text);
  const path = displayPath(io.cwd, config.path);
  return config.problems.map(({ message, range }) => {
    if (config.text === "") return { path, message, line: undefined, column: undefined };
    const { line, character } = positionAt(lines, range.start);
    return { path, message, line: line + 1, column: character + 1 };
  });
}

/** The files of teams' folders that can't be offered. What reads them is loaded only where a team has some. */
async function findLibraryProblems(configs: readonly ConfigFile[], io: CommandIo): Promise<InputProblem[]> {
  const withLibrary = configs.filter(({ configuration }) => configuration.templates !== undefined);
  if (withLibrary.length === 0) return [];
  const { readOwnLibraryOf } = await import("../workspace/read-own-files.ts");
  return withLibrary.flatMap(({ path: configPath }) => {
    const { folder = "", faulty } = readOwnLibraryOf(dirname(configPath));
    return faulty.flatMap(({ path, text, problems }) => {
      const lines = buildLineIndex(text);
      return problems.map(({ message, range }) => {
        const { line, character } = positionAt(lines, range.start);
        return { path: displayPath(io.cwd, join(folder, path)), message, line: line + 1, column: character + 1 };
      });
    });
  });
}

function isIgnored(config: ConfigFile | undefined, path: string): boolean {
  return config?.paths.isIgnored(pathInside(config, path)) === true;
}
