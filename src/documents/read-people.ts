import { type Field, type ListItem, plainText, type Section, type Table } from "../markdown/markdown-document.ts";
import { type Range, trimRange } from "../text/range.ts";
import { wordAt } from "../text/words.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { DocumentKind, Person, Side } from "./document.ts";
import { isCommonGivenName } from "./given-names.ts";
import { type FoundPerson, mergeGivenNames } from "./merge-given-names.ts";
import { guessSideOfPeople } from "./owner-side.ts";
import { findNamedRoles } from "./people-in-sentences.ts";
import {
  attendanceLabels,
  cardLabels,
  dutyLabels,
  leadsInParentheses,
  nameColumns,
  peopleLabels,
  roleColumns,
  sideColumns,
} from "./people-labels.ts";
import { buildSideFinder } from "./people-sides.ts";
import { isGivenName, isPersonName, splitNames, stripHandle } from "./person-names.ts";
import type { Reading } from "./reading.ts";
import { isAboutUsers } from "./role-places.ts";
import { beginsWithDuty, isDuty, shortRole, worksOn } from "./said-of-people.ts";

const mostWordsBeforeRole = 9;
/** Labels of a card that tell of the person or the team, not of what is done. */
const ofContact =
  /^(?:(?:full |team |project |projekt)?names?|e-?mail|mail|phone|tel\.?|telefon|address|adresse|location|ort|date|datum|github|linkedin|company|firma)$/iu;

