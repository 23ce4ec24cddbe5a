import type * as mdast from "mdast";
import type { EngagementDocument } from "../documents/document.ts";
import { rangeOf } from "../markdown/parse-markdown.ts";
import type { TextEdit } from "../text/text-edit.ts";

/**
 * Inserts text as blocks of its own behind all that stands before `offset`, with an empty line on both sides. Never
 * inside a block, in the front matter, or between a comment or link target and the heading it belongs to.
 */
export function insertBlocks(document: EngagementDocument, offset: number, blocks: string, lineEnd: string): TextEdit {
  const { text } = document;
  const at = endOfContent(document, offset);
  const start = startOfText(document);
  if (at <= start) {
    const gap = text.slice(start).trim() === "" ? lineEnd : lineEnd + lineEnd;
    const before = start > 0 && !isLineStart(text, start) ? lineEnd : "";
    return { range: { start, end: start }, newText: before + blocks + gap };
  }
  const rest = text.slice(at);
  const breaks = /^[ \t]*(?:\r\n|\n|\r)?[ \t]*(?:\r\n|\n|\r)?/.exec(rest)?.[0] ?? "";
  const lines = breaks.match(/\r\n|\n|\r/g)?.length ?? 0;
  const isLast = rest.trim() === "";
  const after = isLast ? (lines > 0 ? "" : lineEnd) : lineEnd.repeat(Math.max(0, 2 - lines));
  return { range: { start: at, end: at }, newText: lineEnd + lineEnd + blocks + after };
}

/** Where the content before an offset ends: behind its last line, in front of the line break. */
export function endOfContent(document: EngagementDocument, offset: number): number {
  const { text } = document;
  const start = startOfText(document);
  const blocks = document.markdown.root.children.filter((node) => node.type !== "yaml");
  let end = offset;
  for (const node of blocks.toReversed()) {
    const place = rangeOf(node);
    if (place.start >= end) continue;
    if (isUnclosed(text, node) || (place.end <= end && belongsToNext(text, node))) {
      end = place.start;
      continue;
    }
    return endOfLine(text, Math.max(place.end, lastVisible(text, end)));
  }
  return Math.min(start, end);
}

/** The offset after byte order mark and front matter. */
function startOfText({ text, markdown }: EngagementDocument): number {
  const { frontMatter } = markdown;
  if (frontMatter === undefined) return text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const breaks = /^[ \t]*(?:(?:\r\n|\n|\r)[ \t]*)*/.exec(text.slice(frontMatter.range.end))?.[0] ?? "";
  return frontMatter.range.end + breaks.length;
}

/** A comment or `<a name>` above a heading, or the link targets at the end of a text. */
function belongsToNext(text: string, node: mdast.RootContent): boolean {
  if (node.type === "definition" || node.type === "footnoteDefinition") return true;
  if (node.type === "paragraph") return /^<a [^>]*>\s*<\/a>$/.test(sourceOf(text, node));
  return node.type === "html" && /^(?:\s|<!--(?:(?!-->)[\s\S])*-->|<a [^>]*>\s*<\/a>)*$/.test(sourceOf(text, node));
}

/** Whatever follows would become part of it. */
function isUnclosed(text: string, node: mdast.RootContent): boolean {
  const source = sourceOf(text, node);
  if (node.type === "html") return source.indexOf("<!--", source.lastIndexOf("-->") + 1) !== -1;
  if (node.type !== "code") return false;
  const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
  return fence !== undefined && !new RegExp(`[\\r\\n][ \\t]*${fence[0]}{${fence.length},}\\s*$`).test(source);
}

function sourceOf(text: string, node: mdast.RootContent): string {
  const { start, end } = rangeOf(node);
  return text.slice(start, end);
}

function lastVisible(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

function endOfLine(text: string, offset: number): number {
  const rest = text.slice(offset).search(/[\r\n]/);
  return rest === -1 ? text.length : offset + rest;
}

function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || /[\r\n\ufeff]/.test(text[offset - 1] ?? "");
}
