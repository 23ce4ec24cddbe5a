import { accessSync, chmodSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { say } from "../text/message.ts";
import { explainFileError, type NoText, type TextFile } from "./read-text-file.ts";

/**
 * Replaces a file's text, in the encoding that it had. The old text stays until the new one is safely there, and links
 * to the file keep leading to it.
 */
export function writeTextFile(path: string, file: TextFile): NoText | undefined {
  let draft: string | undefined;
  try {
    const target = realpathSync(path);
    accessSync(target, constants.W_OK);
    const { mode } = statSync(target);
    draft = `${target}.${process.pid}.tmp`;
    writeFileSync(draft, encodeText(file), { flag: "wx" });
    chmodSync(draft, mode);
    renameSync(draft, target);
    return undefined;
  } catch (error) {
    if (draft !== undefined) rmSync(draft, { force: true });
    return { problem: say`The fixed text could not be saved. ${explainFileError(error)}` };
  }
}

function encodeText({ text, encoding }: TextFile): Buffer {
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  const bytes = Buffer.from(text, "utf16le");
  return encoding === "utf-16le" ? bytes : bytes.swap16();
}
