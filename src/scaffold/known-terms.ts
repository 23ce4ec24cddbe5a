import type { PointEvidence } from "../documents/collect-points.ts";
import type { EngagementDocument } from "../documents/document.ts";
import type { CalendarDate, Money } from "../documents/facts/facts.ts";
import { readPeriods } from "../documents/periods.ts";
import { fieldsOfPoint, placesOfPoint, saysPoint } from "../documents/points.ts";
import { readSumColumns } from "../documents/prices/sum-columns.ts";
import { findTitleSection, topicsOfHeading } from "../documents/sections-about.ts";
import { type Block, type Field, plainText, type Section, type Table } from "../markdown/markdown-document.ts";
import { isInside, type Range } from "../text/range.ts";
import type { PointName } from "../vocabulary/point-names.ts";
import { valueLabels } from "../vocabulary/value-labels.ts";
import { foldText } from "./fold-text.ts";

/** A value in the document's own notation; the same value has the same key in every notation. */
interface Term {
  readonly text: string;
  readonly key: string;
}

type FindTerms = (document: EngagementDocument) => readonly Term[];

const startDate: FindTerms = (document) => [
  ...datesOfWork(document, valueLabels.start),
  ...endsOfPeriod(document, "start"),
];
const endDate: FindTerms = (document) => [...datesOfWork(document, valueLabels.end), ...endsOfPeriod(document, "end")];
const kickOffDate: FindTerms = (document) =>
  datesOfEvent(document, valueLabels.kickOff).filter(({ key }) => isDay(key));
const firstRelease: FindTerms = (document) => datesOfEvent(document, valueLabels.firstRelease);
const refinedOn: FindTerms = (document) => datesOf(document, fieldsCalled(document, valueLabels.refined));
const requestedOn: FindTerms = (document) =>
  datesOf(document, fieldsCalled(document, document.kind === "notes" ? valueLabels.meeting : valueLabels.requested));
const ownerRate: FindTerms = (document) => dayRates(document, valueLabels.owner);
const designRate: FindTerms = (document) => dayRates(document, valueLabels.design);
const engineeringRate: FindTerms = (document) => dayRates(document, valueLabels.engineering);
const nextChange: FindTerms = ({ kind, facts }) =>
  kind === "change-request" ? [] : nextId(facts.changes.map(({ id }) => id));

/** The dates, amounts and numbers that clauses leave open, and how to find them. */
const finders: Readonly<Record<string, FindTerms>> = {
  "start date": startDate,
  "Datum Beginn": startDate,
  "kick-off date": kickOffDate,
  "Datum des Auftakts": kickOffDate,
  "first release date": firstRelease,
  "Datum erstes Release": firstRelease,
  "end date": endDate,
  "Datum Ende": endDate,
  "request date": requestedOn,
  "Datum des Antrags": requestedOn,
  "date of last refinement": refinedOn,
  "Datum der letzten Pflege": refinedOn,
  version: findVersions,
  Version: findVersions,
  "total amount": findTotals,
  Gesamtbetrag: findTotals,
  amount: findApprovalLimits,
  Betrag: findApprovalLimits,
  "rate for product ownership": ownerRate,
  "Tagessatz Product Owner": ownerRate,
  "Tagessatz Produktverantwortung": ownerRate,
  "rate for design": designRate,
  "Tagessatz Design": designRate,
  "rate for engineering": engineeringRate,
  "Tagessatz Entwicklung": engineeringRate,
  "CR number": nextChange,
  Nummer: nextChange,
};

/** What a date, amount or number in a clause is, where the document says it once or always the same. */
export function findKnownTerm(document: EngagementDocument, placeholder: string): string | undefined {
  const found = Object.hasOwn(finders, placeholder) ? finders[placeholder]?.(document) : undefined;
  const [first, ...others] = found ?? [];
  return others.every(({ key }) => key === first?.key) ? first?.text : undefined;
}

function fieldsCalled({ markdown }: EngagementDocument, called: readonly string[]): readonly Field[] {
  return markdown.fields.filter(({ label, block }) => block?.quoted !== true && called.includes(foldText(label)));
}

