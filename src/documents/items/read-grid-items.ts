import type { Cell, Table } from "../../markdown/markdown-document.ts";
import { createDraft, type ItemDraft, takeStory } from "./item-draft.ts";
import { readMarks } from "./item-marks.ts";
import { type ItemReading, itemLists, otherLists, readHeading } from "./item-places.ts";
import { findTermMatch } from "./item-terms.ts";
import { filled } from "./item-values.ts";
import { findStory } from "./story-form.ts";
import { isTick } from "./table-evidence.ts";

interface GradedColumn {
  readonly column: number;
  readonly sort: "priority" | "status";
  readonly said: string;
}

/** A board drawn as a table: an item in each cell below `To do`, `Doing`, `Done` or `Must`, `Should`, `Could`. */
export function readGridItems(reading: ItemReading, table: Table): ItemDraft[] {
  const list = reading.places.get(table.section)?.list;
  if (list === undefined || !itemLists.has(list)) return [];
  const columns = readGrades(reading, table);
  if (columns === undefined) return [];
  return table.rows.flatMap(({ cells }) =>
    columns.flatMap((column) => {
      const cell = cells[column.column];
      if (cell === undefined || filled(cell.text) === undefined) return [];
      return draftsOf(reading, table, cell, column);
    }),
  );
}

/** The columns of a table all of whose heads are grades of one sort; `undefined` for any other table. */
function readGrades({ terms }: ItemReading, table: Table): readonly GradedColumn[] | undefined {
  const columns = table.header.map((cell, column) => {
    const match = findTermMatch(terms.values, cell.text);
    const sort = match?.name === "priority" || match?.name === "status" ? match.name : undefined;
    return sort === undefined || match === undefined || match.share < 0.6
      ? undefined
      : { column, sort, said: cell.text };
  });
  const graded = columns.flatMap((column) => column ?? []);
  if (graded.length < 2 || graded.length < columns.length || new Set(graded.map(({ sort }) => sort)).size > 1)
    return undefined;
  const cells = table.rows.flatMap((row) => row.cells.filter(({ text }) => text !== ""));
  if (cells.length < 2) return undefined;
  if (cells.filter(({ text }) => isTick(text) || text.length < 4).length > cells.length / 4) return undefined;
  return graded.filter(({ said }) => {
    const about = readHeading(said, undefined, terms).list;
    return about === undefined || !otherLists.has(about) || about === "toDos";
  });
}

/** The cell's entries, or the cell as one item. */
function draftsOf(reading: ItemReading, table: Table, cell: Cell, { sort, said }: GradedColumn): ItemDraft[] {
  const { markdown, terms } = reading;
  const { visible } = markdown;
  const entries =
    table.source !== "drawn" && cell.parts !== undefined && cell.parts.length > 1 ? cell.parts : [cell.range];
  return entries.map((range) => {
    const { id, type, titleRange, priority, estimate, status } = readMarks(visible, range, terms);
    const draft = createDraft(range, titleRange.end > titleRange.start ? titleRange : range, table.section, table);
    draft.id = id;
    draft.type = type;
    draft.priority = priority ?? (sort === "priority" ? said : undefined);
    draft.estimate = estimate;
    draft.status = status ?? (sort === "status" ? said : undefined);
    const story = findStory(visible, draft.titleRange, terms);
    if (story?.goal !== undefined) takeStory(draft, story, visible);
    return draft;
  });
}
