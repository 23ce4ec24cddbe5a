#!/usr/bin/env node
import { once } from "node:events";
import { textOf } from "../text/message.ts";
import { explainWriteError } from "../workspace/explain-file-error.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { runCommandLine } from "./run-command-line.ts";

let isOutputLost = false;
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // Whoever reads the output may stop before its end: `mandate check | head`.
    if (error.code === "EPIPE" || isOutputLost) return;
    isOutputLost = true;
    leave(exitCodes.failed);
    if (stream === process.stdout) tell(`The output could not be written. ${textOf(explainWriteError(error))}`);
  });
}

const io: CommandIo = {
  cwd: findCurrentFolder(),
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
  // A terminal may not know how wide it is, and says 0.
  columns: process.stdout.columns || undefined,
  errorTerminal: process.stderr.isTTY
    ? { columns: process.stderr.columns || 80, now: () => performance.now() }
    : undefined,
  isInputTerminal: process.stdin.isTTY === true,
  today: localDate(new Date()),
  onInterrupt: (end) => process.once("SIGINT", end),
  readInput,
  writeOutput: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
};

// The code is only set: leaving at once would cut off output that still is on its way into a pipe.
void runCommandLine(process.argv.slice(2), io).then(leave);

function leave(code: ExitCode): void {
  process.exitCode = isOutputLost ? exitCodes.failed : code;
}

function tell(problem: string): void {
  process.stderr.write(`mandate: ${problem}\n`);
}

/** One that was deleted under a terminal is still its current folder. */
function findCurrentFolder(): string {
  try {
    return process.cwd();
  } catch {
    tell("The current folder is there no more. Change to another one.");
    process.exit(exitCodes.failed);
  }
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  process.stdin.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  await once(process.stdin, "end");
  return Buffer.concat(chunks);
}

/** The day where the user is, which `toISOString` would not give. */
function localDate(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
