import { plainText, type Row, type Table } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { TermHit } from "../vocabulary/term-matcher.ts";
import type { Effort, Meeting } from "./facts/facts.ts";
import { toMinutes } from "./facts/read-efforts.ts";
import { isPlaceholder } from "./placeholders.ts";
import type { Reading, Statement } from "./reading.ts";

const columns = {
  name: /^(?:(?:name of )?(?:the )?(?:meeting|ceremony|ceremonies|event|ritual|session|format|touchpoint|report|communication|what|name|type|art|was|besprechung|treffen|termin|sitzung|zeremonie|gremium|bericht|kommunikation)\w*(?: (?:name|type))?)$/iu,
  rhythm:
    /^(?:frequency|rhythm|cadence|how often|interval|schedule|when|recurrence|periodicity|occurrence|turnus|häufigkeit|rhythmus|frequenz|intervall|wann|wie oft|zyklus|takt|kadenz|zeitpunkt)$/iu,
  duration: /^(?:duration|length|time ?box|time|how long|dauer|länge|zeitbedarf|wie lange)\b/iu,
  participants:
    /^(?:participants?|attendees?|who|with|audience|invitees|required|recipients?|teilnehm\p{L}*(?:[:*]in\p{L}*)?|wer|mit wem|beteiligte|empfänger\p{L}*|adressaten)$/iu,
};

const rhythmForms: readonly [RegExp, number | undefined][] = [
  [
    /every (?:working |week)?day|each (?:working |week)?day|\bdaily\b|(?:werk|arbeits)?täglich\p{L}*|jeden (?:arbeits|werk)?tag|\bdailies\b/iu,
    1,
  ],
  [
    /every (?:two|2|other|second) weeks?|every other \p{L}+day|every (?:second|2nd) \p{L}+day|bi-?weekly|fortnightly|alle (?:zwei|2|14) (?:wochen|tage)|zwei-?wöch\p{L}*|(?:14|vierzehn)[- ]?tägig\p{L}*|jede zweite woche|jeden (?:zweiten|2\.) \p{L}+tag/iu,
    14,
  ],
  [/every (?:three|3) weeks|alle (?:drei|3) wochen|drei-?wöch\p{L}*/iu, 21],
  [/every (?:four|4) weeks|alle (?:vier|4) wochen|vier-?wöch\p{L}*/iu, 28],
  [
    /(?:(?:first|second|third|fourth|last|1st|2nd|3rd|4th) \p{L}+day of (?:each|every|the) month|every month|each month|once a month|once per month|\bmonthly\b|monatlich\p{L}*|jeden monat|(?:einmal|1x|1 ×|1×) (?:im|pro) monat|pro monat|(?:ersten|zweiten|dritten|letzten) \p{L}+tag (?:im|des|jeden|eines jeden) monats?)/iu,
    30,
  ],
  [
    /every quarter|each quarter|once a quarter|\bquarterly\b|quartalsweise|vierteljährlich\p{L}*|jedes quartal|(?:einmal )?(?:pro|im) quartal/iu,
    91,
  ],
  [/twice a year|semi-?annual\p{L}*|half-?yearly|halbjährlich\p{L}*|zweimal (?:im|pro) jahr/iu, 182],
  [
    /every year|once a year|\b(?:annual|annually|yearly)\b|(?<!halb|viertel)jährlich\p{L}*|einmal (?:im|pro) jahr/iu,
    365,
  ],
  [/twice (?:a|per) week|two times (?:a|per) week|zweimal (?:in der|pro|die) woche/iu, 3.5],
  [
    /every (?:mon|tues|wednes|thurs|fri)days?|each (?:mon|tues|wednes|thurs|fri)day|\b(?:mon|tues|wednes|thurs|fri)days\b|(?:mon|tues|wednes|thurs|fri)day mornings|every week|each week|once (?:a|per) week|\bweekly\b|wöchentlich\p{L}*|jede woche|einmal (?:in der|pro|die) woche|pro woche|jeden (?:montag|dienstag|mittwoch|donnerstag|freitag)|\b(?:montags|dienstags|mittwochs|donnerstags|freitags)\b/iu,
    7,
  ],
  [
    /(?:once )?(?:per|each|every) (?:sprint|iteration|milestone|release)|(?:at )?the end of (?:each|every|the) (?:sprint|iteration|milestone)|after (?:each|every) (?:sprint|milestone|release|iteration)|(?:pro|je|jeden|nach jedem) sprint|(?:am |zum )?ende (?:jedes|eines|des) sprints|zu beginn (?:jedes|eines) sprints|(?:pro|je|nach jedem) meilenstein/iu,
    undefined,
  ],
];

