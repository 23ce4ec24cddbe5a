import { DomUtils, parseDocument } from "htmlparser2";

/** Word's parts as trees. Entities stay as they are written, so that a tree is written as it was read. */
export type XmlDocument = ReturnType<typeof parseDocument>;
export type XmlNode = XmlDocument["children"][number];
export type XmlElement = Extract<XmlNode, { readonly attribs: unknown }>;

const options = { xmlMode: true, decodeEntities: false } as const;

export function parseXml(bytes: Uint8Array | undefined): XmlDocument {
  return parseDocument(new TextDecoder().decode(bytes ?? new Uint8Array()), options);
}

export function writeXml(document: XmlDocument): Uint8Array {
  return new TextEncoder().encode(DomUtils.getOuterHTML(document, options));
}

/** An element and what is in it, from text such as `<w:t>3.2</w:t>`. */
export function makeXml(text: string): XmlElement {
  return parseDocument(text, options).children[0] as XmlElement;
}

export function isElement(node: XmlNode | null): node is XmlElement {
  return node !== null && "attribs" in node;
}

/** All elements of these names below a node, in document order. */
export function findElements(node: XmlDocument | XmlElement, ...names: readonly string[]): XmlElement[] {
  return DomUtils.getElementsByTagName((name) => names.includes(name), node) as XmlElement[];
}

/** The first child of this name, then of its children the first of the next: `childOf(p, "w:pPr", "w:pStyle")`. */
export function childOf(node: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (parent, name) => parent?.children.find((child): child is XmlElement => isElement(child) && child.name === name),
    node,
  );
}

/** `w:val` of a child: `<w:start w:val="3"/>`. */
export function valueIn(node: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return childOf(node, ...path)?.attribs["w:val"];
}

export function replaceElement(element: XmlElement, ...others: readonly XmlNode[]): void {
  for (const other of others) DomUtils.prepend(element, other);
  DomUtils.removeElement(element);
}

export function removeElement(element: XmlElement): void {
  DomUtils.removeElement(element);
}

export function appendChild(parent: XmlElement, child: XmlNode): void {
  DomUtils.appendChild(parent, child);
}

export function insertAfter(element: XmlElement, next: XmlNode): void {
  DomUtils.append(element, next);
}

export function prependChild(parent: XmlElement, child: XmlNode): void {
  DomUtils.prependChild(parent, child);
}
