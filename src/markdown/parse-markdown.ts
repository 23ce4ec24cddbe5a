import type * as mdast from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Range } from "../text/range.ts";
import { graftDrawnTables, mayDrawTables } from "./drawn-tables.ts";
import { findQuestions, graftIndentedText } from "./indented-text.ts";
import { placeNodes } from "./place-nodes.ts";
import {
  type ParsedStretches,
  parseByStretches,
  type Reference,
  type Surroundings,
} from "./quick/parse-by-stretches.ts";

const stretchProcessor = unified().use(remarkParse).use(remarkGfm).freeze();
const processor = stretchProcessor().use(remarkFrontmatter).freeze();
const reference: Reference = {
  parseText: (text) => placeNodes(text, processor.parse(text)),
  parseStretch: (text) => placeNodes(text, stretchProcessor.parse(text)),
};

/** Text, or a part of one → mdast with offsets into `text`, a byte order mark included. */
export function parseMarkdown(text: string, around?: Surroundings): ParsedStretches {
  if (text.charCodeAt(0) === 0xfeff) {
    const { root } = parseMarkdown(text.slice(1));
    shift(root, 1);
    return { root, stretches: [] };
  }
  const { root, stretches } = parseByStretches(text, reference, around);
  const hasDrawnTables = mayDrawTables(text);
  if (hasDrawnTables) {
    graftDrawnTables(text, root, ({ start, end }) => {
      const stretch = reference.parseText(text.slice(start, end));
      shift(stretch, start);
      return stretch;
    });
  }
  const hasQuestions = findQuestions(text, root).length > 0;
  graftIndentedText(text, root, reference.parseText);
  // Tables may be drawn across stretches, and one question makes another one guidance.
  return { root, stretches: hasDrawnTables || hasQuestions ? [] : stretches };
}

/** The stretch of source that a node came from. */
export function rangeOf(node: mdast.Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
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
