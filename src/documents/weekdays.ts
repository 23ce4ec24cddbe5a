import type { Range } from "../text/range.ts";
import type { EngagementDocument } from "./document.ts";
import type { CalendarDate } from "./facts/facts.ts";

/** From Monday; what an author writes for the same day stands in one column. */
const names: readonly (readonly string[])[] = [
  ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
  ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Sonnabend", "Sonntag"],
  ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  ["Mon", "Tues", "Wed", "Thurs", "Fri", "Sat", "Sun"],
  ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
];
const name = [...new Set(names.flat())].sort((a, b) => b.length - a.length).join("|");
const before = new RegExp(`(?<![\\p{L}\\p{N}–—/-]|[–—-] )(${name})(?:\\.,|[.,])?\\s(?:the |den |dem |der )?$`, "u");
const after = new RegExp(`^,?\\s?\\(?(${name})(?![\\p{L}])\\.?(?!\\s?[–—-])`, "u");

/** A day of the week beside a date: `Tuesday, 4 March 2031`, `04.03.2031 (Di)`. */
export interface NamedDay {
  readonly date: CalendarDate;
  readonly name: string;
  readonly range: Range;
  /** 0 for Monday. */
  readonly weekday: number;
}

export function readNamedDays({ markdown: { visible }, facts }: EngagementDocument): NamedDay[] {
  return facts.dates.flatMap((date) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date.value)) return [];
    const { start, end } = date.range;
    const lead = before.exec(visible.slice(Math.max(0, start - 24), start));
    const tail = lead === null ? after.exec(visible.slice(end, end + 20)) : null;
    const said = lead?.[1] ?? tail?.[1];
    if (said === undefined) return [];
    const at = lead === null ? end + (tail?.[0].indexOf(said) ?? 0) : start - lead[0].length + lead[0].indexOf(said);
    const weekday = names.map((row) => row.indexOf(said)).find((column) => column !== -1) ?? 0;
    return [{ date, name: said, range: { start: at, end: at + said.length }, weekday }];
  });
}

/** Another day, written as the author writes this one: `Wed` for `Tue`. */
export function nameAs(said: string, weekday: number): string {
  return names.find((row) => row.includes(said))?.[weekday] ?? said;
}
