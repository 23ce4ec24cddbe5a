import { findInPassages, type Passage } from "../../markdown/passages.ts";
import { allMatches } from "../../text/all-matches.ts";
import { oncePerText } from "../../text/known-text.ts";
import type { Effort, EffortUnit } from "./facts.ts";
import { type DecimalMark, forEachDecimalMark, parseNumber } from "./parse-number.ts";

const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  ein: 1,
  eine: 1,
  einen: 1,
  einem: 1,
  einer: 1,
  eines: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwölf: 12,
};
const number = `\\d+(?:[.,]\\d+)?|${Object.keys(words).join("|")}`;
const person = "(?:person(?:en)?|man|mann)[ -]?";
const units: readonly [string, EffortUnit][] = [
  [`${person}(?:hours?|stunden?)|PS(?!\\p{L})`, "person-hour"],
  [`${person}(?:days?|tag(?:en?)?)|PT|MD|MT`, "person-day"],
  [`${person}(?:weeks?|wochen?)|PW`, "person-week"],
  [`${person}(?:months?|monat(?:en?)?)|PM|MM`, "person-month"],
  ["story[ -]?points?|storypunkten?|SP", "story-point"],
  ["(?:business|working|work)[ -]days?|werktag(?:en?)?|arbeitstag(?:en?)?", "working-day"],
  ["minutes?|mins?|minuten?", "minute"],
  ["hours?|hrs?|h|stunden?|std", "hour"],
  ["(?:calendar[ -])?days?|(?:kalender)?tag(?:en?|es)?", "day"],
  ["weeks?|wks?|wochen?", "week"],
  ["months?|monat(?:en?|es)?", "month"],
  ["quarters?|quartal(?:en?|es)?", "quarter"],
  ["years?|jahr(?:en?|es)?", "year"],
  ["sprints?", "sprint"],
];
// Short units are capitals, as in `12 PT`: `5 pm` is a time of day and `12 sp` nothing.
const short = /^(?:PT|MD|MT|PS|PW|PM|MM|SP)$/;
const wholeUnits = units.map(([pattern, unit]) => [new RegExp(`^(?:${pattern})$`, "iu"), unit] as const);
const effort = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£/])(?<least>${number})(?:\\s?\\(\\d+\\))?(?:\\s?(?:–|-|to|bis|or|oder)\\s?(?<most>${number}))?[ \\u00a0-]?(?<unit>${units.map(([unit]) => unit).join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

/** Every stretch of time and amount of work in a text. */
export function readEfforts(passages: readonly Passage[], decimal: DecimalMark): Effort[] {
  return findInPassages(passages, effortsIn[decimal]);
}

const effortsIn = forEachDecimalMark((decimal) => oncePerText((text) => findEfforts(text, decimal)));

function findEfforts(text: string, decimal: DecimalMark): Effort[] {
  const found: Effort[] = [];
  for (const match of allMatches(text, effort)) {
    const { least = "", most, unit = "" } = match.groups ?? {};
    if (unit.length === 2 && /^[a-z]{2}$/iu.test(unit) && !short.test(unit)) continue;
    const amount = amountOf(least, decimal);
    if (/^\d{4}$/.test(least) && /^(?:19|20)/.test(least) && unit.length > 2) continue;
    found.push({
      range: { start: match.index, end: match.index + match[0].length },
      amount,
      most: most === undefined ? undefined : amountOf(most, decimal),
      unit: unitOf(unit),
    });
  }
  return found;
}

function amountOf(text: string, decimal: DecimalMark): number {
  return words[text.toLowerCase()] ?? parseNumber(text, decimal);
}

function unitOf(text: string): EffortUnit {
  return wholeUnits.find(([pattern]) => pattern.test(text))?.[1] ?? "day";
}

const minutesOf: Readonly<Partial<Record<EffortUnit, number>>> = { minute: 1, hour: 60, day: 480, "working-day": 480 };

/** How many minutes an effort is; not there where it is counted in weeks or more. */
export function toMinutes({ amount, unit }: Effort): number | undefined {
  const minutes = minutesOf[unit];
  return minutes === undefined ? undefined : amount * minutes;
}
