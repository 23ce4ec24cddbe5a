import type { Counted, Numbering } from "./numbering.ts";
import type { ParagraphRole, ParagraphStyles } from "./paragraph-roles.ts";
import {
  childOf,
  findElements,
  makeXml,
  prependChild,
  removeElement,
  valueIn,
  type XmlDocument,
  type XmlElement,
} from "./xml.ts";

/** The names of styles under which paragraphs are handed on, whatever they were called. */
export const styleNames = {
  title: "MandateTitle",
  heading: "MandateHeading",
  quote: "MandateQuote",
  code: "MandateCode",
  continued: "MandateContinued",
  list: "MandateList",
} as const;

/** Lists may be this deep in what is handed on. */
const deepestLevel = 4;

/** `\u{E000}7:3\u{E001}` at the start of a list item: it is number 3 of list 7. */
export const listMark = /\u{E000}([^:\u{E001}]*):(\d+)\u{E001}/u;

/**
 * Writes into the tree of `word/document.xml` what Word knows of a paragraph from elsewhere: its role by its style, and its
 * number. Headings and the paragraphs counted with them – `3.2` in a contract – get their numbers as text, since others
 * refer to them.
 */
export function prepareDocument(document: XmlDocument, styles: ParagraphStyles, numbering: Numbering): void {
  const paragraphs = findElements(document, "w:p").map((element) => describe(element, styles));
  const headingFamilies = new Set(
    paragraphs.flatMap(({ role, list }) =>
      role?.name === "heading" && list !== undefined ? (numbering.familyOf(list.numId) ?? []) : [],
    ),
  );
  let isInList = false;
  for (const { element, role, list } of paragraphs) {
    const counted = list === undefined ? undefined : numbering.count(list.numId, list.level);
    setNumbering(element, undefined);
    if (!hasContent(element)) continue;
    if (counted !== undefined && list !== undefined) {
      const isText = role?.name === "heading" || headingFamilies.has(numbering.familyOf(list.numId) ?? "");
      if (isText) addText(element, counted.isBullet ? "" : `${counted.label} `);
      else makeListItem(element, list, counted);
      if (!isText) {
        isInList = true;
        continue;
      }
    }
    isInList &&= role?.name === "continued";
    setStyle(element, nameOfStyle(role, isInList));
  }
}

interface Paragraph {
  readonly element: XmlElement;
  readonly role: ParagraphRole | undefined;
  readonly list: PlaceInList | undefined;
}

interface PlaceInList {
  readonly numId: string;
  readonly level: number;
}

function describe(element: XmlElement, styles: ParagraphStyles): Paragraph {
  const properties = childOf(element, "w:pPr");
  const styleId = valueIn(properties, "w:pStyle");
  const outline = Number(valueIn(properties, "w:outlineLvl") ?? "9");
  const byStyle = styles.roleOf(styleId);
  const role = byStyle ?? (outline < 9 ? ({ name: "heading", level: outline + 1 } as const) : undefined);
  const numbering = childOf(properties, "w:numPr");
  const inherited = styles.numberingOf(styleId);
  const numId = valueIn(numbering, "w:numId") ?? inherited?.numId;
  const byRole = role?.name === "heading" ? role.level - 1 : 0;
  const level = Number(valueIn(numbering, "w:ilvl") ?? inherited?.level ?? byRole);
  return { element, role, list: numId === undefined || numId === "0" ? undefined : { numId, level } };
}

/** Lists whose items' own style is a heading are text by now, so that only lists keep a numbering. */
function makeListItem(element: XmlElement, { numId, level }: PlaceInList, { isBullet, value, label }: Counted): void {
  setStyle(element, styleNames.list);
  setNumbering(element, { numId, level: Math.min(level, deepestLevel) });
  if (!isBullet) addText(element, `\u{E000}${numId}:${value}\u{E001}`);
  else if (label !== "") addText(element, `${label} `);
}

function nameOfStyle(role: ParagraphRole | undefined, isInList: boolean): string | undefined {
  switch (role?.name) {
    case "heading":
      return `${styleNames.heading}${role.level}`;
    case "continued":
      return isInList ? `${styleNames.continued}${role.depth}` : undefined;
    case "title":
    case "quote":
    case "code":
      return styleNames[role.name];
    default:
      return undefined;
  }
}

/** Whether there is something to read, or a mark of a footnote. */
function hasContent(paragraph: XmlElement): boolean {
  return findElements(paragraph, "w:t", "w:sym", "w:footnoteReference", "w:endnoteReference", "w14:checkbox").some(
    (element) => element.name !== "w:t" || element.children.length > 0,
  );
}

function setStyle(paragraph: XmlElement, name: string | undefined): void {
  const style = childOf(paragraph, "w:pPr", "w:pStyle");
  if (style !== undefined) removeElement(style);
  if (name !== undefined) prependChild(propertiesOf(paragraph), makeXml(`<w:pStyle w:val="${name}"/>`));
}

function setNumbering(paragraph: XmlElement, place: PlaceInList | undefined): void {
  const numbering = childOf(paragraph, "w:pPr", "w:numPr");
  if (numbering !== undefined) removeElement(numbering);
  if (place === undefined) return;
  const xml = `<w:numPr><w:ilvl w:val="${place.level}"/><w:numId w:val="${place.numId}"/></w:numPr>`;
  prependChild(propertiesOf(paragraph), makeXml(xml));
}

/** Before all that the paragraph says. */
function addText(paragraph: XmlElement, text: string): void {
  const properties = propertiesOf(paragraph);
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  removeElement(properties);
  prependChild(paragraph, makeXml(`<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r>`));
  prependChild(paragraph, properties);
}

function propertiesOf(paragraph: XmlElement): XmlElement {
  const properties = childOf(paragraph, "w:pPr");
  if (properties !== undefined) return properties;
  prependChild(paragraph, makeXml("<w:pPr/>"));
  return childOf(paragraph, "w:pPr") as XmlElement;
}
