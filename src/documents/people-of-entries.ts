import { type Block, plainText, type Section } from "../markdown/markdown-document.ts";
import { oncePerText } from "../text/known-text.ts";
import { onOneLine } from "../text/on-one-line.ts";
import { type Range, trimRange } from "../text/range.ts";
import type { PeopleGatherer } from "./gather-people.ts";
import { leadsInParentheses } from "./people-labels.ts";
import {
  isKnownGivenName,
  isName,
  isPersonName,
  isSurelyPerson,
  readListedNames,
  splitNames,
  stripHandle,
} from "./person-names.ts";
import type { Reading } from "./reading.ts";
import { saysRole } from "./role-finder.ts";
import { isDuty, shortRole, worksOn } from "./said-of-people.ts";

/** A line of a paragraph that is longer is prose. */
const mostWordsInEntry = 14;
/** Headings over what somebody has still to do. */
const toDo =
  /(?<!\p{L})(?:actions?|action items?|to-?dos?|tasks?|next steps|follow-?ups?|assignments|aufgaben?|maßnahmen|nächste schritte|offene punkte|wer macht was|who does what)(?!\p{L})/iu;

/** `Product Owner, Exports – Jana Roth (Nordlicht).` */
const lead = /^([^–—.:;()\n]{2,60}?)\s+[–—-]\s+([^–—.:;,()\n]{3,50}?)(?:\s*\(([^()\n]{2,60})\))?\s*(?:[.,:;–—]|$)/u;

