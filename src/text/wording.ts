import { type Message, say } from "./message.ts";

/** What somebody wrote, on one line and not too long, in quotation marks. */
export function quote(written: string): string {
  return `"${shownOf(written)}"`;
}

/** The same within a message, in the quotation marks of the reader's language. */
export function quoted(written: string): Message {
  return say`"${shownOf(written)}"`;
}

function shownOf(written: string): string {
  const line = written.replace(/[\s\p{Cc}]+/gu, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
