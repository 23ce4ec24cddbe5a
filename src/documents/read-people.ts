import {
  type Block,
  type Cell,
  type Field,
  type ListItem,
  plainText,
  type Section,
  type Table,
} from "../markdown/markdown-document.ts";
import { type Range, trimRange } from "../text/range.ts";
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
  taskColumns,
  workArea,
} from "./people-labels.ts";
import { buildSideFinder } from "./people-sides.ts";
import {
  isGivenName,
  isPersonName,
  readListedNames,
  splitNames,
  stripHandle,
  stripSalutation,
} from "./person-names.ts";
import type { Reading } from "./reading.ts";
import { buildRoleFinder, saysRole } from "./role-finder.ts";
import { isAboutUsers } from "./role-places.ts";
import { beginsWithDuty, isDuty, shortRole, singleRole, worksOn } from "./said-of-people.ts";

const mostWordsBeforeRole = 9;
/** A line of a paragraph that is longer is prose. */
const mostWordsInEntry = 14;
/** How a sentence ends that names the people of a list below it. */
const introduces =
  /(?<!\p{L})(?:members|people|persons|maintainers|participants|contributors|students|staff|team (?:is|are|consists|comprises|includes)|mitglieder\p{L}*|personen|beteiligten?|team (?:besteht|sind))(?!\p{L})[^.:]{0,90}[.:]$/iu;
