import { childOf, findElements, valueIn, type XmlDocument, type XmlElement } from "./xml.ts";

/** What a paragraph is by its style. */
export type ParagraphRole =
  | { readonly name: "title" | "quote" | "code" | "contents" }
  | { readonly name: "heading"; readonly level: number }
  /** A further paragraph of a list item; `depth` counts from 1. */
  | { readonly name: "continued"; readonly depth: number };

/** What a paragraph's style says of it. */
export interface ParagraphStyles {
  roleOf(styleId: string | undefined): ParagraphRole | undefined;
  /** Numbering that comes with a style. */
  numberingOf(styleId: string | undefined): StyleNumbering | undefined;
}

export interface StyleNumbering {
  readonly numId: string;
  readonly level: string | undefined;
}

/** Word keeps its own names of styles in English, whatever a user sees; other programs write them as they are seen. */
export function readParagraphStyles(styles: XmlDocument): ParagraphStyles {
  const byId = new Map<string, XmlElement>();
  let standard: string | undefined;
  for (const style of findElements(styles, "w:style")) {
    const id = style.attribs["w:styleId"];
    if (id === undefined || style.attribs["w:type"] === "character") continue;
    byId.set(id, style);
    if (style.attribs["w:default"] === "1" && style.attribs["w:type"] === "paragraph") standard = id;
  }

  /** The first answer of a style, or of the one that it is based on, and so on. */
  function ask<Answer>(styleId: string | undefined, answer: (style: XmlElement) => Answer | undefined) {
    const seen = new Set<string>();
    for (let id = styleId ?? standard; id !== undefined && !seen.has(id); ) {
      seen.add(id);
      const style = byId.get(id);
      if (style === undefined) return undefined;
      const found = answer(style);
      if (found !== undefined) return found;
      id = valueIn(style, "w:basedOn");
    }
    return undefined;
  }

  return {
    roleOf: (styleId) => ask(styleId, readRole) ?? (styleId === undefined ? undefined : roleOfName(styleId)),
    numberingOf: (styleId) =>
      ask(styleId, (style) => {
        const numbering = childOf(style, "w:pPr", "w:numPr");
        const numId = valueIn(numbering, "w:numId");
        return numId === undefined ? undefined : { numId, level: valueIn(numbering, "w:ilvl") };
      }),
  };
}

function readRole(style: XmlElement): ParagraphRole | undefined {
  const role = roleOfName(valueIn(style, "w:name") ?? "");
  if (role !== undefined) return role;
  const level = Number(valueIn(style, "w:pPr", "w:outlineLvl") ?? "9");
  return level < 9 ? { name: "heading", level: level + 1 } : undefined;
}

const heading = /^(?:heading|überschrift|berschrift|titre|kop|rubrik|título|titolo)\s?([1-9])$/u;
const continued = /^(?:list continue|listenfortsetzung)(?: ([1-5]))?$/u;

const names: Readonly<Record<"title" | "quote" | "code" | "contents", RegExp>> = {
  title: /^(?:title|titel)$/u,
  quote: /^(?:(?:intense )?quote|(?:intensives )?zitat|quotations|block text)$/u,
  code: /^(?:code|source ?code|html preformatted|html vorformatiert|preformatted text)$/u,
  contents:
    /^(?:toc \d|toc ?heading|verzeichnis \d|inhaltsverzeichnis(?: ?überschrift)?|contents (?:\d|heading)|table of contents)$/u,
};

function roleOfName(written: string): ParagraphRole | undefined {
  const name = written.toLowerCase();
  const level = heading.exec(name)?.[1];
  if (level !== undefined) return { name: "heading", level: Number(level) };
  const further = continued.exec(name);
  if (further !== null) return { name: "continued", depth: Number(further[1] ?? "1") };
  const known = (Object.keys(names) as (keyof typeof names)[]).find((role) => names[role].test(name));
  return known === undefined ? undefined : { name: known };
}
