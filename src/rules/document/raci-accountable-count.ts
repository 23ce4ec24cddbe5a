import type { EngagementDocument } from "../../documents/document.ts";
import { saysPoint } from "../../documents/points.ts";
import { findRaciLists } from "../../documents/raci-lists.ts";
import { findRaciMatrices, isOwnersColumn, type RaciMatrix, type RaciRow } from "../../documents/raci-matrices.ts";
import { findRaciGaps } from "../../engagement/calculations/raci-gaps.ts";
import type { Cell } from "../../markdown/markdown-document.ts";
import { listOf, say } from "../../text/message.ts";
import type { TextEdit } from "../../text/text-edit.ts";
import { markdown } from "../markdown.ts";
import type { Finding, Fix, Rule } from "../rule.ts";

/** So many fixes are offered for one row. */
const mostFixes = 3;

export default {
  id: "document/raci-accountable-count",
  docs: {
    summary: "In a RACI table every row has exactly one A.",
    rationale:
      "Where two are accountable, each waits for the other or decides against the other; where nobody is, nobody decides. A remark such as `C (approves)` hides a second one. Tables with names under Responsible, Accountable, Consulted and Informed are read as well. Only tables that follow RACI are judged: other schemes, such as DACI or a legend in which A is the approver, have other rules.",
    source: "Catalogue K09; RACI: one accountable a task.",
    examples: {
      bad: markdown`
        # RACI: Ticket shop

        | Task | Product Owner | Sponsor | Developers |
        | --- | --- | --- | --- |
        | Change of scope | A | A | R |
        | Release | A | I | R |
      `,
      good: markdown`
        # RACI: Ticket shop

        | Task | Product Owner | Sponsor | Developers |
        | --- | --- | --- | --- |
        | Change of scope | A | C | R |
        | Release | A | I | R |
      `,
    },
  },
  severity: "error",
  since: "0.1.0",
  kinds: ["charter", "sow"],

  *check({ document }) {
    yield* reportLists(document);
    for (const matrix of findRaciMatrices(document)) {
      yield* reportRemarks(document, matrix);
      const { blankRows, rowsWithSeveralAccountable: several, rowsWithoutAccountable: none } = findRaciGaps(matrix);
      const count = matrix.rows.length - blankRows.length;
      const place = matrix.headsRange;
      if (several.length > 2 && several.length * 2 > count) {
        const message = say`${several.length} of ${count} rows have more than one A: nobody has the last word.`;
        yield { message, range: place, noFix: say`Who is to decide in so many rows is for the people in the table.` };
      } else {
        for (const { row, holders } of several) {
          yield {
            message: say`"${row.task}" has ${holders.length} accountable (${listOf(holders)}): nobody has the last word.`,
            range: row.taskCell.range,
            fixes: keepOne(document, matrix, row),
          };
        }
      }
      if (none.length > 2 && none.length * 2 > count) {
        const message = say`${none.length} of ${count} rows have no A: nobody answers for the result.`;
        yield {
          message,
          range: place,
          severity: "warning",
          noFix: say`Who is to answer is for the people in the table.`,
        };
        continue;
      }
      for (const row of none) {
        const isClear = row.letters.filter((said) => said.includes("R")).length === 1;
        yield {
          message: say`"${row.task}" has nobody who is accountable (A): nobody answers for the result.`,
          range: row.taskCell.range,
          ...(isClear && { severity: "warning" as const }),
          fixes: nameOne(document.markdown.visible, matrix, row),
          noFix: say`Nobody in the row does the work, so that only its people know who answers for it.`,
        };
      }
    }
  },
} satisfies Rule;

/** Names under `Accountable`; where most rows have nobody there, the column isn't used as RACI means it. */
function* reportLists(document: EngagementDocument): Generator<Finding> {
  const noFix = say`Who is to be accountable is for the people in the table.`;
  for (const { rows } of findRaciLists(document)) {
    const isUsed = rows.filter(({ accountable }) => accountable.length > 0).length * 2 > rows.length;
    for (const { taskCell, responsible, accountable } of isUsed ? rows : []) {
      if (accountable.length === 1) continue;
      const message =
        accountable.length === 0
          ? say`"${taskCell.text}" has nobody who is accountable: nobody answers for the result.`
          : say`"${taskCell.text}" has ${accountable.length} accountable (${listOf(accountable)}): nobody has the last word.`;
      const isClear = accountable.length === 0 && responsible.length === 1;
      yield { message, range: taskCell.range, ...(isClear && { severity: "warning" as const }), noFix };
    }
  }
}

/** `C (approves)` beside somebody else's A. */
function* reportRemarks(document: EngagementDocument, { holders, rows }: RaciMatrix): Generator<Finding> {
  for (const { task, cells, letters } of rows) {
    if (letters.filter((said) => said.includes("A")).length !== 1) continue;
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined || letters[column]?.includes("A") !== false) continue;
      if (!saysPoint(document, "document/decides-after-all", cell.range)) continue;
      yield {
        message: say`"${task}" has one A, and yet ${holders[column] ?? ""} decides, too (${cell.text}): two will have the last word.`,
        range: cell.range,
        severity: "information",
        noFix: say`Whether the letter or the remark holds is for the people in the table.`,
      };
    }
  }
}

/** One fix for each who may keep the A, the Product Owner first; the others are asked, or go on doing the work. */
function keepOne(document: EngagementDocument, matrix: RaciMatrix, { cells, letters }: RaciRow): Fix[] {
  const { visible } = document.markdown;
  const accountable = letters.flatMap((said, column) => (said.includes("A") ? [column] : []));
  const isOwner = (column: number): boolean => isOwnersColumn(document, matrix, column);
  const ordered = [...accountable].sort((a, b) => Number(isOwner(b)) - Number(isOwner(a)));
  return ordered.slice(0, mostFixes).flatMap((kept) => {
    const edits = accountable.filter((column) => column !== kept).flatMap((column) => withoutA(visible, cells[column]));
    if (edits.length !== accountable.length - 1) return [];
    const title = say`Correct the row so that ${matrix.holders[kept]?.replaceAll(".", "") ?? ""} alone is accountable`;
    return [{ title, edits, safe: false }];
  });
}

/** `A` becomes `C`, and `A/R` becomes `R`. */
function withoutA(visible: string, cell: Cell | undefined): TextEdit[] {
  if (cell === undefined) return [];
  const text = visible.slice(cell.range.start, cell.range.end);
  const found = /[RASCI](?:[\s,;/+&]*[RASCI])*/.exec(text);
  if (found === null) return [];
  const others = [...found[0].replace(/[^RSCI]/g, "")];
  const start = cell.range.start + found.index;
  const separator = /[^RASCI]+/.exec(found[0])?.[0] ?? "";
  const newText = others.length === 0 ? "C" : others.join(separator);
  return [{ range: { start, end: start + found[0].length }, newText }];
}

/** Whoever does the work alone may answer for it, too. */
function nameOne(visible: string, { holders }: RaciMatrix, { cells, letters }: RaciRow): Fix[] {
  const doing = letters.flatMap((said, column) => (said.includes("R") ? [column] : []));
  return doing.slice(0, mostFixes).flatMap((column) => {
    const cell = cells[column];
    if (cell === undefined) return [];
    const at = cell.range.start + Math.max(0, visible.slice(cell.range.start, cell.range.end).indexOf("R"));
    const title = say`Make ${holders[column]?.replaceAll(".", "") ?? ""} accountable`;
    return [{ title, edits: [{ range: { start: at, end: at }, newText: "A/" }], safe: false }];
  });
}
