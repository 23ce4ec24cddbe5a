import type { Person } from "../documents/document.ts";
import { isKnownGivenName, isPersonName } from "../documents/person-names.ts";
import { maySamePerson } from "../documents/same-person.ts";
import { foldWord } from "../text/words.ts";
import { indexAccounts } from "./accounts.ts";
import type { DocumentSummary } from "./document-summary.ts";
import type { Engagement } from "./engagement.ts";
import { coreOf, fullNameOf, type NameParts, readNameParts } from "./name-parts.ts";

/** Somebody whom the documents of an engagement name, in whatever way. */
export interface KnownPerson {
  /** The fullest way to write the name. */
  readonly name: string;
  readonly parts: NameParts;
  /** The ways to write the name that the documents list, such as `J. Roth`. */
  readonly names: readonly string[];
  /** Where the person is listed with a role. */
  readonly listed: readonly ListedPerson[];
}

export interface ListedPerson {
  readonly person: Person;
  readonly document: DocumentSummary;
}

/** Everybody of an engagement, by the words of their names as written. */
export interface PeopleOfEngagement {
  readonly people: readonly KnownPerson[];
  /** Names that documents list and that may mean several of them. */
  readonly ambiguous: readonly { readonly name: string; readonly people: readonly KnownPerson[] }[];
  readonly byGiven: ReadonlyMap<string, readonly KnownPerson[]>;
  readonly bySurname: ReadonlyMap<string, readonly KnownPerson[]>;
  /** By accounts such as `@jroth`, as far as a document says whose they are. */
  readonly byAccount: ReadonlyMap<string, KnownPerson>;
  /** Surnames and unusual given names that a document lists alone, so that they mean people also in prose. */
  readonly alone: ReadonlySet<string>;
  /** Words that are the names of firms or have a meaning of their own, too: `Roth` beside `Roth Bakery`. */
  readonly shared: ReadonlySet<string>;
}

interface Gathered {
  name: string;
  parts: NameParts;
  readonly names: string[];
  readonly listed: ListedPerson[];
}

const known = new WeakMap<Engagement, PeopleOfEngagement>();

/** Made once for each state of an engagement. */
export function peopleOf(engagement: Engagement): PeopleOfEngagement {
  const people = known.get(engagement) ?? gather(engagement);
  known.set(engagement, people);
  return people;
}

function gather({ documents }: Engagement): PeopleOfEngagement {
  const listedAs = new Map<string, ListedPerson[]>();
  for (const document of documents) {
    for (const person of document.people) {
      const listed = listedAs.get(person.name) ?? [];
      listed.push({ person, document });
      listedAs.set(person.name, listed);
    }
    for (const name of otherNames(document)) if (!listedAs.has(name)) listedAs.set(name, []);
  }
  const shared = new Set(documents.flatMap(namesOfOthers).flatMap((name) => name.split(/[\s,.]+/)));
  const names = [...listedAs.keys()].flatMap((name) => {
    if (shared.has(name)) return [];
    const parts = isPersonName(name) || isKnownGivenName(name) ? readNameParts(name) : undefined;
    return parts === undefined ? [] : [{ name, parts }];
  });
  // The fullest names first, so that short ones find whom they mean.
  names.sort((a, b) => fullnessOf(b.parts) - fullnessOf(a.parts) || b.name.length - a.name.length);
  const people: Gathered[] = [];
  const ambiguous: { readonly name: string; readonly people: readonly KnownPerson[] }[] = [];
  const byWord = new Map<string, Gathered[]>();
  for (const { name, parts } of names) {
    const similar = wordsOf(parts).flatMap((word) => byWord.get(word) ?? []);
    const meant = [...new Set(similar)].filter((one) => isOne(one, name, parts));
    // Two people whom a short name may mean are left alone.
    if (meant.length > 1) {
      ambiguous.push({ name, people: meant });
      continue;
    }
    const [person = { name: fullNameOf(parts), parts, names: [], listed: [] }] = meant;
    if (meant.length === 0) people.push(person);
    person.names.push(name);
    person.listed.push(...(listedAs.get(name) ?? []));
    for (const word of wordsOf(parts)) {
      const others = byWord.get(word) ?? [];
      if (!others.includes(person)) byWord.set(word, [...others, person]);
    }
  }
  return {
    people,
    ambiguous,
    ...indexByWords(people),
    byAccount: indexAccounts(
      documents.flatMap(({ accounts }) => accounts),
      people,
    ),
    alone: new Set(names.flatMap(({ name }) => (/\s/.test(name) ? [] : name))),
    shared,
  };
}

/** Names in places that are no list of people. */
function otherNames({ concepts, risks, items, facts, decisions }: DocumentSummary): string[] {
  return [
    ...(concepts["product-owner"].names ?? []),
    ...risks.flatMap(({ owner }) => owner ?? []),
    ...items.flatMap(({ owner }) => owner ?? []),
    ...facts.meetings.flatMap(({ participants }) => participants),
    ...decisions.flatMap(({ deciders }) => deciders),
  ];
}

function namesOfOthers({ facts }: DocumentSummary): string[] {
  return [...facts.parties.map(({ name }) => name), ...facts.definedTerms.map(({ term }) => term)].filter(
    (name) => !isPersonName(name),
  );
}

function fullnessOf({ given, initial, surname }: NameParts): number {
  if (surname === undefined) return 0;
  if (given !== undefined) return 2;
  return initial === undefined ? 0 : 1;
}

/** The folded words by which names are compared: `roth` also of `Berg-Roth`. */
function wordsOf({ given, surname }: NameParts): string[] {
  const words = [given, ...(surname === undefined ? [] : coreOf(surname).split("-"))];
  return words.flatMap((word) => (word === undefined ? [] : foldWord(word)));
}

/** Whether a way to write a name is one person's. `Tom` and `Thomas Roth` may be two, though likely they are not. */
function isOne(person: Gathered, name: string, parts: NameParts): boolean {
  const isSameGiven =
    parts.given === undefined ||
    person.parts.given === undefined ||
    foldWord(parts.given) === foldWord(person.parts.given);
  return isSameGiven && maySamePerson(fullNameOf(parts) || name, person.name);
}

function indexByWords(people: readonly Gathered[]): Pick<PeopleOfEngagement, "byGiven" | "bySurname"> {
  const byGiven = new Map<string, KnownPerson[]>();
  const bySurname = new Map<string, KnownPerson[]>();
  for (const person of people) {
    for (const { given, surname } of person.names.flatMap((name) => readNameParts(name) ?? [])) {
      add(byGiven, given, person);
      add(bySurname, surname === undefined ? undefined : coreOf(surname), person);
    }
  }
  return { byGiven, bySurname };

  function add(index: Map<string, KnownPerson[]>, word: string | undefined, person: KnownPerson): void {
    if (word === undefined) return;
    const others = index.get(word) ?? [];
    if (!others.includes(person)) index.set(word, [...others, person]);
  }
}
