import { type LineIndex, positionAt } from "../../text/line-index.ts";
import type { Range } from "../../text/range.ts";
import { makePrintable } from "./style.ts";

/** A line of the document and marks under the range; `margin` and `marks` make the second line. */
export interface CodeFrame {
  /** `12 │ ## Team` */
  readonly line: string;
  readonly margin: string;
  readonly marks: string;
}

const widestLine = 100;

/** Of a range over several lines the first is shown, and of a long line the part around the range. */
export function drawCodeFrame(text: string, lines: LineIndex, range: Range): CodeFrame {
  const { line, character } = positionAt(lines, range.start);
  const start = lines.starts[line] ?? 0;
  const content = text.slice(start, lines.starts[line + 1] ?? text.length).replace(/[\r\n]+$/, "");
  const from = character > widestLine * 0.6 ? character - Math.floor(widestLine * 0.3) : 0;
  const to = Math.min(content.length, from + widestLine);
  const before = from > 0 ? "…" : "";
  const shown = `${before}${makePrintable(content.slice(from, to))}${to < content.length ? "…" : ""}`;
  const markFrom = character - from + before.length;
  const markTo =
    Math.min(Math.max(range.end - start, character + 1), Math.max(to, character + 1)) - from + before.length;
  const number = String(line + 1);
  return {
    line: `${number} │ ${shown}`,
    margin: `${" ".repeat(number.length)} │ ${" ".repeat(markFrom)}`,
    marks: "^".repeat(Math.max(1, markTo - markFrom)),
  };
}
