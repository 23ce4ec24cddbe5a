import type { Cell, Row, Table } from "../../markdown/markdown-document.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import type { Range } from "../../text/range.ts";
import type { FieldTerm, TypeTerm } from "../../vocabulary/item-words.ts";
import { countCellCriteria, countLabelledCriteria, countLines } from "./acceptance-criteria.ts";
import { createDraft, type ItemDraft, readDetails, takeStory } from "./item-draft.ts";
import { readMarks } from "./item-marks.ts";
import type { ItemReading } from "./item-places.ts";
import { findTerm, findTermMatch } from "./item-terms.ts";
import { filled, filledStatus, isWorth } from "./item-values.ts";
import { readGridItems } from "./read-grid-items.ts";
import { findStory } from "./story-form.ts";
import { findCellStory, type ItemTable, isLegend, isTick, readItemTable } from "./table-evidence.ts";

const typeOfSubject: Partial<Record<FieldTerm, TypeTerm>> = {
  story: "story",
  task: "task",
  feature: "feature",
  requirement: "feature",
  parent: "epic",
};

/** What is said once for the rows from there on: `Must have` before three features. */
const overRows: ReadonlySet<FieldTerm> = new Set(["priority", "parent", "release", "type"]);

const partOfStory =
  /(?<!\p{L})(?:sub-?task|task|teilaufgabe|aufgabe|belongs|gehört)\s(?:of|for|to|zu|von|für)\s[^.]{0,30}\d/iu;

/** The items of one table; none where its columns speak of something else. `before` is the paragraph over it. */
export function readTableItems(reading: ItemReading, table: Table, before: Range | undefined): ItemDraft[] {
  const card = readCard(reading, table);
  if (card !== undefined) return [card];
  const grid = readGridItems(reading, table);
  if (grid.length > 0) return grid;
  const read = readItemTable(reading, table, before);
  return read === undefined ? [] : readRows(reading, read);
}

function readRows(reading: ItemReading, read: ItemTable): ItemDraft[] {
  const { markdown, places, terms } = reading;
  const { table, columns, subject, subjectTerm } = read;
  const place = places.get(table.section);
  const drafts: ItemDraft[] = [];
  let group = place?.priority;
  const [spanning] =
    [...columns].find(([term, column]) => column === 0 && column !== subject && overRows.has(term)) ?? [];
  let over: string | undefined;
  for (const row of read.rows) {
    const full = row.cells.filter((cell) => cell.text !== "");
    const [first] = full;
    if (first === undefined || isRepeatedHead(row, table) || isTotal(first.text)) continue;
    const leading = row.cells[0]?.text ?? "";
    if (leading !== "" && full.length > 1) over = leading;
    const goesOn = spanning !== undefined && over !== undefined && leading === "";
    if (full.length === 1 && table.header.length > 1 && !goesOn && isCategory(reading, first, row, read)) {
      const priority = findTermMatch(terms.values, first.text);
      group = priority?.name === "priority" && priority.share >= 0.5 ? first.text : place?.priority;
      continue;
    }
    // A cell that spans rows leaves the later ones short: the rest belongs to the last columns.
    const cells =
      table.source === "html" && row.cells.length < table.header.length
        ? padStart(row.cells, table.header.length)
        : row.cells;
    const cell = subjectCell(read, cells);
    if (cell === undefined) continue;
    const at = (term: FieldTerm): string | undefined => {
      const column = columns.get(term);
      return column === undefined || (column === subject && term !== subjectTerm)
        ? undefined
        : filled(cells[column]?.text ?? "");
    };
    const marks = readMarks(markdown.visible, cell.range, terms);
    const named = subjectTerm === "feature" || subjectTerm === "task" ? undefined : columns.get("title");
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
    // `Spike: …` in the title counts for the row.
    const titled = title && readMarks(markdown.visible, title.range, terms).type;
    const own = titled === "spike" || titled === "bug" || titled === "task" ? titled : undefined;
    draft.type = findTerm(terms.types, at("type") ?? "") ?? marks.type ?? own ?? typeOfSubject[subjectTerm];
    draft.priority =
      tickedHead(table, read.grades, cells) ??
      at("priority") ??
      (goesOn && spanning === "priority" ? over : undefined) ??
      marks.priority ??
      group ??
      at("release");
    draft.estimate = at("estimate") ?? marks.estimate;
    const status = columns.get("status");
    const stated = status === undefined ? undefined : filledStatus(cells[status]?.text ?? "");
    draft.status = tickedHead(table, read.stages, cells) ?? stated ?? marks.status ?? read.status;
    readStoryCells(reading, read, cells, draft);
    const benefit = at("benefit");
    if (benefit !== undefined && isWorth(benefit)) {
      draft.value = benefit;
      if (draft.benefit === benefit) draft.benefit = undefined;
    } else draft.benefit ??= benefit;
    draft.owner = at("person");
    const criteria = columns.get("acceptance");
    const said = criteria === undefined ? undefined : cells[criteria];
    if (said !== undefined && criteria !== subject)
      draft.acceptanceCriteria = countCellCriteria(markdown.text, markdown.visible, said);
    draft.acceptanceCriteria ||= countLabelledCriteria(reading, cells);
    if (isPartOfStory(draft, row)) continue;
    const entries = title === undefined && draft.id === undefined ? listedIn(reading, table, cell) : [];
    if (entries.length === 0) drafts.push(draft);
    for (const range of entries) drafts.push(draftOfEntry(reading, draft, range));
  }
  return drafts;
}

