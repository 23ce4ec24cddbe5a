import type * as mdast from "mdast";
import { firstIndexWhere } from "../text/binary-search.ts";
import type { Point } from "./quick/source-lines.ts";

/**
 * Puts lists and prose into the tree that their indentation has turned into code: many authors indent what belongs to a
 * heading or a label by four blanks or a tab.
 */
export function graftIndentedText(source: string, root: mdast.Root, parse: (text: string) => mdast.Root): void {
  if (!source.includes("    ") && !source.includes("\t")) return;
  const guidance = new Set<mdast.Nodes>(findQuestions(source, root).length > 1 ? findBelowHeadings(source, root) : []);
  const visit = (node: mdast.Nodes): void => {
    if (!("children" in node)) return;
    const children = node.children as mdast.RootContent[];
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index] as mdast.RootContent;
      if (child.type !== "code") visit(child);
      else if (!guidance.has(child)) {
        const lines = indentedLines(source, child);
        if (lines === undefined || !(isList(lines) || isProse(lines))) continue;
        const read = parse(lines.map((line) => line.text).join("\n"));
        moveBack(read, lines, child.position?.start.line ?? 1);
        children.splice(index, 1, ...read.children);
      }
    }
  };
  visit(root);
}

/**
 * What a template asks below its headings, left beside the answers: where more than one such block gives examples (`e.g.`,
 * `etc.`) or asks, all of them are questions and nothing that the document says.
 */
export function findQuestions(source: string, root: mdast.Root): mdast.Code[] {
  return findBelowHeadings(source, root).filter(({ value }) =>
    /\be\. ?g\.|\bz\. ?B\.|\b(?:etc|usw)\b|\?\s*$/m.test(value),
  );
}

function findBelowHeadings(source: string, { children }: mdast.Root): mdast.Code[] {
  return children.filter(
    (node, index): node is mdast.Code =>
      node.type === "code" && children[index - 1]?.type === "heading" && !isFenced(source, node),
  );
}

function isFenced(source: string, node: mdast.Code): boolean {
  const start = node.position?.start.offset ?? 0;
  return /^[`~]{3}/.test(source.slice(start, start + 3));
}

interface IndentedLine {
  /** Without the indentation that all lines share. */
  readonly text: string;
  /** Where that text starts in the source. */
  readonly start: number;
  /** The characters of the line before it. */
  readonly cut: number;
}

/** `undefined` for a fenced block. */
function indentedLines(source: string, node: mdast.Code): IndentedLine[] | undefined {
  const from = node.position?.start.offset ?? 0;
  const start = source.lastIndexOf("\n", from - 1) + 1;
  const end = node.position?.end.offset ?? 0;
  const block = source.slice(start, end);
  if (/^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)*[`~]{3}/.test(block) || /^[^\S\r\n\u2028\u2029]*>/m.test(block)) return undefined;
  const lines: { text: string; start: number }[] = [];
  let at = start;
  for (const text of block.split("\n")) {
    lines.push({ text, start: at });
    at += text.length + 1;
  }
  // The first line may follow a list marker.
  if (source.slice(start, from).trim() !== "") return undefined;
  const indents = lines.filter(({ text }) => text.trim() !== "").map(({ text }) => widthOf(text));
  const shared = Math.min(...indents);
  return lines.map(({ text, start: lineStart }) => {
    let cut = 0;
    for (let width = 0; width < shared && cut < text.length && /[ \t]/.test(text.charAt(cut)); cut++)
      width += text.charAt(cut) === "\t" ? 4 - (width % 4) : 1;
    return { text: text.slice(cut), start: lineStart + cut, cut };
  });
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (character === "\t") width += 4 - (width % 4);
    else if (character === " ") width++;
    else break;
  }
  return width;
}

const marker = /^(?:[-*+]|\d{1,3}[.)])\s+(?=\S)/;
/** What stands in code, key–value data and terminal sessions, and hardly in prose. */
const codeLike =
  /[{};\\]\s*$|=>|->|\(\)|\w\(\w*\)|<\/?\w|^\s*(?:[-*+]\s+)?[a-z_][\w.-]*:(?:\s|$)|^\s*(?:\$|#|\/\/|>)\s|\s=\s|==|^\s*(?:[-+*]\s+)?[\w./-]+$|\s--?\w+(?:\s|$|=)|\s{3,}\S/;

/** Entries in words, whose markers are those of one list and not of a diff. */
function isList(lines: readonly IndentedLine[]): boolean {
  const said = lines.map(({ text }) => text).filter((text) => text.trim() !== "");
  const top = said.filter((text) => /^\S/.test(text));
  const entries = top.filter((text) => marker.test(text));
  if (!marker.test(said[0] ?? "") || entries.length < top.length * 0.75) return false;
  const markers = new Set(entries.map((text) => text.charAt(0)));
  if (markers.has("+") && markers.has("-")) return false;
  const words = entries.map((text) => text.match(/\p{L}{2,}/gu)?.length ?? 0);
  if (words.reduce((sum, count) => sum + count, 0) < Math.max(4, entries.length * 2)) return false;
  return said.filter((text) => codeLike.test(text.trim())).length <= said.length * 0.25;
}

const storyLines = /^(?:As (?:an?|the)\s.*\bI (?:want|need|can|would)\s|Als\s.*\b(?:möchte|will|kann) ich\s)/;

/** Sentences of several words, nothing aligned; or a story over several lines. */
function isProse(lines: readonly IndentedLine[]): boolean {
  const said = lines.map(({ text }) => text.trim()).filter((text) => text !== "");
  const text = said.join(" ");
  if (storyLines.test(text)) return true;
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (words < 8 || words < said.length * 4 || !/^["“„*_(]{0,3}\p{Lu}/u.test(text) || !/[.:!?](?:\s|$)/.test(text))
    return false;
  return (
    said.every((line) => !codeLike.test(line)) &&
    (text.match(/[^\p{L}\p{N}\s.,:;!?'’"“”„()/–—-]/gu)?.length ?? 0) * 50 < text.length
  );
}

/** Moves nodes from their places in the outdented text to those in the source, where its first line is the line `first`. */
function moveBack(root: mdast.Root, lines: readonly IndentedLine[], first: number): void {
  const starts: number[] = [];
  let at = 0;
  for (const { text } of lines) {
    starts.push(at);
    at += text.length + 1;
  }
  const stack: mdast.Nodes[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.position !== undefined) {
      next.position.start = back(next.position.start.offset ?? 0);
      next.position.end = back(next.position.end.offset ?? 0);
    }
    if ("children" in next) for (const child of next.children) stack.push(child);
  }

  function back(offset: number): Point {
    const line = firstIndexWhere(starts.length, (index) => (starts[index] as number) > offset) - 1;
    const within = offset - (starts[line] as number);
    const { start, cut } = lines[line] as IndentedLine;
    return { line: first + line, column: cut + within + 1, offset: start + within };
  }
}
