import type * as mdast from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify, { type Options } from "remark-stringify";
import { unified } from "unified";
import { tidyEmphasis } from "./tidy-emphasis.ts";

/** A tree as people would write it: no escapes where none is needed, tables without padding. */
export function writeMarkdown(root: mdast.Root): string {
  tidyEmphasis(root);
  bareLinks(root);
  return processor.stringify(root);
}

type Handlers = NonNullable<Options["handlers"]>;

const text: Handlers["text"] = (node: mdast.Text, _parent, state, info) =>
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

/** An address that is its own text is a link as it stands: no `<jana@tickets.example>`. */
function bareLinks(node: mdast.Nodes): void {
  if (!("children" in node)) return;
  node.children = node.children.map((child) => {
    bareLinks(child);
    const [only] = child.type === "link" && child.children.length === 1 ? child.children : [];
    if (child.type !== "link" || only?.type !== "text" || !plainAddress.test(only.value)) return child;
    return child.url === only.value || child.url === `mailto:${only.value}` ? only : child;
  }) as typeof node.children;
}

const plainAddress = /^(?:https?:\/\/|[\w.+-]+@)[\w.-]+(?:\/[\w./%~=-]*[\w/])?$/;