/** The fields that hold a date and nothing else. */
function datesOf(document: EngagementDocument, fields: readonly Field[]): Term[] {
  return fields.flatMap(({ value, valueRange }) => {
    const date = document.facts.dates.find(({ range }) => isInside(range, valueRange));
    return date !== undefined && textOf(document, date.range) === value.replace(/\.$/, "")
      ? toTerm(document, date)
      : [];
  });
}

/** Dates of the work as a whole: `Start` may also be that of a phase or of the support after it. */
function datesOfWork(document: EngagementDocument, called: readonly string[]): Term[] {
  const fields = fieldsCalled(document, called).filter((field) => isAboutWhole(document, field));
  return [...datesOf(document, fields), ...datesOfMilestones(document, called)];
}

/** Dates of what there is once, wherever it is named. */
function datesOfEvent(document: EngagementDocument, called: readonly string[]): Term[] {
  return [...datesOf(document, fieldsCalled(document, called)), ...datesOfMilestones(document, called)];
}

/** From the rows of a plan whose cell holds a date and nothing else. */
function datesOfMilestones(document: EngagementDocument, called: readonly string[]): Term[] {
  const cells = tablesOf(document).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return document.facts.milestones
    .filter(({ name }) => called.includes(foldText(name)))
    .flatMap(({ date }) => date ?? [])
    .filter(({ range }) => cells.some((cell) => isInside(range, cell.range) && cell.text === textOf(document, range)))
    .flatMap((date) => toTerm(document, date));
}

function isAboutWhole(document: EngagementDocument, { section, block }: Field): boolean {
  if (block?.type === "listItem" && block.depth > 0) return false;
  return isOpening(document, section) || topicsOfHeading(document, section).includes("timeline");
}

/** What stands at the top, under the title or in the first section, is about the whole. */
function isOpening(document: EngagementDocument, section: Section): boolean {
  const title = findTitleSection(document);
  const first = document.markdown.sections.find(({ heading }) => heading !== undefined && heading !== title?.heading);
  return section === title || section.heading === undefined || section === first;
}

/** `Project period: 1 March 2031 – 30 June 2031`; each end with its year, as it will stand alone. */
function endsOfPeriod(document: EngagementDocument, end: "start" | "end"): Term[] {
  const fields = fieldsOfPoint(document, "document/period").filter((field) => isAboutWhole(document, field));
  return readPeriods(document)
    .filter((period) => fields.some(({ valueRange }) => isInside(period.start.range, valueRange)))
    .flatMap((period) => (period[end].value.startsWith("--") ? [] : toTerm(document, period[end])));
}

function findVersions(document: EngagementDocument): Term[] {
  const values = fieldsCalled(document, valueLabels.version).map(({ value }) => value);
  return values.filter((value) => /^v?\d+(?:\.\d+)*$/i.test(value)).map((text) => ({ text, key: text }));
}

/** The price of the whole, before tax as the clauses have it, where no larger sum makes it doubtful. */
function findTotals(document: EngagementDocument): Term[] {
  const sums = document.facts.money.filter(({ per, tax }) => per === undefined && tax !== "gross");
  const isFirm = ({ range }: { readonly range: Range }): boolean =>
    !vague.some((point) => saysPoint(document, point, range));
  const totals = readSumColumns(document)
    .flatMap(({ lines }) => lines.filter(({ kind, place }) => kind === "total" && isFirm({ range: place })))
    .flatMap(({ range }) => sums.filter((money) => isInside(money.range, range)));
  const stated = statementsOf(document, "document/price")
    .filter(({ section }) => isOpening(document, section) || topicsOfHeading(document, section).includes("pricing"))
    .map(({ range, block }) => ({ range: rowOfTwo(block, range) ?? range }))
    .filter(isFirm)
    .flatMap(({ range }) => onlySum(document, range));
  const found = [...totals, ...stated].filter((money) => isBeforeTax(document, money));
  const isLargest = found.every(({ amount, currency }) =>
    sums.every((other) => other.currency === currency && other.amount <= amount),
  );
  if (!isLargest) return [];
  return found.toSorted((a, b) => a.range.start - b.range.start).map((money) => toAmount(document, money));
}

