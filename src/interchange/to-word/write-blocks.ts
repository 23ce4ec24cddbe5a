import { HeadingLevel, Paragraph, type ParagraphChild, type Table, TextRun } from "docx";
import type * as hast from "hast";
import { isTag, textOfNode } from "../hast.ts";
import type { WordContext } from "./word-context.ts";
import { styleIds } from "./word-styles.ts";
import { writeList } from "./write-list.ts";
import { markPlace, writeRuns } from "./write-runs.ts";
import { writeTable } from "./write-table.ts";

export type WordBlock = Paragraph | Table;

/** Where blocks stand, which decides on how paragraphs look. */
export interface BlockPlace {
  /** The style of paragraphs; not there in running text. */
  readonly style?: string;
  /** How deep in lists; 0 outside. */
  readonly depth: number;
}

const blockTags = "p h1 h2 h3 h4 h5 h6 ul ol table blockquote pre hr div section details dl figure center".split(" ");
const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

/** Blocks of HTML, and lines between them, as Word has them. */
export function writeBlocks(nodes: readonly hast.RootContent[], context: WordContext, place: BlockPlace): WordBlock[] {
  return groupLines(nodes).flatMap((group) => {
    if (Array.isArray(group)) return writeParagraph(group, context, place);
    return writeBlock(group, context, place);
  });
}

function writeBlock(node: hast.Element, context: WordContext, place: BlockPlace): WordBlock[] {
  switch (node.tagName) {
    case "p":
      return writeParagraph(node.children, context, place);
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return [writeHeading(node, context)];
    case "ul":
    case "ol":
      return writeList(node, context, place);
    case "table":
      return withGap(writeTable(node, context));
    case "blockquote":
      return writeBlocks(node.children, context, { ...place, style: styleIds.quote });
    case "pre":
      return [writeCode(node, place)];
    case "hr":
      return [new Paragraph({ style: styleIds.rule })];
    default:
      return isTag(node, "section") && node.properties.dataFootnotes !== undefined
        ? []
        : writeBlocks(node.children, context, place);
  }
}

/** Word makes one of two tables with nothing between. */
function withGap(table: Table | undefined): WordBlock[] {
  return table === undefined ? [] : [table, new Paragraph({ style: styleIds.gap })];
}

/** Lines that stand beside blocks, as in `<li>Text<ul>…`, are paragraphs of their own. */
export function groupLines(nodes: readonly hast.RootContent[]): (hast.Element | hast.ElementContent[])[] {
  const groups: (hast.Element | hast.ElementContent[])[] = [];
  for (const node of nodes) {
    if (isTag(node, ...blockTags)) {
      groups.push(node);
      continue;
    }
    if (node.type === "doctype") continue;
    const last = groups.at(-1);
    if (Array.isArray(last)) last.push(node);
    else groups.push([node]);
  }
  return groups;
}

function writeParagraph(
  nodes: readonly hast.ElementContent[],
  context: WordContext,
  { style, depth }: BlockPlace,
): Paragraph[] {
  const children = writeRuns(nodes, context);
  if (children.length === 0) return [];
  const shown = style ?? (depth > 0 ? styleIds.continued[Math.min(depth, styleIds.continued.length) - 1] : undefined);
  return [new Paragraph(shown === undefined ? { children } : { style: shown, children })];
}

function writeHeading(node: hast.Element, context: WordContext): Paragraph {
  const level = Number(node.tagName.slice(1)) - context.raised;
  const runs = writeRuns(node.children, context);
  const id = String(node.properties.id ?? "");
  const children: ParagraphChild[] = id === "" ? runs : markPlace(id, runs);
  return new Paragraph({ heading: levels[level - 1] ?? HeadingLevel.TITLE, children });
}

function writeCode(node: hast.Element, { depth }: BlockPlace): Paragraph {
  const lines = textOfNode(node).replace(/\n$/, "").split("\n");
  const children = lines.map((text, at) => new TextRun(at === 0 ? { text } : { text, break: 1 }));
  return new Paragraph({ style: styleIds.code, children, ...(depth > 0 && { indent: { left: depth * 360 } }) });
}
