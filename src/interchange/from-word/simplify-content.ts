import type { ParagraphStyles } from "./paragraph-roles.ts";
import {
  childOf,
  findElements,
  isElement,
  makeXml,
  removeElement,
  replaceElement,
  valueIn,
  type XmlDocument,
  type XmlElement,
} from "./xml.ts";

/** What a Word file has that Markdown hasn't, and how often. */
export interface LeftOut {
  pictures: number;
  contents: number;
  changes: number;
}

/** Puts what Word can say in many ways – fields, formulas, text boxes – in the plain way, and takes out pictures and tables of contents. */
export function simplifyContent(document: XmlDocument, styles: ParagraphStyles, leftOut: LeftOut): void {
  leftOut.changes += findElements(document, "w:ins", "w:del", "w:moveTo", "w:moveFrom").length;
  for (const choice of findElements(document, "mc:AlternateContent")) chooseContent(choice);
  for (const picture of findElements(document, "pic:pic", "v:imagedata", "c:chart", "dgm:relIds")) {
    leftOut.pictures++;
    removeElement(picture);
  }
  for (const formula of findElements(document, "m:oMath")) {
    const text = findElements(formula, "m:t").flatMap(({ children }) => children);
    const run = makeXml('<w:r><w:t xml:space="preserve"></w:t></w:r>');
    const inside = childOf(run, "w:t") as XmlElement;
    inside.children = text;
    for (const node of text) node.parent = inside;
    replaceElement(formula, run);
  }
  for (const wrapper of findElements(document, "m:oMathPara", "w:fldSimple", "w:dir", "w:bdo")) {
    replaceElement(wrapper, ...wrapper.children);
  }
  for (const place of findElements(document, "w:ptab", "w:cr")) {
    replaceElement(place, makeXml(place.name === "w:ptab" ? "<w:tab/>" : "<w:br/>"));
  }
  // A hyphen that only shows where a line ends would part the word for whoever searches it.
  for (const hyphen of findElements(document, "w:softHyphen")) removeElement(hyphen);
  for (const hyphen of findElements(document, "w:noBreakHyphen")) replaceElement(hyphen, makeXml("<w:t>-</w:t>"));
  removeContents(document, styles, leftOut);
}

/** A text box is there twice, for newer and for older programs; what only newer ones know is put in the older way. */
function chooseContent(choice: XmlElement): void {
  const older = childOf(choice, "mc:Fallback");
  const newer = childOf(choice, "mc:Choice");
  const boxes = newer === undefined ? [] : findElements(newer, "w:txbxContent");
  const isKnown = older !== undefined && findElements(older, "w:txbxContent").length > 0;
  if (boxes.length > 0 && !isKnown) {
    const box = makeXml("<w:pict><w:txbxContent></w:txbxContent></w:pict>");
    const inside = childOf(box, "w:txbxContent") as XmlElement;
    inside.children = boxes.flatMap(({ children }) => children);
    for (const node of inside.children) node.parent = inside;
    replaceElement(choice, box);
    return;
  }
  // The newer way has the picture, where there is one, and the older one the text.
  const chosen = isKnown ? older : (newer ?? older);
  replaceElement(choice, ...(chosen?.children ?? []));
}

/** The table of contents is Word's own, with page numbers that mean nothing elsewhere. */
function removeContents(document: XmlDocument, styles: ParagraphStyles, leftOut: LeftOut): void {
  for (const block of findElements(document, "w:sdt")) {
    const gallery = valueIn(childOf(block, "w:sdtPr", "w:docPartObj"), "w:docPartGallery");
    if (gallery !== "Table of Contents") continue;
    leftOut.contents++;
    removeElement(block);
  }
  let wasContents = false;
  for (const paragraph of findElements(document, "w:p")) {
    const isContents = styles.roleOf(valueIn(childOf(paragraph, "w:pPr"), "w:pStyle"))?.name === "contents";
    if (isContents && !wasContents) leftOut.contents++;
    wasContents = isContents;
    if (!isContents) continue;
    // The paragraph itself stays, since a cell must have one.
    for (const child of [...paragraph.children]) if (isElement(child) && child.name !== "w:pPr") removeElement(child);
  }
}
