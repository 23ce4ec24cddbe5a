import { type Cell, plainText } from "../markdown/markdown-document.ts";
import { allMatches } from "../text/all-matches.ts";
import { escapePattern } from "../text/escape-pattern.ts";
import { isInside, overlaps, type Range } from "../text/range.ts";
import type { EngagementDocument } from "./document.ts";
import { isOfOthers, type PeopleList } from "./listed-people.ts";
import {
  isKnownGivenName,
  isPersonName,
  isSurelyPerson,
  type ListedName,
  readListedNames,
  splitNames,
  stripSalutation,
} from "./person-names.ts";
import { fieldsOfPoint } from "./points.ts";
import { findRaciMatrices } from "./raci-matrices.ts";
import { isMistypedName, maySamePerson } from "./same-person.ts";
import { findTitleSection } from "./sections-about.ts";

/** Somebody who has something to do by a cell or label, as `Karim Haddad` under `Owner`, and is not in the list of people. */
export interface UnlistedPerson {
  readonly name: string;
  /** Wherever the name stands as somebody who acts. */
  readonly ranges: readonly Range[];
  /** Whom the author may have meant: `Jana Roth` by `Jana Rohte`. */
  readonly nearest: string | undefined;
}

export function findUnlistedPeople(document: EngagementDocument, list: PeopleList): UnlistedPerson[] {
  const { visible } = document.markdown;
  const places = findActingPlaces(document, list);
  // The same people have something to do again and again.
  const named = new Map<string, readonly ListedName[]>();
  const acting = places.flatMap(({ range, parts }) => {
    const said = parts.map((part) => plainText(visible, part)).join("\n");
    const names = named.get(said) ?? readActingNames(said, list);
    named.set(said, names);
    return names.map((listed) => ({ ...listed, range: placeOf(visible, listed.name, range) }));
  });
  if (acting.every(({ name }) => list.text.includes(name))) return [];
  // Who is explained right there, as `Karim Haddad (bank)`, needs no list.
  const withPosts = textsAfterPosts(visible);
  const explained = acting.filter(({ name, note }) => note !== "" || hasPost(withPosts, name)).map(({ name }) => name);
  const known = [...list.names, ...explained, ...namesElsewhere(document, places)];
  const parties = document.facts.parties.map(({ name }) => name);
  const found = new Map<string, Range[]>();
  for (const { name, range } of acting) {
    if (list.text.includes(name) || known.some((other) => maySamePerson(name, other))) continue;
    if (!parties.some((party) => party.includes(name))) found.set(name, [...(found.get(name) ?? []), range]);
  }
  const meant = [...known, ...(list.text.match(/@[\w-]+/g) ?? [])];
  return mergeSame(found).map(([name, ranges]) => ({
    name: stripSalutation(name),
    ranges,
    nearest: meant.find((other) => name.startsWith("@") === other.startsWith("@") && isMistypedName(name, other)),
  }));
}

const salutationAfterPost = /(?<=\p{L}{4}[ \t]+)(?:Frau|Herrn?|Mrs?\.?|Ms\.?)[ \t]+/gu;

/** What each line says behind a post and a salutation: `Haddad signs` of `The head of sales Ms Haddad signs`. */
function textsAfterPosts(visible: string): readonly string[] {
  return allMatches(visible, salutationAfterPost).map(({ 0: said, index }) => {
    const start = index + said.length;
    const end = visible.indexOf("\n", start);
    return visible.slice(start, end === -1 ? undefined : end);
  });
}

/** `Head of sales Ms Haddad`, `Bereichsvorstand Frau Dr. Haddad`: the post stands before the name, wherever that is. */
function hasPost(withPosts: readonly string[], name: string): boolean {
  if (withPosts.length === 0) return false;
  const surname = escapePattern(name.split(/\s+/).at(-1) ?? name);
  const named = new RegExp(`^(?:(?:Dr|Prof)\\.[ \\t]+)*(?:\\p{Lu}\\p{L}+[ \\t]+)?${surname}(?!\\p{L})`, "u");
  return withPosts.some((text) => named.test(text));
}

