import type * as mdast from "mdast";
import type { MarkdownDocument } from "../markdown/markdown-document.ts";

/** The Markdown files that a document links to, each once, as written and without anchors: `../product-vision.md`. */
export function readFileLinks({ root }: MarkdownDocument): string[] {
  const found = new Set<string>();
  const open: mdast.Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ((node.type === "link" || node.type === "definition") && isFile(node.url))
      found.add(node.url.replace(/#.*$/, ""));
    if ("children" in node) for (const child of node.children) open.push(child);
  }
  return [...found];
}

function isFile(url: string): boolean {
  return /\.(?:md|markdown|mdown)(?:#.*)?$/i.test(url) && !/^[a-z][a-z0-9+.-]*:/i.test(url);
}
