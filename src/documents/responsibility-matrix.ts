import type { MarkdownDocument, Row, Table } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { wordAt } from "../text/words.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import { oncePerTable } from "./once-per-table.ts";
import type { Reading } from "./reading.ts";

/** `| Task | Product Owner | Sponsor |` over cells with R, A, C and I. */
export interface ResponsibilityMatrix<Row extends MatrixRow = MatrixRow> {
  readonly table: Table;
  /** The heads that are roles or people: all but the first. */
  readonly holders: readonly string[];
  readonly rows: readonly Row[];
}

/** `| Accept the work | A | C |`: who is accountable, responsible, consulted, informed. */
export interface MatrixRow {
  readonly task: string;
  readonly range: Range;
  /** By holder, in the order of the heads: the letters of the cell, `AR`; empty where there is none. */
  readonly letters: readonly string[];
}

const letters = /^(?:[RASCIVDQTMIE](?:\s*[,/+&]\s*[RASCIVDQTMIE]){0,3}|-|–|x)?$/u;
const said = /[RASCI]/;
const leastShare = 0.8;
const scope =
  /(?<!\p{L})(?:scope|changes?|change requests?|priorit\p{L}*|backlog|acceptance|accepting|requirements?|user stor(?:y|ies)|stories|roadmap|sign-?offs?|approvals?|decisions?|vision|strategy|product goals?|project goals?|mvp|go-?live|go\/no-?go|budget|zielbild|produktvision|produktstrategie|strategie|ziele|budget\p{L}*|priorisierung\p{L}*|produktstruktur|anforderung\p{L}*|entscheidung\p{L}*|genehmigung\p{L}*|umfang\p{L}*|leistungsumfang|änderung\p{L}*|abnahme|freigabe)(?!\p{L})/iu;

const matrices = new WeakMap<MarkdownDocument, readonly ResponsibilityMatrix[]>();

/** The matrices of a document, found once for all who ask. */
export function findMatrices(reading: Reading): readonly ResponsibilityMatrix[] {
  const { markdown } = reading;
  const known = matrices.get(markdown);
  if (known !== undefined) return known;
  const found = markdown.blocks.flatMap((block) => {
    if (block.type !== "table" || !isMatrix(block, reading)) return [];
    return [{ table: block, holders: block.header.slice(1).map((cell) => cell.text), rows: block.rows.map(readRow) }];
  });
  matrices.set(markdown, found);
  return found;
}

const isMatrix = oncePerTable(([header = [], ...rows]) => {
  if (header.length < 3) return false;
  const cells = rows.flatMap((row) => row.slice(1));
  const matching = cells.filter((text) => letters.test(text));
  if (cells.length === 0 || matching.length < cells.length * leastShare) return false;
  return cells.some((text) => /[A]/.test(text)) && matching.filter((text) => said.test(text)).length >= 2;
});

function readRow({ range, cells: [task, ...cells] }: Row): MatrixRow {
  return { task: task?.text ?? "", range, letters: cells.map((cell) => cell.text.replace(/[^A-Z]/g, "")) };
}

/** The rows that say who does what. */
export function readMatrixRows(reading: Reading): TopicEvidence[] {
  return findMatrices(reading).flatMap(({ table }) => table.rows.map(asEvidence));
}

const decisionColumn = /^(?:(?:type of )?decisions?|decision (?:type|area)|entscheidung(?:en|sart|stypen)?)$/iu;
const deciderColumn =
  /^(?:who(?: decides)?|owner|decider|decided by|made by|by|responsible|accountable|approver|role|wer(?: entscheidet)?|durch|verantwortlich\p{L}*|zuständig\p{L}*|rolle)$/iu;
const accountableColumn = /^(?:A|accountable|accountable \(A\)|A \(accountable\)|rechenschaftspflichtig)$/iu;
const consultedColumn = /^(?:C|consulted|I|informed|consulted \(C\)|informed \(I\)|konsultiert|informiert)$/iu;

/** Rows of `| Decision | Who |`, and of `| Task | R | A | C | I |` where the task is scope, changes or acceptance. */
export function readDecisionRows({ markdown }: Reading): TopicEvidence[] {
  return markdown.blocks.flatMap((block) => {
    if (block.type !== "table") return [];
    const heads = block.header.map(({ text }) => text);
    const isOfDecisions = decisionColumn.test(heads[0] ?? "");
    const decider = heads.findIndex((text) => (isOfDecisions ? deciderColumn : accountableColumn).test(text));
    if (decider < 1 || heads.some((text) => /^(?:dates?|status|datum|due)$/iu.test(text))) return [];
    if (!isOfDecisions && !heads.some((text) => consultedColumn.test(text))) return [];
    return block.rows
      .filter(
        ({ cells }) => /\p{L}/u.test(cells[decider]?.text ?? "") && (isOfDecisions || scope.test(cells[0]?.text ?? "")),
      )
      .map(asEvidence);
  });
}

/** The rows that make somebody accountable (`A`) for scope, changes or acceptance. */
export function readMatrixDecisions(reading: Reading): TopicEvidence[] {
  const isAbout = (row: Row): boolean => {
    const task = row.cells[0];
    if (task === undefined) return false;
    const [first, end] = [wordAt(reading.words, task.range.start), wordAt(reading.words, task.range.end)];
    return scope.test(task.text) || findGroup(reading.hits, "change", first, end) !== undefined;
  };
  return findMatrices(reading).flatMap(({ table }) =>
    table.rows
      .filter((row) => isAbout(row) && row.cells.slice(1).some((cell) => cell.text.includes("A")))
      .map(asEvidence),
  );
}

function asEvidence(row: Row): TopicEvidence {
  return {
    range: row.range,
    reason: `row "${row.cells[0]?.text ?? ""}" of a responsibility matrix`,
    by: "column",
    statement: undefined,
  };
}
