/** A clause taken apart, so that it can be written in another document's style, in whole or in part. */
export interface ClauseParts {
  /** Not there where the clause has no heading of its own, as a backlog's header. */
  readonly heading: { readonly text: string; readonly level: number } | undefined;
  readonly parts: readonly ClausePart[];
}

export type ClausePart =
  | { readonly type: "paragraph"; readonly text: string }
  | { readonly type: "item"; readonly ordered: boolean; readonly text: string; readonly nested: readonly string[] }
  | { readonly type: "table"; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

const headingLine = /^(#{1,6}) (.+)$/;
const itemLine = /^(?:([-])|\d+\.) (.+)$/;

/** Reads a clause's body; it uses headings, paragraphs of one line, lists with one nested level, and tables. */
export function readClauseParts(body: string): ClauseParts {
  const parts: ClausePart[] = [];
  let heading: ClauseParts["heading"];
  const lines = body.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    const [, marks, text] = headingLine.exec(line) ?? [];
    if (marks !== undefined && text !== undefined && heading === undefined && parts.length === 0) {
      heading = { text, level: marks.length };
      continue;
    }
    const rows = takeWhile(lines, at, (next) => next.startsWith("|"));
    if (rows.length > 1) {
      parts.push(readTable(rows));
      at += rows.length - 1;
      continue;
    }
    const [item, bullet, said] = itemLine.exec(line) ?? [];
    if (item !== undefined && said !== undefined) {
      const nested = takeWhile(lines, at + 1, (next) => next.startsWith("  "));
      const inner = nested.map((next) => next.trim().replace(/^- /, ""));
      parts.push({ type: "item", ordered: bullet === undefined, text: said, nested: inner });
      at += nested.length;
      continue;
    }
    parts.push({ type: "paragraph", text: line });
  }
  return { heading, parts };
}

function readTable([header, , ...rows]: readonly string[]): ClausePart {
  return { type: "table", header: splitRow(header ?? ""), rows: rows.map(splitRow) };
}

function splitRow(line: string): string[] {
  return line
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
}

function takeWhile(lines: readonly string[], from: number, isWanted: (line: string) => boolean): readonly string[] {
  const rest = lines.slice(from);
  const end = rest.findIndex((line) => !isWanted(line));
  return end === -1 ? rest : rest.slice(0, end);
}
