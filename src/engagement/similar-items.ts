import type { EngagementDocument } from "../documents/document.ts";
import type { BacklogItem } from "../documents/items/backlog-items.ts";
import { findItemRow } from "../documents/items/item-fields.ts";
import { isInside, overlaps } from "../text/range.ts";
import { contentStems } from "./content-words.ts";

/** Two items that say the same. */
export interface SimilarItems {
  readonly first: BacklogItem;
  readonly second: BacklogItem;
  /** 100 where they are the same but for case and punctuation. */
  readonly percent: number;
}

const leastPercent = 85;
/** Fewer words say too little to be the same: `Login`, `Search`. */
const fewestWords = 3;

/**
 * The items that look the same, each against the first one like it. One may say more than the other; where each says
 * something of its own, as `export as PDF` and `export as CSV`, they are two. Those in two lists, of parent and child, for
 * different roles and for different platforms are no duplicates either.
 */
export function findSimilarItems(document: EngagementDocument): SimilarItems[] {
  const told = document.items.map((item) => {
    const text = item.goal === undefined ? item.title : `${item.goal} ${item.benefit ?? ""}`;
    return { item, stems: contentStems(text), said: normalise(text) };
  });
  return told.flatMap((second, index): SimilarItems[] => {
    for (const first of told.slice(0, index)) {
      if (second.stems.size < fewestWords || !mayBeSame(document, first.item, second.item)) continue;
      const percent = first.said === second.said ? 100 : Math.min(99, similarity(first.stems, second.stems));
      if (percent >= leastPercent) return [{ first: first.item, second: second.item, percent }];
    }
    return [];
  });
}

/** Twice the shared words of all, in percent; 0 where each has a word of its own. */
function similarity(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const shared = [...first].filter((stem) => second.has(stem)).length;
  if (shared < first.size && shared < second.size) return 0;
  return Math.floor((200 * shared) / (first.size + second.size));
}

function mayBeSame(document: EngagementDocument, first: BacklogItem, second: BacklogItem): boolean {
  if (first.id !== undefined && first.id === second.id) return false;
  if (overlaps(first.range, second.range) || (first.type === "epic") !== (second.type === "epic")) return false;
  if (normalise(first.role ?? "") !== normalise(second.role ?? "")) return false;
  if (names(document, first, second) || names(document, second, first)) return false;
  return inOneList(document, first, second) && !isSetApart(document, first, second);
}

/** `Duplicates US-3`, `replaces US-3`: the author knows. */
function names({ text }: EngagementDocument, { range }: BacklogItem, { id }: BacklogItem): boolean {
  return id !== undefined && /\p{L}/u.test(id) && text.slice(range.start, range.end).includes(id);
}

/** What stands again under another heading, such as a sprint's, is the same item in another list, unless both have ids or priorities. */
function inOneList(document: EngagementDocument, first: BacklogItem, second: BacklogItem): boolean {
  if (first.id !== undefined && second.id !== undefined) return true;
  if (first.priority !== undefined && second.priority !== undefined) return true;
  const sectionOf = ({ range }: BacklogItem) =>
    document.markdown.sections.findLast(
      (section) => isInside(range, section.range) && !(section.heading && isInside(section.heading.range, range)),
    );
  return sectionOf(first) === sectionOf(second);
}

/** Another cell of words tells two rows apart: `iOS` and `Android`, two modules, two descriptions. */
function isSetApart(document: EngagementDocument, first: BacklogItem, second: BacklogItem): boolean {
  const [one, other] = [findItemRow(document, first), findItemRow(document, second)];
  if (one === undefined || other === undefined || one.table !== other.table) return false;
  const known = (item: BacklogItem): string[] =>
    [item.id, item.priority, item.estimate, item.status, item.value, item.owner].map((value) => normalise(value ?? ""));
  return one.row.cells.some((cell, column) => {
    const [left, right] = [normalise(cell.text), normalise(other.row.cells[column]?.text ?? "")];
    if (left === right || overlaps(cell.range, first.titleRange) || /^[\d\W]*$/u.test(left + right)) return false;
    return !known(first).includes(left) && !known(second).includes(right) && left !== "" && right !== "";
  });
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
