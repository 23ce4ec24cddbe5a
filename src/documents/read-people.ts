import { type Field, type ListItem, plainText, type Section, type Table } from "../markdown/markdown-document.ts";
import { type Range, trimRange } from "../text/range.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { Person, Side } from "./document.ts";
import { isGivenName, isPersonName, splitNames } from "./person-names.ts";
import { type Reading, wordAt } from "./reading.ts";

/** Column heads under which names or roles stand, beyond the topics `roles`; both languages, as tables mix them. */
const nameColumns =
  /^(?:name|names|person|persons?|people|who|member|members|team ?member|wer|besetzung|mitglied|mitarbeiter.*|ansprechpartner.*|contact|owner|assignee|name ?\/ ?person|full name|vorname|nachname|participants?|stakeholder)$/iu;
const roleColumns =
  /^(?:roles?|positions?|function|title|job title|rollen?|funktion|position|aufgabe|projektrolle|rolle im projekt|zuständigkeit)$/iu;
const sideColumns =
  /^(?:organi[sz]ation|company|side|party|firma|seite|unternehmen|organisation|affiliation|partei)$/iu;

/** Everybody whom the document names together with a role, one entry a name; roles and sides are gathered. */
export function readPeople(reading: Reading): Person[] {
  const found = new Map<string, { name: string; nameRange: Range; roles: string[]; side: Side; hasDuties: boolean }>();
  const { visible, blocks, fields } = reading.markdown;

  for (const block of blocks) {
    if (block.type === "table") readTable(block);
    else if (block.type === "listItem") readItem(block);
  }
  for (const field of fields) readField(field);
  return [...found.values()].sort((a, b) => a.nameRange.start - b.nameRange.start);

  function readTable(table: Table): void {
    const heads = table.header.map((cell) => cell.text);
    const nameColumn = heads.findIndex((head) => nameColumns.test(head));
    const roleColumn = heads.findIndex((head) => roleColumns.test(head));
    if (nameColumn === -1 || roleColumn === -1) return;
    const sideColumn = heads.findIndex((head) => sideColumns.test(head));
    for (const row of table.rows) {
      const cell = row.cells[nameColumn];
      const role = row.cells[roleColumn]?.text ?? "";
      if (cell === undefined || role === "") continue;
      const side =
        sideIn(row.cells[sideColumn]?.range) ?? sideIn(row.cells[roleColumn]?.range) ?? sideOf(table.section);
      const duties = row.cells.some(
        (other, index) => index !== nameColumn && index !== roleColumn && other.text.split(" ").length >= 3,
      );
      for (const name of splitNames(cell.text, isName)) add(name, cell.range, role, side, duties);
    }
  }

  /** `Product Owner: Jana Roth`, `Jana Roth: Product Owner`. */
  function readField(field: Field): void {
    const value = field.value.replace(/\s*\([^)]*\)$/, "");
    const isRole = hasRole(field.labelRange);
    if (isRole) {
      for (const name of splitNames(value, isName))
        add(
          name,
          field.valueRange,
          field.label,
          sideIn(field.labelRange) ?? sideIn(field.valueRange) ?? sideOf(field.section),
          false,
        );
    } else if (
      isPersonName(field.label) &&
      field.valueRange.end > field.valueRange.start &&
      hasRole(field.valueRange)
    ) {
      add(
        field.label,
        field.labelRange,
        shortRole(field.value),
        sideIn(field.valueRange) ?? sideOf(field.section),
        field.value.split(" ").length > 6,
      );
    }
  }

  /** `Jana Roth – Product Owner`, `Product Owner – Jana Roth`, `Jana Roth (Product Owner)`, `Jana Roth, Product Owner`. */
  function readItem(item: ListItem): void {
    const text = plainText(visible, item.textRange);
    const parts = /^(.{2,60}?)(?:\s*[–—|]\s*|\s+-\s+|\s*\(|,\s*|\s+@\s+|\s+as\s+|\s+als\s+)(.{2,})$/u.exec(text);
    if (parts?.[1] === undefined || parts[2] === undefined) return;
    const [left, right] = [parts[1].trim(), parts[2].replace(/\)$/, "").trim()];
    const side = sideOf(item.section);
    if (isPersonName(left) && (hasRole(item.textRange) || underRoles(item.section)))
      add(left, item.textRange, shortRole(right), side, right.split(" ").length > 6);
    else if (isPersonName(right) && hasRole(item.textRange)) add(right, item.textRange, left, side, false);
  }

  function add(name: string, around: Range, role: string, side: Side | undefined, hasDuties: boolean): void {
    const key = name.toLowerCase();
    const at = visible.indexOf(name, around.start);
    const nameRange = at === -1 || at >= around.end ? trimRange(visible, around) : { start: at, end: at + name.length };
    const known = found.get(key);
    if (known === undefined) {
      found.set(key, { name, nameRange, roles: [role], side: side ?? "unclear", hasDuties });
      return;
    }
    if (!known.roles.includes(role)) known.roles.push(role);
    if (known.side === "unclear" && side !== undefined) known.side = side;
    known.hasDuties ||= hasDuties;
  }

  function hasRole(range: Range): boolean {
    return (
      findGroup(reading.hits, "role", wordAt(reading.words, range.start), wordAt(reading.words, range.end)) !==
      undefined
    );
  }

  function underRoles(section: Section): boolean {
    return reading.sectionTopics.get(section)?.includes("roles") === true;
  }

  function sideIn(range: Range | undefined): Side | undefined {
    return range === undefined
      ? undefined
      : findSide(reading, wordAt(reading.words, range.start), wordAt(reading.words, range.end));
  }

  function sideOf(section: Section): Side | undefined {
    return section.heading === undefined ? undefined : sideIn(section.heading.textRange);
  }
}

/** The side that words name: `client` in "Client team", `supplier` in "on the agency's side". */
export function findSide(reading: Reading, first: number, end: number): Side | undefined {
  if (findGroup(reading.hits, "client", first, end) !== undefined) return "client";
  return findGroup(reading.hits, "supplier", first, end) === undefined ? undefined : "supplier";
}

function isName(text: string): boolean {
  return isPersonName(text) || isGivenName(text);
}

/** The role's title without what follows it. */
function shortRole(text: string): string {
  return (
    text
      .split(/[.;:(]|,\s/u)[0]
      ?.trim()
      .slice(0, 60) ?? text
  );
}
