import { readPieces } from "./block-pieces.ts";
import { readFields } from "./fields.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readHtmlStructure } from "./html-structure.ts";
import type { MarkdownDocument } from "./markdown-document.ts";
import { buildOutline } from "./outline.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { readPassages } from "./passages.ts";
import { readSuppressions } from "./suppressions.ts";
import { buildVisibleText } from "./visible-text.ts";

/**
 * Any text → its tree and structure. Never throws; a text that can't be read has no blocks and says why in `unread`. The
 * outcome is the same whatever the same document was earlier, but what is still the same in it is not read again.
 */
export function readMarkdown(text: string, earlier?: MarkdownDocument): MarkdownDocument {
  const { root, unread } = parseMarkdown(text);
  const visible = buildVisibleText(text, root);
  const frontMatter = readFrontMatter(text, root);
  const { sections, blocks } = buildOutline(visible, readPieces(text, visible, root, readHtmlStructure(text, root)));
  const fields = readFields(visible, root, sections, frontMatter);
  return {
    text,
    visible,
    passages: readPassages(visible, earlier?.passages),
    root,
    unread,
    frontMatter,
    sections,
    blocks,
    fields,
    suppressions: readSuppressions(text, root),
  };
}
