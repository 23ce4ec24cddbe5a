import type { Cell, Row, Table } from "../../markdown/markdown-document.ts";
import type { PointName } from "../../vocabulary/point-names.ts";
import type { EngagementDocument } from "../document.ts";
import { type Amount, readAmount, readCounts } from "./amounts.ts";

/** `10 × 800 = 9,000`: the cell that says the sum, and what it should be, in hundredths. */
export interface WrongLine {
  readonly cell: Cell;
  readonly amount: Amount;
  readonly product: number;
  readonly quantity: string;
  readonly rate: string;
}

/**
 * The lines whose sum isn't quantity times rate. A table is understood where each of the three has one column, no other
 * column holds numbers, and at least as many lines are right as wrong.
 */
export function findWrongLines(document: EngagementDocument, table: Table): WrongLine[] {
  const places = { quantity: only("document/quantity"), rate: only("document/rate"), amount: only("document/amount") };
  const { quantity, rate, amount } = places;
  if (table.quoted || quantity === undefined || rate === undefined || amount === undefined) return [];
  if (table.header.some((_, column) => ![quantity, rate, amount].includes(column) && holdsFactors(table, column)))
    return [];
  let right = 0;
  const wrong: WrongLine[] = [];
  for (const row of table.rows) {
    const line = checkRow(row, quantity, rate, amount);
    if (line === "right") right++;
    else if (line !== undefined) wrong.push(line);
  }
  return wrong.length <= right ? wrong : [];

  function only(name: PointName): number | undefined {
    const columns = (document.pointTitles.columns.get(table) ?? []).flatMap((names, column) =>
      names.includes(name) ? [column] : [],
    );
    return columns.length === 1 ? columns[0] : undefined;
  }
}

/** Numbers beside the position: a share, a count of people, months. */
function holdsFactors(table: Table, column: number): boolean {
  const texts = table.rows.map(({ cells }) => cells[column]?.text ?? "").filter((text) => /\d/.test(text));
  if (column === 0 && texts.every((text) => /^\D{0,5}[\d.]+\.?$/.test(text))) return false;
  return texts.some((text) => /^[\d.,'’\s]+(?:%|\p{L}{0,8}\.?)?$/u.test(text) || readAmount(text) !== undefined);
}

function checkRow({ cells }: Row, quantity: number, rate: number, amount: number): WrongLine | "right" | undefined {
  const [quantityCell, rateCell, amountCell] = [cells[quantity], cells[rate], cells[amount]];
  const counts = readCounts(quantityCell?.text ?? "");
  const price = readAmount(withoutUnit(rateCell?.text ?? ""));
  const said = readAmount(amountCell?.text ?? "");
  if (quantityCell === undefined || rateCell === undefined || amountCell === undefined) return undefined;
  if (counts.length === 0 || price === undefined || said === undefined) return undefined;
  if (price.least !== price.most || said.least !== said.most || price.currency !== (said.currency ?? price.currency))
    return undefined;
  const products = counts.map((count) => Math.round(count * price.least));
  const isRight = counts.some((count, at) => {
    const decimals = /[.,](\d+)/.exec(quantityCell.text)?.[1]?.length ?? 0;
    const roundedCount = decimals === 0 ? 0 : (0.5 / 10 ** decimals) * price.least;
    const slack =
      1 + (said.step > 1 ? said.step / 2 : 0) + roundedCount + (price.step / 2) * (price.step > 100 ? count : 0);
    return Math.abs((products[at] ?? 0) - said.least) <= slack;
  });
  const [product] = products;
  if (isRight) return "right";
  if (products.length !== 1 || product === undefined) return undefined;
  return { cell: amountCell, amount: said, product, quantity: quantityCell.text, rate: rateCell.text };
}

/** `€800` in `€800 / day`. */
function withoutUnit(text: string): string {
  return text.replace(/\s?(?:\/|per|pro|je)\s?\p{L}[\p{L}\s-]*$/u, "");
}