/** The meetings and reports that come again: in tables, list entries and sentences, each once. */
export function readMeetings(reading: Reading, efforts: readonly Effort[]): Meeting[] {
  const { markdown, statements } = reading;
  const inTables = markdown.blocks.flatMap((block) => (block.type === "table" ? readTable(block) : []));
  const tables = markdown.blocks.filter(({ type, range }) => type === "table" && hasMeeting(range));
  const said = statements
    .filter(({ block, quoted }) => !quoted && !tables.includes(block))
    .flatMap((statement) => readStatement(statement) ?? []);
  return [...inTables, ...said].sort((a, b) => a.range.start - b.range.start);

  function hasMeeting(range: Range): boolean {
    return inTables.some((meeting) => meeting.range.start >= range.start && meeting.range.end <= range.end);
  }

  function readTable(table: Table): Meeting[] {
    const find = (pattern: RegExp): number => table.header.findIndex(({ text }) => pattern.test(text.trim()));
    const rhythm = find(columns.rhythm);
    if (rhythm === -1) return [];
    const name = Math.max(0, find(columns.name));
    const places = { name, rhythm, duration: find(columns.duration), participants: find(columns.participants) };
    const meetings = table.rows.flatMap((row) => readRow(row, places) ?? []);
    // A schedule of dates or a plan of backups has such columns too.
    return meetings.length > 0 && (meetings.length * 2 >= table.rows.length || namesMeetings(table)) ? meetings : [];
  }

  function namesMeetings({ header, section }: Table): boolean {
    const title = section.heading?.text ?? "";
    return [...header.map(({ text }) => text), title].some((text) => /meeting|besprechung|termin|treffen/iu.test(text));
  }

  function readRow(row: Row, places: Readonly<Record<keyof typeof columns, number>>): Meeting | undefined {
    const cell = (column: number): string => row.cells[column]?.text ?? "";
    const name = cell(places.name);
    // `Daily | 09:15`
    const rhythm = findRhythm(cell(places.rhythm)) ?? (cell(places.rhythm) === "" ? undefined : findRhythm(name));
    if (name === "" || isPlaceholder(name) || rhythm === undefined) return undefined;
    const duration = row.cells[places.duration]?.range;
    return {
      range: row.range,
      name,
      rhythm: cell(places.rhythm),
      everyDays: rhythm.days,
      minutes: minutesIn(duration ?? row.range),
      participants: splitNames(cell(places.participants)),
    };
  }

  function readStatement(statement: Statement): Meeting | undefined {
    const { range, text, firstWord, endWord, section } = statement;
    const named = findNoun(firstWord, endWord);
    const isAboutMeetings = (reading.sectionTopics.get(section) ?? []).includes("cadence");
    if (named === undefined && !isAboutMeetings) return undefined;
    const rhythm = findRhythm(text);
    if (rhythm === undefined) return undefined;
    const label = labelOf(text);
    if (named === undefined && label === undefined) return undefined;
    const words = named === undefined ? "" : nameAround(named.firstWord, named.endWord, firstWord);
    return {
      range,
      name: label ?? words,
      rhythm: rhythm.text,
      everyDays: rhythm.days,
      minutes: minutesIn(range),
      participants: participantsIn(text),
    };
  }

  /** A verb is no name: `Wir treffen uns zur Besprechung`. */
  function findNoun(first: number, end: number): TermHit | undefined {
    for (let from = first; from < end; from++) {
      const hit = findGroup(reading.hits, "meeting", from, end);
      if (hit === undefined) return undefined;
      const said = markdown.visible.slice(reading.words[hit.firstWord]?.start, reading.words[hit.endWord - 1]?.end);
      if (!verb.test(said)) return hit;
      from = hit.firstWord;
    }
    return undefined;
  }

  /** The noun with the words that belong to it: `sprint review`, `status report`. */
  function nameAround(first: number, end: number, from: number): string {
    const { words } = reading;
    let start = first;
    for (let word = first - 1; word >= Math.max(from, first - 2); word--) {
      const gap = markdown.visible.slice(words[word]?.end, words[word + 1]?.start);
      if (!/^[\s-]$/.test(gap) || !belongsToName.test(words[word]?.folded ?? "")) break;
      start = word;
    }
    return plainText(markdown.visible, { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 });
  }

  function minutesIn(range: Range): number | undefined {
    const inside = efforts.filter((effort) => effort.range.start >= range.start && effort.range.end <= range.end);
    return inside.map(toMinutes).find((minutes) => minutes !== undefined && minutes <= 480);
  }
}

const verb = /^(?:treffen|berichte[nt]?)$/u;

const belongsToName =
  /^(?:sprint|status|project|team|product|progress|backlog|steering|client|customer|stakeholder|planning|quality|design|technical|projekt|produkt|lenkungs|kunden)$/;

function findRhythm(text: string): { readonly text: string; readonly days: number | undefined } | undefined {
  for (const [form, days] of rhythmForms) {
    const found = form.exec(text)?.[0];
    if (found !== undefined) return { text: found, days };
  }
  return undefined;
}

/** `Jour fixe` in `Jour fixe: every Tuesday` and in `Jour fixe (weekly) – status`. */
function labelOf(text: string): string | undefined {
  const label = /^(\p{Lu}[^:.;()–—]{1,50}?)\s?(?::|\s[–—-]\s|\s\()/u.exec(text)?.[1];
  if (label === undefined || /\d/.test(label) || label.split(" ").length > 5 || findRhythm(label)?.text === label)
    return undefined;
  return label;
}

function participantsIn(text: string): string[] {
  const named =
    /(?:participants|attendees|attended by|participating|teilnehm\p{L}*|teilnehmende|beteiligte)\s?:\s?([^.;]+)/iu.exec(
      text,
    )?.[1];
  if (named !== undefined) return splitNames(named);
  const between =
    /(?:meeting|call|sync|review|treffen|termin|besprechung|fixe?|austausch)\s(?:with|between|zwischen|mit)\s(?:the |dem |der |den )?([^.,;:()]+)/iu.exec(
      text,
    )?.[1];
  return between === undefined
    ? []
    : splitNames(between.split(/\s(?:to|on|every|each|at|in|um|über|am|jeden|statt)\s/u)[0] ?? "");
}

function splitNames(text: string): string[] {
  return text
    .split(/,|;|\/|\s(?:and|und|&|\+)\s/u)
    .map((name) => name.trim())
    .filter((name) => name !== "" && !isPlaceholder(name));
}
