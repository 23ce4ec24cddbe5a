import type { Block, Cell, Table } from "../markdown/markdown-document.ts";
import { isInside, type Range, trimRange } from "../text/range.ts";
import type { PointEvidence } from "./collect-points.ts";
import type { EngagementDocument } from "./document.ts";
import { isPlaceholder } from "./placeholders.ts";
import { columnOfPoint, isAddressed, placesOfPoint, sectionsOfPoint } from "./points.ts";

/** Whether minutes say what is to do after the meeting, be it only as a box to tick or in a table of who and by when. */
export function hasNextSteps(document: EngagementDocument): boolean {
  const { blocks } = document.markdown;
  return (
    isAddressed(document, "working/next-steps") ||
    blocks.some((block) => isTicked(block) || (block.type === "table" && isListOfSteps(document, block)))
  );
}

/**
 * Whether a list of next steps names nobody who does them: no `@jana`, nobody of those present, no column for it.
 * Sentences such as `Jana will ask` have a subject and are not asked.
 */
export function leavesOpenWhoActs(document: EngagementDocument): boolean {
  const { markdown } = document;
  const listed = placesOfPoint(document, "working/next-steps").filter(({ by }) => by !== "words");
  const places: Range[] = [
    ...listed.map(({ by, range, section }) => (by === "heading" ? section.range : range)),
    ...markdown.blocks.filter(isTicked).map(({ range }) => range),
  ];
  const tables = markdown.blocks.filter((block) => block.type === "table");
  const hasColumn = tables.some((table) => columnOfPoint(document, table, "working/who-acts") !== undefined);
  const attendees = placesOfPoint(document, "working/attendees");
  const names = new Set(attendees.flatMap(({ range }) => namesIn(textOf(range))));
  // A label such as `Present` is one of the words, so that a single one is no name.
  if (places.length === 0 || names.size < 2 || hasColumn) return false;
  return places.every((place) => {
    const text = textOf(place);
    return !/(?:^|\s)@\p{L}/u.test(text) && !namesIn(text).some((name) => names.has(name));
  });

  function textOf({ start, end }: Range): string {
    return markdown.visible.slice(start, end);
  }
}

/** A next step that nobody took, or everybody, as the cell or entry that names it. */
export interface UnownedStep {
  readonly range: Range;
  readonly name: string;
}

/**
 * The next steps that nobody took while others in the same list have somebody: an empty cell, `all`, or an entry that
 * says so, such as `Tell the works council: somebody still has to`.
 */
export function findUnownedSteps(document: EngagementDocument): UnownedStep[] {
  const { markdown } = document;
  const lists = sectionsOfPoint(document, "working/next-steps");
  const nobody = placesOfPoint(document, "working/nobody-acts").filter(({ by }) => by === "words");
  const team = placesOfPoint(document, "working/team-acts");
  const inTables = markdown.blocks.flatMap((block) => (block.type === "table" ? findInTable(block) : []));
  const inLists = markdown.fields.flatMap(({ label, labelRange, valueRange }) => {
    const place = nobody.find(({ words, block }) => block.type === "listItem" && isInside(words, valueRange));
    const isStep = place !== undefined && lists.some(({ range }) => isInside(labelRange, range));
    return isStep && place.words.start === valueRange.start ? [{ range: labelRange, name: label }] : [];
  });
  return [...inTables, ...inLists];

  function findInTable(table: Table): UnownedStep[] {
    const who = columnOfPoint(document, table, "working/who-acts");
    if (who === undefined || !isListOfSteps(document, table)) return [];
    const what = columnOfNames(table, who);
    const steps = table.rows.flatMap(({ cells }) => {
      const [name, owner] = [cells[what], cells[who]];
      return name !== undefined && isNobody(owner)
        ? [{ range: trimRange(document.text, name.range), name: name.text }]
        : [];
    });
    return steps.length < table.rows.length ? steps : [];
  }

  function isNobody(cell: Cell | undefined): boolean {
    return isBlank(cell) || isAll(document, cell, [...nobody, ...team]);
  }
}

/** The next steps of a table that nobody can call late, while others have a day: an empty cell, `asap`, `–`. */
export function findUndatedSteps(document: EngagementDocument): UnownedStep[] {
  const vague = placesOfPoint(document, "working/no-day");
  return document.markdown.blocks.flatMap((block) => {
    if (block.type !== "table" || !isListOfSteps(document, block)) return [];
    const who = columnOfPoint(document, block, "working/who-acts");
    const due = columnOfPoint(document, block, "document/due");
    if (who === undefined || due === undefined) return [];
    const what = columnOfNames(block, who);
    const steps = block.rows.flatMap(({ cells }) => {
      const [name, day] = [cells[what], cells[due]];
      return name !== undefined && (isBlank(day) || isAll(document, day, vague))
        ? [{ range: trimRange(document.text, name.range), name: name.text }]
        : [];
    });
    return steps.length * 2 < block.rows.length ? steps : [];
  });
}

/** In a section of next steps, under a column of that name, or with a column for who and one for the day. */
function isListOfSteps(document: EngagementDocument, table: Table): boolean {
  const isDated =
    columnOfPoint(document, table, "document/due") !== undefined &&
    columnOfPoint(document, table, "working/who-acts") !== undefined;
  return (
    isDated ||
    sectionsOfPoint(document, "working/next-steps").some(({ range }) => isInside(table.range, range)) ||
    columnOfPoint(document, table, "working/next-steps") !== undefined
  );
}

function columnOfNames(table: Table, who: number): number {
  return table.header.findIndex((_, at) => at !== who && table.rows.every(({ cells }) => isName(cells[at])));
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || /^[\s–—-]*$/u.test(cell.text) || isPlaceholder(cell.text);
}

/** Whether a cell says nothing but one of these. */
function isAll(document: EngagementDocument, cell: Cell | undefined, places: readonly PointEvidence[]): boolean {
  if (cell === undefined) return false;
  const { start, end } = trimRange(document.text, cell.range);
  return places.some(({ words }) => words.start === start && words.end === end);
}

/** Words, where the first column often has numbers. */
function isName(cell: Cell | undefined): boolean {
  return cell !== undefined && /\p{L}{2}/u.test(cell.text);
}

function isTicked(block: Block): boolean {
  return block.type === "listItem" && block.checked !== undefined;
}

/** `Jana` and `Roth` in `Jana Roth (guest)`, `JR` in `JR: call the bank`. */
function namesIn(text: string): string[] {
  return text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
}
