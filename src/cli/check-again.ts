import { resolve } from "node:path";
import { say, textOf } from "../text/message.ts";
import type { CheckCommand } from "./arguments/check-arguments.ts";
import { check } from "./check.ts";
import type { CommandIo, ExitCode } from "./command-io.ts";
import { loadWording } from "./load-wording.ts";
import { createMemory } from "./memory/memory.ts";
import { defaultMemoryPath, readMemoryFile, saveMemoryFile } from "./memory/memory-file.ts";

/** `mandate check`, once or whenever something changes, with what is known from earlier runs where that is asked for. */
export async function checkAgain(command: CheckCommand, io: CommandIo): Promise<ExitCode> {
  const checkOnce = createCheck(command, io);
  if (!("watch" in command) || !command.watch) return checkOnce(io);
  const { watch } = await import("./watch.ts");
  return watch(command, io, checkOnce);
}

function createCheck(command: CheckCommand, { cwd }: CommandIo): (io: CommandIo) => Promise<ExitCode> {
  if (!("cache" in command)) return (io) => check(command, io);
  if (command.cache || command.cacheLocation !== undefined) {
    const path = command.cacheLocation === undefined ? defaultMemoryPath(cwd) : resolve(cwd, command.cacheLocation);
    return checkWithFile(path, command);
  }
  if (!command.watch) return (io) => check(command, io);
  let known: ReadonlyMap<string, string> = new Map();
  return (io) => {
    const memory = createMemory(known);
    known = memory.used;
    return check(command, io, memory);
  };
}

function checkWithFile(path: string, command: CheckCommand): (io: CommandIo) => Promise<ExitCode> {
  let told = "";
  return async (io) => {
    const known = readMemoryFile(path);
    const memory = createMemory(known);
    const code = await check(command, io, memory);
    const failure = memory.hasNew() ? saveMemoryFile(path, memory.used, known) : undefined;
    if (failure === undefined) return code;
    const message = say`${failure.problem} Without a cache, each run reads everything anew.`;
    const problem = `mandate: ${path}: ${textOf(message, await loadWording(command.language))}\n`;
    // Whoever watches is told once.
    if (problem !== told) io.writeError(problem);
    told = problem;
    return code;
  };
}
