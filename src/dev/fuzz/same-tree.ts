import assert from "node:assert/strict";
import type * as mdast from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { parseByStretches, type Reference } from "../../markdown/quick/parse-by-stretches.ts";

const stretchProcessor = unified().use(remarkParse).use(remarkGfm).freeze();
const processor = stretchProcessor().use(remarkFrontmatter).freeze();
const reference: Reference = {
  parseText: (text) => processor.parse(text),
  parseStretch: (text) => stretchProcessor.parse(text),
};

/** Holds the quick parser's tree against remark's. The reference now and then leaves a `checked` on the root, which nobody reads. */
export function assertSameTree(text: string): void {
  const [actual, expected] = [parseByStretches(text, reference).root, processor.parse(text)].map(writeTree);
  assert.equal(actual, expected, JSON.stringify(text));
}

function writeTree({ children, position }: mdast.Root): string {
  return JSON.stringify({ children, position }, sorted, 1);
}

function sorted(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
