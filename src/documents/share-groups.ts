import type { Block, Cell, ListItem, Table } from "../markdown/markdown-document.ts";
import { isInside, overlaps, type Range } from "../text/range.ts";
import type { PointName } from "../vocabulary/point-names.ts";
import type { EngagementDocument } from "./document.ts";
import type { Percentage } from "./facts/facts.ts";
import { onlyPercentage } from "./facts/only-percentage.ts";
import { parseNumber } from "./facts/parse-number.ts";
import { columnOfPoint, placesOfPoint, saysPoint } from "./points.ts";

/** Shares that should come to a whole: the rows of a table, the items of a list, or one sentence about payments. */
export interface ShareGroup {
  readonly of: "payments" | "weights" | "shares";
  readonly shares: readonly Percentage[];
  /** The head of the column, else all the words from the first share to the last. */
  readonly range: Range;
}

const leastShares = 2;
const leastInSentence = 3;

/** What makes a row one that shares nothing out. */
const notShares: readonly PointName[] = ["document/other-percent", "document/tax", "document/part-of-share"];

export function readShareGroups(document: EngagementDocument): ShareGroup[] {
  const payments = blocksUnder(document, "document/payment-plan");
  const weights = blocksUnder(document, "document/weights");
  const purposeOf = (block: Block): ShareGroup["of"] | undefined =>
    weights.has(block) ? "weights" : payments.has(block) ? "payments" : undefined;
  const groups = document.markdown.sections.flatMap(({ blocks }) => [
    ...blocks.flatMap((block) => (block.type === "table" ? readTable(document, block, purposeOf(block)) : [])),
    ...readLists(document, blocks, purposeOf),
    ...blocks.flatMap((block) =>
      block.type === "paragraph" && purposeOf(block) === "payments" ? readText(document, block.range) : [],
    ),
  ]);
  const inSentences = placesOfPoint(document, "document/payment-plan")
    .filter(({ by, block, range }) => by === "words" && block.type !== "table" && !isIn(groups, range))
    .flatMap(({ range }) => readText(document, range));
  return [...groups, ...inSentences].filter(({ shares }) => shares.length >= leastShares && !hasParents(shares));
}

function isIn(groups: readonly ShareGroup[], sentence: Range): boolean {
  return groups.some(({ range }) => overlaps(range, sentence));
}

/** `Payment | 40 %` in a table is a row of its own and no title over the others. */
function blocksUnder(document: EngagementDocument, name: PointName): ReadonlySet<Block> {
  const places = placesOfPoint(document, name).filter(
    ({ by, block }) => by !== "words" && (block.type !== "table" || by === "heading"),
  );
  return new Set(places.map(({ block }) => block));
}

/** How much of somebody's time a row plans. */
export interface PlannedShare {
  readonly person: string;
  readonly percent: number;
  readonly range: Range;
}

/** `| Jana Roth | Designer | 60 % |` under `Allocation`, table by table; one with dates or phases plans one after the other. */
export function readAllocations(document: EngagementDocument): PlannedShare[][] {
  const { dates, milestones } = document.facts;
  return document.markdown.blocks.map((block) => {
    if (block.type !== "table" || block.quoted) return [];
    const column = columnOfPoint(document, block, "document/allocation");
    if (column === undefined) return [];
    if ([...dates, ...milestones].some(({ range }) => isInside(range, block.range))) return [];
    return block.rows.flatMap(({ cells }) => {
      const cell = cells[column];
      const share = cell === undefined ? undefined : shareOf(document, cell, block.header[column]);
      if (cell === undefined || share === undefined) return [];
      const [person, ...others] = document.people.filter(({ name }) => cells.some(({ text }) => text.includes(name)));
      if (person === undefined || others.length > 0) return [];
      return [{ person: person.name, percent: share.value, range: cell.range }];
    });
  });
}

