import { type Excerpt, readExcerpt, readFrontMatterOnly } from "./excerpt.ts";
import { readFields } from "./fields.ts";
import type { MarkdownDocument } from "./markdown-document.ts";
import { buildOutline } from "./outline.ts";
import { readPassages } from "./passages.ts";
import { readChange } from "./read-change.ts";
import { readSuppressions } from "./suppressions.ts";
import { findUnreadReason, type UnreadReason } from "./unread-reason.ts";

/** What documents are made of. */
const excerpts = new WeakMap<MarkdownDocument, Excerpt>();

/**
 * Any text → its tree and structure. Never throws; a text that can't be read has no blocks and says why in `unread`. The
 * outcome is the same whatever the same document was earlier, but what is still the same in it is not read again.
 */
export function readMarkdown(text: string, earlier?: MarkdownDocument): MarkdownDocument {
  const excerpt = readText(text, earlier && excerpts.get(earlier));
  if (typeof excerpt === "string") return buildDocument(readFrontMatterOnly(text), excerpt, earlier);
  const document = buildDocument(excerpt, undefined, earlier);
  excerpts.set(document, excerpt);
  return document;
}

/** Lets go of what would help to read a document again. */
export function forgetExcerpt(document: MarkdownDocument): void {
  excerpts.delete(document);
}

function readText(text: string, known: Excerpt | undefined): Excerpt | UnreadReason {
  try {
    return (known && readChange(text, known)) ?? findUnreadReason(text) ?? readExcerpt(text);
  } catch {
    return "too-dense";
  }
}

function buildDocument(
  { text, visible, root, frontMatter, pieces, bold }: Excerpt,
  unread: UnreadReason | undefined,
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
    fields: readFields(visible, bold, sections, frontMatter),
    suppressions: readSuppressions(text, root),
  };
}
