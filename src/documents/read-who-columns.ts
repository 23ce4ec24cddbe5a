import type { Row } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { taskColumns } from "./people-labels.ts";
import { isPlaceholder } from "./placeholders.ts";
import type { Reading } from "./reading.ts";

/** Column heads under which stands who has something to do. */
export const whoColumn =
  /^(?:(?:task |risk |action |process |system |data |module )?owners?|responsib(?:le|ility)(?: (?:party|person|team|role))?|accountable|assignees?|assigned(?: to)?|(?:team |work )?leads?|led by|who|done by|handled by|in charge|verantwortlich(?:e|er|keit)?(?: (?:person|stelle))?|zuständig(?:keit)?|bearbeite(?:r|rin|t von)|wer|wer macht(?:'s| es)?|durch|federführung|durchführung)$/iu;

/** A row of a table that says who has what it is about: `| Hosting | Garden team |` under `| Item | Responsibility |`. */
export interface WhoRow {
  /** As written: `Garden team`. */
  readonly holder: string;
  readonly range: Range;
  readonly cellRange: Range;
}

const whatColumn =
  /^(?:.*(?:items?|areas?|components?|deliverables?|topics?|work ?streams?|risks?|milestones?|phases?|steps?|process(?:es)?|services?|modules?|features?|artifacts?|documents?|systems?|domains?|functions?|bereich|thema|themen|risik(?:o|en)|meilensteine?|schritt|baustein|gewerk|leistung|modul|dokument|prozess|paket|ergebnis|komponente|system))$/iu;
/** What stands in such a column and is nobody. */
const nobody =
  /^(?:yes|no|done|open|all|any|none|n\/a|various|tbd|tba|ja|nein|alle|offen|keine?r?|diverse|erledigt)$/iu;
const mostWords = 4;
const leastHolders = 2;

/** Where a table says of each of its rows whose it is, and they are different ones. */
export function readWhoRows({ markdown }: Reading): WhoRow[] {
  return markdown.blocks.flatMap((block) => {
    if (block.type !== "table" || block.quoted) return [];
    const who = block.header.findIndex(({ text }) => whoColumn.test(text));
    if (who === -1) return [];
    if (!block.header.some(({ text }, index) => index !== who && (taskColumns.test(text) || whatColumn.test(text))))
      return [];
    const rows = block.rows.flatMap((row) => readRow(row, who));
    return new Set(rows.map(({ holder }) => holder.toLowerCase())).size < leastHolders ? [] : rows;
  });
}

function readRow({ cells, range }: Row, who: number): WhoRow[] {
  const cell = cells[who];
  if (cell === undefined || !/\p{L}{2}/u.test(cell.text) || isPlaceholder(cell.text)) return [];
  if (nobody.test(cell.text) || cell.text.split(" ").length > mostWords) return [];
  return [{ holder: cell.text, range, cellRange: cell.range }];
}
