import { type Block, plainText, type Section } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { Topic } from "../vocabulary/topics.ts";
import { isPersonName, splitNames } from "./person-names.ts";
import { isPlaceholder } from "./placeholders.ts";
import { type Reading, wordAt } from "./reading.ts";

/** A role that has a place of its own: a heading, a label, a row, the lead of a list item. */
export interface RolePlace {
  /** The role as written: `Projektleitung`, `Product Owner (Client)`. */
  readonly title: string;
  readonly range: Range;
  /** What is said below or beside it: duties, as the place holds sentences or points rather than a name. */
  readonly duties: Range | undefined;
}

const longestTitle = 6;
const leastDutyWords = 3;
const beforeRole = /(?<!\p{L})(?:by|for|of|to|with|from|durch|für|von|vom|mit|an|bei|zum|zur)$/iu;
const userHeading =
  /(?<!\p{L})(?:users?|personas?|audiences?|customers?|target groups?|nutzer\p{L}*|benutzer\p{L}*|anwender\p{L}*|zielgruppen?)(?!\p{L})/iu;
/** A title in front of a dash, colon or parenthesis. */
const lead = /^([^.:–—(|]{3,50}?)\s*(?:[:–—(|]|\s-\s)/u;

/** The roles that a document sets out one by one. */
export function readRolePlaces(reading: Reading): RolePlace[] {
  const { markdown, words, hits } = reading;
  const { visible } = markdown;
  const found: RolePlace[] = [];
  for (const section of markdown.sections) {
    if (section.heading === undefined || isAboutUsers(reading, section) || !isRoleTitle(section.heading.textRange))
      continue;
    found.push({ title: section.heading.text, range: section.heading.textRange, duties: dutiesBelow(section) });
  }
  for (const field of markdown.fields) {
    if (isAboutUsers(reading, field.section) || !isRoleTitle(field.labelRange)) continue;
    // `Client: Nordlicht` says who the parties are.
    if (isPlaceholder(field.value) || isParty(field.labelRange)) continue;
    const said = field.value.split(" ").length >= leastDutyWords && /\p{Ll}{3}.*\s\p{Ll}{2}/u.test(field.value);
    found.push({ title: field.label, range: field.labelRange, duties: said ? field.valueRange : undefined });
  }
  for (const block of markdown.blocks) {
    if (block.quoted || isAboutUsers(reading, block.section)) continue;
    if (block.type === "listItem") readLead(block.textRange);
    else if (block.type === "table") readRows(block);
  }
  const seen = new Set<number>();
  return found
    .sort((a, b) => a.range.start - b.range.start)
    .filter(({ range }) => !seen.has(range.start) && seen.add(range.start));

  /** `Scrum Master – keeps the meetings short`. */
  function readLead(range: Range): void {
    const text = visible.slice(range.start, range.end);
    const title = lead.exec(text)?.[1];
    if (title === undefined) return;
    const end = range.start + title.length;
    if (!isRoleTitle({ start: range.start, end }) || isParty({ start: range.start, end })) return;
    const said = plainText(visible, { start: end, end: range.end });
    // `Sponsor: [name]` is a role that nobody has filled in yet.
    if (isPlaceholder(said.replace(/^[:\s–—(|-]+/u, ""))) return;
    const duties = said.split(" ").length > leastDutyWords && /\p{Ll}{3}.*\s\p{Ll}{2}/u.test(said);
    found.push({
      title: title.trim(),
      range: { start: range.start, end },
      duties: duties ? { start: end, end: range.end } : undefined,
    });
  }

  /** Rows whose first or second cell is a role. */
  function readRows(table: Extract<Block, { type: "table" }>): void {
    const heads = reading.columnTopics.get(table) ?? [];
    if (heads.every((topics) => !topics.includes("roles"))) return;
    const column = heads.findIndex((topics) => topics.includes("roles"));
    for (const row of table.rows) {
      const cell = row.cells[column];
      if (cell === undefined || cell.text === "" || isPlaceholder(cell.text) || !isRoleTitle(cell.range)) continue;
      const duties = row.cells.find(
        (other) => other !== cell && other.text.split(" ").length > leastDutyWords && /\p{Ll}{4}/u.test(other.text),
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

  function isParty(range: Range): boolean {
    const [first, end] = [wordAt(words, range.start), wordAt(words, range.end)];
    const isSponsor = /sponsor/iu.test(visible.slice(range.start, range.end));
    return (
      !isSponsor && end - first === 1 && ["client", "supplier"].some((group) => findGroup(hits, group, first, end))
    );
  }

  function isRoleTitle(range: Range): boolean {
    const [first, end] = [wordAt(words, range.start), wordAt(words, range.end)];
    if (end - first > longestTitle) return false;
    const hit = findGroup(hits, "role", first, end);
    // `Order by the client` speaks of somebody, `Client` and `Client (Nordlicht)` are a title.
    return (
      hit !== undefined &&
      hit.firstWord - first <= 2 &&
      !beforeRole.test(plainText(visible, { start: range.start, end: words[hit.firstWord]?.start ?? range.end }))
    );
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

/** Users are no roles in the work, though a user may be a developer. */
export function isAboutUsers(reading: Reading, section: Section): boolean {
  const topics = reading.sectionTopics.get(section) ?? [];
  const others: readonly Topic[] = ["target-users", "target-users/hint", "backlog", "revision-history"];
  if (topics.some((topic) => others.includes(topic))) return true;
  for (let at: Section | undefined = section; at?.heading !== undefined; at = at.parent) {
    if (userHeading.test(at.heading.text) && !topics.includes("client-duties")) return at.level > 1;
  }
  return false;
}
