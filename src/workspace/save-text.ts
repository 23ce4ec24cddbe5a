import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { explainFileError, type NoText } from "./read-text-file.ts";

/**
 * Writes a file of our own, such as a report, whether it is there or not. It is there as a whole or not at all; links to it
 * keep leading to it, and what is no file, such as `/dev/stdout`, is written to.
 */
export function saveText(path: string, text: string): NoText | undefined {
  let draft: string | undefined;
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there !== undefined && !there.isFile()) {
      writeFileSync(path, text);
      return undefined;
    }
    const target = there === undefined ? path : realpathSync(path);
    draft = `${target}.${process.pid}.tmp`;
    writeFileSync(draft, text, { flag: "wx" });
    if (there !== undefined) chmodSync(draft, there.mode);
    renameSync(draft, target);
    return undefined;
  } catch (error) {
    if (draft !== undefined) rmSync(draft, { force: true });
    return { problem: explainFileError(error) };
  }
}
