import type { EngagementDocument } from "../documents/document.ts";

/** How an author writes what Markdown leaves open, so that added text looks like theirs. */
export interface DocumentStyle {
  readonly lineEnd: string;
  /** `-`, `*` or `+`. */
  readonly bullet: string;
  /** What follows the number of an ordered item: `.` or `)`. */
  readonly orderedEnd: string;
  readonly table: TableStyle;
}

export interface TableStyle {
  /** `| a | b |` rather than `a | b`. */
  readonly outerBars: boolean;
  /** `| a |` rather than `|a|`. */
  readonly spaced: boolean;
}

/** What the document does most often or, for tables, did last. */
export function readDocumentStyle(document: EngagementDocument): DocumentStyle {
  const { text, markdown } = document;
  const markers = markdown.blocks.flatMap((block) => (block.type === "listItem" ? [block.marker] : []));
  const numbered = markers.find((marker) => /^\d+[.)]$/.test(marker));
  return {
    lineEnd: findLineEnd(text),
    bullet: mostFrequent(markers.filter((marker) => /^[-*+]$/.test(marker))) ?? "-",
    orderedEnd: numbered?.at(-1) ?? ".",
    table: readTableStyle(document),
  };
}

function findLineEnd(text: string): string {
  const windows = text.split("\r\n").length - 1;
  const all = text.split("\n").length - 1;
  if (windows > 0 && windows * 2 >= all) return "\r\n";
  return all === 0 && text.includes("\r") ? "\r" : "\n";
}

function readTableStyle({ text, markdown }: EngagementDocument): TableStyle {
  const last = markdown.blocks.findLast((block) => block.type === "table" && block.source === "gfm");
  if (last === undefined) return { outerBars: true, spaced: true };
  const [header = ""] = text.slice(last.range.start, last.range.end).split(/\r?\n|\r/);
  return { outerBars: header.trimStart().startsWith("|"), spaced: !/\|\S/.test(header) };
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
