import type { EngagementDocument } from "../document.ts";
import { onlyPercentage } from "../facts/only-percentage.ts";
import type { Amount } from "./amounts.ts";
import type { SumColumn, SumLine } from "./sum-columns.ts";

/** A total that no reading of the lines above it comes to. */
export interface WrongTotal {
  readonly total: SumLine;
  /** What the lines come to, in hundredths. */
  readonly sum: number;
}

interface Interval {
  readonly least: number;
  readonly most: number;
  /** How far what is shown may be from what was added, since shown sums are rounded. */
  readonly slack: number;
}

/**
 * The totals of a column that are wrong however one reads it: with or without optional lines, tax and discounts; since the
 * head of a group or the last subtotal, or of all lines; of the subtotals; on from the last total.
 */
export function findWrongTotals(
  { lines }: SumColumn,
  corrected: ReadonlyMap<SumLine, number> = new Map(),
): WrongTotal[] {
  if (hasParents(lines)) return [];
  return lines.flatMap((total, at) => {
    if (total.kind !== "total" || total.amount === undefined) return [];
    const before = lines.slice(0, at);
    if (before.filter(({ kind }) => kind === "item").length < 2) return [];
    const stated = readingsOf(before, ({ amount }) => amount);
    const mended = corrected.size === 0 ? [] : readingsOf(before, (line) => mend(line, corrected));
    const said = total.amount;
    if ([...stated, ...mended].some((reading) => agrees(reading, said))) return [];
    const sum = usualReading(before);
    if (sum === undefined || sum.least !== sum.most || said.least !== said.most) return [];
    return [{ total, sum: sum.least }];
  });
}

/** What lines without a total come to, in hundredths; undefined where they are ranges. Optional lines don't count. */
export function findSum(lines: readonly SumLine[]): number | undefined {
  const sum = usualReading(lines);
  return sum === undefined || hasParents(lines) || sum.least !== sum.most ? undefined : sum.least;
}

function mend(line: SumLine, corrected: ReadonlyMap<SumLine, number>): Amount | undefined {
  const { amount } = line;
  const value = corrected.get(line);
  return amount === undefined || value === undefined ? amount : { ...amount, least: value, most: value };
}

function agrees(reading: Interval, said: Amount): boolean {
  const slack = Math.max(reading.slack, said.step > 1 ? said.step / 2 : 0, 1);
  if (said.least === said.most && reading.least !== reading.most)
    return said.least >= reading.least - slack && said.most <= reading.most + slack;
  return Math.abs(reading.least - said.least) <= slack && Math.abs(reading.most - said.most) <= slack;
}

type AmountOf = (line: SumLine) => Amount | undefined;

/** What somebody may have added up to get a total below these lines. */
function readingsOf(before: readonly SumLine[], amountOf: AmountOf): Interval[] {
  const lastTotal = before.findLastIndex(({ kind }) => kind === "total");
  const starts = before.flatMap(({ kind }, at) => (kind === "gap" ? [at + 1] : []));
  const since = before.slice(lastTotal + 1);
  const totals = before.filter(({ kind }) => kind === "total");
  const parts: (readonly SumLine[])[] = [
    before.filter(({ kind }) => kind !== "total"),
    since,
    ...starts.map((at) => before.slice(at).filter(({ kind }) => kind !== "total")),
    ...totals.map((_, at) => [...totals.slice(at), ...since]),
    ...totals.map((total) => [total]),
    ...totals.map((total) => [total, ...since]),
    // The last line of a running sum.
    before.slice(-1),
  ];
  // `Net` … `Gross` above the lines that they come to, or subtotals of groups with lines that belong to none.
  if (totals.length > 0) {
    const firstTotal = before.findIndex(({ kind }) => kind === "total");
    parts.push([...before.slice(0, firstTotal), ...totals.slice(1), ...since]);
  }
  // `Net` below what comes in and what goes out.
  const differences = totals.flatMap((one, at) => totals.slice(at + 1).map((other) => subtract(one, other, amountOf)));
  return [...parts.flatMap((part) => variantsOf(part, amountOf)), ...differences];
}

function subtract(one: SumLine, other: SumLine, amountOf: AmountOf): Interval {
  const value = (amountOf(one)?.least ?? 0) - (amountOf(other)?.least ?? 0);
  return { least: value, most: value, slack: 1 };
}

