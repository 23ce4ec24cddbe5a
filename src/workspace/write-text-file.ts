import { say } from "../text/message.ts";
import { explainWriteError } from "./explain-file-error.ts";
import { isTaken } from "./is-there.ts";
import { putInPlace } from "./put-in-place.ts";
import type { NoText, TextFile } from "./read-text-file.ts";
import { refuseLinkOut } from "./refuse-link-out.ts";

/** Replaces a document's text, in the encoding that it had. The old text stays until the new one is safely there. */
export function writeTextFile(path: string, file: TextFile): NoText | undefined {
  try {
    putInPlace(path, encodeText(file));
    return undefined;
  } catch (error) {
    return { problem: say`The document stays as it is, because it could not be saved. ${explainWriteError(error)}` };
  }
}

/** Writes a file of Mandate's own, in place of the one that was there before. Half a file is never there. */
export function saveFile(path: string, content: string | Uint8Array): NoText | undefined {
  try {
    refuseLinkOut(path);
    putInPlace(path, content);
    return undefined;
  } catch (error) {
    return { problem: say`The file could not be written. ${explainWriteError(error)}` };
  }
}

/** Writes a file that is not there yet, and never over one that is. */
export function createFile(path: string, content: string | Uint8Array): NoText | undefined {
  return isTaken(path)
    ? { problem: say`The file is there already, and is left as it is. Name another one.` }
    : saveFile(path, content);
}

function encodeText({ text, encoding }: TextFile): Buffer {
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  const bytes = Buffer.from(text, "utf16le");
  return encoding === "utf-16le" ? bytes : bytes.swap16();
}
