import { readFileSync, statSync } from "node:fs";
import { type Message, say } from "../text/message.ts";

/** A file's text as stored, a byte order mark included, so that offsets into it stay true. */
export interface TextFile {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Why there is no text, and what to do about it, on one line: `There is no such file or folder.` */
export interface NoText {
  readonly problem: Message;
}

/** UTF-16 is known by its byte order mark. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

const largestFile = 64_000_000;

/** Never throws. */
export function readTextFile(path: string): TextFile | NoText {
  try {
    const { size, isFile } = describe(path);
    if (!isFile) return { problem: say`This is neither a file nor a folder.` };
    if (size > largestFile) return { problem: say`The file is larger than 64 MB. Split it.` };
    return decodeText(readFileSync(path));
  } catch (error) {
    return { problem: explainFileError(error) };
  }
}

/** Strict: bytes that are no text are a problem and never replaced. */
export function decodeText(bytes: Uint8Array): TextFile | NoText {
  const encoding = findEncoding(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.includes("\0")) return { problem: say`This is a binary file, not a text.` };
    return { text, encoding };
  } catch {
    if (bytes.includes(0)) return { problem: say`This is a binary file, not a text.` };
    return { problem: say`This is not valid ${encoding.toUpperCase()} text. Save it with the encoding UTF-8.` };
  }
}

/** What went wrong with a file, in words instead of `EACCES`. */
export function explainFileError(error: unknown): Message {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return say`There is no such file or folder.`;
    case "EACCES":
    case "EPERM":
      return say`The permission to open it is missing.`;
    case "EISDIR":
      return say`This is a folder where a file is needed.`;
    case "ELOOP":
      return say`The links lead in a circle.`;
    case "ENAMETOOLONG":
      return say`The path is too long.`;
    case "ENOSPC":
      return say`The disk is full.`;
    case "EROFS":
      return say`The disk can't be written to.`;
    default:
      return say`It can't be opened: ${message.split("\n")[0] ?? ""}`;
  }
}

function describe(path: string): { readonly size: number; readonly isFile: boolean } {
  const status = statSync(path);
  return { size: status.size, isFile: status.isFile() };
}

function findEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
