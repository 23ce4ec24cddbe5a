import type { Cell, Row, Table } from "../../markdown/markdown-document.ts";
import type { Range } from "../../text/range.ts";
import type { FieldTerm } from "../../vocabulary/item-words.ts";
import { isIdCell } from "./item-marks.ts";
import { type ItemReading, itemLists, otherLists } from "./item-places.ts";
import { findTerm, findTermMatch, matchLongest } from "./item-terms.ts";
import { findStory, type StoryForm } from "./story-form.ts";

/** A table whose rows are items, its columns by what they say. */
export interface ItemTable {
  readonly table: Table;
  /** All rows that may be items. */
  readonly rows: readonly Row[];
  readonly columns: ReadonlyMap<FieldTerm, number>;
  /** The column that says what is to be built. */
  readonly subject: number;
  readonly subjectTerm: FieldTerm;
  /** `As a guest I want to` in a column's head or the paragraph before the table, for all rows. */
  readonly prefix: StoryForm | undefined;
  /** Columns side by side that are ticked: `Must`, `Should`, `Could`. */
  readonly grades: readonly number[];
  /** The same for states of work. */
  readonly stages: readonly number[];
  /** What the head says of all rows: `Completed tasks`. */
  readonly status: string | undefined;
}

type ReadColumns = Omit<ItemTable, "grades" | "stages" | "status">;

const featuresFirst: readonly FieldTerm[] = ["story", "feature", "title", "requirement", "task", "description"];
const subjectTerms: readonly FieldTerm[] = ["story", "title", "feature", "requirement", "task", "goal", "description"];

/** A table as a list of items; `undefined` where its columns speak of something else. */
export function readItemTable(reading: ItemReading, table: Table, before: Range | undefined): ItemTable | undefined {
  const read = readColumns(reading, table, before);
  if (read === undefined || !listsItems(reading, read)) return undefined;
  const head = table.header[read.subject]?.text ?? "";
  return {
    ...read,
    grades: tickedColumns(reading, table, "priority"),
    stages: tickedColumns(reading, table, "status"),
    status: read.columns.has("status") ? undefined : statusOfHead(reading, head),
  };
}

/** The columns headed by values of one sort that hold nothing but ticks; none where one alone says nothing. */
function tickedColumns({ terms }: ItemReading, table: Table, sort: "priority" | "status"): number[] {
  const ticked = table.header.flatMap((cell, column) => {
    const match = findTermMatch(terms.values, cell.text);
    if (match?.name !== sort || match.share < 0.6) return [];
    const said = table.rows.flatMap((row) => row.cells[column]?.text || []);
    return said.length > 0 && said.every(isTick) ? [column] : [];
  });
  // A tick below `Done` says all by itself, one below `Must` only beside `Should`.
  return ticked.length >= (sort === "status" ? 1 : 2) ? ticked : [];
}

export function isTick(text: string): boolean {
  return /^(?:x|✓|✔|✔️|✅|☑|☑️|●|•|\*|[[(]x[\])]|:heavy_check_mark:|:white_check_mark:)$/iu.test(text.trim());
}

/** `Completed` of `Completed tasks`; the head of a column names a state beside what it lists. */
function statusOfHead({ terms }: ItemReading, head: string): string | undefined {
  const match = matchLongest(terms.values, head).find(({ name }) => name === "status");
  return match === undefined || match.share === 1 ? undefined : head.slice(match.start, match.end);
}

/** `Description / acceptance criteria`: a column of both. */
function isJoint(terms: ItemReading["terms"], head: string): boolean {
  const parts = head.split(/(?:(?<!\s)\s+)?[/&+]\s*|\s(?:and|und)\s/iu);
  return parts.length > 1 && parts.some((part) => findTerm(terms.fields, part) === "acceptance");
}

