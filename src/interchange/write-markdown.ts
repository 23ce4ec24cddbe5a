import type * as mdast from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify, { type Options } from "remark-stringify";
import { unified } from "unified";
import { tidyEmphasis } from "./tidy-emphasis.ts";

/** A tree as people would write it: no escapes where none is needed, tables without padding. */
export function writeMarkdown(root: mdast.Root): string {
  tidyEmphasis(root);
  return processor.stringify(root);
}

const text: NonNullable<NonNullable<Options["handlers"]>["text"]> = (node: mdast.Text, _parent, state, info) =>
  state
    .safe(node.value, info)
    // Addresses and mails are links with or without an escape, and show the same text.
    .replace(/\\(?=[@:])|(?<=www)\\(?=\.)/g, "")
    // `[Client]` is a placeholder; only boxes of tasks, notes and what stands before `(` or `:` would be more.
    .replace(/\\\[(?![ xX]\]|\^)([^\][\\\n]*)\](?![(:[])/g, "[$1]");

const processor = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: "-",
    rule: "-",
    listItemIndent: "one",
    fences: true,
    handlers: { text },
  })
  .freeze();