function readTable(document: EngagementDocument, table: Table, purpose: ShareGroup["of"] | undefined): ShareGroup[] {
  if (table.quoted) return [];
  const names = document.pointTitles.columns.get(table) ?? [];
  return table.header.flatMap((head, column) => {
    const isShare = names[column]?.includes("document/share") === true;
    const isPercent = names[column]?.includes("document/percent") === true || /^%$/.test(head.text.trim());
    if (!isShare && !(isPercent && purpose !== undefined)) return [];
    const shares: Percentage[] = [];
    for (const { cells, range } of table.rows) {
      const cell = cells[column];
      if (saysPoint(document, "document/total", range) || saysPoint(document, "document/bare-total", range)) continue;
      if (cell === undefined || /\d/.exec(cell.text) === null) return [];
      const share = shareOf(document, cell, head);
      if (share === undefined) return [];
      // Under `Share of the price` a row may well speak of what is complete.
      if (
        notShares.some((point) => (!isShare || point !== "document/other-percent") && saysPoint(document, point, range))
      )
        return [];
      shares.push(share);
    }
    const isWeight = purpose === "weights" || names[column]?.includes("document/weights") === true;
    return [{ of: isWeight ? "weights" : (purpose ?? "shares"), shares, range: head.range }];
  });
}

/** `- 30 % on signing`: items of which each has one share. */
function readLists(
  document: EngagementDocument,
  blocks: readonly Block[],
  purposeOf: (block: Block) => ShareGroup["of"] | undefined,
): ShareGroup[] {
  const runs: ListItem[][] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.type !== "listItem" || block.quoted || block.depth > 0) continue;
    const run = blocks[at - 1]?.type === "listItem" ? runs.at(-1) : undefined;
    if (run === undefined) runs.push([block]);
    else run.push(block);
  }
  return runs.flatMap((items) => {
    const [first] = items;
    const purpose = first === undefined ? undefined : purposeOf(first);
    if (purpose === undefined) return [];
    const shares = items.map((item) => sharesIn(document, item.textRange));
    return shares.some((own) => own.length !== 1) ? [] : [group(purpose, shares.flat())];
  });
}

/** `30 % are due on signing, 40 % on delivery and 30 % on acceptance.` */
function readText(document: EngagementDocument, place: Range): ShareGroup[] {
  const shares = sharesIn(document, place);
  return shares.length < leastInSentence ? [] : [group("payments", shares)];
}

function group(of: ShareGroup["of"], shares: readonly Percentage[]): ShareGroup {
  return { of, shares, range: { start: shares[0]?.range.start ?? 0, end: shares.at(-1)?.range.end ?? 0 } };
}

/**
 * The shares that a sentence or item gives: none where some may be of another kind. A rate of tax, `19 % VAT`, is no share;
 * `of which` before the shares tells of what they are, and behind one that the next is a part of it.
 */
function sharesIn(document: EngagementDocument, place: Range): Percentage[] {
  if (saysPoint(document, "document/other-percent", place) || saysPoint(document, "document/remainder", place))
    return [];
  const { facts, markdown } = document;
  const taxes = placesOfPoint(document, "document/tax");
  const shares = facts.percentages.filter(
    ({ range }) => isInside(range, place) && !taxes.some(({ words }) => isBetween(range, words, /^\s+$/)),
  );
  const bareTaxes = taxes.filter(
    ({ words }) => !facts.percentages.some(({ range }) => isBetween(range, words, /^\s+$/)),
  );
  const mayBeRate = shares.some(({ range }) =>
    bareTaxes.some(({ words }) => isBetween(range, words, /^\s+\S+\s+$/) || isBetween(words, range, /^[^,;)]{0,20}$/)),
  );
  const [first] = shares;
  const hasParts = placesOfPoint(document, "document/part-of-share").some(
    ({ words }) => isInside(words, place) && first !== undefined && words.start > first.range.end,
  );
  return mayBeRate || hasParts ? [] : shares;

  function isBetween(from: Range, to: Range, words: RegExp): boolean {
    return from.end <= to.start && words.test(markdown.visible.slice(from.end, to.start));
  }
}

const longestShare = 200;

/** The share that is all a cell says; the sign may stand in the head of the column. */
function shareOf(document: EngagementDocument, cell: Cell, head: Cell | undefined): Percentage | undefined {
  if (cell.text.length > longestShare || !/^\D*[\d.,]+\s?\D*$/.test(cell.text)) return undefined;
  const bare = /^[\d.,]+$/.test(cell.text) && head?.text.includes("%") === true;
  if (!bare) return onlyPercentage(document, cell.range);
  return { range: cell.range, value: parseNumber(cell.text, cell.text.includes(",") ? "," : ".") };
}

/** A share that comes to what the next ones do is divided by them. */
function hasParents(shares: readonly Percentage[]): boolean {
  return shares.some(({ value }, at) => {
    let sum = 0;
    return shares.slice(at + 1).some((next, index) => {
      sum += next.value;
      return index > 0 && Math.abs(sum - value) < 0.01;
    });
  });
}
