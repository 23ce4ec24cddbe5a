import { type Block, type ListItem, plainText, type Section } from "../markdown/markdown-document.ts";
import { allMatches } from "../text/all-matches.ts";
import { onOneLine } from "../text/on-one-line.ts";
import type { Range } from "../text/range.ts";
import { wordAt } from "../text/words.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { Topic } from "../vocabulary/topics.ts";
import { isParty, isRoleTitle, longestTitle, saysRole } from "./is-role-title.ts";
import { oncePerSection } from "./once-per-section.ts";
import { oncePerStatement } from "./once-per-statement.ts";
import { oncePerTable } from "./once-per-table.ts";
import { isPersonName, splitNames, stripHandle } from "./person-names.ts";
import { isPlaceholder } from "./placeholders.ts";
import type { Reading } from "./reading.ts";
import { findRoleCards } from "./role-cards.ts";

/** A role that has a place of its own: a heading, a label, a row, the lead of a list item. */
export interface RolePlace {
  /** The role as written: `Projektleitung`, `Product Owner (Client)`. */
  readonly title: string;
  readonly range: Range;
  /** What is said below or beside it: duties, as the place holds sentences or points rather than a name. */
  readonly duties: Range | undefined;
}

const leastDutyWords = 3;
/** A title in front of a dash, colon or parenthesis. */
const lead = /^([^.:–—(|]{3,50}?)\s*(?:[:–—(|]|\s-\s)/u;
const userHeading =
  /(?<!\p{L})(?:users?|personas?|audiences?|customers?|target groups?|nutzer\p{L}*|benutzer\p{L}*|anwender\p{L}*|zielgruppen?)(?!\p{L})/iu;

/** Heads of columns that only roles have beside them, so that any title counts: `| Position | Rate |`. */
const titleColumn =
  /^(?:(?:project |team |labou?r )?(?:roles?|positions?|categor(?:y|ies))|job title|staff|personnel|rollen?|projektrolle|position|funktion|personal|profil)$/iu;
const besideTitle =
  /^(?:names?|person|people|who|wer|besetzung|ansprech.*|mitarbeiter.*|(?:hourly |daily |labou?r )?rates?\b.*|.*\b(?:per hour|per day|hours?|fte|salary|wage|count|number|headcount|stundensatz|tagessatz|stunden|tage|anzahl|gehalt).*|responsibilit.*|duties|tasks|aufgaben?.*|verantwort.*|zuständig.*|raci)$/iu;
/** Those in the work stand among its users: `| Stakeholder | Relationship to the project |`. */
const partakerColumn = /^(?:(?:key )?stakeholders?|beteiligte|projektbeteiligte|part(?:y|ies))$/iu;
const dutyColumn = /^(?:(?:key |main )?responsibilit.*|duties|verantwort.*|aufgaben?|zuständigkeit.*)$/iu;
const besidePartaker =
  /^(?:(?:relationship|relation|role|involvement|contribution)(?: (?:to|in|on|with) .*)?|responsibilit.*|rolle(?: im .*)?|beitrag|aufgaben?.*|verantwort.*|bezug.*)$/iu;
/** What stakeholders do, rather than what they want. */
const partWork =
  /^(?:role in .*|rolle im .*|responsibilit.*|involvement|contribution|beitrag|aufgaben?.*|verantwort.*|zuständigkeit.*)$/iu;
/** What a role of the software may do. */
const permissions =
  /(?<!\p{L})(?:(?:full|read|write|read-only|admin|edit) access|access rights|permissions?|read-only|vollzugriff|lesezugriff|schreibzugriff|leserechte|schreibrechte|zugriffsrechte|lesender zugriff|berechtigung(?:en)?)(?!\p{L})/iu;
/** `Involved: project manager (planning), branch head (acceptance)`. */
const partakersLabel =
  /^(?:(?:project |projekt)?(?:team|beteiligte|participants|roles|rollen)|involved(?: parties)?|people involved|mitwirkende)$/iu;
/** Everybody, or a matter that has the name of a role: not a role set out by a heading. */
const everybody =
  /^[\d.\s]*(?:the |our |das |unser )?(?:team members?|stakeholders?|contributors?|teammitglieder|mitglieder|qualitätssicherung|qualitätsmanagement|projektmanagement|projektteam|projektorganisation|entwicklungsteam|hauptverantwortlich(?:keit)?(?:en)?|koordination|produktmanagement|produktdesign|ansprechpartner(?:innen)?|ansprechpersonen|developers?|entwickler|(?:key |other |further |primary |secondary |weitere )?stakeholders?(?: (?:and|und|&) (?:roles|rollen|users|nutzer))?)\s*:?$/iu;

/** The roles that a document sets out one by one. */
export function readRolePlaces(reading: Reading): RolePlace[] {
  const { markdown, words, hits } = reading;
  const { visible } = markdown;
  const found: RolePlace[] = [];
  const cards = findRoleCards(markdown);
  const isOfUsers = oncePerSection((section) => isAboutUsers(reading, section));
  for (const section of markdown.sections) {
    const { heading } = section;
    if (heading === undefined || isOfUsers(section)) continue;
    if (cards.has(section)) {
      found.push({ title: heading.text, range: withFirst(section), duties: dutiesBelow(section) });
      continue;
    }
    if (!isRoleTitle(reading.stretchAt(heading.textRange), reading) || everybody.test(heading.text)) continue;
    const duties =
      isParty(reading.stretchAt(heading.textRange), reading) && !tellsDuty(section.range)
        ? undefined
        : dutiesBelow(section);
    found.push({ title: heading.text, range: withFirst(section), duties });
  }
  for (const field of markdown.fields) {
    if (isOfUsers(field.section)) continue;
    if (partakersLabel.test(field.label)) readPartakers(field.valueRange);
    if (
      /^(?:role|position|rolle|funktion|job title)$/iu.test(field.label) &&
      isRoleTitle(reading.stretchAt(field.valueRange), reading)
    )
      found.push({ title: field.value, range: field.valueRange, duties: undefined });
    if (!isRoleTitle(reading.stretchAt(field.labelRange), reading) || everybody.test(field.label)) continue;
    // `Client: Nordlicht` says who the parties are.
    if (isPlaceholder(field.value) || isParty(reading.stretchAt(field.labelRange), reading)) continue;
    const said = field.value.split(" ").length >= leastDutyWords && /\p{Ll}{3}.*\s\p{Ll}{2}/u.test(field.value);
    found.push({ title: field.label, range: field.labelRange, duties: said ? field.valueRange : undefined });
  }
  for (const block of markdown.blocks) {
    if (block.quoted) continue;
    if (isOfUsers(block.section) && !isOfDuties(block)) continue;
    if (block.type === "listItem") {
      readLead(block);
      readOwner(block);
    } else if (block.type === "table") readRows(block);
  }
  const seen = new Set<number>();
  return found
    .sort((a, b) => a.range.start - b.range.start)
    .filter(({ range }) => !seen.has(range.start) && seen.add(range.start));

  /** A heading together with the line below it that says who or what it is. */
  function withFirst({ heading, blocks }: Section): Range {
    const [first] = blocks;
    const { start, end } = heading?.textRange ?? { start: 0, end: 0 };
    if (first === undefined || first.type === "code" || first.quoted) return { start, end };
    const below = first.type === "listItem" ? first.textRange : first.type === "table" ? undefined : first.range;
    return { start, end: below === undefined || below.start < end ? end : below.end };
  }

  /** Whether a party's section says what it does: under `Client` there may be its address alone. */
  function tellsDuty(range: Range): boolean {
    const [first, end] = [wordAt(words, range.start), wordAt(words, range.end)];
    return ["does", "do", "charged", "modal"].some((group) => findGroup(hits, group, first, end) !== undefined);
  }

  function readPartakers(range: Range): void {
    const text = visible.slice(range.start, range.end);
    const parts = allMatches(text, /([^(),;]{3,50}?)\s*\(([^()]{3,80})\)/gu);
    if (parts.length < 2) return;
    for (const { index, 0: whole, 1: title = "" } of parts) {
      const start = range.start + index;
      const duties = { start: start + title.length, end: start + whole.length };
      found.push({ title: title.trim(), range: { start, end: start + whole.length }, duties });
    }
  }

  function readLead({ textRange }: ListItem): void {
    const said = leadIn(reading.stretchAt(textRange), reading);
    if (said === undefined) return;
    const range = { start: textRange.start, end: textRange.start + said.title.length };
    const duties = said.tellsDuties ? { start: range.end, end: textRange.end } : undefined;
    found.push({ title: said.title.trim(), range, duties });
  }

  /** `1. Product manager` over a list of what the role does. */
  function readOwner(item: ListItem): void {
    const below = item.section.blocks[item.section.blocks.indexOf(item) + 1];
    if (below?.type !== "listItem" || below.depth <= item.depth) return;
    const whole = plainText(visible, item.textRange);
    // `Team Server: Jana Roth, Tom Beck`
    const text = (/^([^:]{3,40}):\s+\p{Lu}/u.exec(whole)?.[1] ?? whole).replace(/:$/, "");
    if (text.split(" ").length > longestTitle - 2 || everybody.test(text)) return;
    const first = wordAt(words, below.textRange.start);
    const isAtWork =
      (isPersonName(stripHandle(text)) || isTeam(text)) && findGroup(hits, "does", first, first + 1) !== undefined;
    if (!isAtWork && !isRoleTitle(reading.stretchAt(item.textRange), reading)) return;
    const last = item.section.blocks
      .slice(item.section.blocks.indexOf(item) + 1)
      .findIndex((block) => block.type !== "listItem" || block.depth <= item.depth);
    const items = item.section.blocks
      .slice(item.section.blocks.indexOf(item) + 1)
      .slice(0, last === -1 ? undefined : last);
    const end = items.at(-1)?.range.end ?? below.range.end;
    found.push({ title: text, range: item.textRange, duties: { start: below.range.start, end } });
  }

  /** Rows whose first or second cell is a role. */
  function readRows(table: Extract<Block, { type: "table" }>): void {
    const heads = reading.columnTopics.get(table) ?? [];
    const { titles, partakers, duties: dutyAt, isOfWork } = readHeads(table, reading);
    const isOfTitles = titles !== -1;
    const isOfPartakers = partakers !== -1;
    const column = isOfTitles
      ? titles
      : isOfPartakers
        ? partakers
        : heads.findIndex((topics) => topics.includes("roles"));
    if (column === -1) return;
    for (const row of table.rows) {
      const cell = row.cells[column];
      if (cell === undefined || cell.text === "" || isPlaceholder(cell.text)) continue;
      const isRole = isOfTitles
        ? isShort(cell.text)
        : isRoleTitle(reading.stretchAt(cell.range), reading) ||
          (isOfPartakers && isShort(cell.text) && (isHolder(cell.range) || isOfWork));
      if (!isRole || row.cells.some(({ text }) => permissions.test(text))) continue;
      const told = row.cells[dutyAt];
      const duties = row.cells.find(
        (other) =>
          other !== cell &&
          other.text.split(" ").length > (other === told ? 1 : leastDutyWords) &&
          /\p{Ll}{4}/u.test(other.text),
      );
      found.push({ title: cell.text, range: cell.range, duties: duties?.range });
    }
  }

  function dutiesBelow(section: Section): Range | undefined {
    const blocks = [section, ...section.children].flatMap(({ blocks: own }) => own);
    const said = blocks.filter(
      (block) =>
        block.type !== "code" && !block.quoted && wordsIn(block.range) > leastDutyWords && !isListOfNames(block.range),
    );
    const [first] = said;
    const last = said.at(-1);
    return first === undefined || last === undefined ? undefined : { start: first.range.start, end: last.range.end };
  }

  /** `Client`, `Development Team`. */
  function isHolder(range: Range): boolean {
    const [first, end] = [wordAt(words, range.start), wordAt(words, range.end)];
    return ["holder", "client", "supplier"].some((group) => findGroup(hits, group, first, end) !== undefined);
  }

  function isListOfNames(range: Range): boolean {
    const text = plainText(visible, range);
    const names = splitNames(text, isPersonName);
    return names.length > 0 && text.split(" ").length <= names.length * 4;
  }

  function wordsIn(range: Range): number {
    return wordAt(words, range.end) - wordAt(words, range.start);
  }
}

/** `Scrum Master – keeps the meetings short`. */
const leadIn = oncePerStatement((entry, reading): { title: string; tellsDuties: boolean } | undefined => {
  const title = lead.exec(entry.known.text)?.[1];
  if (title === undefined) return undefined;
  const { start } = entry.range;
  const end = start + title.length;
  const own = { range: { start, end }, firstWord: entry.firstWord, endWord: wordAt(reading.words, end) };
  if (!saysRole(own, reading) || isParty(own, reading)) return undefined;
  const said = onOneLine(entry.known.text.slice(title.length));
  // `Sponsor: [name]` is a role that nobody has filled in yet.
  if (isPlaceholder(said.replace(/^[:\s–—(|-]+/u, "")) || permissions.test(said)) return undefined;
  return { title, tellsDuties: said.split(" ").length > leastDutyWords && /\p{Ll}{3}.*\s\p{Ll}{2}/u.test(said) };
});

/** Which columns of a table hold roles, by what the others hold; -1 where none does. */
const readHeads = oncePerTable(([heads = []]) => {
  const titles = heads.findIndex((text) => titleColumn.test(text));
  const partakers = heads.findIndex((text) => partakerColumn.test(text));
  const isOfPartakers = partakers !== -1 && heads.some((text) => besidePartaker.test(text));
  return {
    titles: heads.some((text) => besideTitle.test(text)) ? titles : -1,
    partakers: isOfPartakers ? partakers : -1,
    duties: heads.findIndex((text) => dutyColumn.test(text)),
    // Beside what they do in the process even a plain `Payroll` is a role.
    isOfWork: isOfPartakers && heads.some((text) => partWork.test(text)),
  };
});

/** `| Stakeholder | Responsibility |`: what those who take part do, though users stand among them. */
function isOfDuties(block: Block): boolean {
  return (
    block.type === "table" &&
    block.header.some(({ text }) => partakerColumn.test(text)) &&
    block.header.some(({ text }) => dutyColumn.test(text))
  );
}

/** `Team Server`, `Design team`, `Gruppe 2`. */
function isTeam(text: string): boolean {
  return /^(?:(?:the )?(?:sub-?)?(?:team|group|squad|gruppe) .{1,30}|.{2,30}[ -]?(?:team|group|squad|gruppe))$/iu.test(
    text,
  );
}

/** A title rather than a sentence or a sum: `Senior developer (remote)`. */
function isShort(text: string): boolean {
  return (
    text.split(" ").length <= longestTitle && /\p{L}{2}/u.test(text) && !/^(?:total|sum|summe|gesamt)/iu.test(text)
  );
}

/** Users are no roles in the work, though a user may be a developer. */
export function isAboutUsers(reading: Reading, section: Section): boolean {
  const topics = reading.sectionTopics.get(section) ?? [];
  const others: readonly Topic[] = ["target-users", "backlog", "revision-history"];
  if (topics.some((topic) => others.includes(topic)) || isHintOfUsers(topics)) return true;
  for (let at: Section | undefined = section; at?.heading !== undefined; at = at.parent) {
    if (userHeading.test(at.heading.text) && !topics.includes("client-duties")) return at.level > 1;
  }
  return false;
}

/** `Actors` may be users; `Members` and `Stakeholders` are those of the work as well. */
export function isHintOfUsers(topics: readonly Topic[]): boolean {
  return topics.includes("target-users/hint") && !topics.includes("roles");
}
