import { allMatches } from "../text/all-matches.ts";

// Each pattern is tried on one statement at a time and has no nested repetition, so its time is linear.

const code =
  "USD|EUR|CHF|GBP|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|JPY|INR|BRL|MXN|ZAR|SGD|TEUR|T€|US\\$|DAI|ETH|FIL|AR|USDC|USDT|BTC|ADA|DOT|KSM|NEAR|XTZ|SOL|ATOM|ALGO|MATIC|ANT";
const money = new RegExp(
  `(?:[$€£¥₹]|(?<![\\p{L}\\p{N}])(?:${code})(?![\\p{L}\\p{N}]))\\s*\\d` +
    // From the first digit on, since a long row of them would be tried from each.
    `|(?<!\\d[.,'’ ]*)\\d[\\d.,'’ ]*(?:,-+)?\\s*(?:(?:[kKmM]|[Mm]io\\.?|[Tt]sd\\.?|[Mm]illion(?:en)?|thousand)(?![\\p{L}])\\s*)?(?:[$€£¥₹]|(?:k€|K€|${code}|[Ee]uros?|[Dd]ollars?|[Ff]ranken|[Pp]ounds?)(?![\\p{L}\\p{N}]))`,
  "u",
);
const rate =
  /(?<![\p{L}])(?:per|pro|je|an)\s+(?:hour|day|month|week|year|stunde|tag|monat|woche|jahr|personentag|arbeitstag|person[ -]?day|seat|user|sprint|story point)(?![\p{L}])|\d\s*[$€]?\s*\/\s*(?:h|hr|hour|day|month|mo|year|std|stunde|tag|monat|jahr|PT)(?![\p{L}])/iu;

// Months are names, so they begin with a capital; `May` and `March` need a number or a word of time beside them.
const month =
  "(?:Jan(?:uary|uar)?|Feb(?:ruary|ruar)?|M[aä]r(?:ch|z)?|Apr(?:il)?|May|Mai|June?|Juni|July?|Juli|Aug(?:ust)?|Sept?(?:ember)?|O[ck]t(?:ober)?|Nov(?:ember)?|De[cz](?:ember)?)(?![\\p{L}])\\.?";
const numeric =
  "\\d{4}-\\d{1,2}(?:-\\d{1,2})?(?!\\d)|(?:0?[1-9]|[12]\\d|3[01])\\.\\s?(?:0[1-9]|[1-9]|1[0-2])\\.\\s?(?:20)?\\d{2}(?!\\d)|(?:0[1-9]|[12]\\d|3[01])\\.(?:0[1-9]|1[0-2])\\.|(?<=(?:am|bis|ab|vom|zum|den|der) )\\d{1,2}\\.\\s?\\d{1,2}\\.|(?:0[1-9]|[12]\\d|3[01])\\.(?:0[1-9]|1[0-2])(?:\\.\\d{2,4})?(?![\\d.%])|\\d{1,2}\\/\\d{1,2}\\/\\d{2,4}|(?:0?[1-9]|1[0-2])\\/20\\d{2}";
