import type { MarkdownDocument } from "../markdown/markdown-document.ts";
import type { KindCue } from "./kind-cues.ts";
import { hasCalendarDate } from "./quantities.ts";
import type { Reading } from "./reading.ts";

/** A release has a number beside its date, a meeting has none. */
const version = /(?<![\p{L}\d.])v?\d+\.\d+(?:\.\d+)*(?![\d.])(?!\.\d)/iu;
const startsWithDate = 20;
const difference =
  /(?<![\p{L}\p{N}])[+−–±-]\s?(?:[$€£]\s?)?\d[\d.,]*\s*(?:days?|d|weeks?|months?|hours?|h|pt|tage?n?|wochen?|monate?n?|stunden?|[$€£]|eur|usd|chf|k)?(?![\p{L}\p{N}%])/iu;

/** The words that open the lines of a positioning statement, in their order. Source: Moore, Crossing the Chasm. */
const positioning: readonly RegExp[] = [
  /^(?:for|für)$/iu,
  /^(?:who|die|der|welche)$/iu,
  /^(?:that|which|is|ist)$/iu,
  /^(?:unlike|anders)$/iu,
];
/** A statement is short: its words open lines that are not far apart. */
const longestStatement = 40;

/** What the form of a document tells, whatever its words: entries by date, what is added and taken away. */
export function readShapeCues(reading: Reading): KindCue[] {
  return [...readDateCues(reading.markdown), ...readDifferenceCues(reading), ...readPositioningCues(reading.markdown)];
}

/** Entries by date, as a log of meetings has; a single date in the title is the day of one. */
function readDateCues({ sections, blocks, visible }: MarkdownDocument): KindCue[] {
  const headings = sections.flatMap(({ heading }) => (heading === undefined ? [] : [heading.text]));
  const leads = blocks.flatMap((block) =>
    block.type === "paragraph" ? [visible.slice(block.range.start, block.range.start + startsWithDate)] : [],
  );
  const dated = [...headings, ...leads].filter((text) => hasCalendarDate(text) && !version.test(withoutDates(text)));
  const [title] = headings;
  if (dated.length >= 2) return [{ kind: "notes", weight: 2, reason: `${dated.length} entries by date` }];
  return title !== undefined && dated[0] === title
    ? [{ kind: "notes", weight: 1.2, reason: `the date in "${title}"` }]
    : [];
}

/** `+2 days`, `−1 week`, `+3,000`: what a change adds or takes away. */
function readDifferenceCues({ statements, markdown: { visible } }: Reading): KindCue[] {
  const found = statements.filter(({ range }) => difference.test(visible.slice(range.start, range.end))).length;
  return found < 2
    ? []
    : [{ kind: "change-request", weight: Math.min(3, found), reason: `${found} differences of time or money` }];
}

/** `FOR grocers / WHO … / THE … / THAT … / UNLIKE …`, each on a line of its own. */
function readPositioningCues({ visible }: MarkdownDocument): KindCue[] {
  const openings = visible.split("\n").flatMap((line) => /\p{L}+/u.exec(line)?.[0] ?? []);
  const start = openings.findIndex((word) => positioning[0]?.test(word));
  if (start === -1) return [];
  let next = 0;
  for (const word of openings.slice(start, start + longestStatement)) if (positioning[next]?.test(word)) next++;
  return next < positioning.length
    ? []
    : [{ kind: "vision", weight: 3, reason: "lines that open as a positioning statement" }];
}

function withoutDates(text: string): string {
  return text.replace(/\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?/g, " ");
}
