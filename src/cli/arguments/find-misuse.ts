import type { Command } from "./read-arguments.ts";

/** What options say together that can't be meant. */
export function findMisuse(command: Command): string | undefined {
  if (!("stdinFilename" in command)) return undefined;
  const readsInput = command.paths.includes("-");
  if (command.stdinFilename !== undefined && !readsInput)
    return '--stdin-filename goes with "-", which reads the document from standard input.';
  if ("watch" in command && command.watch && (readsInput || command.fix))
    return `--watch checks files again and again; it doesn't go with ${command.fix ? "--fix" : '"-"'}.`;
  const option = findComparison(command);
  if (option !== undefined && readsInput && command.stdinFilename === undefined)
    return `${option} needs --stdin-filename, which tells which document standard input is.`;
  return undefined;
}

/** The option that has a document compared with what is known of it by its name. */
function findComparison(command: Command): string | undefined {
  if (command.name === "baseline") return "mandate baseline";
  if (!("changedSince" in command)) return undefined;
  if (command.changedSince !== undefined) return "--changed-since";
  return command.baseline === undefined ? undefined : "--baseline";
}