/** What a row is about: where its story isn't written yet, its title. */
function subjectCell({ subject, subjectTerm, columns }: ItemTable, cells: readonly Cell[]): Cell | undefined {
  const title = subjectTerm === "story" ? columns.get("title") : undefined;
  return [cells[subject], title === undefined ? undefined : cells[title]].find(
    (cell) => cell !== undefined && filled(cell.text) !== undefined,
  );
}

/** The entries of a cell that holds nothing but a list: several tasks for one day. */
function listedIn({ markdown }: ItemReading, { source }: Table, { range, parts = [] }: Cell): readonly Range[] {
  const isList = /^(?:<[uo]l\b|<li\b|[-•*–]\s)/i.test(markdown.text.slice(range.start, range.end));
  return source !== "drawn" && isList && parts.length > 1 ? parts : [];
}

function draftOfEntry({ markdown, terms }: ItemReading, row: ItemDraft, range: Range): ItemDraft {
  const { id, titleRange, type } = readMarks(markdown.visible, range, terms);
  const draft = {
    ...row,
    range,
    titleRange,
    id,
    type: type ?? row.type,
    role: undefined,
    goal: undefined,
    benefit: undefined,
  };
  const story = findStory(markdown.visible, titleRange, terms);
  if (story?.goal !== undefined) takeStory(draft, story, markdown.visible);
  return draft;
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
        .replace(/(?<![,\s])[,\s]+$/, ""),
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
  const tellers = [read.subject, read.columns.get("story"), read.columns.get("description"), read.columns.get("title")];
  for (const column of tellers) {
    const candidate = column === undefined ? undefined : cells[column];
    const told = candidate === undefined ? undefined : findCellStory(reading, candidate);
    if (told?.story.goal === undefined) continue;
    takeStory(draft, told.story, told.source);
    return;
  }
}

/** One item as a table of labels and values: `| ID | US-1 |`, `| Priority | High |`. */
function readCard(reading: ItemReading, table: Table): ItemDraft | undefined {
  const { terms, markdown } = reading;
  const rows = [table.header, ...table.rows.map((row) => row.cells)].filter((cells) =>
    cells.some((cell) => cell.text !== ""),
  );
  if (rows.length < 3 || rows.some((cells) => cells.length > 2) || isLegend(reading, table)) return undefined;
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
      const story = findStory(markdown.visible, cell.range, terms);
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
  const story = findStory(reading.markdown.visible, cell.range, reading.terms);
  return story?.goal === undefined && cell.text.length < 60;
}

/** `Task for User Story 2`: a sub-task among stories. */
function isPartOfStory(draft: ItemDraft, row: Row): boolean {
  return draft.type === "task" && row.cells.some((cell) => partOfStory.test(cell.text));
}

/** `Should` for a row with a tick below `Should`. */
function tickedHead(table: Table, columns: readonly number[], cells: readonly Cell[]): string | undefined {
  const ticked = columns.filter((column) => isTick(cells[column]?.text ?? ""));
  return ticked.length === 1 ? table.header[ticked[0] as number]?.text : undefined;
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
