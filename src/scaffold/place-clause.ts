import type { ConceptName } from "../documents/concepts.ts";
import type { EngagementDocument } from "../documents/document.ts";
import { findTitleSection } from "../documents/sections-about.ts";
import type { Heading, ListItem, Section } from "../markdown/markdown-document.ts";
import { rangeOf } from "../markdown/parse-markdown.ts";
import type { TextEdit } from "../text/text-edit.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { Clause } from "./clause.ts";
import { type ClausePart, type ClauseParts, readClauseParts } from "./clause-parts.ts";
import { continueList } from "./continue-list.ts";
import { type DocumentStyle, readDocumentStyle } from "./document-style.ts";
import { foldText } from "./fold-text.ts";
import { insertBlocks } from "./insertion.ts";
import { fillKnownValues } from "./known-values.ts";
import { findMainSection, findNeighbour, mainSections, type Neighbour } from "./section-order.ts";
import { writeHeading } from "./write-heading.ts";
import { writeParts } from "./write-parts.ts";

export interface PlaceOptions {
  /** Which paragraphs, list items and tables of the clause to take, counted from 0; all where not given. */
  readonly parts?: readonly number[];
  /** Where the clause is to go, if not where it usually does. */
  readonly section?: Section;
}

/**
 * Puts a clause where a person would: into the section of its meaning, be it empty or there already, else as a new
 * section after the one that usually precedes it, else at the end. In the document's own style, with what the document
 * says already filled in. Only ever inserts.
 */
export function placeClause(document: EngagementDocument, clause: Clause, options: PlaceOptions = {}): TextEdit[] {
  const { heading, parts } = readClauseParts(fillKnownValues(document, clause.body));
  const wanted = options.parts === undefined ? parts : parts.filter((_, at) => options.parts?.includes(at));
  if (options.section !== undefined) {
    return [extendSection(document, options.section, wanted, readDocumentStyle(document))];
  }
  if (clause.beside !== undefined) return placeBeside(document, clause.beside, { heading, parts: wanted });
  return placeParts(document, topicsOfClause(clause), { heading, parts: wanted });
}

function placeBeside(document: EngagementDocument, topic: Topic, clause: ClauseParts): TextEdit[] {
  const section = findMainSection(document, topic);
  if (clause.heading !== undefined || section === undefined) return placeParts(document, [topic], clause, "beside");
  return [extendSection(document, section, clause.parts, readDocumentStyle(document))];
}

/** Puts parts of one's own where a clause about these topics goes, or beside that place; see `placeClause`. */
export function placeParts(
  document: EngagementDocument,
  topics: readonly Topic[],
  clause: ClauseParts,
  where: "inside" | "beside" = "inside",
): TextEdit[] {
  const style = readDocumentStyle(document);
  if (clause.heading === undefined) return [belowTitle(document, clause.parts, style)];
  const section = findOwnSection(document, where === "inside" ? topics : [], clause.heading.text);
  if (section !== undefined) return [extendSection(document, section, clause.parts, style)];
  return [newSection(document, topics, clause, style, where)];
}

/** What a section that holds the clause is about. */
export function topicsOfClause({ concepts, beside }: Clause): readonly Topic[] {
  if (beside !== undefined) return [beside];
  const [first] = concepts as readonly ConceptName[];
  if (first === undefined || first === "product-owner-side") return [];
  return first.startsWith("risk-") ? ["risks", first] : [first];
}

/** Adds parts behind what stands in a section, before its subsections; items go on with the last list there. */
export function extendSection(
  document: EngagementDocument,
  section: Section,
  parts: readonly ClausePart[],
  style: DocumentStyle,
): TextEdit {
  const offset = section.blocks.at(-1)?.range.end ?? section.heading?.range.end ?? section.range.start;
  const item = section.blocks.findLast(
    (block): block is ListItem =>
      block.type === "listItem" && block.depth === 0 && !block.quoted && block.marker !== "<li>",
  );
  if (item !== undefined && parts.every((part) => part.type === "item")) {
    return continueList(document, item, parts, style);
  }
  return insertBlocks(document, offset, writeParts(parts, style), style.lineEnd);
}

/** A section about the same, or with the same title, empty or not. */
function findOwnSection(document: EngagementDocument, topics: readonly Topic[], title: string): Section | undefined {
  const wanted = foldText(withoutNumber(title));
  const named = document.markdown.sections.find(
    ({ heading }) =>
      heading !== undefined && heading !== document.title && foldText(withoutNumber(heading.text)) === wanted,
  );
  const about = topics.flatMap((topic) => findMainSection(document, topic) ?? []);
  return about.find((section) => document.emptySections.includes(section)) ?? about[0] ?? named;
}

function newSection(
  document: EngagementDocument,
  topics: readonly Topic[],
  { heading, parts }: ClauseParts,
  style: DocumentStyle,
  where: "inside" | "beside",
): TextEdit {
  const [beside] = where === "beside" ? topics.flatMap((topic) => findMainSection(document, topic) ?? []) : [];
  const neighbour: Neighbour | undefined =
    beside === undefined
      ? topics.flatMap((topic) => findNeighbour(document, topic) ?? [])[0]
      : { section: beside, side: "after" };
  const siblings = mainSections(document);
  const model = neighbour?.section.heading ?? siblings.at(-1)?.heading ?? modelHeading(document);
  const offset =
    neighbour === undefined
      ? document.text.length
      : neighbour.side === "after"
        ? neighbour.section.range.end
        : neighbour.section.range.start;
  const written = [
    ...(heading === undefined ? [] : [writeHeading(document, heading.text, model, style.lineEnd)]),
    writeParts(parts, style),
    ...findRule(document, offset),
  ];
  return insertBlocks(document, offset, written.join(style.lineEnd + style.lineEnd), style.lineEnd);
}

/** `---` between the sections goes on between the new one and the next. */
function findRule(document: EngagementDocument, offset: number): string[] {
  const before = document.markdown.root.children.findLast((node) => rangeOf(node).start < offset);
  if (before?.type !== "thematicBreak" || offset >= document.text.length) return [];
  const { start, end } = rangeOf(before);
  return [document.text.slice(start, end)];
}

/** For a document of one heading or none: sections of the second level. */
function modelHeading({ title }: EngagementDocument): Heading {
  const nowhere = { start: 0, end: 0 };
  const style = title?.style === "plain" || (title?.style === "setext" && title.level === 1) ? title.style : "atx";
  return { range: nowhere, textRange: nowhere, text: "", level: Math.min(6, (title?.level ?? 1) + 1), style };
}

/** Parts without a heading, such as the owner of a backlog, stand at the top. */
function belowTitle(document: EngagementDocument, parts: readonly ClausePart[], style: DocumentStyle): TextEdit {
  const title = findTitleSection(document);
  const offset = title?.heading?.range.end ?? 0;
  return insertBlocks(document, offset, writeParts(parts, style), style.lineEnd);
}

/** `Out of scope` from `2.3 Out of scope`. */
function withoutNumber(title: string): string {
  return title.replace(/^[\d.]+[.)]?\s+/, "");
}
