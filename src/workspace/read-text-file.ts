import { type Message, say } from "../text/message.ts";
import { readBinaryFile } from "./read-binary-file.ts";

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

/** Never throws. */
export function readTextFile(path: string): TextFile | NoText {
  const bytes = readBinaryFile(path);
  return "problem" in bytes ? bytes : decodeText(bytes);
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

function findEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
