import type * as hast from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { EngagementDocument } from "../../documents/document.ts";
import { type DocumentDetails, footLine, headLine } from "../document-details.ts";
import { isTag, mapChildren } from "../hast.ts";
import { describePicture } from "../pictures.ts";
import { type PictureReader, renderTree } from "../render-tree.ts";
import { printStyles, quoteForStyles } from "./print-styles.ts";

export interface HtmlPage {
  readonly html: string;
  /** Pictures that could not be taken in, as written. */
  readonly missing: readonly string[];
}

/** A document as one HTML file to print. Nothing in it runs, and nothing is loaded from elsewhere. */
export async function exportHtml(
  document: EngagementDocument,
  details: DocumentDetails,
  readPicture: PictureReader,
): Promise<HtmlPage> {
  const tree = renderTree(document, details);
  const missing = embedPictures(tree, readPicture);
  const body = unified().use(rehypeStringify).stringify(tree);
  const styles = `${printStyles}${writeMargins(details)}`;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(styles));
  const styleHash = Buffer.from(digest).toString("base64");
  const html = [
    "<!doctype html>",
    `<html lang="${escapeHtml(details.language)}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-${styleHash}'; img-src data:">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(details.title)}</title>`,
    `<style>${styles}</style>`,
    "</head>",
    `<body>\n${body}\n</body>`,
    "</html>\n",
  ].join("\n");
  return { html, missing };
}

function embedPictures(tree: hast.Root, readPicture: PictureReader): string[] {
  const missing: string[] = [];
  mapChildren(tree, (node) => {
    if (!isTag(node, "img")) return [node];
    const source = String(node.properties.src ?? "");
    const bytes = readPicture(source);
    const picture = bytes === undefined ? undefined : describePicture(bytes);
    if (bytes === undefined || picture === undefined) {
      missing.push(source);
      return [{ type: "text", value: String(node.properties.alt ?? "") }];
    }
    const src = `data:${picture.mediaType};base64,${Buffer.from(bytes).toString("base64")}`;
    return [{ ...node, properties: { ...node.properties, src } }];
  });
  return missing;
}

/** What stands in the margins of each printed page. */
function writeMargins(details: DocumentDetails): string {
  const [page, of] = details.language === "de" ? ["Seite ", " von "] : ["Page ", " of "];
  return `@page{@top-left{content:${quoteForStyles(details.title)}}@top-right{content:${quoteForStyles(headLine(details))}}@bottom-left{content:${quoteForStyles(footLine(details))}}@bottom-right{content:"${page}" counter(page) "${of}" counter(pages)}}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
