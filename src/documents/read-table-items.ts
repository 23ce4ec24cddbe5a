import type { Cell, Row, Table } from "../markdown/markdown-document.ts";
import { plainText } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import type { FieldTerm, TypeTerm } from "../vocabulary/item-words.ts";
import { countLines, createDraft, filled, type ItemDraft, readDetails, takeStory } from "./item-draft.ts";
import { isIdCell, readMarks } from "./item-marks.ts";
import { type ItemReading, itemLists } from "./item-places.ts";
import { findTerm, findTermMatch } from "./item-terms.ts";
import { findStory, type StoryForm } from "./story-form.ts";

/** A table whose rows are items, its columns by what they say. */
interface ItemTable {
  readonly table: Table;
  /** All rows that may be items. */
  readonly rows: readonly Row[];
  readonly columns: ReadonlyMap<FieldTerm, number>;
  /** The column that says what is to be built. */
  readonly subject: number;
  readonly subjectTerm: FieldTerm;
  /** `As a guest I want to` in a column's head or the paragraph before the table, for all rows. */
  readonly prefix: StoryForm | undefined;
}

const subjectTerms: readonly FieldTerm[] = ["story", "title", "feature", "requirement", "task", "goal", "description"];
const typeOfSubject: Partial<Record<FieldTerm, TypeTerm>> = {
  story: "story",
  task: "task",
  feature: "feature",
  requirement: "feature",
  parent: "epic",
};

/** The items of one table; none where its columns speak of something else. */
export function readTableItems(reading: ItemReading, table: Table, before: Range | undefined): ItemDraft[] {
  const card = readCard(reading, table);
  if (card !== undefined) return [card];
  const read = readColumns(reading, table, before);
  return read !== undefined && listsItems(reading, read) ? readRows(reading, read) : [];
}

