import type { EngagementDocument } from "../../documents/document.ts";
import type { BacklogItem } from "../../documents/items/backlog-items.ts";
import { findItemRow, type ItemRow } from "../../documents/items/item-fields.ts";
import { findTerm, itemTermsOf } from "../../documents/items/item-terms.ts";
import { readStory } from "../../documents/items/story-form.ts";
import { type Block, type Cell, type ListItem, plainText } from "../../markdown/markdown-document.ts";
import { isInside, type Range } from "../../text/range.ts";
import type { FieldTerm } from "../../vocabulary/item-words.ts";
import type { ExchangeItem } from "./exchange-item.ts";

/** The items of a backlog with all that the document says of each. */
export function collectItems(document: EngagementDocument): ExchangeItem[] {
  return document.items.map((item) => collectItem(document, item));
}

function collectItem(document: EngagementDocument, item: BacklogItem): ExchangeItem {
  const row = findItemRow(document, item);
  const place = row === undefined ? readPlace(document, item) : readRow(document, row);
  const { id, type, priority, estimate, value, status, owner } = item;
  const isStory = hasStory(item.title);
  return {
    id,
    type,
    title: isStory ? undefined : item.title,
    story: isStory ? item.title : (place.story ?? composeStory(item, document.language)),
    description: place.description === item.title ? undefined : place.description,
    parent: place.parent,
    priority,
    estimate,
    value,
    status,
    owner,
    criteria: place.criteria,
  };
}

/** A story that is told in columns, or below a heading that says who wants it. */
function composeStory({ role, goal, benefit }: BacklogItem, language: string): string | undefined {
  if (role === undefined || goal === undefined) return undefined;
  if (language === "de") return `Als ${role} möchte ich ${goal}${benefit === undefined ? "" : `, damit ${benefit}`}.`;
  const wish = /^(?:to|a|an|the|my|that)\s/i.test(goal) ? goal : `to ${goal}`;
  return `As a ${role}, I want ${wish}${benefit === undefined ? "" : `, so that ${benefit}`}.`;
}

/** What the model doesn't hold as text. */
type Place = Pick<ExchangeItem, "story" | "description" | "parent" | "criteria">;

function readRow(document: EngagementDocument, { table, row }: ItemRow): Place {
  const { text, visible } = document.markdown;
  const cellOf = (term: FieldTerm): Cell | undefined => {
    const column = table.header.findIndex(({ text: head }) => termOf(document, head) === term);
    return column === -1 ? undefined : row.cells[column];
  };
  const said = (cell: Cell | undefined): string[] => (cell === undefined ? [] : linesOf(text, visible, cell.range));
  const described = said(cellOf("description"));
  const story = described.find(hasStory) ?? row.cells.map((cell) => cell.text).find(hasStory);
  return {
    story,
    description: described.filter((line) => line !== story).join("\n") || undefined,
    parent: said(cellOf("parent")).join(" ") || undefined,
    criteria: said(cellOf("acceptance")).map(withoutMark),
  };
}

/** The lines of a cell, as `<br>` and `<li>` set them apart. */
function linesOf(text: string, visible: string, { start, end }: Range): string[] {
  const lines: string[] = [];
  let from = start;
  for (const tag of text.slice(start, end).matchAll(/<br\s*\/?>|<\/?li\b[^>]*>/gi)) {
    lines.push(plainText(visible, { start: from, end: start + tag.index }));
    from = start + tag.index + tag[0].length;
  }
  return [...lines, plainText(visible, { start: from, end })].filter((line) => line !== "");
}

function readPlace(document: EngagementDocument, item: BacklogItem): Place {
  const { markdown } = document;
  const { visible } = markdown;
  const said = ({ range }: { readonly range: Range }): string => plainText(visible, range);
  const inside = markdown.blocks.filter(({ range }) => isInside(range, item.range));
  const criteria = findCriteria(document, item, inside);
  const paragraphs = inside.filter((block) => block.type === "paragraph" && !isLabelled(document, block));
  const story = paragraphs.find((block) => hasStory(said(block)));
  const others = paragraphs.filter((block) => block !== story && !criteria.includes(block));
  const parent = markdown.fields.find(
    ({ label, labelRange }) => isInside(labelRange, item.range) && termOf(document, label) === "parent",
  );
  return {
    story: story === undefined ? undefined : said(story),
    description: others.map(said).join("\n") || undefined,
    parent: parent?.value ?? findEpic(document, item),
    criteria: criteria
      .map((block) => plainText(visible, block.type === "listItem" ? block.textRange : block.range))
      .map(withoutMark),
  };
}

/** `## Epic: Checkout` above the item. */
function findEpic({ markdown }: EngagementDocument, item: BacklogItem): string | undefined {
  const above = markdown.sections.filter(
    ({ heading, range }) => heading !== undefined && isInside(item.range, range) && range.start < item.range.start,
  );
  const names = above.map(({ heading }) => /^epic\s*\d*\s*[:–-]\s*(.+)$/iu.exec(heading?.text ?? "")?.[1]);
  return names.findLast((name) => name !== undefined);
}

/** Beside or below `Acceptance criteria`, or the plain bullets below a story. */
function findCriteria(document: EngagementDocument, item: BacklogItem, inside: readonly Block[]): Block[] {
  if (item.acceptanceCriteria === 0) return [];
  const { fields, sections } = document.markdown;
  const field = fields.find(
    ({ label, labelRange }) => isInside(labelRange, item.range) && termOf(document, label) === "acceptance",
  );
  const section = sections.find(
    ({ heading, range }) =>
      heading !== undefined &&
      isInside(range, item.range) &&
      range.start > item.range.start &&
      termOf(document, heading.text) === "acceptance",
  );
  const place = field?.valueRange ?? section?.range;
  const below =
    place === undefined ? inside : inside.filter(({ range }) => range.end > place.start && range.start < place.end);
  const items = below.filter(
    (block): block is ListItem =>
      block.type === "listItem" && !isLabelled(document, block) && block.textRange.start > item.titleRange.end,
  );
  const depth = Math.min(...items.map((block) => block.depth));
  const shown = items.filter((block) => block.depth === depth);
  return shown.length > 0 || place === undefined ? shown : below.filter(({ type }) => type === "paragraph");
}

/** Whether a field of the item stands in the block, as in `Priority: Must`. */
function isLabelled(document: EngagementDocument, block: Block): boolean {
  return document.markdown.fields.some(
    ({ label, labelRange }) =>
      isInside(labelRange, block.type === "listItem" ? block.textRange : block.range) &&
      termOf(document, label) !== undefined,
  );
}

function termOf({ markdown, language }: EngagementDocument, words: string): FieldTerm | undefined {
  return findTerm(itemTermsOf(markdown, language).fields, words);
}

export function hasStory(text: string): boolean {
  return readStory(text)?.goal !== undefined;
}

/** `- Pays by card` → `Pays by card` */
export function withoutMark(line: string): string {
  return line.replace(/^\s*(?:[-*•+]|\d{1,3}[.)])\s+/u, "");
}