/** `4.2 **Product Owner.** Mr Tom Beck, Head of Sales, …`, `**PO.** Jana Roth orders …`: where bold ends, blanks stand in its place. */
const runIn =
  /^\s*(?:\d+(?:\.\d+)*[.)]?\s+)?([^.:;()\n\d]{2,50}?)(?:\.\s{3}|\s{2}\.\s)\s*((?:(?:Mr|Ms|Mrs|Dr|Herrn?|Frau)\.?\s+)*\p{Lu}[\p{L}'’-]+(?:\s(?:von|van|de|der|\p{Lu}[\p{L}'’-]*)){0,3})(?=[.,;]|\s[\p{Ll}(])/u;

/** The items of lists and the lines of paragraphs, each about one of the people. */
export function readPeopleOfBlock(gatherer: PeopleGatherer, block: Block): void {
  if (block.type === "paragraph" && !block.quoted) readLead(gatherer, block);
  if (block.type === "listItem") readEntry(gatherer, block.textRange, block);
  else if (block.type === "paragraph" && !block.quoted)
    for (const line of linesOf(gatherer.reading, block.range))
      if (isEntry(gatherer, line, block.section)) readEntry(gatherer, line, block);
}

/** A paragraph that begins with a role and its holder, whatever is said of them after it. */
function readLead(
  { reading, hasRole, aboutUsers, sideIn, sideAround, add }: PeopleGatherer,
  { range, section }: Block,
): void {
  const { visible } = reading.markdown;
  const text = plainText(visible, range);
  const [whole = "", title = "", name = "", note = ""] =
    lead.exec(text) ?? runIn.exec(visible.slice(range.start, range.end)) ?? [];
  if (name === "" || !isPersonName(name) || isPersonName(title) || aboutUsers(section)) return;
  const at = visible.indexOf(name, range.start);
  if (at === -1 || at >= range.end || !hasRole({ start: range.start, end: at })) return;
  const from = note === "" ? -1 : visible.indexOf(note, at);
  const side = from === -1 || from >= range.end ? undefined : sideIn({ start: from, end: from + note.length });
  add(
    name,
    { start: at, end: range.end },
    title.trim(),
    side ?? sideAround(range, section),
    isDuty(text.slice(whole.length)),
  );
}

/** `Jana Roth – Product Owner`, `Product Owner – Jana Roth`, `Jana Roth (Product Owner)`, `Jana Roth, Nordlicht, Product Owner`. */
function readEntry(gatherer: PeopleGatherer, range: Range, block: Block): void {
  const { reading, hasRole, hasRoleSoon, aboutUsers, underTeam, underAttendance, isParty, introduced } = gatherer;
  const { sideIn, sideAround, add, addBare, sideOfNote } = gatherer;
  const { section, type } = block;
  if (aboutUsers(section) && !underAttendance(section)) return;
  const { text, whole, isWholeName, isOfLines, leads, parts } = readLine(reading.stretchAt(range).known);
  const side = sideAround(range, section);
  const isOfTeam =
    underTeam(section) || underAttendance(section) || (block.type === "listItem" && introduced.has(block));
  const heading = section.heading?.text ?? "";
  // A party's own name over its people is no person.
  if (isOfTeam && !isParty(range) && isWholeName) {
    addBare(whole, range, heading, side);
    return;
  }
  if (underAttendance(section) || (isOfTeam && type === "paragraph")) {
    const listed = readListedNames(text, (name) => isPersonName(name) || isKnownGivenName(name));
    if (listed.length >= 2 && text.split(" ").length <= listed.length * 4) {
      for (const { name, note } of listed)
        if (saysRole(reading, note)) add(name, range, note, sideOfNote(note) ?? side, false);
        else addBare(name, range, heading, sideOfNote(note) ?? side);
      return;
    }
  }
  for (const name of leads.names) add(name, range, leads.title, side, false);
  if (parts === undefined) return;
  const { left, between, right } = parts;
  const isCalled = parts.isPerson || (isOfTeam && parts.isGivenName);
  if (isCalled && (hasRoleSoon(afterName(reading, range, left)) || isOfTeam || worksOn(left, right))) {
    const isTask = !hasRole(range) && right.includes(" ") && !text.startsWith(`${left},`);
    const role = /^https?:|^\S+@/.test(right) ? heading : roleAmong(gatherer, range, right);
    add(left, range, role, sideIn(range) ?? side, isTask || isDuty(right));
    // `Jana Roth, Nordlicht` below `Steering committee` says where somebody comes from.
    if (isOfTeam && !hasRole(range) && !right.includes(" – ") && /[,(@]\s?$/.test(text.slice(0, -right.length)))
      add(left, range, heading, side, false);
  } else if (parts.isGivenName && toDo.test(heading) && text.startsWith(`${left}:`)) {
    add(left, range, shortRole(right), side, true);
  } else if (hasRole(range) && !(between.startsWith(":") && isOfLines)) {
    // Lines below a label are read as its value.
    for (const name of splitNames(right, isPersonName)) add(name, range, left, side, false);
  }
}

/** An item of a list or a line of a paragraph, as far as its own words tell who it is about. */
interface Line {
  readonly text: string;
  /** Without a handle. */
  readonly whole: string;
  readonly isWholeName: boolean;
  readonly isOfLines: boolean;
  /** `Exports (leads: Jana Roth and Tom Beck)`. */
  readonly leads: { readonly title: string; readonly names: readonly string[] };
  readonly parts: LineParts | undefined;
}

/** `Jana Roth`, ` – ` and `Product Owner`. */
interface LineParts {
  readonly left: string;
  readonly between: string;
  readonly right: string;
  /** Whether somebody is named on the left, rather than a title. */
  readonly isPerson: boolean;
  readonly isGivenName: boolean;
}

const readLine = oncePerText((said): Line => {
  const text = onOneLine(said);
  const whole = stripHandle(text.replace(/[,;]$/, ""));
  const [, title = "", names = ""] = leadsInParentheses.exec(text) ?? [];
  return {
    text,
    whole,
    isWholeName: isPersonName(whole) || isKnownGivenName(whole),
    isOfLines: said.includes("\n"),
    leads: { title, names: splitNames(names, isName) },
    parts: readParts(text),
  };
});

function readParts(text: string): LineParts | undefined {
  const [, before, between = "", after] =
    /^(.{2,60}?)(\s*[–—|]\s*|\s+-\s+|\s*\(|,\s*|:\s+|\s+@\s+|\s+as\s+|\s+als\s+)(.{2,})$/u.exec(text) ?? [];
  if (before === undefined || after === undefined) return undefined;
  const [left, right] = [stripHandle(before), after.replace(/\)$/, "").trim()];
  // `Process Lead: Jana Roth, decides on …` has the name behind.
  const isTitle = !isSurelyPerson(left) && isPersonName(right.split(",")[0] ?? "");
  return {
    left,
    between,
    right,
    isPerson: !isTitle && isPersonName(left),
    isGivenName: isKnownGivenName(left),
  };
}

/** A line of a paragraph that may be an entry: any about the team, elsewhere a short one. */
function isEntry({ reading, underTeam, underAttendance }: PeopleGatherer, line: Range, section: Section): boolean {
  const text = plainText(reading.markdown.visible, line);
  return (
    underAttendance(section) ||
    ((underTeam(section) || /\s[–—|-]\s|,\s/u.test(text)) && text.split(" ").length <= mostWordsInEntry)
  );
}

function afterName({ markdown }: Reading, range: Range, name: string): Range {
  const at = markdown.visible.indexOf(name, range.start);
  return { start: at === -1 ? range.start : at + name.length, end: range.end };
}

/** The part of `Nordlicht, Product Owner` that is the role. */
function roleAmong({ reading, hasRole }: PeopleGatherer, around: Range, text: string): string {
  const parts = text.split(/,\s+|\s+[–—-]\s+/u).filter((part) => !/@|:\/\/|\d{4}/.test(part));
  const said = parts.find((part) => {
    const start = reading.markdown.visible.indexOf(part, around.start);
    return start !== -1 && start < around.end && hasRole({ start, end: start + part.length });
  });
  // Where somebody comes from stands first: `Nordlicht, grant support`.
  return shortRole(said ?? (parts.length === 2 ? (parts[1] ?? text) : text));
}

function linesOf({ markdown: { visible } }: Reading, { start, end }: Range): Range[] {
  let from = start;
  return visible
    .slice(start, end)
    .split("\n")
    .map((line) => {
      const range = trimRange(visible, { start: from, end: from + line.length });
      from += line.length + 1;
      return range;
    })
    .filter((line) => line.end > line.start);
}
