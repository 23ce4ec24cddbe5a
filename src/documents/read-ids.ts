import type { Block } from "../markdown/markdown-document.ts";
import { allMatches } from "../text/all-matches.ts";
import { isInside, type Range } from "../text/range.ts";
import type { EngagementDocument } from "./document.ts";
import { columnOfPoint } from "./points.ts";

/** `US-12`, where a row, heading or list item is called so, or where a text points to it. */
export interface Id {
  /** `US-12` without zeros before the number. */
  readonly key: string;
  readonly prefix: string;
  readonly range: Range;
  /** As written. */
  readonly text: string;
  /** What is called so: the rest of the row, heading or item. */
  readonly title: string;
}

export interface Ids {
  /** Places where something is called by an id, in groups that use each id once: a table, a list, the headings. */
  readonly groups: readonly (readonly Id[])[];
  /** The first other place of each, unless that is the text of a link. */
  readonly references: readonly Id[];
}

const id = /(?<![\p{L}\p{N}_/.#-])(?<prefix>[A-Z]{1,6})(?<mark>-?)(?<number>\d{1,4})(?![\p{L}\p{N}_]|[.,/-]\d|%)/gu;
/** A prefix is the project's own where so many things are called by it. */
const leastOfPrefix = 3;
/** Quarters, halves, weeks, versions, priorities, levels. */
const common = new Set(["Q", "H", "KW", "CW", "W", "V", "P", "L", "S", "FY"]);

export function readIds(document: EngagementDocument): Ids {
  const { markdown } = document;
  const all = allMatches(markdown.visible, id).flatMap((match): Id[] => {
    const { prefix = "", number = "" } = match.groups ?? {};
    if (common.has(prefix)) return [];
    const range = { start: match.index, end: match.index + match[0].length };
    return [{ key: `${prefix}-${Number(number)}`, prefix, range, text: match[0], title: "" }];
  });
  if (all.length === 0) return { groups: [], references: [] };
  const inTables = markdown.blocks.map((block) => idsOfRows(document, block, all));
  const headings = markdown.sections.flatMap(({ heading }) =>
    heading === undefined ? [] : opening(document, heading.textRange, all),
  );
  const inLists = markdown.sections.map(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === "listItem" && !block.quoted ? opening(document, block.textRange, all) : [],
    ),
  );
  const groups = [...inTables, headings, ...inLists].filter((group) => group.length > 0);
  const defined = groups.flat();
  const isOwn = (prefix: string): boolean =>
    new Set(defined.filter((one) => one.prefix === prefix).map(({ key }) => key)).size >= leastOfPrefix;
  const starts = new Set(defined.map(({ range }) => range.start));
  return {
    groups: groups.map((group) => group.filter(({ prefix }) => isOwn(prefix))).filter((group) => group.length > 0),
    references: firstOfEach(all.filter(({ prefix, range }) => isOwn(prefix) && !starts.has(range.start))).filter(
      ({ range }) => !document.text.startsWith("](", range.end),
    ),
  };
}

function firstOfEach(ids: readonly Id[]): Id[] {
  const known = new Set<string>();
  return ids.filter(({ key }) => known.size < known.add(key).size);
}

/** The cells of a column for ids that hold nothing else. */
function idsOfRows(document: EngagementDocument, block: Block, all: readonly Id[]): Id[] {
  if (block.type !== "table" || block.quoted) return [];
  const column = columnOfPoint(document, block, "document/id-column");
  if (column === undefined) return [];
  return block.rows.flatMap(({ cells }) => {
    const cell = cells[column];
    const found = all.find(
      ({ range, text }) => cell !== undefined && isInside(range, cell.range) && cell.text === text,
    );
    const title = cells.map(({ text }, at) => (at === column ? "" : text)).join(" | ");
    return found === undefined ? [] : [{ ...found, title }];
  });
}

/** `US-12: Login`, `**US-12** Login`, `US-12 – Login` at the start of a heading or item. */
function opening({ markdown, text }: EngagementDocument, place: Range, all: readonly Id[]): Id[] {
  const { visible } = markdown;
  const found = all.find(({ range }) => isInside(range, place));
  if (found === undefined || /[\p{L}\p{N}]/u.test(visible.slice(place.start, found.range.start))) return [];
  const isMarked =
    /^\s?(?:[:–—)\]]|-\s|\*\*|__|\.\s)/.test(text.slice(found.range.end, place.end)) ||
    text.startsWith("**", found.range.start - 2);
  return isMarked ? [{ ...found, title: visible.slice(found.range.end, place.end).replace(/\s+/g, " ").trim() }] : [];
}
