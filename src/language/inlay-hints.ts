import type * as lsp from "vscode-languageserver-types";
import type { EngagementDocument } from "../documents/document.ts";
import { writeAmount } from "../documents/prices/amounts.ts";
import { findSum, findWrongTotals } from "../documents/prices/check-sums.ts";
import { readColumnsWithoutTotal, readSumColumns, type SumColumn } from "../documents/prices/sum-columns.ts";
import type { Engagement } from "../engagement/engagement.ts";
import { findTerms } from "../engagement/engagement-terms.ts";
import { offsetAt, positionAt } from "../text/line-index.ts";
import { type Message, say, textOf } from "../text/message.ts";
import { quoted } from "../text/wording.ts";
import type { LanguageContext } from "./language-context.ts";

export interface InlayHintRequest {
  readonly range: lsp.Range;
}

/** What price tables come to, where no total is written or another one; in internal documents the planned margin, too. */
export function provideInlayHints(
  { document, engagement, wording }: LanguageContext,
  { range }: InlayHintRequest,
): lsp.InlayHint[] {
  if (document.kind === "none") return [];
  const { lines } = document;
  const [start, end] = [offsetAt(lines, range.start), offsetAt(lines, range.end)];
  const share = findPlannedMargin(document, engagement);
  const hints = [
    ...readSumColumns(document).flatMap((column) => hintsOfTotals(column, share)),
    ...readColumnsWithoutTotal(document).flatMap((column) => hintsOfSum(column, share)),
  ];
  return hints
    .filter(({ offset }) => start <= offset && offset <= end)
    .map(({ offset, label, tooltip }) => ({
      position: positionAt(lines, offset),
      label: textOf(label, wording),
      tooltip: textOf(tooltip, wording),
      paddingLeft: true,
    }));
}

interface Hint {
  readonly offset: number;
  readonly label: Message;
  readonly tooltip: Message;
}

/** Behind a total that is wrong, and the margin behind the last one. */
function hintsOfTotals(column: SumColumn, share: number | undefined): Hint[] {
  const wrong = findWrongTotals(column).map(({ total, sum }): Hint => {
    const label = say`= ${write(sum, column)}`;
    return {
      offset: total.range.end,
      label,
      tooltip: say`The lines above come to this, and not to ${quoted(total.amount?.figures ?? "")}.`,
    };
  });
  const last = column.lines.findLast(({ kind }) => kind === "total");
  const said = last?.amount;
  if (last === undefined || said === undefined || said.least !== said.most) return wrong;
  return [...wrong, ...hintsOfMargin(said.least, last.range.end, column, share)];
}

/** Behind the last line of a column that has no total. */
function hintsOfSum(column: SumColumn, share: number | undefined): Hint[] {
  const { lines } = column;
  const sum = findSum(lines);
  const last = lines.at(-1);
  if (sum === undefined || last === undefined) return [];
  const isPartial = lines.some(({ isOptional, amount }) => isOptional && amount !== undefined);
  const tooltip = isPartial
    ? say`The lines of this column together, without what is optional; no total is written.`
    : say`The lines of this column together; no total is written.`;
  const { end } = last.range;
  return [{ offset: end, label: say`Σ ${write(sum, column)}`, tooltip }, ...hintsOfMargin(sum, end, column, share)];
}

function hintsOfMargin(sum: number, offset: number, column: SumColumn, share: number | undefined): Hint[] {
  if (share === undefined) return [];
  const percent = Math.round(share * 1000) / 10;
  const label = say`margin ${percent} % = ${write(Math.round(sum * share), column)}`;
  return [{ offset, label, tooltip: say`The target margin of this price. Only internal documents show it.` }];
}

/** The target margin, where the document says that it stays in the house. */
function findPlannedMargin(document: EngagementDocument, engagement: Engagement): number | undefined {
  if (findTerms(document, engagement).audience?.value !== "internal") return undefined;
  return document.declared.targetMargin ?? engagement.declared?.targetMargin;
}

/** As the column writes its sums. */
function write(hundredths: number, { lines }: SumColumn): string {
  const figures = lines.flatMap(({ amount }) => amount?.figures ?? []);
  const sign = hundredths < 0 ? "−" : "";
  return sign + writeAmount(hundredths, figures[0] ?? "", figures);
}
