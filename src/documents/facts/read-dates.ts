import { findInPassages, type Passage } from "../../markdown/passages.ts";
import { allMatches } from "../../text/all-matches.ts";
import { oncePerText } from "../../text/known-text.ts";
import type { CalendarDate } from "./facts.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
// Names begin with a capital, so that `may` and `march` are verbs.
const month =
  "(?<month>Jan(?:uary|uar|uary)?|Jän(?:ner)?|Feb(?:ruary|ruar)?|M[aä]r(?:ch|z)?|Apr(?:il)?|May|Mai|June?|Juni|July?|Juli|Aug(?:ust)?|Sept?(?:ember)?|O[ck]t(?:ober)?|Nov(?:ember)?|De[cz](?:ember)?)(?![\\p{L}])\\.?";
const year = "(?<year>(?:19|20)\\d{2})(?![\\p{N}]|[.,]\\d)";
const start = "(?<![\\p{L}\\p{N}.,/§#-])";

type Groups = Readonly<Record<string, string | undefined>>;

const forms: readonly [RegExp, (groups: Groups) => string | undefined][] = [
  [/(?<year>(?:19|20)\d{2})-(?<m>\d{2})-(?<day>\d{2})(?!\d)/u, ({ year, m, day }) => dayOf(year, m, day)],
  [
    /(?<day>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<year>(?:19|20)\d{2}|\d{2}(?=\D|$))(?!\d|\.\d)/u,
    ({ year, m, day }) => dayOf(year, m, day),
  ],
  // `3.12. Search` is a section: without a year the figures are two each, or a word of time stands before them.
  [
    /(?:(?<=(?:am|bis|ab|vom|zum|den|dem|der) )(?<d>\d{1,2})\.\s?(?<n>\d{1,2})\.|(?<day>\d{2})\.(?<m>\d{2})\.)(?!\d)/u,
    ({ d, n, m, day }) => dayOf(undefined, m ?? n, day ?? d),
  ],
  [/(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<year>(?:19|20)\d{2})(?!\d)/u, readSlashes],
  [
    new RegExp(
      `(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s(?:of\\s)?${month}(?:,?\\s(?<year>(?:19|20)\\d{2})(?!\\d))?`,
      "u",
    ),
    ({ year, month: name, day }) => dayOf(year, monthOf(name), day),
  ],
  [
    new RegExp(`${month}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s(?<year>(?:19|20)\\d{2})(?!\\d))?`, "u"),
    ({ year, month: name, day }) => dayOf(year, monthOf(name), day),
  ],
  [new RegExp(`${month}\\s${year}`, "u"), ({ year, month: name }) => `${year}-${monthOf(name)}`],
  [/(?<year>(?:19|20)\d{2})-(?<m>0[1-9]|1[0-2])(?![\d-])/u, ({ year, m }) => `${year}-${m}`],
  [
    /(?<part>Q[1-4]|H[12])(?:[\s/’'-]{0,2}(?<year>(?:19|20)\d{2}))?(?![\p{L}\p{N}])/u,
    ({ year, part }) => `${year ?? "-"}-${part}`,
  ],
  [/(?<year>(?:19|20)\d{2})\s?(?<part>Q[1-4]|H[12])(?![\p{L}\p{N}])/u, ({ year, part }) => `${year}-${part}`],
  [
    /(?<part>[1-4])\.\s?(?:Quartal|quarter)(?:\s(?<year>(?:19|20)\d{2}))?/u,
    ({ year, part }) => `${year ?? "-"}-Q${part}`,
  ],
  [
    /(?:KW|CW|[Cc]alendar week|Kalenderwoche)\s?(?<week>\d{1,2})(?!\d)(?:\s?\/\s?(?<year>(?:19|20)\d{2})|\s(?<later>(?:19|20)\d{2}))?/u,
    ({ year, later, week }) => (Number(week) > 53 ? undefined : `${year ?? later ?? "-"}-W${week?.padStart(2, "0")}`),
  ],
];

const patterns = forms.map(([form, value]) => [new RegExp(`${start}(?:${form.source})`, "gu"), value] as const);

/** Every date of the calendar in a document. */
export function readDates(passages: readonly Passage[]): CalendarDate[] {
  return findInPassages(passages, datesIn);
}

const datesIn = oncePerText(findDates);

/** Every date of the calendar in a text; a bare year, a version and a section's number are none. */
export function findDates(text: string): CalendarDate[] {
  if (!/\d/.test(text)) return [];
  const found: CalendarDate[] = [];
  for (const [pattern, valueFrom] of patterns) {
    for (const match of allMatches(text, pattern)) {
      const range = { start: match.index, end: match.index + match[0].trimEnd().length };
      if (found.some((other) => other.range.start < range.end && range.start < other.range.end)) continue;
      const value = valueFrom(match.groups ?? {});
      if (value !== undefined) found.push({ range, value });
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  if (month === undefined || day === undefined) return undefined;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  const full = year?.length === 2 ? `20${year}` : year;
  return `${full ?? "-"}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** `12/31/2031` has the month first, `31/12/2031` the day; `5/4/2031` may be either, and has only its year. */
function readSlashes({ a, b, year }: Groups): string | undefined {
  if (Number(a) > 12) return dayOf(year, b, a);
  if (Number(b) > 12 || a === b) return dayOf(year, a, b);
  return Number(a) === 0 || Number(b) === 0 ? undefined : year;
}

function monthOf(name: string | undefined): string {
  const folded = (name ?? "").slice(0, 3).toLowerCase().replace("ä", "a").replace("mai", "may").replace("okt", "oct");
  return String(months.indexOf(folded.replace("dez", "dec")) + 1).padStart(2, "0");
}
