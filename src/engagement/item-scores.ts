import type { EngagementDocument } from "../documents/document.ts";
import { type DecimalMark, numberPattern, parseNumber, readDecimalMark } from "../documents/facts/parse-number.ts";
import type { BacklogItem } from "../documents/items/backlog-items.ts";
import { openItemsOf } from "../documents/items/open-items.ts";
import { columnOfPoint } from "../documents/points.ts";
import type { Cell, Row, Table } from "../markdown/markdown-document.ts";
import { type Message, say } from "../text/message.ts";
import { isInside } from "../text/range.ts";
import type { PointName } from "../vocabulary/point-names.ts";
import { findRice, findRoi, findValuePerEffort, findWsjf } from "./calculations/ranking.ts";

/** A table of items that can be ranked by what its columns say. */
export interface ScoredTable {
  readonly table: Table;
  /** For people: `WSJF`, `value for effort`. */
  readonly method: Message;
  /** In the order of the table. */
  readonly rows: readonly ScoredRow[];
}

export interface ScoredRow {
  readonly item: BacklogItem;
  readonly row: Row;
  /** Made from the columns; where they don't say enough, as stated. */
  readonly score: number | undefined;
  /** A dependency or a date says why it stands where it stands. */
  readonly isPinned: boolean;
  /** The cell of the score that the author states, where the columns give another. */
  readonly misstated: { readonly cell: Cell; readonly stated: number; readonly computed: number } | undefined;
}

type NumberOf = (point: PointName) => number | undefined;

interface Method {
  readonly name: Message;
  readonly stated: PointName;
  readonly columns: readonly PointName[];
  readonly compute: (of: NumberOf) => number | undefined;
}

/** The one with most columns first. Source: catalogue, C5. */
const methods: readonly Method[] = [
  {
    name: say`WSJF`,
    stated: "backlog/wsjf",
    columns: ["backlog/value", "backlog/time-criticality", "backlog/risk-reduction", "backlog/size"],
    compute: (of) =>
      findWsjf({
        businessValue: of("backlog/value"),
        timeCriticality: of("backlog/time-criticality"),
        riskReduction: of("backlog/risk-reduction"),
        jobSize: of("backlog/size"),
      }),
  },
  {
    name: say`RICE score`,
    stated: "backlog/rice",
    columns: ["backlog/reach", "backlog/impact", "backlog/confidence", "backlog/size"],
    compute: (of) => {
      const confidence = of("backlog/confidence");
      return findRice({
        reach: of("backlog/reach"),
        impact: of("backlog/impact"),
        confidencePercent: confidence !== undefined && confidence <= 1 ? confidence * 100 : confidence,
        effort: of("backlog/size"),
      });
    },
  },
  {
    name: say`ROI`,
    stated: "backlog/roi",
    columns: ["backlog/value", "backlog/cost"],
    compute: (of) => findRoi(of("backlog/value"), of("backlog/cost")),
  },
  {
    name: say`value for effort`,
    stated: "backlog/value-per-effort",
    columns: ["backlog/value", "backlog/size"],
    compute: (of) => findValuePerEffort(of("backlog/value"), of("backlog/size")),
  },
];

/** The tables of open items with a score: one that is stated, or one that the columns give. */
export function readScoredTables(document: EngagementDocument): ScoredTable[] {
  const items = openItemsOf(document);
  const decimal = readDecimalMark(document.markdown.passages, document.language);
  return document.markdown.blocks.flatMap((table): ScoredTable[] => {
    if (table.type !== "table" || !items.some(({ range }) => isInside(range, table.range))) return [];
    const columnOf = (point: PointName): number | undefined => columnOfPoint(document, table, point);
    const method = methods.find(
      ({ stated, columns }) =>
        columnOf(stated) !== undefined || columns.every((point) => columnOf(point) !== undefined),
    );
    if (method === undefined) return [];
    const rows = table.rows.flatMap((row) => {
      const item = items.find(({ range }) => isInside(range, row.range));
      return item === undefined ? [] : [readRow(item, row)];
    });
    return [{ table, method: method.name, rows: withTrustedScores(rows) }];

    function readRow(item: BacklogItem, row: Row): RawRow {
      const cellOf = (point: PointName): Cell | undefined => row.cells[columnOf(point) ?? -1];
      const numberOf: NumberOf = (point) => toNumber(cellOf(point)?.text ?? "", decimal);
      const { stated, columns, compute } = method as Method;
      const canCompute = columns.every(
        (point) => columnOf(point) !== undefined && columnOf(point) !== columnOf(stated),
      );
      return {
        item,
        row,
        isPinned: /[\p{L}\p{N}]/u.test(cellOf("backlog/pinned")?.text ?? ""),
        statedCell: cellOf(stated),
        stated: numberOf(stated),
        computed: canCompute ? compute(numberOf) : undefined,
      };
    }
  });
}

interface RawRow extends Pick<ScoredRow, "item" | "row" | "isPinned"> {
  readonly statedCell: Cell | undefined;
  readonly stated: number | undefined;
  readonly computed: number | undefined;
}

/** Where most stated scores are others than ours, the author has a formula of their own, and what is stated counts. */
function withTrustedScores(rows: readonly RawRow[]): ScoredRow[] {
  const isOther = ({ stated, computed }: RawRow): boolean =>
    stated !== undefined && computed !== undefined && Math.abs(stated - computed) > 0.05 * Math.abs(computed) + 0.06;
  const compared = rows.filter(({ stated, computed }) => stated !== undefined && computed !== undefined);
  const isOurs = compared.filter(isOther).length * 2 < compared.length;
  return rows.map((raw) => {
    const { item, row, isPinned, statedCell, stated, computed } = raw;
    const misstated =
      isOurs && isOther(raw) && statedCell !== undefined && stated !== undefined && computed !== undefined
        ? { cell: statedCell, stated, computed }
        : undefined;
    const score = isOurs || stated === undefined ? (computed ?? stated) : stated;
    return { item, row, isPinned, score, misstated };
  });
}

/** `8`, `8,5`, `80 %`, `€ 30.000`; nothing for ranges, words and what is below zero. */
function toNumber(text: string, decimal: DecimalMark): number | undefined {
  const digits = numberForm.exec(text)?.[1];
  return digits === undefined ? undefined : parseNumber(digits, decimal);
}

const numberForm = new RegExp(
  `^[^\\p{L}\\p{N}–-]*(${numberPattern})\\s?[^\\p{L}\\p{N}]*(?:sp|pt|points?|eur|usd|chf)?$`,
  "iu",
);
