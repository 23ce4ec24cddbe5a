import type { Contract } from "../../documents/declared-terms.ts";
import { columnOfPoint, saysPoint } from "../../documents/points.ts";
import { readCounts } from "../../documents/prices/amounts.ts";
import { isInside } from "../../text/range.ts";
import { toDayNumber } from "../calculations/calendar-days.ts";
import { roundTo } from "../calculations/rounding.ts";
import { findTerms } from "../engagement-terms.ts";
import type { KeyFact, KeyFactSubject } from "../read-key-facts.ts";
import { type DashboardContext, type OpenedDocument, type Source, sourceOf } from "./dashboard-context.ts";

/** What the agreement says of money and time; what it does not say, or says in two ways, is not there. */
export interface AgreedTerms {
  readonly contract: Contract | undefined;
  readonly price: AgreedPrice | undefined;
  readonly plannedDays: AgreedDays | undefined;
  readonly start: AgreedDate | undefined;
  readonly end: AgreedDate | undefined;
}

export interface AgreedPrice {
  readonly cents: number;
  /** `EUR` */
  readonly currency: string;
  readonly source: Source;
}

export interface AgreedDays {
  readonly days: number;
  readonly source: Source;
}

export interface AgreedDate {
  /** `2027-01-11` */
  readonly date: string;
  readonly source: Source;
}

export function readAgreedTerms(context: DashboardContext, opened: readonly OpenedDocument[]): AgreedTerms {
  const agreements = opened.filter(({ summary }) => summary.kind === "sow");
  const first = <Found>(find: (agreement: OpenedDocument) => Found | undefined): Found | undefined =>
    agreements.map(find).find((found) => found !== undefined);
  return {
    contract: first(({ document }) => findTerms(document, context.engagement).contract?.value),
    price: first((agreement) => readPrice(context, agreement)),
    plannedDays: first((agreement) => readPlannedDays(context, agreement)),
    start: first((agreement) => readDate(context, agreement, "start")),
    end: first((agreement) => readDate(context, agreement, "end")),
  };
}

function readPrice(context: DashboardContext, { summary }: OpenedDocument): AgreedPrice | undefined {
  const facts = factsAbout(summary.keyFacts, "price");
  const sums = summary.facts.money.filter(({ range }) => facts.some((fact) => fact.range.start === range.start));
  const [price, ...others] = sums;
  if (price === undefined) return undefined;
  if (others.some(({ amount, currency }) => amount !== price.amount || currency !== price.currency)) return undefined;
  const { amount, currency, range } = price;
  return { cents: roundTo(amount * 100, 0), currency, source: sourceOf(context, summary, range) };
}

function readDate(
  context: DashboardContext,
  { summary }: OpenedDocument,
  about: "start" | "end",
): AgreedDate | undefined {
  const [fact, ...others] = factsAbout(summary.keyFacts, about);
  if (fact === undefined || others.some(({ value }) => value !== fact.value)) return undefined;
  if (toDayNumber(fact.value) === undefined) return undefined;
  return { date: fact.value, source: sourceOf(context, summary, fact.range) };
}

function factsAbout(facts: readonly KeyFact[], about: KeyFactSubject): readonly KeyFact[] {
  return facts.filter((fact) => fact.about === about);
}

/** The days of a price table: its total where it has one, else its rows together. */
function readPlannedDays(context: DashboardContext, { summary, document }: OpenedDocument): AgreedDays | undefined {
  for (const table of document.markdown.blocks) {
    if (table.type !== "table" || table.quoted) continue;
    const column = columnOfPoint(document, table, "backlog/days");
    if (column === undefined || columnOfPoint(document, table, "document/quantity") !== column) continue;
    const rows = table.rows.flatMap(({ range, cells }) => {
      const cell = cells[column];
      const [days] = readCounts(cell?.text ?? "");
      if (cell === undefined || days === undefined) return [];
      const isTotal = (["document/total", "document/bare-total"] as const).some((point) =>
        saysPoint(document, point, range),
      );
      return [{ days, isTotal, range: cell.range }];
    });
    const items = rows.filter(({ isTotal }) => !isTotal);
    const total = rows.find(({ isTotal, range }) => isTotal && isInside(range, table.range));
    const [last] = items.slice(-1);
    const range = total?.range ?? last?.range;
    if (range === undefined) continue;
    const days = total?.days ?? items.reduce((sum, item) => sum + item.days, 0);
    return { days: roundTo(days, 1), source: sourceOf(context, summary, range) };
  }
  return undefined;
}
