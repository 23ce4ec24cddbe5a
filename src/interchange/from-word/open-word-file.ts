import { unzipSync } from "fflate";
import { type Message, say } from "../../text/message.ts";

/** The parts of a Word file that hold its text, by their names: `word/document.xml`. */
export type WordParts = ReadonlyMap<string, Uint8Array>;

export interface NotWord {
  readonly problem: Message;
}

/** All parts that are read, unpacked: a contract of 500 pages has a tenth of it. */
const largestText = 40_000_000;
const mostParts = 20_000;
/** Word itself nests a table in a table some ten times; each is a dozen elements. */
const deepestNesting = 500;

/** Text, styles and links; not pictures, headers, footers, macros. */
const isRead =
  /^(?:\[Content_Types\]\.xml|(?:_rels|word\/_rels)\/[^/]+\.rels|word\/(?:document|styles|numbering|footnotes|endnotes|comments)\d*\.xml)$/;

/** Unpacks what is read of a Word file, and tells before it does when that would be too much. Never throws. */
export function openWordFile(bytes: Uint8Array): WordParts | NotWord {
  if (startsWith(bytes, compoundFile)) return { problem: explainCompoundFile(bytes) };
  if (!startsWith(bytes, zip)) return { problem: say`This is no Word document (.docx).` };
  let size = 0;
  let count = 0;
  const names: string[] = [];
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize, size: packed }) => {
        if (++count > mostParts) throw tooLarge;
        names.push(name);
        if (!isRead.test(name)) return false;
        // A part that says that it is smaller than its packed form hides its size.
        size += Math.max(originalSize, packed);
        if (size > largestText) throw tooLarge;
        return true;
      },
    });
  } catch (error) {
    return {
      problem:
        error === tooLarge
          ? say`The document is too large: its text would fill more than 40 MB. Split it.`
          : say`The file is damaged: it can't be unpacked. Open it in Word and save it again.`,
    };
  }
  if (!names.some((name) => /^word\/document\d*\.xml$/.test(name))) return { problem: explainOtherArchive(names) };
  const isTooDeep = Object.values(parts).some((part) => nestingOf(part) > deepestNesting);
  if (isTooDeep) return { problem: say`The document is nested too deep. Open it in Word and save it again.` };
  return new Map(Object.entries(parts));
}

/** How many elements of XML are at most in one another. */
function nestingOf(part: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  for (let at = part.indexOf(0x3c); at !== -1; at = part.indexOf(0x3c, at + 1)) {
    const next = part[at + 1];
    const end = part.indexOf(0x3e, at);
    if (end === -1) break;
    if (next === 0x2f) depth--;
    else if (next !== 0x21 && next !== 0x3f && part[end - 1] !== 0x2f) deepest = Math.max(deepest, ++depth);
  }
  return deepest;
}

const tooLarge = new Error("too large");
const zip = [0x50, 0x4b, 0x03, 0x04];
/** What Word wrote before 2007, and what it puts encrypted documents into. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function explainCompoundFile(bytes: Uint8Array): Message {
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, 1_000_000));
  const isEncrypted = names.includes("EncryptedPackage") || names.includes("EncryptionInfo");
  return isEncrypted
    ? say`The document is protected with a password. Save a copy without one in Word.`
    : say`This is a document of an older Word (.doc). Save it as .docx in Word.`;
}

function explainOtherArchive(names: readonly string[]): Message {
  if (names.includes("content.xml")) return say`This is an OpenDocument file. Save it as .docx.`;
  if (names.some((name) => name.startsWith("xl/") || name.startsWith("ppt/")))
    return say`This is a spreadsheet or a presentation, and no Word document.`;
  return say`This is no Word document (.docx).`;
}
