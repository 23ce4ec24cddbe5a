import { onOneLine } from "../../text/on-one-line.ts";
import { makePrintable } from "./style.ts";

/** Words of a document in a comment on a pull request: no markup, no HTML, and nobody and nothing is linked: `@ada`, `#12`. */
export function escapeComment(text: string): string {
  return makePrintable(onOneLine(text))
    .replace(/[\\`*_[\]<>|~&$!]|#(?!\p{L})/gu, "\\$&")
    .replace(/[@#](?=[\p{L}\p{N}])/gu, "$&\u200b");
}

/** A file's name between as many backticks as it takes. */
export function writeCode(text: string): string {
  const shown = makePrintable(onOneLine(text));
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const marks = "`".repeat(longest + 1);
  return longest === 0 ? `${marks}${shown}${marks}` : `${marks} ${shown} ${marks}`;
}