/** Everybody whom the document names together with a role, one entry a name; roles and sides are gathered. */
export function readPeople(reading: Reading, kind: DocumentKind): Person[] {
  const found = new Map<string, FoundPerson>();
  let common: Set<string> | undefined;
  const { visible, blocks, fields, sections } = reading.markdown;
  const { sideIn, sideAround, sideOf } = buildSideFinder(reading);

  for (const block of blocks) {
    if (block.type === "table") readTable(block);
    else if (block.type === "listItem") readItem(block);
  }
  for (const field of fields) readField(field);
  for (const section of sections) readHeading(section);
  for (const { name, role, range } of findNamedRoles(reading)) add(name, range, role, undefined, false);
  mergeGivenNames(found);
  for (const [key, { name }] of found) if (isOrdinary(name)) found.delete(key);
  const usual = guessSideOfPeople(reading, kind);
  return [...found.values()]
    .sort((a, b) => a.nameRange.start - b.nameRange.start)
    .map((person) => (person.side === "unclear" ? { ...person, side: usual } : person));

  function readTable(table: Table): void {
    const heads = table.header.map((cell) => cell.text);
    const roleColumn = heads.findIndex((head) => roleColumns.test(head));
    const nameColumn = heads.findIndex((head, index) => index !== roleColumn && nameColumns.test(head));
    if (nameColumn === -1 && roleColumn === -1) readRolesOverNames(table);
    if (nameColumn === -1 || roleColumn === -1) return;
    const sideColumn = heads.findIndex((head) => sideColumns.test(head));
    for (const row of table.rows) {
      const cell = row.cells[nameColumn];
      const role = row.cells[roleColumn]?.text ?? "";
      if (cell === undefined || role === "") continue;
      const side =
        sideIn(row.cells[sideColumn]?.range) ??
        sideIn(row.cells[roleColumn]?.range) ??
        sideIn(cell.range) ??
        sideOf(table.section);
      const duties = row.cells.some(
        (other, index) => index !== nameColumn && index !== roleColumn && other.text.split(" ").length >= 3,
      );
      for (const name of splitNames(cell.text, isName)) add(name, cell.range, role, side, duties);
    }
  }

  /** `| Product Owner | Scrum Master |` over the names. */
  function readRolesOverNames(table: Table): void {
    const columns = table.header.flatMap((cell, index) => (hasRole(cell.range) ? [index] : []));
    if (columns.length < 2) return;
    for (const row of table.rows) {
      for (const column of columns) {
        const cell = row.cells[column];
        const head = table.header[column];
        if (cell === undefined || head === undefined) continue;
        for (const name of splitNames(cell.text, isName)) add(name, cell.range, head.text, sideIn(head.range), false);
      }
    }
  }

  /** `Product Owner: Jana Roth (Nordlicht)`, `Jana Roth: Product Owner`, `Owner: @jana`. */
  function readField(field: Field): void {
    const isRole =
      hasRole(field.labelRange) ||
      peopleLabels.test(field.label) ||
      attendanceLabels.test(field.label) ||
      isHeldUnderTeam(field);
    if (isRole) {
      const side = sideIn(field.labelRange) ?? sideIn(field.valueRange) ?? sideAround(field.labelRange, field.section);
      for (const name of splitNames(field.value, isName)) add(name, field.valueRange, field.label, side, false);
    } else if (
      isPersonName(field.label) &&
      field.valueRange.end > field.valueRange.start &&
      !isAboutUsers(reading, field.section) &&
      (hasRoleSoon(field.valueRange) || worksOn(field.label, field.value) || beginsWithDuty(field.label, field.value))
    ) {
      add(
        field.label,
        field.labelRange,
        shortRole(field.value),
        sideIn(field.valueRange) ?? sideAround(field.labelRange, field.section),
        isDuty(field.value),
      );
    }
  }

  /** `Release approver: Jana Roth` below `Roles`, where each label is what somebody does. */
  function isHeldUnderTeam({ label, value, section }: Field): boolean {
    return (
      underTeam(section) &&
      !isPersonName(label) &&
      !ofContact.test(label) &&
      isPersonName(value.split(/[,(]/u)[0] ?? "")
    );
  }

  /** `Jana Roth – Product Owner`, `Product Owner – Jana Roth`, `Jana Roth (Product Owner)`, `Jana Roth, Nordlicht, Product Owner`. */
  function readItem(item: ListItem): void {
    if (isAboutUsers(reading, item.section)) return;
    const text = plainText(visible, item.textRange);
    const side = sideAround(item.textRange, item.section);
    const whole = stripHandle(text.replace(/[,;]$/, ""));
    // A party's own name over its people is no person.
    if (underTeam(item.section) && isPersonName(whole) && !isParty(item.textRange)) {
      add(whole, item.textRange, item.section.heading?.text ?? "", side, false);
      return;
    }
    const lead = leadsInParentheses.exec(text);
    for (const name of splitNames(lead?.[2] ?? "", isName)) add(name, item.textRange, lead?.[1] ?? "", side, false);
    const parts = /^(.{2,60}?)(?:\s*[–—|]\s*|\s+-\s+|\s*\(|,\s*|:\s+|\s+@\s+|\s+as\s+|\s+als\s+)(.{2,})$/u.exec(text);
    if (parts?.[1] === undefined || parts[2] === undefined) return;
    const [left, right] = [stripHandle(parts[1]), parts[2].replace(/\)$/, "").trim()];
    if (
      isPersonName(left) &&
      (hasRoleSoon(afterName(item.textRange, left)) || underTeam(item.section) || worksOn(left, right))
    ) {
      const isTask = !hasRole(item.textRange) && right.includes(" ") && !text.startsWith(`${left},`);
      const role = roleAmong(item.textRange, right);
      add(left, item.textRange, role, sideIn(item.textRange) ?? side, isTask || isDuty(right));
    } else if (hasRole(item.textRange)) {
      for (const name of splitNames(right, isPersonName)) add(name, item.textRange, left, side, false);
    }
  }

  /** A person's card, `Project lead (Jana Roth)`, `Exports (leads: Jana Roth and Tom Beck)`. */
  function readHeading(section: Section): void {
    if (section.heading === undefined) return;
    const { text, textRange } = section.heading;
    const called = stripHandle(text);
    const card = fields.filter((field) => field.section === section);
    const roles = card.filter((field) => cardLabels.test(field.label) || hasRole(field.valueRange));
    if (isPersonName(called)) {
      const [first] = section.blocks;
      const below = first === undefined ? "" : plainText(visible, first.range);
      if (
        first !== undefined &&
        roles.length === 0 &&
        below.split(" ").length <= mostWordsBeforeRole &&
        hasRole(first.range)
      )
        add(called, textRange, shortRole(below), sideAround(textRange, section), section.blocks.length > 1);
      if (roles.length === 0 && !underTeam(section)) return;
      const duties = card.some((field) => dutyLabels.test(field.label) && field.value !== "");
      const role = roles[0]?.value ?? section.parent?.heading?.text ?? "";
      add(called, textRange, shortRole(role), sideAround(textRange, section), duties);
      return;
    }
    const lead = leadsInParentheses.exec(text);
    for (const name of splitNames(lead?.[2] ?? "", isName)) add(name, textRange, lead?.[1] ?? "", undefined, false);
    if (lead !== null || !hasRole(textRange)) return;
    const [first] = section.blocks;
    // The name is all that stands below the role.
    if (first !== undefined && first.type !== "table")
      for (const name of splitNames(stripHandle(plainText(visible, first.range)), isPersonName))
        if (plainText(visible, first.range).split(" ").length <= mostWordsBeforeRole)
          add(
            name,
            first.range,
            text.replace(/:$/, ""),
            sideIn(textRange) ?? sideOf(section),
            section.blocks.length > 1,
          );
    for (const { label, value, valueRange } of card) {
      if (!/^(?:name|person|who|wer)$/iu.test(label)) continue;
      for (const name of splitNames(value, isName))
        add(name, valueRange, text, sideOfCard(card) ?? sideOf(section), false);
    }
    const parts = /^(.{3,50}?)\s*(?:\(|[–—:]\s*|\s-\s)([^()]{3,60})\)?$/u.exec(text);
    if (parts?.[1] === undefined || parts[2] === undefined) return;
    const [left, right] = [parts[1], parts[2]];
    if (isPersonName(left)) add(left, textRange, right.trim(), sideOf(section), section.blocks.length > 0);
    else
      for (const name of splitNames(right, isPersonName))
        add(name, textRange, left, sideOf(section), section.blocks.length > 0);
  }

  /** `Side: provider` on a card. */
  function sideOfCard(card: readonly Field[]): Side | undefined {
    return sideIn(card.find(({ label }) => sideColumns.test(label))?.valueRange);
  }

  /** Whether the document uses a word of it as a common word too: `Escalation Path`, of an `escalation`. */
  function isOrdinary(name: string): boolean {
    if (name.startsWith("@")) return false;
    const [first = ""] = name.split(/\s+/);
    if (isCommonGivenName(first)) return false;
    return name.split(/[\s.,-]+/).some((word) => word.length > 3 && ordinary().has(word.toLowerCase()));
  }

  /** The words written in lower case, those of addresses left out. */
  function ordinary(): ReadonlySet<string> {
    common ??= new Set(visible.match(/(?<![\p{L}\p{N}@._/-])\p{Ll}{4,}(?![\p{L}\p{N}@._/-]*[@/_]|\.\p{L})/gu) ?? []);
    return common;
  }

  function add(name: string, around: Range, role: string, side: Side | undefined, hasDuties: boolean): void {
    const at = visible.indexOf(name, around.start);
    const nameRange = at === -1 || at >= around.end ? trimRange(visible, around) : { start: at, end: at + name.length };
    const key = name.toLowerCase();
    const known = found.get(key);
    if (known === undefined) {
      found.set(key, { name, nameRange, roles: [role], side: side ?? "unclear", hasDuties });
      return;
    }
    if (!known.roles.includes(role)) known.roles.push(role);
    if (known.side === "unclear" && side !== undefined) known.side = side;
    known.hasDuties ||= hasDuties;
  }

  /** Whether the whole name is what a party is called. */
  function isParty({ start, end }: Range): boolean {
    const [first, last] = [wordAt(reading.words, start), wordAt(reading.words, end)];
    return ["client", "supplier"].some((group) => {
      const hit = findGroup(reading.hits, group, first, last);
      return hit?.firstWord === first && hit.endWord === last;
    });
  }

  function hasRole(range: Range): boolean {
    const [first, end] = [wordAt(reading.words, range.start), wordAt(reading.words, range.end)];
    return ["role", "productOwner"].some((group) => findGroup(reading.hits, group, first, end) !== undefined);
  }

  /** Whether the first words name a role: what comes later tells of other things. */
  function hasRoleSoon(range: Range): boolean {
    const first = wordAt(reading.words, range.start);
    const last = reading.words[Math.min(first + mostWordsBeforeRole, wordAt(reading.words, range.end)) - 1];
    return last !== undefined && hasRole({ start: range.start, end: last.end });
  }

  function afterName(range: Range, name: string): Range {
    const at = visible.indexOf(name, range.start);
    return { start: at === -1 ? range.start : at + name.length, end: range.end };
  }

  /** The part of `Nordlicht, Product Owner` that is the role. */
  function roleAmong(around: Range, text: string): string {
    const parts = text.split(/,\s+|\s+[–—-]\s+/u);
    const said = parts.find((part) => {
      const start = visible.indexOf(part, around.start);
      return start !== -1 && start < around.end && hasRole({ start, end: start + part.length });
    });
    return shortRole(said ?? text);
  }

  function underTeam(section: Section): boolean {
    const topics = reading.sectionTopics.get(section) ?? [];
    return (
      topics.includes("roles") && !isAboutUsers(reading, section) && !/auth?or/iu.test(section.heading?.text ?? "")
    );
  }
}

function isName(text: string): boolean {
  return isPersonName(text) || isGivenName(text);
}
