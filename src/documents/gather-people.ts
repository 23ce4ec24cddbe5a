import type { Field, ListItem, Section } from "../markdown/markdown-document.ts";
import { oncePerText } from "../text/known-text.ts";
import { type Range, trimRange } from "../text/range.ts";
import type { Side } from "./document.ts";
import { isCommonGivenName } from "./given-names.ts";
import { findIntroduced } from "./introduced-people.ts";
import { type FoundPerson, mergeGivenNames } from "./merge-given-names.ts";
import { buildSideFinder, type SideFinder } from "./people-sides.ts";
import { isSurelyPerson, stripSalutation } from "./person-names.ts";
import type { Reading } from "./reading.ts";
import { buildRoleFinder, type RoleFinder } from "./role-finder.ts";
import { singleRole } from "./said-of-people.ts";

/** Gathers the people of a document, one entry a name, while its parts are read. */
export interface PeopleGatherer extends SideFinder, RoleFinder {
  readonly reading: Reading;
  readonly introduced: ReadonlySet<ListItem>;
  /** Of each section, without those of its subsections. */
  readonly fieldsBelow: ReadonlyMap<Section, readonly Field[]>;
  /** Somebody said within `around` to be `title`. */
  readonly add: (said: string, around: Range, title: string, side: Side | undefined, hasDuties: boolean) => void;
  /** Somebody under a heading about the team, of whom more may be said elsewhere. */
  readonly addBare: (name: string, around: Range, heading: string, side: Side | undefined) => void;
  /** `AG` in `Frau Lang (AG)` is how German minutes write the client. */
  readonly sideOfNote: (note: string) => Side | undefined;
  /** Everybody gathered; words that are no names in this document are left out. */
  readonly gathered: () => FoundPerson[];
}

const commonWordsIn = oncePerText((text): readonly string[] => [
  ...new Set(text.match(/(?<![\p{L}\p{N}@._/-])\p{Ll}{4,}(?![\p{L}\p{N}@._/-]*[@/_]|\.\p{L})/gu) ?? []),
]);

export function gatherPeople(reading: Reading): PeopleGatherer {
  const found = new Map<string, FoundPerson>();
  let common: Set<string> | undefined;
  const { visible } = reading.markdown;
  const sides = buildSideFinder(reading);
  const introduced = findIntroduced(reading.markdown);
  const fieldsBelow = groupFields(reading.markdown.fields);
  return {
    reading,
    introduced,
    fieldsBelow,
    ...sides,
    ...buildRoleFinder(reading),
    add,
    addBare,
    sideOfNote,
    gathered,
  };

  function add(said: string, around: Range, title: string, side: Side | undefined, hasDuties: boolean): void {
    const name = stripSalutation(said);
    const role = singleRole(title);
    const nameRange = placeOf(name, around) ?? trimRange(visible, around);
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

  function placeOf(name: string, { start, end }: Range): Range | undefined {
    const at = visible.slice(start, end).indexOf(name);
    return at === -1 ? undefined : { start: start + at, end: start + at + name.length };
  }

  function addBare(name: string, around: Range, heading: string, side: Side | undefined): void {
    const isNew = !found.has(stripSalutation(name).toLowerCase());
    add(name, around, heading, side, false);
    const person = found.get(stripSalutation(name).toLowerCase());
    if (isNew && person !== undefined) person.isBare = true;
  }

  function sideOfNote(note: string): Side | undefined {
    if (/^AG$/.test(note)) return "client";
    if (/^AN$/.test(note)) return "supplier";
    const at = note === "" ? -1 : visible.indexOf(note);
    return at === -1 ? undefined : sides.sideIn({ start: at, end: at + note.length });
  }

  function gathered(): FoundPerson[] {
    mergeGivenNames(found);
    return [...found.values()].filter(({ name }) => !isOrdinary(name) && !isPartyName(name));
  }

  /** Whether it is what a party is called: `Nordlicht` of `Nordlicht Digital GmbH`. */
  function isPartyName(name: string): boolean {
    const words = name.split(/\s+/);
    return (
      !isSurelyPerson(name) &&
      reading.parties.some((party) => words.every((word, index) => party.name.split(/[\s,]+/)[index] === word))
    );
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
    common ??= new Set(reading.markdown.passages.flatMap(({ known }) => commonWordsIn(known)));
    return common;
  }
}

function groupFields(fields: readonly Field[]): ReadonlyMap<Section, readonly Field[]> {
  const below = new Map<Section, Field[]>();
  for (const field of fields) {
    const others = below.get(field.section);
    if (others === undefined) below.set(field.section, [field]);
    else others.push(field);
  }
  return below;
}
