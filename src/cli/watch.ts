import { resolve } from "node:path";
import { say, textOf } from "../text/message.ts";
import { wordings } from "../translations/wordings.ts";
import { explainFileError } from "../workspace/explain-file-error.ts";
import { displayPath } from "../workspace/find-markdown-files.ts";
import { createFolderWatcher } from "../workspace/watch-folders.ts";
import type { CheckCommand } from "./arguments/check-arguments.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";

/** Milliseconds: editors write a file in several steps, and version control writes many files at once. */
const restOfDisk = 100;
const clearScreen = "\u001b[2J\u001b[3J\u001b[H";

/**
 * Checks, and checks again whenever something changes, until somebody ends it. Each check reads all that is there by then,
 * so that no change is lost, whatever the system tells of it; only what comes out differently is shown.
 */
export async function watch(
  command: CheckCommand,
  io: CommandIo,
  checkOnce: (io: CommandIo) => Promise<ExitCode>,
): Promise<ExitCode> {
  const tell = (text: string): void => io.writeError(`mandate: ${text}\n`);
  const wording = wordings[command.language];
  const refused = new Set<string>();
  const written = command.output === undefined ? undefined : resolve(io.cwd, command.output);
  let isEnded = false;
  let goOn = (): void => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wake = (): void => goOn();
  const watcher = createFolderWatcher(
    (path) => {
      if (path === written) return;
      clearTimeout(timer);
      timer = setTimeout(wake, restOfDisk);
    },
    (folder, error) => {
      if (refused.size === 0)
        tell(textOf(say`Changes in ${displayPath(io.cwd, folder)} can't be seen: ${explainRefusal(error)}`, wording));
      refused.add(folder);
    },
  );
  // Where nothing can be watched, the process still waits for its end.
  const alive = setInterval(() => {}, 2 ** 30);
  io.onInterrupt?.(() => {
    isEnded = true;
    wake();
  });
  let shown: string | undefined;
  while (!isEnded) {
    const changed = new Promise<void>((done) => {
      goOn = done;
    });
    watcher.watch(command.paths.map((path) => resolve(io.cwd, path)));
    const said = await collect(io, checkOnce);
    if (isEnded) break;
    if (said.output + said.errors !== shown) {
      shown = said.output + said.errors;
      if (io.isTerminal) io.writeOutput(clearScreen);
      io.writeError(said.errors);
      io.writeOutput(said.output);
      tell(textOf(say`Waiting for changes. Ctrl+C ends.`, wording));
    }
    await changed;
  }
  clearTimeout(timer);
  clearInterval(alive);
  watcher.close();
  return exitCodes.clean;
}

/** What a check says, held back until it is done. */
async function collect(
  io: CommandIo,
  checkOnce: (io: CommandIo) => Promise<ExitCode>,
): Promise<{ readonly output: string; readonly errors: string }> {
  let output = "";
  let errors = "";
  await checkOnce({
    ...io,
    errorTerminal: undefined,
    writeOutput(text) {
      output += text;
    },
    writeError(text) {
      errors += text;
    },
  });
  return { output, errors };
}

function explainRefusal(error: unknown) {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOSPC" || code === "EMFILE"
    ? say`There are more folders than the system can watch.`
    : explainFileError(error);
}