const whoDoesWhat = /(?<!\p{L})(?:who does what|who is who|who's who|wer macht was|wer ist wer)(?!\p{L})/iu;
/** Headings over what somebody has still to do. */
const toDo =
  /(?<!\p{L})(?:actions?|action items?|to-?dos?|tasks?|next steps|follow-?ups?|assignments|aufgaben?|maßnahmen|nächste schritte|offene punkte|wer macht was|who does what)(?!\p{L})/iu;
/** Labels of a card that tell of the person or the team, not of what is done. */
const ofContact =
  /^(?:(?:full |team |project |projekt)?names?|e-?mail|mail|phone|tel\.?|telefon|address|adresse|location|ort|date|datum|github|linkedin|company|firma)$/iu;

/** Everybody whom the document names together with a role, one entry a name; roles and sides are gathered. */
export function readPeople(reading: Reading, kind: DocumentKind): Person[] {
  const found = new Map<string, FoundPerson>();
  let common: Set<string> | undefined;
  const { visible, blocks, fields, sections } = reading.markdown;
  const { sideIn, sideAround, sideOf } = buildSideFinder(reading);
  const { hasRole, hasRoleSoon, underTeam, underAttendance, isParty } = buildRoleFinder(reading);

  for (const block of blocks) {
    if (block.type === "table") readTable(block);
    else if (block.type === "listItem") readEntry(block.textRange, block);
    else if (block.type === "paragraph" && !block.quoted)
      for (const line of linesOf(block.range)) if (isEntry(line, block.section)) readEntry(line, block);
  }
  for (const field of fields) readField(field);
  for (const section of sections) readHeading(section);
  for (const { name, role, range } of findNamedRoles(reading)) add(name, range, role, undefined, false);
  mergeGivenNames(found);
  for (const [key, { name }] of found) if (isOrdinary(name)) found.delete(key);
  const usual = guessSideOfPeople(reading, kind);
  return [...found.values()]
    .sort((a, b) => a.nameRange.start - b.nameRange.start)
    .map(({ isBare: _, ...person }) => (person.side === "unclear" ? { ...person, side: usual } : person));

  function readTable(table: Table): void {
    const heads = table.header.map((cell) => cell.text);
    const roleColumn = heads.findIndex((head) => roleColumns.test(head));
    const nameColumn = heads.findIndex((head, index) => index !== roleColumn && nameColumns.test(head));
    if (nameColumn === -1 && roleColumn === -1) readRolesOverNames(table);
    if (nameColumn === -1) return;
    const taskColumn = heads.findIndex((head) => taskColumns.test(head));
    const isOfTeam = underTeam(table.section) || underAttendance(table.section);
    if (roleColumn === -1 && taskColumn === -1 && !isOfTeam) return;
    const sideColumn = heads.findIndex((head) => sideColumns.test(head));
    for (const row of table.rows) {
      const cell = row.cells[nameColumn];
      const said = row.cells[roleColumn === -1 ? taskColumn : roleColumn]?.text ?? "";
      const role = said === "" && isOfTeam ? (table.section.heading?.text ?? "") : shortRole(said);
      if (cell === undefined || role === "") continue;
      const side =
        sideIn(row.cells[sideColumn]?.range) ??
        sideIn(row.cells[roleColumn]?.range) ??
        sideIn(cell.range) ??
        sideOf(table.section);
      const duties = row.cells.some(
        (other, index) => index !== nameColumn && index !== roleColumn && other.text.split(" ").length >= 3,
      );
      for (const { name, note } of readListedNames(linesIn(cell), isName))
        add(name, cell.range, saysRole(reading, note) ? note : role, side, duties);
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
        for (const { name } of readListedNames(linesIn(cell), isName))
          add(name, cell.range, head.text, sideIn(head.range), false);
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
      const side = sideIn(field.labelRange) ?? sideAround(field.labelRange, field.section);
      const { start, end } = field.valueRange;
      const value = field.block === undefined ? field.value : visible.slice(start, end);
      const listed = readListedNames(value, isName);
      for (const { name, note } of listed) {
        const own = sideOfNote(note) ?? side ?? (listed.length === 1 ? sideIn(field.valueRange) : undefined);
        // `Ana (PO)` among those present.
        if (saysRole(reading, note)) add(name, field.valueRange, note, own, false);
        add(name, field.valueRange, field.label, own, false);
      }
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

  /** `Release approver: Jana Roth` below `Roles`, where each label is what somebody does; `Back end: Tom, Li`. */
  function isHeldUnderTeam({ label, value, section }: Field): boolean {
    if ((!underTeam(section) && !whoDoesWhat.test(section.heading?.text ?? "")) || isPersonName(label)) return false;
    if (ofContact.test(label)) return false;
    const parts = value.split(/\s*(?:,|&|(?<!\p{L})(?:and|und)(?!\p{L})|\()\s*/u);
    return isPersonName(parts[0] ?? "") || (workArea.test(label) && parts.every((part) => isName(part)));
  }

  /** `AG` in `Frau Lang (AG)` is how German minutes write the client. */
  function sideOfNote(note: string): Side | undefined {
    if (/^AG$/.test(note)) return "client";
    if (/^AN$/.test(note)) return "supplier";
    const at = note === "" ? -1 : visible.indexOf(note);
    return at === -1 ? undefined : sideIn({ start: at, end: at + note.length });
  }

  /** A line of a paragraph that may be an entry: any about the team, elsewhere a short one. */
  function isEntry(line: Range, section: Section): boolean {
    const text = plainText(visible, line);
    return (
      underAttendance(section) ||
      ((underTeam(section) || /\s[–—|-]\s|,\s/u.test(text)) && text.split(" ").length <= mostWordsInEntry)
    );
  }

  /** `Jana Roth – Product Owner`, `Product Owner – Jana Roth`, `Jana Roth (Product Owner)`, `Jana Roth, Nordlicht, Product Owner`. */
  function readEntry(range: Range, block: Block): void {
    const { section, type } = block;
    if (isAboutUsers(reading, section) && !underAttendance(section)) return;
    const text = plainText(visible, range);
    const side = sideAround(range, section);
    const whole = stripHandle(text.replace(/[,;]$/, ""));
    const isOfTeam = underTeam(section) || underAttendance(section) || (block.type === "listItem" && isLedIn(block));
    const heading = section.heading?.text ?? "";
    // A party's own name over its people is no person.
    if (isOfTeam && !isParty(range) && (isPersonName(whole) || isKnownGivenName(whole))) {
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
    const lead = leadsInParentheses.exec(text);
    for (const name of splitNames(lead?.[2] ?? "", isName)) add(name, range, lead?.[1] ?? "", side, false);
    const parts = /^(.{2,60}?)(?:\s*[–—|]\s*|\s+-\s+|\s*\(|,\s*|:\s+|\s+@\s+|\s+as\s+|\s+als\s+)(.{2,})$/u.exec(text);
    if (parts?.[1] === undefined || parts[2] === undefined) return;
    const [left, right] = [stripHandle(parts[1]), parts[2].replace(/\)$/, "").trim()];
    const isCalled = isPersonName(left) || (isOfTeam && isKnownGivenName(left));
    if (isCalled && (hasRoleSoon(afterName(range, left)) || isOfTeam || worksOn(left, right))) {
      const isTask = !hasRole(range) && right.includes(" ") && !text.startsWith(`${left},`);
      const role = /^https?:|^\S+@/.test(right) ? heading : roleAmong(range, right);
      add(left, range, role, sideIn(range) ?? side, isTask || isDuty(right));
      // `Jana Roth, Nordlicht` below `Steering committee` says where somebody comes from.
      if (isOfTeam && !hasRole(range) && !right.includes(" – ") && /[,(@]\s?$/.test(text.slice(0, -right.length)))
        add(left, range, heading, side, false);
    } else if (isKnownGivenName(left) && toDo.test(heading) && text.startsWith(`${left}:`)) {
      add(left, range, shortRole(right), side, true);
    } else if (hasRole(range)) {
      for (const name of splitNames(right, isPersonName)) add(name, range, left, side, false);
    }
  }

  /** `The board has these members:` over a list. */
  function isLedIn({ section, depth, range }: ListItem): boolean {
    if (depth > 0) return false;
    const before = section.blocks.findLast((block) => block.range.end <= range.start && block.type !== "listItem");
    return before?.type === "paragraph" && introduces.test(plainText(visible, before.range));
  }

  /** A person's card, `Project lead (Jana Roth)`, `Exports (leads: Jana Roth and Tom Beck)`. */
  function readHeading(section: Section): void {
    if (section.heading === undefined) return;
    const { text, textRange } = section.heading;
    const called = stripHandle(text);
    const card = fields.filter((field) => field.section === section);
    const roles = card.filter((field) => cardLabels.test(field.label) || hasRole(field.valueRange));
    if (isPersonName(called)) {
      if (isOverOthers(section)) return;
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
      for (const name of splitNames(right, (said) => isPersonName(said) || isKnownGivenName(said)))
        add(name, textRange, left, sideOf(section), section.blocks.length > 0);
  }

  /** Whether what looks like a name is a heading about people, or an organisation over its people. */
  function isOverOthers(section: Section): boolean {
    const topics = reading.sectionTopics.get(section);
    if (
      topics?.includes("roles") &&
      (section.parent === undefined || reading.sectionTopics.get(section.parent) !== topics)
    )
      return true;
    const below = section.blocks.filter((block) => {
      const [first = ""] = plainText(visible, block.range).split(/\s*[,(–—:|]\s*|\s-\s/u);
      return isPersonName(first);
    });
    return below.length >= 1 && below.length * 2 >= section.blocks.length;
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

  /** Somebody under a heading about the team, of whom more may be said elsewhere. */
  function addBare(name: string, around: Range, heading: string, side: Side | undefined): void {
    const isNew = !found.has(stripSalutation(name).toLowerCase());
    add(name, around, heading, side, false);
    const person = found.get(stripSalutation(name).toLowerCase());
    if (isNew && person !== undefined) person.isBare = true;
  }

  function add(said: string, around: Range, title: string, side: Side | undefined, hasDuties: boolean): void {
    const name = stripSalutation(said);
    const role = singleRole(title);
    const at = visible.indexOf(name, around.start);
    const nameRange = at === -1 || at >= around.end ? trimRange(visible, around) : { start: at, end: at + name.length };
    const key = name.toLowerCase();
    const known = found.get(key);
    if (known === undefined) {
      found.set(key, { name, nameRange, roles: role === "" ? [] : [role], side: side ?? "unclear", hasDuties });
      return;
    }
    if (role === "") return;
    if (known.isBare === true && role !== known.roles[0]) {
      known.isBare = false;
      known.nameRange = nameRange;
      known.roles.unshift(role);
    } else if (!known.roles.includes(role)) known.roles.push(role);
    if (known.side === "unclear" && side !== undefined) known.side = side;
    known.hasDuties ||= hasDuties;
  }

  function afterName(range: Range, name: string): Range {
    const at = visible.indexOf(name, range.start);
    return { start: at === -1 ? range.start : at + name.length, end: range.end };
  }

  /** The part of `Nordlicht, Product Owner` that is the role. */
  function roleAmong(around: Range, text: string): string {
    const parts = text.split(/,\s+|\s+[–—-]\s+/u).filter((part) => !/@|:\/\/|\d{4}/.test(part));
    const said = parts.find((part) => {
      const start = visible.indexOf(part, around.start);
      return start !== -1 && start < around.end && hasRole({ start, end: start + part.length });
    });
    // Where somebody comes from stands first: `Nordlicht, grant support`.
    return shortRole(said ?? (parts.length === 2 ? (parts[1] ?? text) : text));
  }

  function linesIn(cell: Cell): string {
    return (cell.parts ?? [cell.range]).map((part) => plainText(visible, part)).join("\n");
  }

  function linesOf({ start, end }: Range): Range[] {
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
}

function isKnownGivenName(text: string): boolean {
  return isGivenName(text) && isCommonGivenName(text);
}

function isName(text: string): boolean {
  return isPersonName(text) || isGivenName(text);
}
