import { strToU8, zipSync } from "fflate";

/** Parts of a Word file as XML; what is not given is as small as Word allows. */
export interface WordFile {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(" ");

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A Word file as Word would store it. */
export function buildWordFile({ body, ...parts }: WordFile): Uint8Array {
  const others = (Object.entries(parts) as [keyof typeof parts, string][]).map(([name, xml]) => ({ name, xml }));
  const links = others.map(
    ({ name }) => `<Relationship Id="r-${name}" Type="${office}/${name}" Target="${name}.xml"/>`,
  );
  const overrides = others.map(
    ({ name }) => `<Override PartName="/word/${name}.xml" ContentType="${types}.${name}+xml"/>`,
  );
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}<Relationship Id="web" Type="${office}/hyperlink" Target="https://tickets.example/terms" TargetMode="External"/><Relationship Id="disk" Type="${office}/hyperlink" Target="file:///C:/offers/old.docx" TargetMode="External"/><Relationship Id="script" Type="${office}/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>`,
    "word/document.xml": `<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
  };
  const roots = {
    styles: "styles",
    numbering: "numbering",
    footnotes: "footnotes",
    comments: "comments",
    header: "hdr",
  };
  for (const { name, xml } of others) {
    files[`word/${name}.xml`] = `<w:${roots[name]} ${namespaces}>${xml}</w:${roots[name]}>`;
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(declare(xml))])));
}

function declare(xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`;
}

/** A paragraph of one run, with properties such as `<w:pStyle w:val="Heading1"/>`. */
export function paragraph(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
}

export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function inStyle(style: string): string {
  return `<w:pStyle w:val="${style}"/>`;
}

export function inList(numId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
}

export function table(...rows: readonly (readonly string[])[]): string {
  const cell = (content: string): string => `<w:tc>${content.startsWith("<w:") ? content : paragraph(content)}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** Styles as a German Word has them, one of an author's own that is based on a heading, and one that only has a place in the outline. */
export const styles = [
  ["Standard", "Normal", ""],
  ["Titel", "Title", ""],
  ["berschrift1", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'],
  ["berschrift2", "heading 2", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'],
  ["HausKapitel", "Haus Kapitel", '<w:basedOn w:val="berschrift1"/>'],
  ["Gliederung", "Gliederung", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'],
  ["LibreTitel", "Überschrift 3", ""],
  ["Verzeichnis1", "toc 1", ""],
  ["Zitat", "Quote", ""],
  ["Listenabsatz", "List Paragraph", ""],
  ["Listenfortsetzung", "List Continue", ""],
]
  .map(
    ([id, name, rest]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"${id === "Standard" ? ' w:default="1"' : ""}><w:name w:val="${name}"/>${rest}</w:style>`,
  )
  .join("");

function level(at: number, format: string, text: string, rest = ""): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${rest}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** 1 and 4 count numbers, 4 in the same list as 1 but from 1 again; 2 has bullets; 3 numbers headings as contracts do. */
export const numbering = [
  `<w:abstractNum w:abstractNumId="10">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%2)")}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="20">${level(0, "bullet", "•")}${level(1, "bullet", "–")}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="30">${level(0, "decimal", "§ %1")}${level(1, "decimal", "%1.%2")}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="10"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="20"/></w:num>',
  '<w:num w:numId="3"><w:abstractNumId w:val="30"/></w:num>',
  '<w:num w:numId="4"><w:abstractNumId w:val="10"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
].join("");
