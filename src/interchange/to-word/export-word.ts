import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type * as hast from "hast";
import type { EngagementDocument } from "../../documents/document.ts";
import { type DocumentDetails, footLine, headLine } from "../document-details.ts";
import { isTag, mapChildren } from "../hast.ts";
import { type PictureReader, renderTree } from "../render-tree.ts";
import { settleFile } from "./settle-file.ts";
import type { WordContext } from "./word-context.ts";
import { page, textWidth, wordStyles } from "./word-styles.ts";
import { writeBlocks } from "./write-blocks.ts";
import { writeRuns } from "./write-runs.ts";

export interface WordExport {
  readonly bytes: Uint8Array;
  /** Pictures that could not be taken in, as written. */
  readonly missing: readonly string[];
}

/** A document as a Word file that a client can be sent: in Word's own styles, with a line at the head and foot of each page. */
export async function exportWord(
  document: EngagementDocument,
  details: DocumentDetails,
  readPicture: PictureReader,
  today: string,
): Promise<WordExport> {
  const tree = renderTree(document, details);
  const notes = findNotes(tree);
  let lists = 0;
  const missing: string[] = [];
  const titles = tree.children.filter((node) => isTag(node, "h1"));
  const isTitled = titles.length === 1 && tree.children.find((node) => isTag(node, "h1", "h2", "h3")) === titles[0];
  const context: WordContext = {
    readPicture,
    missing,
    raised: isTitled ? 1 : 0,
    footnoteOf: (href) => {
      const at = notes.findIndex(({ properties }) => `#${properties.id}` === href);
      return at === -1 ? undefined : at + 1;
    },
    nextList: () => ++lists,
  };
  const footnotes = Object.fromEntries(notes.map((note, at) => [at + 1, { children: writeNote(note, context) }]));
  const children = writeBlocks(tree.children, context, { depth: 0 });
  const file = new Document({
    title: details.title,
    creator: details.provider ?? "",
    lastModifiedBy: details.provider ?? "",
    styles: wordStyles(details.language),
    footnotes,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        headers: { default: new Header({ children: [writeLine("Header", details.title, headLine(details))] }) },
        footers: { default: new Footer({ children: [writeLine("Footer", footLine(details), pageNumber(details))] }) },
        children,
      },
    ],
  });
  return { bytes: settleFile(await Packer.toBuffer(file), today), missing };
}

/** The footnotes in their order, without the links back to the text. */
function findNotes(tree: hast.Root): hast.Element[] {
  const section = tree.children.find((node) => isTag(node, "section") && node.properties.dataFootnotes !== undefined);
  if (!isTag(section, "section")) return [];
  mapChildren(section, (node) => (node.properties.dataFootnoteBackref !== undefined ? [] : [node]));
  const list = section.children.find((node) => isTag(node, "ol"));
  return isTag(list, "ol") ? list.children.filter((node) => isTag(node, "li")) : [];
}

/** Word writes the number of a note itself; a blank after it is ours. */
function writeNote(note: hast.Element, context: WordContext): Paragraph[] {
  const [first, ...rest] = note.children.filter((child) => isTag(child, "p"));
  const line = first === undefined ? note.children : first.children;
  const others = rest.flatMap(({ children }) => [new Paragraph({ children: writeRuns(children, context) })]);
  return [new Paragraph({ children: [new TextRun(" "), ...writeRuns(line, context)] }), ...others];
}

type LinePart = string | (typeof PageNumber)[keyof typeof PageNumber];

function writeLine(style: "Header" | "Footer", left: string, right: string | readonly LinePart[]): Paragraph {
  const parts = typeof right === "string" ? [right] : right;
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }];
  return new Paragraph({ style, tabStops, children: [new TextRun({ children: [left, new Tab(), ...parts] })] });
}

function pageNumber({ language }: DocumentDetails): LinePart[] {
  const [before, between] = language === "de" ? ["Seite ", " von "] : ["Page ", " of "];
  return [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES];
}
