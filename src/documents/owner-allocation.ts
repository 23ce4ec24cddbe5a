import type { Row, Table } from "../markdown/markdown-document.ts";
import { isInside, type Range } from "../text/range.ts";
import type { EngagementDocument } from "./document.ts";
import { isUnsaidOfOwner, placesOfOwner, rowsOfOwner } from "./owner-points.ts";

const hoursOfWeek = 40;
const daysOfWeek = 5;
const mostWordsOfNote = 14;
const mostWordsOfShare = 5;

/** Whether nothing says how much of somebody's time the Product Owner's role has. */
export function isAllocationUnsaid(document: EngagementDocument): boolean {
  if (!isUnsaidOfOwner(document, "ownership/allocation")) return false;
  const { facts } = document;
  const rows = rowsOfOwner(document).map(({ range }) => range);
  const isInRow = ({ range }: { readonly range: Range }): boolean => rows.some((row) => isInside(range, row));
  return sharesOfOwner(document).length === 0 && !facts.efforts.some(isInRow) && !facts.percentages.some(isInRow);
}

/** A part of a working week, and where it is said: `50 %`, `2 days a week`. */
export interface WorkingShare {
  readonly range: Range;
  readonly percent: number;
}

/** The parts of the working week that the document gives to the Product Owner, with words that say that time is meant. */
export function sharesOfOwner(document: EngagementDocument): readonly WorkingShare[] {
  const shares = known.get(document) ?? readSharesOfOwner(document);
  known.set(document, shares);
  return shares;
}

const known = new WeakMap<EngagementDocument, readonly WorkingShare[]>();

function readSharesOfOwner(document: EngagementDocument): readonly WorkingShare[] {
  const { facts, markdown, ownerPlaces } = document;
  const said = [
    ...placesOfOwner(document, "ownership/allocation"),
    ...placesOfOwner(document, "ownership/working-time"),
  ];
  const tables = markdown.blocks.filter((block) => block.type === "table");
  const ownersRows = findOwnersRows(tables, document);
  const textOf = ({ start, end }: Range): string => markdown.visible.slice(start, end);
  const isTime = (range: Range): boolean =>
    (isInOwnersLine(document, range) ||
      ownersRows.some((row) => holdsShare(row, range)) ||
      said.some((place) => isInside(range, place.range)) ||
      ownerPlaces.some(
        (place) =>
          isInside(range, place) &&
          (isNote(textOf(place), textOf({ ...place, end: range.start })) ||
            isAlone(textOf({ ...place, end: range.start }), textOf({ ...place, start: range.end }))),
      )) &&
    !isOfOther(tables, range);
  const percent = facts.percentages
    .filter(({ range, value }) => value > 0 && value <= 100 && isTime(range))
    .map(({ range, value }) => ({ range, percent: value }));
  const perWeek = placesOfOwner(document, "ownership/each-week").flatMap(({ range }) =>
    facts.efforts.flatMap((effort) => {
      if (!isInside(effort.range, range)) return [];
      const most = effort.most ?? effort.amount;
      if (effort.unit === "hour" || effort.unit === "person-hour")
        return [{ range: effort.range, percent: (most / hoursOfWeek) * 100 }];
      if (effort.unit === "day" || effort.unit === "working-day" || effort.unit === "person-day")
        return [{ range: effort.range, percent: (most / daysOfWeek) * 100 }];
      return [];
    }),
  );
  return [...percent, ...perWeek];
}

/** `PO – Product Owner, Jana Roth (Wards), 50 %` in a list of lines. */
function isInOwnersLine({ markdown: { visible }, concepts }: EngagementDocument, { start, end }: Range): boolean {
  const after = visible.slice(end).search(/[\r\n]/);
  const line = visible.slice(visible.lastIndexOf("\n", start - 1) + 1, after === -1 ? visible.length : end + after);
  if (line.includes("|") || line.trim().split(/\s+/).length > mostWordsOfNote) return false;
  return (concepts["product-owner"].names ?? []).some((name) => line.includes(name));
}

/** `| Jana Roth | Product Manager | 80 % |` */
function findOwnersRows(tables: readonly Table[], { concepts }: EngagementDocument): Row[] {
  const names = concepts["product-owner"].names ?? [];
  return tables.flatMap(({ rows }) => rows.filter(({ cells }) => cells.some(({ text }) => names.includes(text))));
}

function holdsShare({ cells }: Row, range: Range): boolean {
  return cells.some((cell) => isInside(range, cell.range) && cell.text.split(/\s+/).length <= mostWordsOfShare);
}

/** `| Technical debt (20 % of each sprint) | developers | Jana Roth |`: the share of something else. */
function isOfOther(tables: readonly Table[], range: Range): boolean {
  const table = tables.find((each) => isInside(range, each.range));
  if (table === undefined) return false;
  const first = table.rows.find(({ cells }) => cells.some((each) => isInside(range, each.range)))?.cells[0];
  return first !== undefined && isInside(range, first.range) && first.text.split(/\s+/).length > mostWordsOfShare;
}

/** `She orders the backlog. 60 %.`: a sentence of its own. */
function isAlone(before: string, after: string): boolean {
  return /[.;|–—]\s*(?:\p{L}+\.?\s)?$/u.test(before) && /^\s*(?:[.;|–—]|$)/u.test(after);
}

/** `Product Owner: Jana Roth (50 %)`: in parentheses, or in too few words for the number to mean anything else. */
function isNote(text: string, before: string): boolean {
  return text.trim().split(/\s+/).length <= mostWordsOfNote || /\([^()]{0,20}$/.test(before);
}
