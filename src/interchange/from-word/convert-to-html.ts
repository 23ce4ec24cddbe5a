import { zipSync } from "fflate";
import mammoth from "mammoth";
import { readNumbering } from "./numbering.ts";
import type { WordParts } from "./open-word-file.ts";
import { readParagraphStyles } from "./paragraph-roles.ts";
import { prepareDocument, styleNames } from "./prepare-document.ts";
import { type LeftOut, simplifyContent } from "./simplify-content.ts";
import { findElements, parseXml, writeXml } from "./xml.ts";

export interface WordAsHtml {
  readonly html: string;
  readonly leftOut: Readonly<LeftOut>;
  readonly comments: number;
}

/** A Word file's text as HTML, with tracked changes accepted. Throws where the file holds no Word document after all. */
export async function convertToHtml(parts: WordParts): Promise<WordAsHtml> {
  const part = (name: string) =>
    parseXml([...parts].find(([path]) => new RegExp(`^word/${name}\\d*\\.xml$`).test(path))?.[1]);
  const styles = readParagraphStyles(part("styles"));
  const numbering = readNumbering(part("numbering"), (id) => styles.numberingOf(id)?.numId);
  const leftOut: LeftOut = { pictures: 0, contents: 0, changes: 0 };
  const prepared: Record<string, Uint8Array> = {};
  for (const [path, bytes] of parts) {
    prepared[path] = bytes;
    if (!/^word\/(?:document|footnotes|endnotes)\d*\.xml$/.test(path)) continue;
    const tree = parseXml(bytes);
    simplifyContent(tree, styles, leftOut);
    if (path.startsWith("word/document")) prepareDocument(tree, styles, numbering);
    prepared[path] = writeXml(tree);
  }
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zipSync(prepared, { level: 0 })) },
    { styleMap, includeEmbeddedStyleMap: false },
  );
  return { html: value, leftOut, comments: findElements(part("comments"), "w:comment").length };
}

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9];

const styleMap = [
  `p.${styleNames.title} => h1.title:fresh`,
  ...levels.map((level) => `p.${styleNames.heading}${level} => h${Math.min(level, 6)}:fresh`),
  `p.${styleNames.quote} => blockquote > p:fresh`,
  `p.${styleNames.code} => pre:separator('\\n')`,
  ...[1, 2, 3, 4, 5].map((depth) => `p.${styleNames.continued}${depth} => ${"ul|ol > li > ".repeat(depth)}p:fresh`),
  "r[style-name='Code'] => code",
  "r[style-name='Verbatim Char'] => code",
  "r[style-name='HTML Code'] => code",
  "r[style-name='Source Text'] => code",
  "r[style-name='Emphasis'] => em",
];
