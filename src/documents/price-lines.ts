import type { ListItem, Row, Table } from "../markdown/markdown-document.ts";
import { isInside, type Range } from "../text/range.ts";
import type { EngagementDocument } from "./document.ts";
import type { EffortUnit } from "./facts/facts.ts";

/** How a document breaks its price or effort down: the rows of a table, or the items of a list under a heading about money. */
export interface PriceBreakdown {
  readonly table: Table | undefined;
  readonly lines: readonly (Row | ListItem)[];
  /** Where it stands: the head of the table, the first item. */
  readonly range: Range;
}

/** Fewer priced lines break nothing down. */
const leastLines = 2;

const workUnits: readonly EffortUnit[] = ["person-hour", "person-day", "person-week", "person-month"];

export function readPriceBreakdowns(document: EngagementDocument): readonly PriceBreakdown[] {
  const { blocks, sections } = document.markdown;
  const found: PriceBreakdown[] = [];
  for (const table of blocks) {
    if (table.type !== "table" || table.rows.filter(({ range }) => isPriced(document, range)).length < leastLines)
      continue;
    const [first, last] = [table.header[0], table.header.at(-1)];
    const head = { start: first?.range.start ?? table.range.start, end: last?.range.end ?? table.range.start };
    found.push({ table, lines: table.rows, range: head });
  }
  for (const section of sections) {
    if (document.sectionTopics.get(section)?.includes("pricing") !== true) continue;
    const items = section.blocks.filter((block) => block.type === "listItem");
    const [first] = items;
    if (first === undefined || items.filter(({ textRange }) => isPriced(document, textRange)).length < leastLines)
      continue;
    found.push({ table: undefined, lines: items, range: first.textRange });
  }
  return found;
}

function isPriced({ facts }: EngagementDocument, line: Range): boolean {
  const isHere = ({ range }: { readonly range: Range }): boolean => isInside(range, line);
  return facts.money.some(isHere) || facts.efforts.some((effort) => workUnits.includes(effort.unit) && isHere(effort));
}
