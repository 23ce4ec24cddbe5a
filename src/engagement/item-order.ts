import type { EngagementDocument } from "../documents/document.ts";
import type { BacklogItem } from "../documents/items/backlog-items.ts";
import { openItemsOf } from "../documents/items/open-items.ts";
import { type PriorityLevel, priorityLevelsOf } from "../documents/items/priority-level.ts";
import { columnOfPoint, placesOfPoint } from "../documents/points.ts";
import type { Table } from "../markdown/markdown-document.ts";
import { isInside } from "../text/range.ts";

/**
 * Whether the first comes first: the document says so, or the items stand in the order of their priorities, or have none,
 * since then nothing but the order tells.
 */
export function isOrderMeant(document: EngagementDocument, items: readonly BacklogItem[]): boolean {
  if (placesOfPoint(document, "backlog/ordered").length > 0) return true;
  const levels = priorityLevelsOf(items);
  const ranks = items.map(({ priority }, index) => {
    const level = levels[index];
    return level === undefined ? toRank(priority) : order.indexOf(level);
  });
  const known = ranks.filter((rank) => rank !== undefined);
  return known.every((rank, index) => index === 0 || rank >= (known[index - 1] ?? 0));
}

/** An item stands above one that is needed more. */
export interface LevelInversion {
  readonly above: BacklogItem;
  readonly below: BacklogItem;
}

/**
 * Where a list that says of itself that the first comes first, in a sentence or by a column that ranks its rows, puts a lower
 * priority above a higher one.
 */
export function findLevelInversions(document: EngagementDocument): LevelInversion[] {
  const isSaid = placesOfPoint(document, "backlog/ordered").length > 0;
  const open = openItemsOf(document);
  const levels = priorityLevelsOf(open);
  return document.markdown.sections.flatMap(({ blocks }) => {
    if (!isSaid && !blocks.some((block) => block.type === "table" && isRanked(document, block))) return [];
    const here = open.flatMap((item, index) => {
      const level = levels[index];
      const isHere = blocks.some((block) => isInside(item.titleRange, block.range));
      return level !== undefined && isHere ? [{ item, rank: order.indexOf(level) }] : [];
    });
    return here.flatMap(({ item: above, rank }, index): LevelInversion[] => {
      const below = here.slice(index + 1).find((other) => other.rank < rank);
      return below === undefined ? [] : [{ above, below: below.item }];
    });
  });
}

/** Whether a column ranks the rows of a table from 1 on. */
function isRanked(document: EngagementDocument, table: Table): boolean {
  const column = columnOfPoint(document, table, "backlog/rank");
  if (column === undefined || table.rows.length < fewestRanks) return false;
  return table.rows.every(({ cells }, index) => toRank(cells[column]?.text) === index + 1);
}

const fewestRanks = 3;
const order: readonly PriorityLevel[] = ["must", "should", "could", "wont"];

function toRank(priority: string | undefined): number | undefined {
  const digits = /^\D{0,6}(\d{1,3})$/.exec(priority ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}
