import assert from "node:assert/strict";
import type { MarkdownDocument } from "../../markdown/markdown-document.ts";
import { readMarkdown } from "../../markdown/read-markdown.ts";

/** What is read with the help of the version before is what is read without, and leaves that version as it was. */
export function checkRereading([first = "", ...versions]: readonly string[]): void {
  let earlier = readMarkdown(first);
  for (const text of versions) {
    const later = readMarkdown(text, earlier);
    assertSame(later, readMarkdown(text));
    assertSame(earlier, readMarkdown(earlier.text));
    earlier = later;
  }
}

function assertSame(actual: MarkdownDocument, expected: MarkdownDocument): void {
  const { text } = actual;
  assert.deepEqual(actual, expected, JSON.stringify(text));
}
