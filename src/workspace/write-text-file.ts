import { accessSync, chmodSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { say } from "../text/message.ts";
import { explainFileError, type NoText, type TextFile } from "./read-text-file.ts";

/**
 * Replaces a file's text, in the encoding that it had. The old text stays until the new one is safely there, and links
 * to the file keep leading to it.
 */
export function writeTextFile(path: string, file: TextFile): NoText | undefined {
  try {
    const target = realpathSync(path);
    accessSync(target, constants.W_OK);
    const { mode } = statSync(target);
    putInPlace(target, encodeText(file), mode);
    return undefined;
  } catch (error) {
    return { problem: say`The fixed text could not be saved. ${explainFileError(error)}` };
  }
}

/** Writes a text of Mandate's own, in place of the one that was there before. Half a text is never there. */
export function saveText(path: string, text: string): NoText | undefined {
  try {
    const target = isThere(path) ? realpathSync(path) : path;
    if (isThere(path)) accessSync(target, constants.W_OK);
    putInPlace(target, Buffer.from(text, "utf8"), isThere(path) ? statSync(target).mode : undefined);
    return undefined;
  } catch (error) {
    return { problem: say`The file could not be written. ${explainFileError(error)}` };
  }
}

/** Writes a text to a file that is not there yet, and never over one that is. */
export function createTextFile(path: string, text: string): NoText | undefined {
  if (isThere(path)) return { problem: say`The file is there already, and is left as it is.` };
  return saveText(path, text);
}

function putInPlace(target: string, bytes: Buffer, mode: number | undefined): void {
  const draft = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, bytes, { flag: "wx" });
    if (mode !== undefined) chmodSync(draft, mode);
    renameSync(draft, target);
  } catch (error) {
    // A draft that is there already is somebody else's.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") rmSync(draft, { force: true });
    throw error;
  }
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function encodeText({ text, encoding }: TextFile): Buffer {
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  const bytes = Buffer.from(text, "utf16le");
  return encoding === "utf-16le" ? bytes : bytes.swap16();
}