function readColumns(reading: ItemReading, table: Table, before: Range | undefined): ReadColumns | undefined {
  const { terms, markdown } = reading;
  const columns = new Map<FieldTerm, number>();
  let prefix = before && findStory(markdown.visible, before, terms);
  if (prefix?.goal !== undefined || prefix?.role === undefined) prefix = undefined;
  let subject: number | undefined;
  for (const [index, cell] of table.header.entries()) {
    const opening = cell.text.length > 8 ? findStory(markdown.visible, cell.range, terms) : undefined;
    if (opening?.role !== undefined && opening.goal === undefined) {
      prefix = opening;
      subject = index;
      continue;
    }
    const about = /^(?:#|№)$/.test(cell.text) ? "id" : findTerm(terms.fields, cell.text);
    if (about === undefined) continue;
    // `Rank` counts 1, 2, 3 …; where a `Prio` stands beside it, that is the priority.
    const isRanked = about === "priority" && isRunning(table, columns.get(about)) && !isRunning(table, index);
    if (!columns.has(about) || isRanked) columns.set(about, index);
  }
  const joint = table.header.findIndex(({ text }) => isJoint(terms, text));
  if (joint !== -1 && !columns.has("acceptance")) columns.set("acceptance", joint);
  const filledRows = table.rows.filter((row) => row.cells.some((cell) => cell.text !== ""));
  moveIdColumn(columns, filledRows);
  if (!columns.has("id") && table.header[0]?.text === "" && share(filledRows, 0, isIdCell) >= 0.6) columns.set("id", 0);
  if (columns.has("role") && columns.has("goal") && subject === undefined && isSpread(table, columns))
    return {
      table,
      rows: table.rows,
      columns,
      subject: columns.get("goal") as number,
      subjectTerm: "story",
      prefix: undefined,
    };
  const told = storyColumn(reading, table);
  if (told !== undefined && subject === undefined)
    return { table, rows: told.rows, columns, subject: told.column, subjectTerm: "story", prefix };
  if (subject !== undefined) return { table, rows: table.rows, columns, subject, subjectTerm: "story", prefix };
  const feature = columns.get("feature");
  const distinct = feature === undefined ? 0 : new Set(filledRows.map((row) => row.cells[feature]?.text)).size;
  // A feature on every row is what the row is about, one over many rows their group.
  const subjects = distinct > filledRows.length * 0.8 ? featuresFirst : subjectTerms;
  for (const term of subjects) {
    const column = columns.get(term);
    if (column === undefined || term === "goal") continue;
    if (averageLength(filledRows, column) < 6 || share(filledRows, column, isIdCell) > 0.5) continue;
    const epic = columns.get("parent");
    if (term === "description" && epic !== undefined)
      return { table, rows: table.rows, columns, subject: epic, subjectTerm: "parent", prefix };
    return { table, rows: table.rows, columns, subject: column, subjectTerm: term, prefix };
  }
  return isReleaseList(reading, table)
    ? { table, rows: table.rows, columns, subject: 0, subjectTerm: "feature", prefix }
    : undefined;
}

/** A column that counts its rows. */
function isRunning({ rows }: Table, column: number | undefined): boolean {
  if (column === undefined || rows.length < 3) return false;
  return rows.every((row, index) => Number.parseInt(row.cells[column]?.text ?? "", 10) === index + 1);
}

/** A table of one column in a roadmap, with a head such as `Outcome` that stands below a release, here or elsewhere. */
function isReleaseList({ markdown, places, titleList }: ItemReading, { header }: Table): boolean {
  const [head] = header;
  if (titleList !== "releases" || head === undefined || header.length > 1) return false;
  return markdown.blocks.some(
    (block) =>
      block.type === "table" &&
      block.header.length === 1 &&
      block.header[0]?.text === head.text &&
      places.get(block.section)?.list === "releases" &&
      places.get(block.section)?.priority !== undefined,
  );
}

/** `Issue` over `#12` and `Story` over `US-3` name ids; what is to be built stands beside them. */
function moveIdColumn(columns: Map<FieldTerm, number>, rows: readonly Row[]): void {
  const first = [...columns].find(([, column]) => column === 0)?.[0];
  if (columns.has("id") || first === undefined || !subjectTerms.includes(first) || columns.size === 1) return;
  if (rows.length < 2 || share(rows, 0, isIdCell) < 0.6) return;
  columns.delete(first);
  columns.set("id", 0);
}

/** The story told in a cell, with the text that its ranges stand in: a drawn cell's lines make sense only together. */
export function findCellStory(
  { markdown, terms }: ItemReading,
  cell: Cell,
): { story: StoryForm; source: string } | undefined {
  const source = cell.parts === undefined ? markdown.visible : cell.text;
  const story = findStory(source, cell.parts === undefined ? cell.range : { start: 0, end: source.length }, terms);
  return story && { story, source };
}

/** A table that explains labels or columns: `| Field | Meaning |`. */
export function isLegend({ terms }: ItemReading, table: Table): boolean {
  const [, second] = table.header;
  const about = second === undefined ? undefined : findTerm(terms.fields, second.text);
  return about === "other" || about === "description";
}

/** `As a …` and `I want …` over columns, or what goes with them; `User` beside `Needs` tells of people. */
function isSpread(table: Table, columns: ReadonlyMap<FieldTerm, number>): boolean {
  const head = (term: FieldTerm): string => table.header[columns.get(term) ?? -1]?.text ?? "";
  if (/^\W*(?:as|als)(?!\p{L})/iu.test(head("role")) || /(?<!\p{L})(?:i|ich)(?!\p{L})/iu.test(head("goal")))
    return true;
  return columns.has("benefit") && (columns.has("id") || columns.has("priority"));
}

/** The column where most rows tell a story; the head may be one of them. */
function storyColumn(reading: ItemReading, table: Table): { column: number; rows: readonly Row[] } | undefined {
  const isStory = (cell: Cell | undefined): boolean => {
    if (cell === undefined || cell.text.length < 20) return false;
    const story = findCellStory(reading, cell)?.story;
    return story?.role !== undefined && story.goal !== undefined;
  };
  const width = Math.max(table.header.length, ...table.rows.slice(0, 5).map((row) => row.cells.length));
  for (let column = 0; column < Math.min(width, 8); column++) {
    const sample = table.rows.filter((row) => (row.cells[column]?.text ?? "") !== "").slice(0, 12);
    const stories = sample.filter((row) => isStory(row.cells[column])).length;
    if (stories === 0 || stories < sample.length / 2) continue;
    const [first] = table.header;
    const headIsRow = first !== undefined && isStory(table.header[column]);
    const last = table.header.at(-1) ?? first;
    const head =
      headIsRow && last !== undefined
        ? [{ range: { start: first.range.start, end: last.range.end }, cells: table.header }]
        : [];
    return { column, rows: [...head, ...table.rows] };
  }
  return undefined;
}

/** Whether a table lists things to be built rather than risks, people, dates or what was decided. */
function listsItems(
  reading: ItemReading,
  { table, rows, columns, subjectTerm, subject, prefix }: ReadColumns,
): boolean {
  const { kind, places } = reading;
  const list = places.get(table.section)?.list;
  const has = (...terms: FieldTerm[]): boolean => terms.some((term) => columns.has(term));
  if (list === "excluded") return false;
  if (prefix !== undefined || isReleaseList(reading, table)) return true;
  const numbered = has("id") && share(rows, columns.get("id") as number, isIdCell) >= 0.5;
  if (subjectTerm === "story")
    return (
      has("role", "priority", "acceptance", "estimate", "status") || numbered || averageLength(rows, subject) >= 12
    );
  if (list !== undefined && otherLists.has(list)) return false;
  const wanted = list !== undefined && itemLists.has(list);
  const weighed = has("priority") || (has("estimate", "acceptance", "status") && kind === "backlog");
  // `Actual hours` beside estimate and status says no other than what became of an item.
  const tracked = has("status") && has("estimate", "priority");
  if (has("other") && !(kind === "backlog" && ((wanted && weighed) || tracked))) return false;
  const beside = list === "elsewhere" && kind !== "backlog";
  switch (subjectTerm) {
    case "requirement":
      return weighed || !beside;
    case "feature":
      return numbered || weighed || (has("acceptance", "release") && !beside) || (wanted && kind === "backlog");
    case "task":
      if (kind === "backlog") return numbered || weighed || wanted || !has("date");
      // Sized tasks are a sprint's, not those of a meeting.
      return (numbered || has("priority") || (kind === "notes" && has("estimate"))) && !has("date") && !beside;
    default:
      if (kind === "backlog")
        return weighed || (numbered && (wanted || has("type", "parent", "release"))) || (wanted && !has("date"));
      return wanted && (numbered || has("priority", "release")) && !has("date") && !beside;
  }
}

function share(rows: readonly Row[], column: number, test: (text: string) => boolean): number {
  const said = rows.map((row) => row.cells[column]?.text ?? "").filter((text) => text !== "");
  return said.length === 0 ? 0 : said.filter(test).length / said.length;
}

function averageLength(rows: readonly Row[], column: number): number {
  const said = rows.map((row) => row.cells[column]?.text ?? "").filter((text) => text !== "");
  return said.length === 0 ? 0 : said.reduce((sum, text) => sum + text.length, 0) / said.length;
}
