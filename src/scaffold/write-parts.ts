import type { ClausePart } from "./clause-parts.ts";
import type { DocumentStyle, TableStyle } from "./document-style.ts";

/** Writes parts of a clause as Markdown in a document's style, without line breaks at both ends. */
export function writeParts(parts: readonly ClausePart[], style: DocumentStyle, firstNumber = 1): string {
  const { lineEnd } = style;
  let text = "";
  let number = firstNumber;
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    if (before !== undefined) text += isSameList(before, part) ? lineEnd : lineEnd + lineEnd;
    number = before?.type === "item" && before.ordered ? number + 1 : index === 0 ? firstNumber : 1;
    text += writePart(part, style, number);
  }
  return text;
}

/** One line of a table: `| Value | Jana Roth |`. */
export function writeRow(cells: readonly string[], { outerBars, spaced }: TableStyle): string {
  const line = cells.join(spaced || !outerBars ? " | " : "|");
  if (!outerBars) return line;
  return spaced ? `| ${line} |`.replace(/(?<! ) {2,}\|/g, " |") : `|${line}|`;
}

function writePart(part: ClausePart, style: DocumentStyle, number: number): string {
  switch (part.type) {
    case "paragraph":
      return part.text;
    case "item": {
      const marker = part.ordered ? `${number}${style.orderedEnd}` : style.bullet;
      const indent = " ".repeat(marker.length + 1);
      const nested = part.nested.map((text) => `${indent}${style.bullet} ${text}`);
      return [`${marker} ${part.text}`, ...nested].join(style.lineEnd);
    }
    case "table": {
      const delimiters = part.header.map(() => "---");
      return [part.header, delimiters, ...part.rows].map((row) => writeRow(row, style.table)).join(style.lineEnd);
    }
  }
}

function isSameList(before: ClausePart, part: ClausePart): boolean {
  return before.type === "item" && part.type === "item" && before.ordered === part.ordered;
}
