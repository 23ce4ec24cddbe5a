import type * as mdast from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Range } from "../text/range.ts";
import { graftDrawnTables } from "./drawn-tables.ts";
import { graftIndentedText } from "./indented-text.ts";
import { parseByStretches, type Reference } from "./quick/parse-by-stretches.ts";

/** Why a text was not read: it would take too long, or is no text at all. */
export type UnreadReason = "too-large" | "too-dense" | "not-text";

export interface ParsedMarkdown {
  /** Where `unread` tells why, there is nothing in it but the front matter. */
  readonly root: mdast.Root;
  readonly unread?: UnreadReason;
}

const stretchProcessor = unified().use(remarkParse).use(remarkGfm).freeze();
const processor = stretchProcessor().use(remarkFrontmatter).freeze();
const reference: Reference = {
  parseText: (text) => processor.parse(text),
  parseStretch: (text) => stretchProcessor.parse(text),
};

/** Longer texts are declined: an engagement document of 1.5 million characters would fill 500 pages. */
const longestText = 1_500_000;
const longestFrontMatter = 5_000;
/** The parser's time grows with the square of these, so a paragraph full of them is declined. */
const mostMarksInBlock = 10_000;
const deepestNesting = 60;
const mostColumns = 500;
const mostLines = 100_000;
/** How HTML other than elements begins and ends. */
const declarations = [
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<![CDATA[", "]]>"],
  ["<!", ">"],
] as const;
/** Characters that are looked at for the ends of those that have none. */
const mostUnclosedWork = 5_000_000;

/** Text → mdast with offsets into `text`, a byte order mark included. Never throws. */
export function parseMarkdown(text: string): ParsedMarkdown {
  const unread = findUnreadReason(text);
  if (unread !== undefined) return { root: parseTree(frontMatterOf(text)), unread };
  try {
    return { root: parseTree(text) };
  } catch {
    return { root: { type: "root", children: [] }, unread: "too-dense" };
  }
}

function parseTree(text: string): mdast.Root {
  const hasMark = text.charCodeAt(0) === 0xfeff;
  const source = hasMark ? text.slice(1) : text;
  const root = parseByStretches(source, reference);
  graftDrawnTables(source, root, ({ start, end }) => {
    const stretch = processor.parse(source.slice(start, end));
    shift(stretch, start);
    return stretch;
  });
  graftIndentedText(source, root, (stretch) => processor.parse(stretch));
  if (hasMark) shift(root, 1);
  return root;
}

/** The lines of the front matter, which may tell what a text is that is not read. */
function frontMatterOf(text: string): string {
  const start = text.slice(0, longestFrontMatter);
  return /^\ufeff?---[ \t]*\r?\n(?:[\s\S]*?\n)?---[ \t]*(?=\r?\n|$)/.exec(start)?.[0] ?? "";
}

/** The stretch of source that a node came from. */
export function rangeOf(node: mdast.Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function findUnreadReason(text: string): UnreadReason | undefined {
  if (text.length > longestText) return "too-large";
  if (looksBinary(text)) return "not-text";
  return isTooDense(text) || hasManyUnclosed(text) ? "too-dense" : undefined;
}

/** More than one in a hundred control or replacement characters: no author typed this. */
function looksBinary(text: string): boolean {
  let odd = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) odd++;
  }
  return odd > 8 && odd * 100 > text.length;
}

/** `- - - - a` is a list in a list in a list. */
const nestedMarkers = new RegExp(
  String.raw`(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){${deepestNesting + 1}}`,
  "y",
);
/** `- - - -`, a line across the page, is none. */
const acrossPage = /(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)\r?$/my;

function nestsTooDeep(text: string, place: number): boolean {
  nestedMarkers.lastIndex = acrossPage.lastIndex = place;
  return nestedMarkers.test(text) && !acrossPage.test(text);
}

function isTooDense(text: string): boolean {
  let lines = 0;
  let marks = 0;
  let bars = 0;
  let nesting = 0;
  let lineStart = true;
  let indent = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (character === "\n") {
      if (++lines > mostLines) return true;
      // A table's cells are parsed one by one, other blocks as a whole.
      if (lineStart || bars > 1) marks = 0;
      lineStart = true;
      indent = nesting = bars = 0;
      continue;
    }
    if (lineStart) {
      if (character === " " || character === "\r") {
        indent++;
        continue;
      }
      if (character === "\t") {
        indent += 4;
        continue;
      }
      if (character === ">") {
        if (++nesting > deepestNesting) return true;
        continue;
      }
      lineStart = false;
      if (/[-*+\d]/.test(character) && (indent > deepestNesting * 4 || nestsTooDeep(text, i))) return true;
    }
    if (character === "|" && ++bars > mostColumns) return true;
    if ("*_[~".includes(character) && ++marks > mostMarksInBlock) return true;
  }
  return false;
}

/** The parser looks for the end of each to the end of the block. */
function hasManyUnclosed(text: string): boolean {
  if (!text.includes("<!") && !text.includes("<?")) return false;
  return text.split(/\n[ \t]*\r?\n/).some((block) =>
    declarations.some(([start, end]) => {
      const open = block.slice(block.lastIndexOf(end) + 1);
      return (open.split(start).length - 1) * open.length > mostUnclosedWork;
    }),
  );
}

function shift(node: mdast.Nodes, by: number): void {
  const stack: mdast.Nodes[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.position !== undefined) {
      next.position.start.offset = (next.position.start.offset ?? 0) + by;
      next.position.end.offset = (next.position.end.offset ?? 0) + by;
    }
    if ("children" in next) for (const child of next.children) stack.push(child);
  }
}
