import type { Cell, Field, Table } from "../markdown/markdown-document.ts";
import { oncePerText } from "../text/known-text.ts";
import { onOneLine } from "../text/on-one-line.ts";
import type { PeopleGatherer } from "./gather-people.ts";
import { namesFirm } from "./party-names.ts";
import {
  attendanceLabels,
  nameColumns,
  partyLabels,
  peopleLabels,
  roleColumns,
  sideColumns,
  taskColumns,
  workArea,
} from "./people-labels.ts";
import {
  isKnownGivenName,
  isName,
  isPersonName,
  isSurelyPerson,
  type ListedName,
  readListedNames,
} from "./person-names.ts";
import { hasMoney } from "./quantities.ts";
import type { Reading } from "./reading.ts";
import { saysRole } from "./role-finder.ts";
import { beginsWithDuty, isDuty, shortRole, worksOn } from "./said-of-people.ts";

const whoDoesWhat = /(?<!\p{L})(?:who does what|who is who|who's who|wer macht was|wer ist wer)(?!\p{L})/iu;
const mostWordsInArea = 3;
/** A label of as many words says something of its own. */
const clause = 5;
/** Labels of a card that tell of the person or the team, not of what is done. */
const ofContact =
  /^(?:(?:full |team |project |projekt)?names?|e-?mail|mail|phone|tel\.?|telefon|address|adresse|location|ort|date|datum|github|linkedin|company|firma)$/iu;

/** `| Jana Roth | Product Owner | orders the backlog |` */
export function readPeopleOfTable(gatherer: PeopleGatherer, table: Table): void {
  const { reading, underTeam, underAttendance, sideIn, sideOf, add } = gatherer;
  const isKnownSeller = reading.parties.some(({ side }) => side === "supplier");
  const heads = table.header.map((cell) => cell.text);
  const roleColumn = heads.findIndex((head) => roleColumns.test(head));
  const nameColumn = heads.findIndex((head, index) => index !== roleColumn && nameColumns.test(head));
  if (nameColumn === -1 && roleColumn === -1) readRolesOverNames(gatherer, table);
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
      sideOf(table.section) ??
      // Whoever has a rate is billed.
      (isKnownSeller && row.cells.some(({ text }) => hasMoney(text)) ? "supplier" : undefined);
    const duties =
      /\p{L}{3}/u.test(row.cells[taskColumn]?.text ?? "") ||
      row.cells.some(
        (other, index) => index !== nameColumn && index !== roleColumn && other.text.split(" ").length >= 3,
      );
    for (const { name, note } of namesIn(reading, cell))
      add(name, cell.range, saysRole(reading, note) ? note : role, side, duties);
  }
}

/** `Product Owner: Jana Roth (Nordlicht)`, `Jana Roth: Product Owner`, `Owner: @jana`. */
export function readPeopleOfField(gatherer: PeopleGatherer, field: Field): void {
  const { reading, hasRole, hasRoleSoon, aboutUsers, sideIn, sideAround, sideOfNote, add } = gatherer;
  const isRole =
    hasRole(field.labelRange) ||
    peopleLabels.test(field.label) ||
    attendanceLabels.test(field.label) ||
    isPartyInPerson(field) ||
    isAreaOfSomebody(field) ||
    isHeldUnderTeam(gatherer, field);
  if (isRole) {
    const side = sideIn(field.labelRange) ?? sideAround(field.labelRange, field.section);
    const { start, end } = field.valueRange;
    const value = field.block === undefined ? field.value : reading.markdown.visible.slice(start, end);
    const listed = withoutOrigins(readListedNames(value, isName)).filter(
      ({ name }) =>
        (!(partyLabels.test(field.label) || namesFirm(value)) || isSurelyPerson(name)) &&
        // `The provider delivers the following services:` stands over things.
        (field.label.split(" ").length < clause || isPersonName(name) || isKnownGivenName(name)),
    );
    for (const { name, note } of listed) {
      const own = sideOfNote(note) ?? side ?? (listed.length === 1 ? sideIn(field.valueRange) : undefined);
      // `Ana (PO)` among those present.
      const role = [note, ...note.split(/,\s+/)].find((part) => saysRole(reading, part));
      if (role !== undefined) add(name, field.valueRange, role, own, false);
      add(name, field.valueRange, field.label, own, false);
    }
  } else if (
    (isPersonName(field.label) || (isKnownGivenName(field.label) && isShortArea(field.value))) &&
    field.valueRange.end > field.valueRange.start &&
    !aboutUsers(field.section) &&
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

/** `| Product Owner | Scrum Master |` over the names. */
function readRolesOverNames({ reading, hasRole, sideIn, add }: PeopleGatherer, table: Table): void {
  const columns = table.header.flatMap((cell, index) => (hasRole(cell.range) ? [index] : []));
  if (columns.length < 2) return;
  for (const row of table.rows) {
    for (const column of columns) {
      const cell = row.cells[column];
      const head = table.header[column];
      if (cell === undefined || head === undefined) continue;
      for (const { name } of namesIn(reading, cell)) add(name, cell.range, head.text, sideIn(head.range), false);
    }
  }
}

/** `Front end: Jana`, `Documentation: Tom Beck`, whoever is named being surely a person. */
function isAreaOfSomebody({ label, value }: Field): boolean {
  if (!isShortArea(label)) return false;
  const parts = value.split(/(?:(?<!\s)\s+)?(?:,|&|(?<!\p{L})(?:and|und)(?!\p{L}))\s*/u);
  return parts.every((part) => (isPersonName(part) && isSurelyPerson(part)) || isKnownGivenName(part));
}

/** `Front end`, `Tests and docs`. */
function isShortArea(text: string): boolean {
  return text.split(" ").length <= mostWordsInArea && workArea.test(text);
}

/** `Client: Dr. Jana Roth`, not `Client: Nordlicht Berlin`. */
function isPartyInPerson({ label, value }: Field): boolean {
  return partyLabels.test(label) && isPersonName(value) && isSurelyPerson(value);
}

/** `Release approver: Jana Roth` below `Roles`, where each label is what somebody does; `Back end: Tom, Li`. */
function isHeldUnderTeam({ underTeam }: PeopleGatherer, { label, value, section }: Field): boolean {
  if ((!underTeam(section) && !whoDoesWhat.test(section.heading?.text ?? "")) || isPersonName(label)) return false;
  if (ofContact.test(label)) return false;
  const parts = value.split(/(?:(?<!\s)\s+)?(?:,|&|(?<!\p{L})(?:and|und)(?!\p{L})|\()\s*/u);
  if (isPersonName(parts[0] ?? "")) return true;
  // `Preprocessing: Brightness, Contrast` lists no people.
  return workArea.test(label) && parts.every((part) => isName(part)) && parts.some(isKnownGivenName);
}

/** In `Jana Roth, Sales, Nordlicht` only the first is somebody. */
function withoutOrigins(listed: readonly ListedName[]): readonly ListedName[] {
  const [first, ...others] = listed;
  return first === undefined || !isPersonName(first.name)
    ? listed
    : [first, ...others.filter(({ name }) => isPersonName(name) || isKnownGivenName(name))];
}

function namesIn({ stretchAt }: Reading, cell: Cell): readonly ListedName[] {
  const { parts = [cell.range] } = cell;
  return parts.flatMap((part) => readNames(stretchAt(part).known));
}

const readNames = oncePerText((said): readonly ListedName[] => readListedNames(onOneLine(said), isName));
