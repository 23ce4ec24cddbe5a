import { lineBreak, type Message, text } from "@optique/core/message";

/** A text whose lines stay as they are written, such as a table. The library itself joins the lines of a paragraph. */
export function keepLines(written: string): Message {
  return written
    .trim()
    .split("\n")
    .flatMap((line, index) => (index === 0 ? [text(line)] : [lineBreak(), text(line)]));
}