/** `Ms Haddad` is `Karin Haddad` where both act. */
function mergeSame(found: ReadonlyMap<string, readonly Range[]>): [string, readonly Range[]][] {
  const merged: [string, readonly Range[]][] = [];
  for (const [name, ranges] of found) {
    const same = merged.findIndex(([other]) => maySamePerson(name, other));
    const [known, places] = merged[same] ?? [name, []];
    const longer = stripSalutation(name).length > stripSalutation(known).length ? name : known;
    merged.splice(same === -1 ? merged.length : same, 1, [longer, [...places, ...ranges]]);
  }
  return merged;
}

/** Names that are surely a person's; handles only where the list has some to compare them with. */
function readActingNames(said: string, { names, text }: PeopleList): ListedName[] {
  const listsHandles = /(?<![\w.])@\w/.test(text);
  // `Ernst & Young` is no Ernst.
  const onlyNames =
    splitNames(said.replace(/\n/g, ", "), (part) => !isKnownGivenName(part) && !isPersonName(part)).length === 0;
  return readListedNames(said, (name) => {
    if (name.startsWith("@")) return listsHandles && isPersonName(name);
    if (isKnownGivenName(name)) return onlyNames;
    return isPersonName(name) && (isSurelyPerson(name) || names.some((other) => isMistypedName(name, other)));
  });
}

function placeOf(visible: string, name: string, place: Range): Range {
  const start = visible.indexOf(name, place.start);
  return start === -1 || start >= place.end ? place : { start, end: start + name.length };
}

interface ActingPlace {
  readonly range: Range;
  readonly parts: readonly Range[];
}

/** Cells and values that say who does something, and heads of RACI columns; what belongs to the list is left out. */
function findActingPlaces(document: EngagementDocument, list: PeopleList): ActingPlace[] {
  const { markdown, pointTitles } = document;
  const isListed = (range: Range): boolean => list.places.some((place) => overlaps(range, place));
  const heads = findRaciMatrices(document).flatMap((matrix) => matrix.heads.map(ofCell));
  const cells = markdown.blocks.flatMap((block) => {
    if (block.type !== "table" || block.quoted || isOfOthers(document, block.section) || isListed(block.range))
      return [];
    const columns = pointTitles.columns.get(block) ?? [];
    return block.rows.flatMap((row) =>
      row.cells.flatMap((cell, column) => (columns[column]?.includes("document/acts") ? [ofCell(cell)] : [])),
    );
  });
  // What stands under the title says who owns the document.
  const title = findTitleSection(document);
  const values = fieldsOfPoint(document, "document/acts").flatMap(({ block, section, valueRange }) => {
    if (block === undefined || block.quoted || section === title || section.heading === undefined) return [];
    return isOfOthers(document, section) || isListed(valueRange) ? [] : [{ range: valueRange, parts: [valueRange] }];
  });
  return [...heads, ...cells, ...values].sort((a, b) => a.range.start - b.range.start);
}

/** Whom the document names with a role, or after a label, somewhere else. */
function namesElsewhere({ markdown, people }: EngagementDocument, places: readonly ActingPlace[]): string[] {
  const acts = (range: Range): boolean => places.some((place) => isInside(range, place.range));
  const values = markdown.fields.filter(({ valueRange }) => !places.some(({ range }) => overlaps(range, valueRange)));
  return [
    ...people.filter(({ nameRange }) => !acts(nameRange)).map(({ name }) => name),
    ...values.flatMap(({ value }) => readListedNames(value, isPersonName).map(({ name }) => name)),
  ];
}

function ofCell({ range, parts }: Cell): ActingPlace {
  return { range, parts: parts ?? [range] };
}
