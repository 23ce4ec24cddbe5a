import { existsSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { say } from "../text/message.ts";
import { explainFileError, type NoText } from "./read-text-file.ts";

export interface NewFileOptions {
  /** Whether a file that is there already gives way. */
  readonly overwrite: boolean;
}

/** Writes a file of its own. It is there as a whole or not at all, and the old one stays until the new one is. Never throws. */
export function writeNewFile(
  path: string,
  content: string | Uint8Array,
  { overwrite }: NewFileOptions,
): NoText | undefined {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    if (existsSync(path)) {
      if (statSync(path).isDirectory()) return { problem: say`This is a folder where a file is needed.` };
      if (!overwrite)
        return { problem: say`The file is there already, and is left as it is. Name another one, or add --force.` };
    }
    writeFileSync(draft, content, { flag: "wx" });
    renameSync(draft, path);
    return undefined;
  } catch (error) {
    rmSync(draft, { force: true });
    return { problem: explainFileError(error) };
  }
}
