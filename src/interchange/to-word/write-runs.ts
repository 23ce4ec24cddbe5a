import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from "docx";
import type * as hast from "hast";
import { isTag, textOfNode } from "../hast.ts";
import { describePicture } from "../pictures.ts";
import type { WordContext } from "./word-context.ts";
import { styleIds } from "./word-styles.ts";

type Look = Pick<IRunOptions, "bold" | "italics" | "strike" | "superScript" | "subScript" | "style" | "font" | "size">;

/** What stands within a line, as Word has it. Blanks at the ends are gone, and inner line ends are blanks. */
export function writeRuns(
  nodes: readonly hast.ElementContent[],
  context: WordContext,
  look: Look = {},
): ParagraphChild[] {
  const shown = trimEnds(nodes);
  return shown.flatMap((node) => writeNode(node, context, look));
}

function writeNode(node: hast.ElementContent, context: WordContext, look: Look): ParagraphChild[] {
  if (node.type === "text") return node.value === "" ? [] : [new TextRun({ text: onOneLine(node.value), ...look })];
  if (node.type !== "element") return [];
  const inside = (change: Look): ParagraphChild[] =>
    node.children.flatMap((child) => writeNode(child, context, { ...look, ...change }));
  switch (node.tagName) {
    case "strong":
    case "b":
      return inside({ bold: true });
    case "em":
    case "i":
      return inside({ italics: true });
    case "del":
    case "s":
      return inside({ strike: true });
    case "sub":
      return inside({ subScript: true });
    case "code":
    case "tt":
    case "kbd":
      return inside({ style: styleIds.inlineCode });
    case "br":
      return [new TextRun({ break: 1 })];
    case "img":
      return writePicture(node, context, look);
    case "input":
      return [new TextRun({ text: node.properties.checked === true ? "☑" : "☐", ...look })];
    case "sup": {
      const [reference] = node.children;
      const id = isTag(reference, "a") ? context.footnoteOf(String(reference.properties.href)) : undefined;
      return id === undefined ? inside({ superScript: true }) : [new FootnoteReferenceRun(id)];
    }
    case "a":
      return writeLink(node, inside({ style: "Hyperlink" }));
    default:
      return inside({});
  }
}

function writeLink({ properties }: hast.Element, children: ParagraphChild[]): ParagraphChild[] {
  const href = String(properties.href ?? "");
  if (href.startsWith("#")) return [new InternalHyperlink({ anchor: bookmarkOf(href.slice(1)), children })];
  return href === "" ? children : [new ExternalHyperlink({ link: href, children })];
}

/** A heading's text, with the mark that links to it lead to. */
export function markPlace(id: string, children: ParagraphChild[]): ParagraphChild[] {
  return [new Bookmark({ id: bookmarkOf(id), children })];
}

/** Word's marks start with a letter and have 40 characters at most. */
function bookmarkOf(id: string): string {
  return `p_${decodeURIComponent(id).replace(/[^\p{L}\p{N}_]/gu, "_")}`.slice(0, 40);
}

const widestPicture = 600;

function writePicture({ properties }: hast.Element, context: WordContext, look: Look): ParagraphChild[] {
  const source = String(properties.src ?? "");
  const alt = String(properties.alt ?? "");
  const data = context.readPicture(source);
  const picture = data === undefined ? undefined : describePicture(data);
  if (data === undefined || picture === undefined || picture.type === "svg" || picture.type === "webp") {
    context.missing.push(source);
    return alt === "" ? [] : [new TextRun({ text: alt, ...look })];
  }
  const scale = Math.min(1, widestPicture / picture.width);
  const transformation = { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
  return [new ImageRun({ type: picture.type, data, transformation, altText: { name: alt, description: alt } })];
}

function onOneLine(text: string): string {
  return text.replace(/[ \t]*[\r\n]+[ \t]*/g, " ");
}

function trimEnds(nodes: readonly hast.ElementContent[]): hast.ElementContent[] {
  const start = nodes.findIndex(isShown);
  if (start === -1) return [];
  const shown = nodes.slice(start, nodes.findLastIndex(isShown) + 1);
  return shown.map((node, at) => {
    if (node.type !== "text") return node;
    let value = at === 0 ? node.value.trimStart() : node.value;
    if (at === shown.length - 1) value = value.trimEnd();
    return { ...node, value };
  });
}

function isShown(node: hast.ElementContent): boolean {
  return isTag(node, "img", "input", "br", "sup") || textOfNode(node).trim() !== "";
}