const calendarDate = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?:${numeric}|(?:Q[1-4]|H[12])(?:\\s?[ /'’-]?\\s?(?:20)?\\d{2}(?!\\d))?(?![\\p{L}\\d])|KW\\s?\\d{1,2}(?!\\d)|(?<=(?:[Dd]ue|[Dd]eadline|[Tt]arget|[Tt]arget [Dd]ate|[Bb]y|[Uu]ntil):? ?)(?:0?[1-9]|1[0-2])\\/(?:0?[1-9]|[12]\\d|3[01])(?![\\d/])|\\d{1,2}\\s?(?:st|nd|rd|th|\\.)?(?:\\s*(?:–|-|bis|to)\\s*\\d{1,2}(?:st|nd|rd|th|\\.)?)?\\s+(?:of\\s+)?${month}|${month}[\\s-]*(?:'|’)?\\d{1,4}(?!\\d)|(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JANUAR|FEBRUAR|MÄRZ|MAI|JUNI|JULI|OKTOBER|DEZEMBER)\\s(?:\\d{1,2},?\\s)?(?:\\d{1,2}|20\\d{2})(?!\\d)|(?:[Ii]n|[Bb]y|[Uu]ntil|[Bb]efore|[Dd]uring|[Ee]nd of|[Ee]arly|[Mm]id|[Ll]ate|[Bb]eginning of|[Ff]rom|[Vv]on|[Ii]m|[Bb]is|[Aa]b|[Ee]nde|[Aa]nfang|[Mm]itte|[Ss]eit)[ -]+${month})`,
  "u",
);
const calendarDates = new RegExp(calendarDate, "gu");
const spans = /[–—→-]|->|to|bis|until/;
const toNext = new RegExp(`^[\\s\\d,.]*(?:${spans.source})\\s*$`, "u");
const monthName = new RegExp(`(?<![\\p{L}])${month}`, "u");
const year = /(?<![\p{L}\p{N}.,/#-])(?:19|20)\d{2}(?![\p{L}\p{N}]|[.,]\d)/u;
const years = new RegExp(year, "gu");

const unit =
  "(?:(?:business|working|calendar|person|man)[ -]?)?(?:hours?|hrs?|days?|weeks?|wks?|months?|years?|sprints?|quarters?|stunden?|std|tag(?:en?)?|wochen?|monat(?:en?)?|jahr(?:en?)?|quartal(?:en?)?|werktag(?:en?)?|arbeitstag(?:en?)?|kalendertag(?:en?)?|personentag(?:en?)?|personenmonat(?:en?)?)";
const count =
  "(?:\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|ein|eine|einen|einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)";
// `Every two weeks` says how often, not how long.
const duration = new RegExp(
  `(?<![\\p{L}\\p{N}]|(?:[Ee]very|[Ee]ach|[Aa]lle|[Pp]er|[Pp]ro) )${count}(?:\\s?(?:to|bis|–|-)\\s?\\d+)?\\)?[ -]*(?<=[ )-]|\\d)${unit}(?![\\p{L}])`,
  "iu",
);
const stage =
  /(?<![\p{L}])(?:months?|weeks?|monate?|wochen?|sprints?|quarters?|days?|tage?)\s?#?\d{1,2}(?!\d|[.,]\d)(?![\p{L}])/iu;
const stageOpening =
  /^\P{L}{0,4}(?:(?:months?|weeks?|days?|quarters?|monate?|wochen?|tage?|KW|kalenderwoche|semester)\s?#?\d{1,2}(?:\s?(?:–|-|bis|to|&|and|und|\+)\s?\d{1,2})?|(?:spring|summer|fall|autumn|winter)(?:\s(?:semester|term|break|\d{4}))?|(?:frühjahr|frühling|sommer|herbst|winter)(?:semester)?(?:\s\d{4})?(?=:))\s?(?::|–|-|—|\||\(|$)/iu;
const countedTime =
  /(?<![\p{L}])(?:months?|weeks?|days?|monate?n?|wochen?|tage?n?|KW)\s?#?\d{1,2}(?!\d|[.,]\d)(?![\p{L}])/iu;
const timeInBrackets =
  /[([](?:(?:by|in|until|end of|target:?|ca\.?|bis|ende|im)\s)?(?:months?|weeks?|monate?|wochen?|KW)\s?#?\d{1,2}(?:\s?(?:–|-|to|bis)\s?\d{1,2})?(?:\s\p{L}+)?[)\]]/iu;
const hours = /^\W{0,4}(?:ca\.? ?|approx\.? ?)?\d{1,3}(?:[.,]\d{1,2})?\s?(?:h|hrs?|hours?|std\.?|stunden?)\W{0,4}$/iu;
const soon =
  /(?<![\p{L}])(?:(?:by|until|before|due|end of|later|early)\s+(?:(?:the\s+)?end of\s+)?(?:(?:this|next|the)\s+(?:day|week|weekend|month|quarter|year)|(?:(?:this|next)\s+)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow))|(?:in|within|over|during)\s+the\s+(?:next|coming)\s+(?:(?:two|three|four|few|couple of|\d+)\s+)?(?:days?|weeks?|months?|quarters?|year)|by\s+the\s+end\s+of\s+the\s+(?:semester|term|academic year|school year|project|summer|winter)|(?:in|by|this|next|early|late|from)\s+(?:the\s+)?(?:(?:early|late)\s+)?(?:spring|summer|autumn|winter)|(?:im|ab|bis|nächste[ns]?|kommende[ns]?)\s+(?:frühjahr|frühling|sommer|herbst|winter)|(?:this|next)\s+(?:week|month|quarter|year|monday|tuesday|wednesday|thursday|friday)|(?:bis|ab)\s+(?:zum\s+|zur\s+)?(?:ende\s+(?:der|des)\s+)?(?:nächsten?\s+)?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|monats?|quartals?|jahres|semesters?)|(?:nächste[nrs]?|diese[nrs]?|kommende[nrs]?)\s+(?:woche|monat|quartal|jahr|semester|montag|dienstag|mittwoch|donnerstag|freitag)|ende\s+(?:der\s+woche|des\s+(?:monats|quartals|jahres|semesters)))(?![\p{L}])/iu;

/** `€ 12.500`, `20 k€`, `120 EUR per day`, `500,000 DAI`. */
export function hasMoney(text: string): boolean {
  return hasNumber(text) && money.test(text);
}

/** `per hour`, `120 €/h`. */
export function hasRate(text: string): boolean {
  return rate.test(text);
}

/** A sum that leaves its currency to the heading or column over it: `12.500`, `800`, `30 %`; no year, no date. */
export function hasSum(text: string): boolean {
  const rest = text.replace(calendarDates, " ").replace(years, " ");
  return /\d{3}|\d\s?(?:%|percent|prozent)/iu.test(rest);
}

/** A day, month, quarter or week of the calendar: `2026-11-22`, `31. Dezember`, `19.05`, `Q3/2026`, `KW 35`; no bare year. */
export function hasCalendarDate(text: string): boolean {
  return calendarDate.test(text);
}

/** A calendar date or, where a label or heading asks for a time, only a month or year: `2026`, `August`. */
export function hasDate(text: string): boolean {
  return calendarDate.test(text) || monthName.test(text) || year.test(text);
}

/** From one day to another: `3 May – 14 June`, `Jun 1, 2027 → Jul 5, 2027`. */
export function hasPeriod(text: string): boolean {
  if (!spans.test(text)) return false;
  const dates = allMatches(text, calendarDates);
  return dates.some(({ index, 0: date }, at) => {
    const next = dates[at + 1];
    return next !== undefined && toNext.test(text.slice(index + date.length, next.index));
  });
}

/** A line of a plan opens with when it is: `Week 1–2: design`, `KW 12: Konzept`; not `Sprint 2: 20 points`. */
export function opensWithStage(text: string): boolean {
  return stageOpening.test(text);
}

/** `six weeks`, `10 Werktage`. */
export function hasDuration(text: string): boolean {
  return duration.test(text);
}

/** A time counted from the start of the work: `Month 3`, `Sprint 2`, `Woche 5`. */
export function hasStage(text: string): boolean {
  return stage.test(text);
}

/** A time told from the day of writing: `by Friday`, `next week`, `bis Ende des Monats`. */
export function hasNearDate(text: string): boolean {
  return soon.test(text);
}

/** A week, month or day counted from the start, anywhere: `Phase 1 (weeks 1–2)`; no sprint, which is a part of the work. */
export function hasCountedTime(text: string): boolean {
  return countedTime.test(text);
}

/** `Demo of the workflow (month 4)`, `Final report (by week 12)`. */
export function hasTimeInBrackets(text: string): boolean {
  return timeInBrackets.test(text);
}

/** A line that holds no more than hours, as plans of few days do: `10 h`, `4,5 Std.`. */
export function isHours(text: string): boolean {
  return hours.test(text);
}

export function hasNumber(text: string): boolean {
  return /\d/.test(text);
}