/** A sum with and without what may or may not be part of it. */
function variantsOf(part: readonly SumLine[], amountOf: AmountOf): Interval[] {
  const variants: Interval[] = [];
  for (const optional of part.some(({ isOptional }) => isOptional) ? [true, false] : [true])
    for (const tax of part.some(({ kind }) => kind === "tax") ? [1, 0] : [1])
      for (const discount of part.some(({ kind }) => kind === "discount") ? [-1, 1, 0] : [1])
        variants.push(
          add(part, (line) => (line.isOptional && !optional ? 0 : factorOf(line, tax, discount)), amountOf),
        );
  return variants;
}

function factorOf({ kind, amount }: SumLine, tax: number, discount: number): number {
  if (kind === "tax") return tax;
  if (kind !== "discount") return 1;
  return discount === -1 && (amount?.least ?? 0) < 0 ? 1 : discount;
}

function add(part: readonly SumLine[], factor: (line: SumLine) => number, amountOf: AmountOf): Interval {
  let [least, most, slack] = [0, 0, 0];
  for (const line of part) {
    const amount = amountOf(line);
    const times = factor(line);
    if (amount === undefined || times === 0) continue;
    least += amount.least * times;
    most += amount.most * times;
    slack += amount.step > 1 ? amount.step / 2 : 1;
  }
  return { least, most, slack };
}

/** How a reader would add up: on from the last total where only tax and discounts follow it, else all lines. */
function usualReading(before: readonly SumLine[]): Interval | undefined {
  const lastTotal = before.findLastIndex(({ kind }) => kind === "total");
  const since = before.slice(lastTotal + 1);
  const isOn = lastTotal !== -1 && since.every(({ kind }) => kind === "tax" || kind === "discount");
  const lines = isOn ? before.slice(lastTotal) : before.filter(({ kind }) => kind !== "total");
  const factor = (line: SumLine): number => (line.isOptional ? 0 : factorOf(line, 1, -1));
  return lines.length === 0 ? undefined : add(lines, factor, ({ amount }) => amount);
}

/** A line that comes to what the next ones do stands over its parts. */
function hasParents(lines: readonly SumLine[]): boolean {
  return lines.some(({ kind, amount }, at) => {
    if (kind !== "item" || amount === undefined || amount.least === 0) return false;
    let sum = 0;
    for (const [index, next] of lines.slice(at + 1).entries()) {
      if (next.kind === "total" || next.amount === undefined) return false;
      sum += next.amount.least;
      if (index > 0 && sum === amount.least) return true;
    }
    return false;
  });
}

/** A tax that is not its share of any sum in its column. */
export interface WrongTax {
  readonly tax: SumLine;
  readonly percent: number;
  /** The share of the last total above it, else of the lines, in hundredths. */
  readonly share: number;
}

/** Only lines that name one rate are judged: 19 in `plus 19 % VAT`. */
export function findWrongTaxes(document: EngagementDocument, { lines }: SumColumn): WrongTax[] {
  return lines.flatMap((tax, at) => {
    const percent = tax.kind === "tax" ? onlyPercentage(document, tax.place)?.value : undefined;
    if (percent === undefined || tax.amount === undefined || tax.amount.least !== tax.amount.most) return [];
    const before = lines.slice(0, at);
    const totals = lines.filter((line) => line.kind === "total" && line !== tax).flatMap(({ amount }) => amount ?? []);
    const bases = [
      ...readingsOf(before, ({ amount }) => amount),
      ...before.flatMap(({ amount }) => amount ?? []),
      ...totals,
    ].map(({ least }) => least);
    const said = Math.abs(tax.amount.least);
    const slack = Math.max(2, tax.amount.step);
    const isShare = bases.some((base) =>
      [percent / 100, percent / (100 + percent)].some((share) => Math.abs(Math.abs(base) * share - said) <= slack),
    );
    const [base] = [before.findLast(({ kind }) => kind === "total")?.amount?.least, usualReading(before)?.least].filter(
      (sum) => sum !== undefined,
    );
    return isShare || base === undefined ? [] : [{ tax, percent, share: Math.round((base * percent) / 100) }];
  });
}
