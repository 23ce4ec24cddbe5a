/** As in mdast: line and column are counted from 1. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The lines of a text, each without its line ending, known by their index. */
export interface SourceLines {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly pointAt: (offset: number) => Point;
}

/** Lines that stand in the same containers. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
  /** How many characters of each line belong to the block quotes around: `> `. */
  readonly margin: number;
  /** How far the content is indented, the margin included. The first line may hold list markers before it. */
  readonly column: number;
}

/** Lines end with LF or CR LF. */
export function splitLines(text: string): SourceLines {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed === -1 ? text.length : feed;
    starts.push(start);
    ends.push(feed > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end);
    start = end + 1;
  }
  let line = 0;
  return { text, starts, ends, pointAt };

  /** Nodes are built about in the order of the text, so the line is near the last one. */
  function pointAt(offset: number): Point {
    while ((starts[line] as number) > offset) line--;
    while (line + 1 < starts.length && (starts[line + 1] as number) <= offset) line++;
    return { line: line + 1, column: offset - (starts[line] as number) + 1, offset };
  }
}

/** Where the text of a line begins, or the line's end where it is blank. */
export function contentStart(lines: SourceLines, span: LineSpan, line: number): number {
  const end = lines.ends[line] as number;
  const from = (lines.starts[line] as number) + (line === span.first ? span.column : span.margin);
  return from >= end ? end : Math.min(skipSpaces(lines.text, from), end);
}

/** How far a line is indented within its containers; less than nothing where it only continues a paragraph. */
export function indentOf(lines: SourceLines, span: LineSpan, line: number): number {
  return contentStart(lines, span, line) - (lines.starts[line] as number) - span.column;
}

/** The first offset from `from` on that holds no space. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at++;
  return at;
}

/** The offset below `end` after which only spaces follow. */
export function trimSpaces(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && text.charCodeAt(at - 1) === 32) at--;
  return at;
}
