import type * as hast from "hast";
import type * as mdast from "mdast";
import rehypeRaw from "rehype-raw";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { EngagementDocument } from "../documents/document.ts";
import type { DocumentDetails } from "./document-details.ts";
import { element, isTag, mapChildren, textOfNode } from "./hast.ts";

/** A picture that stands in a document, or undefined where it can't be shown. `source` is as written: `images/plan.png`. */
export type PictureReader = (source: string) => Uint8Array | undefined;

/**
 * A document as HTML that can't run anything: tags that authors wrote are kept as far as they only give structure.
 * Comments and front matter are not in it, and links only where they lead to the web or to another place in the document.
 */
export function renderTree({ markdown }: EngagementDocument, { title, language }: DocumentDetails): hast.Root {
  const root = processor.runSync(structuredClone(markdown.root) as mdast.Root) as hast.Root;
  const names = new Set<string>();
  mapChildren(root, (node) => {
    if (node.properties.id === labelId) return [labelNotes(node, language)];
    if (!/^h[1-6]$/.test(node.tagName)) return [node];
    const id = nameHeading(textOfNode(node), names);
    return [{ ...node, properties: { ...node.properties, id } }];
  });
  mapChildren(root, (node) => (isTag(node, "a") && !leadsSomewhere(node, names) ? node.children : [node]));
  const hasHeading = root.children.some((node) => isTag(node, "h1"));
  if (!hasHeading && title !== "") root.children.unshift(element("h1", [{ type: "text", value: title }]));
  return root;
}

const schema = { ...defaultSchema, clobber: [], clobberPrefix: "" };

const processor = unified()
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: "" })
  .use(rehypeRaw)
  .use(rehypeSanitize, schema)
  .freeze();

/** Of the heading over the footnotes, which only those hear who can't see. */
const labelId = "footnote-label";

function labelNotes(heading: hast.Element, language: string): hast.Element {
  return { ...heading, children: [{ type: "text", value: language === "de" ? "Fußnoten" : "Footnotes" }] };
}

/** As web pages of repositories name headings, so that links of authors find them. */
function nameHeading(text: string, names: Set<string>): string {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
  let name = plain;
  for (let count = 1; names.has(name); count++) name = `${plain}-${count}`;
  names.add(name);
  return name;
}

/** The client has none of the files that relative links lead to. */
function leadsSomewhere({ properties }: hast.Element, names: ReadonlySet<string>): boolean {
  const href = String(properties.href ?? "");
  if (/^(?:https?:\/\/|mailto:|tel:)/i.test(href)) return true;
  const place = href.startsWith("#") ? decode(href.slice(1)) : undefined;
  return place !== undefined && (names.has(place) || /^fn(?:ref)?-/.test(place));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