function readColumns(reading: ItemReading, table: Table, before: Range | undefined): ItemTable | undefined {
  const { terms, markdown } = reading;
  const columns = new Map<FieldTerm, number>();
  let prefix = before && findStory(markdown.visible, before);
  if (prefix?.goal !== undefined || prefix?.role === undefined) prefix = undefined;
  let subject: number | undefined;
  for (const [index, cell] of table.header.entries()) {
    const opening = cell.text.length > 8 ? findStory(markdown.visible, cell.range) : undefined;
    if (opening?.role !== undefined && opening.goal === undefined) {
      prefix = opening;
      subject = index;
      continue;
    }
    const about = /^(?:#|№)$/.test(cell.text) ? "id" : findTerm(terms.fields, cell.text);
    if (about !== undefined && !columns.has(about)) columns.set(about, index);
  }
  const filledRows = table.rows.filter((row) => row.cells.some((cell) => cell.text !== ""));
  if (!columns.has("id") && table.header[0]?.text === "" && share(filledRows, 0, isIdCell) >= 0.6) columns.set("id", 0);
  if (columns.has("role") && columns.has("goal") && subject === undefined)
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
  for (const term of subjectTerms) {
    const column = columns.get(term);
    if (column === undefined || term === "goal") continue;
    if (averageLength(filledRows, column) < 6 || share(filledRows, column, isIdCell) > 0.5) continue;
    const epic = columns.get("parent");
    if (term === "description" && epic !== undefined)
      return { table, rows: table.rows, columns, subject: epic, subjectTerm: "parent", prefix };
    return { table, rows: table.rows, columns, subject: column, subjectTerm: term, prefix };
  }
  return undefined;
}

/** The column where most rows tell a story; the head may be one of them. */
function storyColumn(reading: ItemReading, table: Table): { column: number; rows: readonly Row[] } | undefined {
  const { visible } = reading.markdown;
  const isStory = (cell: Cell | undefined): boolean => {
    if (cell === undefined || cell.text.length < 20) return false;
    const story = findStory(visible, cell.range);
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
function listsItems(reading: ItemReading, { table, rows, columns, subjectTerm, subject, prefix }: ItemTable): boolean {
  const { kind, places } = reading;
  const list = places.get(table.section)?.list;
  const has = (...terms: FieldTerm[]): boolean => terms.some((term) => columns.has(term));
  if (prefix !== undefined) return true;
  if (subjectTerm === "story") return has("role") || averageLength(rows, subject) >= 12;
  if (list === "acceptance" || list === "toDos") return false;
  const wanted = list !== undefined && itemLists.has(list);
  const numbered = has("id") && share(rows, columns.get("id") as number, isIdCell) >= 0.5;
  const weighed = has("priority") || (has("estimate", "acceptance", "status") && kind === "backlog");
  if (has("other") && !(wanted && weighed && kind === "backlog")) return false;
  if (subjectTerm === "requirement") return true;
  if (subjectTerm === "feature")
    return numbered || weighed || has("acceptance", "release", "type") || (wanted && kind === "backlog");
  if (subjectTerm === "task") {
    if (kind === "backlog") return numbered || weighed || wanted || !has("date");
    return (numbered || has("priority", "estimate")) && !has("date") && list !== "elsewhere";
  }
  if (list === "elsewhere" && kind !== "backlog") return false;
  if (kind === "backlog")
    return weighed || (numbered && (wanted || has("type", "parent", "release"))) || (wanted && !has("date"));
  return wanted && (numbered || has("priority", "release")) && !has("date");
}

function readRows(reading: ItemReading, read: ItemTable): ItemDraft[] {
  const { markdown, places, terms } = reading;
  const { table, columns, subject, subjectTerm } = read;
  const place = places.get(table.section);
  const drafts: ItemDraft[] = [];
  let group = place?.priority;
  for (const row of read.rows) {
    const full = row.cells.filter((cell) => cell.text !== "");
    const [first] = full;
    if (first === undefined || isRepeatedHead(row, table) || isTotal(first.text)) continue;
    if (full.length === 1 && table.header.length > 1 && isCategory(reading, first, row, read)) {
      const priority = findTermMatch(terms.values, first.text);
      group = priority?.name === "priority" && priority.share >= 0.5 ? first.text : place?.priority;
      continue;
    }
    // A cell that spans rows leaves the later ones short: the rest belongs to the last columns.
    const cells =
      table.source === "html" && row.cells.length < table.header.length
        ? padStart(row.cells, table.header.length)
        : row.cells;
    const cell = cells[subject];
    if (cell === undefined || filled(cell.text) === undefined) continue;
    const at = (term: FieldTerm): string | undefined => {
      const column = columns.get(term);
      return column === undefined || (column === subject && term !== subjectTerm)
        ? undefined
        : filled(cells[column]?.text ?? "");
    };
    const marks = readMarks(markdown.visible, cell.range, terms);
    const named = columns.get("title");
    const title =
      named !== undefined && named !== subject && filled(cells[named]?.text ?? "") !== undefined
        ? cells[named]
        : undefined;
    const draft = createDraft(
      row.range,
      title?.range ?? (marks.titleRange.end > marks.titleRange.start ? marks.titleRange : cell.range),
      table.section,
      table,
    );
    draft.id = at("id") ?? marks.id;
    draft.type = findTerm(terms.types, at("type") ?? "") ?? marks.type ?? typeOfSubject[subjectTerm];
    draft.priority = at("priority") ?? marks.priority ?? group ?? at("release");
    draft.estimate = at("estimate") ?? marks.estimate;
    draft.status = at("status") ?? marks.status;
    readStoryCells(reading, read, cells, draft);
    draft.benefit ??= draft.goal === undefined ? undefined : at("benefit");
    const criteria = columns.get("acceptance");
    const said = criteria === undefined ? undefined : cells[criteria];
    if (said !== undefined && criteria !== subject)
      draft.acceptanceCriteria = countLines(markdown.text, markdown.visible, said.range);
    drafts.push(draft);
  }
  return drafts;
}

/** The story of a row: told in one cell, spread over three, or begun in the head. */
function readStoryCells(reading: ItemReading, read: ItemTable, cells: readonly Cell[], draft: ItemDraft): void {
  const { visible } = reading.markdown;
  const cell = cells[read.subject] as Cell;
  if (read.prefix !== undefined) {
    draft.role = read.prefix.role && plainText(visible, read.prefix.role);
    draft.goal = cell.text.replace(/^[\s.…]+/, "");
    return;
  }
  const role = read.columns.get("role");
  const goal = read.columns.get("goal");
  const spread = role !== undefined && goal !== undefined;
  if (spread && (goal === read.subject || read.subjectTerm !== "story")) {
    draft.role = filled(
      (cells[role]?.text ?? "")
        .replace(/^(?:as|als)\s+(?:an?\s+|the\s+|eine?r?\s+|der\s+|die\s+)?/i, "")
        .replace(/[,\s]+$/, ""),
    );
    draft.goal = filled(
      (cells[goal]?.text ?? "").replace(
        /^(?:i|we)\s+(?:want|need|would like)\s+(?:to\s+)?|^(?:möchte|will) ich\s+/i,
        "",
      ),
    );
    const benefit = read.columns.get("benefit");
    draft.benefit =
      benefit === undefined
        ? undefined
        : filled((cells[benefit]?.text ?? "").replace(/^(?:so\s+(?:that\s+)*|in order to\s+|damit\s+|um\s+)/i, ""));
    return;
  }
  const told = [read.subject, read.columns.get("story"), read.columns.get("description"), read.columns.get("title")];
  for (const column of told) {
    const candidate = column === undefined ? undefined : cells[column];
    const story = candidate === undefined ? undefined : findStory(visible, candidate.range);
    if (story?.goal === undefined) continue;
    takeStory(draft, story, visible);
    return;
  }
}

/** One item as a table of labels and values: `| ID | US-1 |`, `| Priority | High |`. */
function readCard(reading: ItemReading, table: Table): ItemDraft | undefined {
  const { terms, markdown } = reading;
  const rows = [table.header, ...table.rows.map((row) => row.cells)].filter((cells) =>
    cells.some((cell) => cell.text !== ""),
  );
  if (rows.length < 3 || rows.some((cells) => cells.length > 2)) return undefined;
  const about = rows.map((cells) => findTerm(terms.fields, cells[0]?.text ?? ""));
  const has = (...wanted: FieldTerm[]): boolean => wanted.some((term) => about.includes(term));
  if (!has("id", "title", "story") || !has("priority", "estimate", "acceptance", "story")) return undefined;
  const known = about.filter((term) => term !== undefined && term !== "other").length;
  if (known < 3 || known < rows.length / 2) return undefined;
  const draft = createDraft(table.range, { start: table.range.start, end: table.range.start }, table.section, table);
  for (const [index, cells] of rows.entries()) {
    const cell = cells[1];
    if (cell === undefined || filled(cell.text) === undefined) continue;
    const term = about[index];
    if (term === "story") {
      const story = findStory(markdown.visible, cell.range);
      if (story !== undefined) takeStory(draft, story, markdown.visible);
      draft.type = "story";
    }
    if (term === "acceptance") draft.acceptanceCriteria = countLines(markdown.text, markdown.visible, cell.range);
    if (term === "title" || (term === "story" && draft.titleRange.end === draft.titleRange.start))
      draft.titleRange = cell.range;
  }
  readDetails(reading, draft, table.range);
  return draft.titleRange.end > draft.titleRange.start || draft.id !== undefined ? draft : undefined;
}

/** One filled cell in a row of many: `Community` over the stories of the community. */
function isCategory(reading: ItemReading, cell: Cell, row: Row, { subject, table, columns }: ItemTable): boolean {
  if (row.cells.indexOf(cell) !== subject) return true;
  if (columns.size <= 1 && table.header.length <= 2) return false;
  const story = findStory(reading.markdown.visible, cell.range);
  return story?.goal === undefined && cell.text.length < 60;
}

function isRepeatedHead(row: Row, table: Table): boolean {
  return row.cells.length > 1 && row.cells.every((cell, index) => cell.text === table.header[index]?.text);
}

function isTotal(text: string): boolean {
  return /^(?:total|sum|summe|gesamt|subtotal|zwischensumme)(?:\s*:)?$/i.test(text.trim());
}

function padStart(cells: readonly Cell[], width: number): readonly Cell[] {
  const [first] = cells;
  if (first === undefined) return cells;
  const nothing: Cell = { range: { start: first.range.start, end: first.range.start }, text: "" };
  return [...Array.from({ length: width - cells.length }, () => nothing), ...cells];
}

function share(rows: readonly Row[], column: number, test: (text: string) => boolean): number {
  const said = rows.map((row) => row.cells[column]?.text ?? "").filter((text) => text !== "");
  return said.length === 0 ? 0 : said.filter(test).length / said.length;
}

function averageLength(rows: readonly Row[], column: number): number {
  const said = rows.map((row) => row.cells[column]?.text ?? "").filter((text) => text !== "");
  return said.length === 0 ? 0 : said.reduce((sum, text) => sum + text.length, 0) / said.length;
}
