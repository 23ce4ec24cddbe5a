import { readPieces } from "./block-pieces.ts";
import { readFields } from "./fields.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readHtmlStructure } from "./html-structure.ts";
import type { MarkdownDocument } from "./markdown-document.ts";
import { buildOutline } from "./outline.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { readSuppressions } from "./suppressions.ts";
import { buildVisibleText } from "./visible-text.ts";

/** Any text → its tree and structure. Never throws; a text that can't be read has no blocks and says why in `unread`. */
export function readMarkdown(text: string): MarkdownDocument {
  const { root, unread } = parseMarkdown(text);
  const visible = buildVisibleText(text, root);
  const frontMatter = readFrontMatter(text, root);
  const { sections, blocks } = buildOutline(visible, readPieces(text, visible, root, readHtmlStructure(text, root)));
  const fields = readFields(visible, root, sections, frontMatter);
  return {
    text,
    visible,
    root,
    unread,
    frontMatter,
    sections,
    blocks,
    fields,
    suppressions: readSuppressions(text, root),
  };
}