/** Places whose own words make the point, not a sentence or a label over them. */
function statementsOf(document: EngagementDocument, point: PointName): readonly PointEvidence[] {
  return placesOfPoint(document, point).filter(({ by }) => by === "words");
}

/** `| Price | €48,000 |` */
function rowOfTwo(block: Block, cell: Range): Range | undefined {
  if (block.type !== "table") return undefined;
  return block.rows.find(({ cells, range }) => cells.length === 2 && isInside(cell, range))?.range;
}

const vague = ["document/vague-price", "document/optional", "document/discount"] as const;

function isBeforeTax(document: EngagementDocument, { tax }: Money): boolean {
  if (tax !== undefined) return tax === "net";
  return (
    placesOfPoint(document, "document/net-price").length > 0 || placesOfPoint(document, "document/tax").length === 0
  );
}

/** Above which price of a change others have to approve it as well. */
function findApprovalLimits(document: EngagementDocument): Term[] {
  const { visible } = document.markdown;
  const isNext = (one: Range, other: Range): boolean => visible.slice(one.end, other.start).trim() === "";
  const bounds = placesOfPoint(document, "document/above").map((place) => place.words);
  const isBound = ({ range }: Money): boolean =>
    bounds.some((bound) => (bound.end <= range.start ? isNext(bound, range) : isNext(range, bound)));
  return statementsOf(document, "document/approval-limit")
    .flatMap(({ range }) => onlySum(document, range))
    .filter(isBound)
    .map((money) => toAmount(document, money));
}

/** The sum in a place that has no other numbers, so that it is no range, instalment or part of a list. */
function onlySum(document: EngagementDocument, place: Range): Money[] {
  const [money, ...others] = document.facts.money.filter(({ range }) => isInside(range, place));
  if (money === undefined || others.length > 0 || money.per !== undefined || money.tax === "gross") return [];
  const { visible } = document.markdown;
  const rest = `${visible.slice(place.start, money.range.start)} ${visible.slice(money.range.end, place.end)}`;
  return /\d/.test(rest.replace(/\d+(?:[.,]\d+)?\s?%/g, "")) ? [] : [money];
}

/** What a day of a role costs by a table that lists roles with their rates. */
function dayRates(document: EngagementDocument, roles: readonly string[]): Term[] {
  return tablesOf(document).flatMap(({ header, rows }) => {
    const columns = header.map(({ text }) => (valueLabels.dayRate as readonly string[]).includes(foldText(text)));
    return rows
      .filter(({ cells }) => roles.includes(foldText(cells[0]?.text ?? "")))
      .flatMap(({ cells }) =>
        cells.flatMap(({ range }, column) =>
          document.facts.money
            .filter((money) => isInside(money.range, range))
            .filter(({ per }) => per === "day" || (per === undefined && columns[column] === true))
            .map((money) => toAmount(document, money)),
        ),
      );
  });
}

/** `CR-08` after `CR-06` and `CR-07`, where all are of one form. */
function nextId(ids: readonly (string | undefined)[]): Term[] {
  const parts = ids.map((id) => /^(\D*)(\d+)$/.exec(id ?? ""));
  const [prefix = "", ...others] = new Set(parts.map((part) => part?.[1]));
  if (parts.length === 0 || others.length > 0 || parts.includes(null)) return [];
  const numbers = parts.map((part) => part?.[2] ?? "");
  const next = String(Math.max(...numbers.map(Number)) + 1);
  const text = prefix + next.padStart(Math.max(...numbers.map(({ length }) => length)), "0");
  return [{ text, key: text }];
}

function tablesOf({ markdown }: EngagementDocument): readonly Table[] {
  return markdown.blocks.filter((block): block is Table => block.type === "table" && !block.quoted);
}

function isDay(date: string): boolean {
  return /-\d{2}-\d{2}$/.test(date);
}

function textOf({ markdown }: EngagementDocument, range: Range): string {
  return plainText(markdown.visible, range);
}

function toTerm(document: EngagementDocument, { range, value }: CalendarDate): [Term] {
  return [{ text: textOf(document, range), key: value }];
}

function toAmount(document: EngagementDocument, { range, amount, currency }: Money): Term {
  return { text: textOf(document, range), key: `${amount} ${currency}` };
}
