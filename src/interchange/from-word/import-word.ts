import { type Message, say } from "../../text/message.ts";
import type { Imported } from "../imported.ts";
import { writeMarkdown } from "../write-markdown.ts";
import { convertToHtml, type WordAsHtml } from "./convert-to-html.ts";
import { convertToMarkdown } from "./convert-to-markdown.ts";
import { type NotWord, openWordFile } from "./open-word-file.ts";

/** The text of a Word file (.docx) as Markdown. Never throws. */
export async function importWord(bytes: Uint8Array): Promise<Imported | NotWord> {
  const parts = openWordFile(bytes);
  if ("problem" in parts) return parts;
  try {
    const converted = await convertToHtml(parts);
    const text = writeMarkdown(convertToMarkdown(converted.html));
    const notes = listNotes(converted);
    return { text, notes: text.trim() === "" ? [...notes, say`There is no text in the document.`] : notes };
  } catch {
    return { problem: say`The file is damaged: its text can't be read. Open it in Word and save it again.` };
  }
}

function listNotes({ leftOut, comments }: WordAsHtml): Message[] {
  const { pictures, contents, changes } = leftOut;
  return [
    ...(changes > 0 ? [say`Tracked changes were taken as accepted.`] : []),
    ...(comments === 1 ? [say`1 comment was left out.`] : []),
    ...(comments > 1 ? [say`${comments} comments were left out.`] : []),
    ...(pictures === 1 ? [say`1 picture was left out.`] : []),
    ...(pictures > 1 ? [say`${pictures} pictures were left out.`] : []),
    ...(contents > 0 ? [say`The table of contents was left out.`] : []),
  ];
}
