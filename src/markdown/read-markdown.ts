import { type Excerpt, readExcerpt, readFrontMatterOnly } from "./excerpt.ts";
import { readFields } from "./fields.ts";
import type { MarkdownDocument } from "./markdown-document.ts";
import { buildOutline } from "./outline.ts";
import { readPassages } from "./passages.ts";
import { readChange } from "./read-change.ts";
import { readSuppressions } from "./suppressions.ts";
import { findUnreadReason } from "./unread-reason.ts";

/** What documents are made of. */
const excerpts = new WeakMap<MarkdownDocument, Excerpt>();

/**
 * Any text → its tree and structure. Never throws; a text that can't be read has no blocks and says why in `unread`. The
 * outcome is the same whatever the same document was earlier, but what is still the same in it is not read again.
 */
export function readMarkdown(text: string, earlier?: MarkdownDocument): MarkdownDocument {
  const unread = findUnreadReason(text);
  if (unread !== undefined) return buildDocument(readFrontMatterOnly(text), unread, earlier);
  try {
    const known = earlier && excerpts.get(earlier);
    const excerpt = (known && readChange(text, known)) ?? readExcerpt(text);
    const document = buildDocument(excerpt, undefined, earlier);
    excerpts.set(document, excerpt);
    return document;
  } catch {
    return buildDocument(readFrontMatterOnly(text), "too-dense", earlier);
  }
}

function buildDocument(
  { text, visible, root, frontMatter, pieces }: Excerpt,
  unread: MarkdownDocument["unread"],
  earlier: MarkdownDocument | undefined,
): MarkdownDocument {
  const { sections, blocks } = buildOutline(visible, pieces);
  return {
    text,
    visible,
    passages: readPassages(visible, earlier?.passages),
    root,
    unread,
    frontMatter,
    sections,
    blocks,
    fields: readFields(visible, root, sections, frontMatter),
    suppressions: readSuppressions(text, root),
  };
}
