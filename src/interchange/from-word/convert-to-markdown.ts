import type * as hast from "hast";
import type * as mdast from "mdast";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import { unified } from "unified";
import { isTag, mapChildren, textOfNode } from "../hast.ts";
import { flattenTables } from "./flatten-tables.ts";
import { liftFootnotes } from "./footnotes.ts";
import { restoreLists } from "./restore-lists.ts";

/** HTML that `convertToHtml` wrote → mdast. */
export function convertToMarkdown(html: string): mdast.Root {
  const root = unified().use(rehypeParse, { fragment: true }).parse(html);
  const definitions = liftFootnotes(root);
  restoreLists(root);
  mapChildren(root, (node) => simplify(node, hasTitle(root)));
  flattenTables(root);
  const tree = processor.runSync({ ...root, children: [...root.children, ...definitions] });
  tightenLists(tree);
  return tree;
}

/** Items stand close together where none has more than one paragraph. */
function tightenLists(node: mdast.Nodes): void {
  if (!("children" in node)) return;
  for (const child of node.children) tightenLists(child);
  if (node.type === "listItem") node.spread = node.children.filter(({ type }) => type !== "list").length > 1;
  if (node.type === "list") node.spread = node.children.some(({ spread }) => spread === true);
}

const processor = unified()
  .use(rehypeRemark, {
    checked: "☑",
    unchecked: "☐",
    handlers: {
      "x-break": (): mdast.Html => ({ type: "html", value: "<br>" }),
      "x-note": (_state, node): mdast.FootnoteReference => ({ type: "footnoteReference", ...noteOf(node) }),
      "x-definition": (state, node): mdast.FootnoteDefinition => ({
        type: "footnoteDefinition",
        ...noteOf(node),
        children: state.toFlow(state.all(node)) as mdast.FootnoteDefinition["children"],
      }),
    },
  })
  .freeze();

function noteOf(node: hast.Element): { readonly identifier: string; readonly label: string } {
  const id = String(node.properties.id);
  return { identifier: id, label: id };
}

function hasTitle(root: hast.Root): boolean {
  return root.children.some(isTitle);
}

function isTitle(node: hast.Nodes): boolean {
  return isTag(node, "h1") && Array.isArray(node.properties.className) && node.properties.className.includes("title");
}

/** Takes out what leads nowhere outside Word, and moves headings below the title. */
function simplify(node: hast.Element, isBelowTitle: boolean): hast.ElementContent[] {
  if (isTag(node, "img")) return [];
  if (isTag(node, "a") && !leadsSomewhere(node.properties.href)) return node.children;
  if (!isTag(node, "h1", "h2", "h3", "h4", "h5", "h6")) return [node];
  const level = Number(node.tagName.slice(1)) + (isBelowTitle && !isTitle(node) ? 1 : 0);
  return [{ ...node, tagName: `h${Math.min(level, 6)}`, children: readHeading(node) }];
}

/** Addresses on the author's own machine mean nothing elsewhere, and scripts are no addresses. */
function leadsSomewhere(href: unknown): boolean {
  return typeof href === "string" && /^(?:https?:|mailto:|tel:|ftps?:|(?![a-z][a-z+.-]*:)[^#\\])/i.test(href);
}

/** A heading is one line, and bold by itself. */
function readHeading({ children }: hast.Element): hast.ElementContent[] {
  const shown = children.map(
    (child): hast.ElementContent => (isTag(child, "br") ? { type: "text", value: " " } : child),
  );
  const said = shown.filter((child) => textOfNode(child).trim() !== "" || isTag(child, "x-note"));
  const [only] = said;
  return said.length === 1 && isTag(only, "strong") ? only.children : shown;
}
