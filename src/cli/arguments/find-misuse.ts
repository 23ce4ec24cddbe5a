import type { Command } from "./read-arguments.ts";

/** What options say together that can't be meant. */
export function findMisuse(command: Command): string | undefined {
  if (!("stdinFilename" in command) || command.stdinFilename === undefined || command.paths.includes("-"))
    return undefined;
  return '--stdin-filename goes with "-", which reads the document from standard input.';
}
