import { resolve } from "node:path";
import { say, textOf } from "../text/message.ts";
import { wordings } from "../translations/wordings.ts";
import type { CheckCommand } from "./arguments/check-arguments.ts";
import { check } from "./check.ts";
import type { CommandIo, ExitCode } from "./command-io.ts";
import { createMemory } from "./memory/memory.ts";
import { defaultMemoryPath, readMemoryFile, saveMemoryFile } from "./memory/memory-file.ts";

/** `mandate check`, with what is known from earlier runs where that is asked for. */
export async function checkAgain(command: CheckCommand, io: CommandIo): Promise<ExitCode> {
  if (!("cache" in command) || (!command.cache && command.cacheLocation === undefined)) return check(command, io);
  const path = command.cacheLocation === undefined ? defaultMemoryPath(io.cwd) : resolve(io.cwd, command.cacheLocation);
  const known = readMemoryFile(path);
  const memory = createMemory(known);
  const code = await check(command, io, memory);
  const failure = memory.hasNew() ? saveMemoryFile(path, memory.used, known) : undefined;
  if (failure !== undefined) {
    const message = say`${failure.problem} Without a cache, each run reads everything anew.`;
    io.writeError(`mandate: ${path}: ${textOf(message, wordings[command.language])}\n`);
  }
  return code;
}
