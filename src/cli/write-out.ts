import { statSync } from "node:fs";
import { say } from "../text/message.ts";
import { isTaken } from "../workspace/is-there.ts";
import type { NoText } from "../workspace/read-text-file.ts";
import { saveFile } from "../workspace/write-text-file.ts";

/** Writes what a command makes of a document to a file of its own. One that is there gives way only where that is asked for. */
export function writeOut(
  path: string,
  content: string | Uint8Array,
  { force }: { readonly force: boolean },
): NoText | undefined {
  if (isTaken(path) && !force && !isFolder(path)) {
    return {
      problem: say`The file is there already, and is left as it is. Name another one, or add --force.`,
    };
  }
  return saveFile(path, content);
}

/** One is never written over, with --force or without. */
function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
