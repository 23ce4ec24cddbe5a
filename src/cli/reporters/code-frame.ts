import stringWidth from "string-width";
import { type LineIndex, positionAt } from "../../text/line-index.ts";
import type { Range } from "../../text/range.ts";
import { cutToWidth, cutToWidthFromEnd } from "./cut-to-width.ts";
import { makePrintable } from "./style.ts";

/** A line of the document and marks under the range; `margin` and `marks` make the second line. */
export interface CodeFrame {
  /** `12 │ ## Team` */
  readonly line: string;
  readonly margin: string;
  readonly marks: string;
}

/** No wider than is easy to read. */
const widestFrame = 110;

/** Of a range over several lines the first is shown, and of a line that is too long for the columns the part around the range. */
export function drawCodeFrame(text: string, lines: LineIndex, range: Range, columns = widestFrame): CodeFrame {
  const { line, character } = positionAt(lines, range.start);
  const start = lines.starts[line] ?? 0;
  // No character changes its place by that.
  const content = makePrintable(
    text.slice(start, lines.starts[line + 1] ?? text.length).replace(/(?<![\r\n])[\r\n]+$/, ""),
  );
  const number = String(line + 1);
  const widest = Math.max(narrowestLine, Math.min(columns, widestFrame) - number.length - " │ ".length);
  const before = cutBefore(content.slice(0, character), widest);
  const rest = content.slice(character);
  const fitting = cutToWidth(rest, widest - stringWidth(before));
  const shown = fitting === rest ? rest : `${cutToWidth(rest, widest - stringWidth(before) - 1)}…`;
  const marked = shown.slice(0, Math.max(0, range.end - range.start));
  return {
    line: `${number} │ ${before}${shown}`,
    margin: `${" ".repeat(number.length)} │ ${" ".repeat(stringWidth(before))}`,
    marks: "^".repeat(Math.max(1, stringWidth(marked))),
  };
}

/** In columns: less would show nothing of what is meant. */
const narrowestLine = 20;

/** What stands before the range: all of it, where room is left for the range and what follows. */
function cutBefore(before: string, widest: number): string {
  if (before.length <= widest * 0.6 && stringWidth(before) <= widest * 0.6) return before;
  return `…${cutToWidthFromEnd(before, Math.floor(widest * 0.3))}`;
}
