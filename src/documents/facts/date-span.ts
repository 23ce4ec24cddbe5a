/** The first and last day of a date, for comparing: `2031-Q3` is from `2031-07-01` to `2031-09-31`. */
export interface DateSpan {
  readonly first: string;
  readonly last: string;
}

/** Ends of months are written `-31`, as only the order matters. Not there for weeks and for dates without a year. */
export function spanOf(value: string): DateSpan | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { first: value, last: value };
  if (/^\d{4}-\d{2}$/.test(value)) return { first: `${value}-01`, last: `${value}-31` };
  if (/^\d{4}$/.test(value)) return { first: `${value}-01-01`, last: `${value}-12-31` };
  const [, year, part, number] = /^(\d{4})-([QH])(\d)$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  const months = part === "Q" ? 3 : 6;
  const end = Number(number) * months;
  const pad = (month: number): string => String(month).padStart(2, "0");
  return { first: `${year}-${pad(end - months + 1)}-01`, last: `${year}-${pad(end)}-31` };
}

/** Whether a period that begins and ends so ends before it begins, however one reads the two. */
export function endsBeforeStart(start: string, end: string): boolean {
  const [from, to] = [spanOf(start), spanOf(end)];
  return from !== undefined && to !== undefined && to.last < from.first;
}
