import type * as mdast from "mdast";
import { findStretches, type Stretch } from "./find-stretches.ts";
import { parseBlocks } from "./parse-blocks.ts";
import { type Point, type SourceLines, splitLines } from "./source-lines.ts";
import { unproven } from "./unproven.ts";

/** The parser whose trees count. It is slow, so it is given only what isn't plain. */
export interface Reference {
  /** Reads a whole text, or front matter alone. */
  readonly parseText: (text: string) => mdast.Root;
  /** Reads a stretch from the midst of a text, where `---` is never front matter. */
  readonly parseStretch: (text: string) => mdast.Root;
}

/** Whether a text is a part of another: what stands there above and below it. */
export interface Surroundings {
  readonly above: boolean;
  readonly below: boolean;
}

export interface ParsedStretches {
  readonly root: mdast.Root;
  /** Where the stretches begin, the first one with the front matter; none where the text must be read as a whole. */
  readonly stretches: readonly Point[];
}

/** The reference puts other characters in place of these. */
const oddCharacter = /^\ufeff|\0|\r(?!\n)/;
/** What may be a definition, which holds for the whole text: `[label]: address`, `> - [^1]: note` */
const definition = /^[ \t>*+\d.)-]*\[(?:[^[\]\\]|\\.){1,999}\]:/ms;

/** The same tree as `reference.parseText` gives, or the part of it that comes of a part of a text. */
export function parseByStretches(
  text: string,
  reference: Reference,
  { above, below }: Surroundings = { above: false, below: false },
): ParsedStretches {
  const parseWhole = (): ParsedStretches => ({ root: reference.parseText(text), stretches: [] });
  if (text === "" || oddCharacter.test(text) || hasDefinition(text)) return parseWhole();
  const lines = splitLines(text);
  const top = above ? 0 : endOfFrontMatter(lines);
  // Within a text the reference keeps a byte order mark; it would drop one with which a stretch begins.
  if (top === undefined || text.charCodeAt(lines.starts[top] ?? 0) === 0xfeff) return parseWhole();
  const children = top === 0 ? [] : reference.parseText(text.slice(0, lines.ends[top - 1])).children;
  const stretches = [lines.pointAt(0)];
  let tab = text.indexOf("\t");
  for (const stretch of findStretches(lines, top)) {
    const [from, to] = [lines.starts[stretch.first] as number, lines.ends[stretch.last] as number];
    if (tab !== -1 && tab < from) tab = text.indexOf("\t", from);
    const hasTab = tab !== -1 && tab < to;
    const blocks = (hasTab ? undefined : parseQuickly(lines, stretch)) ?? parseSlowly(lines, stretch, reference, below);
    for (const block of blocks) children.push(block);
    if (stretch.first > top) stretches.push(lines.pointAt(from));
  }
  const position = { start: lines.pointAt(0), end: lines.pointAt(text.length) };
  return { root: { type: "root", children, position }, stretches };
}

/** Whether any part of a text may have a bearing on all others. */
export function hasDefinition(text: string): boolean {
  return text.includes("]:") && definition.test(text);
}

function parseQuickly(lines: SourceLines, { first, last }: Stretch): mdast.RootContent[] | undefined {
  try {
    return parseBlocks(lines, { first, last, margin: 0, column: 0 });
  } catch (problem) {
    if (problem === unproven) return undefined;
    throw problem;
  }
}

function parseSlowly(
  lines: SourceLines,
  { first, last }: Stretch,
  reference: Reference,
  hasTextBelow: boolean,
): mdast.RootContent[] {
  const start = lines.starts[first] as number;
  const end = lines.starts[last + 1] ?? lines.text.length;
  // With nothing below, an open item would take the blank lines at its end.
  const below = hasTextBelow || end < lines.text.length ? "." : "";
  const { children } = reference.parseStretch(lines.text.slice(start, end) + below);
  if (below !== "") children.pop();
  for (const child of children) shift(child, start, first);
  return children;
}

function shift(node: mdast.Nodes, offset: number, line: number): void {
  if (node.position !== undefined) {
    for (const point of [node.position.start, node.position.end]) {
      point.line += line;
      point.offset = (point.offset ?? 0) + offset;
    }
  }
  if ("children" in node) for (const child of node.children) shift(child, offset, line);
}

/** The line below the front matter; 0 where there is none, undefined where it has no end. */
export function endOfFrontMatter({ text, starts, ends }: SourceLines): number | undefined {
  const isFence = (line: number) => /^---[ \t]*$/.test(text.slice(starts[line], ends[line]));
  if (!isFence(0)) return 0;
  for (let line = 1; line < starts.length; line++) if (isFence(line)) return line + 1;
  return undefined;
}
