import { type Range, trimRange } from "../text/range.ts";
import type { ListItemPiece, ParagraphPiece, Piece } from "./block-pieces.ts";
import { type Block, type Heading, type ListItem, plainText, type Section } from "./markdown-document.ts";

export interface Outline {
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
}

interface OpenSection extends Section {
  range: { start: number; end: number };
  children: OpenSection[];
  blocks: Block[];
}

/** Lays out pieces as sections, each heading over what follows it; disguised headings count. */
export function buildOutline(visible: string, pieces: readonly Piece[]): Outline {
  const sections: OpenSection[] = [open(undefined, 0, undefined, 0)];
  const blocks: Block[] = [];
  const items = new Map<ListItemPiece, ListItem>();
  let markedLevel = 0;
  const hasHeadings = pieces.some(
    (piece) => piece.type === "heading" || (piece.type === "paragraph" && findHeading(piece) !== undefined),
  );
  let path: OpenSection[] = [sections[0] as OpenSection];

  for (const [index, piece] of pieces.entries()) {
    if (piece.type === "heading") {
      markedLevel = piece.level;
      start({ ...piece, text: plainText(visible, piece.textRange) });
      continue;
    }
    if (piece.type === "paragraph") {
      placeParagraph(piece, findHeading(piece) ?? (hasHeadings ? undefined : findPlainHeading(piece, index)));
    } else place(piece);
  }
  return { sections, blocks };

  function open(heading: Heading | undefined, level: number, parent: OpenSection | undefined, at: number): OpenSection {
    return { heading, level, parent, children: [], blocks: [], range: { start: at, end: visible.length } };
  }

  function start(heading: Heading): void {
    while (path.length > 1 && (path.at(-1) as OpenSection).level >= heading.level)
      close(path.pop() as OpenSection, heading.range.start);
    if (path.length === 1) close(path[0] as OpenSection, heading.range.start);
    const parent = path.length > 1 ? path.at(-1) : undefined;
    const section = open(heading, heading.level, parent, heading.range.start);
    parent?.children.push(section);
    sections.push(section);
    path = [...path, section];
  }

  function close(section: OpenSection, at: number): void {
    // The part before the first heading ends at that heading, and only there.
    if (section.level > 0 || sections.length === 1) section.range.end = at;
  }

  function placeParagraph(piece: ParagraphPiece, heading: Heading | undefined): void {
    if (heading !== undefined) start(heading);
    const rest = trimRange(visible, { start: heading?.range.end ?? piece.range.start, end: piece.range.end });
    if (rest.end === rest.start) return;
    // `##Scope` in the midst of a paragraph parts it.
    const next = piece.outermost ? /^#{2,6}(?=\p{L})/mu.exec(visible.slice(rest.start, rest.end)) : null;
    if (next === null) {
      place({ ...piece, range: rest });
      return;
    }
    const at = rest.start + next.index;
    const before = trimRange(visible, { start: rest.start, end: at });
    if (before.end > before.start) place({ ...piece, range: before });
    const after = { ...piece, range: { start: at, end: rest.end } };
    placeParagraph(after, findHeading(after));
  }

  function place(piece: Exclude<Piece, { type: "heading" }>): void {
    const section = path.at(-1) as OpenSection;
    const block = toBlock(piece, section);
    section.blocks.push(block);
    blocks.push(block);
  }

  function toBlock(piece: Exclude<Piece, { type: "heading" }>, section: Section): Block {
    if (piece.type !== "listItem") {
      if (piece.type !== "paragraph") return { ...piece, section };
      return { type: "paragraph", range: piece.range, quoted: piece.quoted, section };
    }
    const item: ListItem = { ...piece, section, parent: piece.parent && items.get(piece.parent) };
    items.set(piece, item);
    return item;
  }

  function findHeading(piece: ParagraphPiece): Heading | undefined {
    if (!piece.outermost) return undefined;
    const range = firstLine(piece.range);
    const loose = /^(#{1,6})(?=[^\s#])/.exec(visible.slice(range.start, range.end));
    if (loose?.[1] !== undefined) {
      const textRange = trimRange(visible, { start: range.start + loose[1].length, end: range.end });
      return heading(range, textRange, loose[1].length, "loose");
    }
    const text = plainText(visible, piece.range);
    if (
      !piece.bold ||
      range.end < trimRange(visible, piece.range).end ||
      text.length > 100 ||
      (/[.!?]$|:\s*\S/.test(text) && !/^\d{1,2}[.)] [^.!:]+\?$/.test(text))
    )
      return undefined;
    return heading(piece.range, trimRange(visible, piece.range), Math.min(markedLevel + 1, 6), "bold");
  }

  function findPlainHeading(piece: ParagraphPiece, index: number): Heading | undefined {
    const next = pieces[index + 1];
    if (!piece.outermost || next === undefined || !isTitleLike(piece)) return undefined;
    if (index > 0 && next.type === "paragraph" && isTitleLike(next)) return undefined;
    return heading(piece.range, trimRange(visible, piece.range), index === 0 ? 1 : 2, "plain");
  }

  function isTitleLike(piece: ParagraphPiece): boolean {
    const text = plainText(visible, piece.range);
    return (
      text.length <= 70 &&
      firstLine(piece.range).end >= trimRange(visible, piece.range).end &&
      text.split(" ").length <= 9 &&
      /^[^\p{Ll}]*\p{Lu}/u.test(text) &&
      !/[.,;!?]$|:\s*\S/.test(text)
    );
  }

  function firstLine(range: Range): Range {
    const end = visible.slice(range.start, range.end).search(/[\r\n]/);
    return { start: range.start, end: end === -1 ? range.end : range.start + end };
  }

  function heading(range: Range, textRange: Range, level: number, style: Heading["style"]): Heading {
    const text = plainText(visible, textRange).replace(/(?:(?<!\s)\s+)?:$/, "");
    return {
      range,
      textRange: {
        start: textRange.start,
        end: textRange.start + visible.slice(textRange.start, textRange.end).replace(/(?:(?<!\s)\s+)?:$/, "").length,
      },
      text,
      level,
      style,
    };
  }
}
