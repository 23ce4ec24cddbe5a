/**
 * The number of a day of the Gregorian calendar, counted from 1970-01-01 = 0: `2026-11-22` → 20779. Not there for text that
 * is no such day, as `2026-02-30` or `2026-Q3`.
 */
export function toDayNumber(date: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  if (month < 1 || month > 12 || day < 1) return undefined;
  // The year begins in March, so that the day that is not always there comes last.
  const years = month > 2 ? year : year - 1;
  const monthsFromMarch = (month + 9) % 12;
  const daysInYears = 365 * years + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const number = daysInYears + Math.floor((153 * monthsFromMarch + 2) / 5) + day - 1 - daysBefore1970;
  return toCalendarDay(number) === date ? number : undefined;
}

/** The day of a number: 20779 → `2026-11-22`. */
export function toCalendarDay(dayNumber: number): string {
  const days = dayNumber + daysBefore1970;
  const centuries = Math.floor((4 * days + 3) / 146097);
  const dayOfCentury = days - Math.floor((146097 * centuries) / 4);
  const years = Math.floor((4 * dayOfCentury + 3) / 1461);
  const dayOfYear = dayOfCentury - Math.floor((1461 * years) / 4);
  const monthsFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthsFromMarch + 2) / 5) + 1;
  const month = ((monthsFromMarch + 2) % 12) + 1;
  const year = 100 * centuries + years + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** `addDays("2026-12-30", 3)` → `2027-01-02` */
export function addDays(date: string, days: number): string | undefined {
  const number = toDayNumber(date);
  return number === undefined ? undefined : toCalendarDay(number + days);
}

/** How many days the second day comes after the first: at least one, else not there. */
export function daysBetween(start: string, end: string): number | undefined {
  const [first, last] = [toDayNumber(start), toDayNumber(end)];
  return first === undefined || last === undefined || last <= first ? undefined : last - first;
}

/** From 1 March of the year 0. */
const daysBefore1970 = 719468;
