import { readFileSync, statSync } from "node:fs";
import { say } from "../text/message.ts";
import { explainFileError } from "./explain-file-error.ts";
import type { NoText } from "./read-text-file.ts";

const largestFile = 64_000_000;

/** A file's bytes. Never throws, and never waits for what gives its bytes later or without an end, such as a pipe. */
export function readBinaryFile(path: string): Uint8Array | NoText {
  try {
    const status = statSync(path);
    if (status.isDirectory()) return { problem: say`This is a folder where a file is needed.` };
    if (!status.isFile()) return { problem: say`This is neither a file nor a folder.` };
    if (status.size > largestFile) return { problem: say`The file is larger than 64 MB. Split it.` };
    return readFileSync(path);
  } catch (error) {
    return { problem: explainFileError(error) };
  }
}
