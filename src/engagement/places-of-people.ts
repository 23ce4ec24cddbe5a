import type { EngagementDocument } from "../documents/document.ts";
import { endsWithTitle, isKnownGivenName, isParticles, isPersonName } from "../documents/person-names.ts";
import { allMatches } from "../text/all-matches.ts";
import type { Range } from "../text/range.ts";
import { coreOf } from "./name-parts.ts";
import type { KnownPerson, PeopleOfEngagement } from "./people-of-engagement.ts";

/** Which part of a name stands somewhere: `Jana`, `J` of `J.`, `von Roth`, `R` of `Jana R.`. */
export type NamePart = "given" | "initial" | "surname" | "surname-initial";

/** A place where somebody is named: `Jana Roth`, `Roth, Jana`, `J. Roth`, `Jana`, `Frau Roth` without the `Frau`. */
export interface PersonPlace {
  readonly person: KnownPerson;
  readonly range: Range;
  readonly parts: readonly { readonly part: NamePart; readonly range: Range }[];
}

const known = new WeakMap<PeopleOfEngagement, WeakMap<EngagementDocument, readonly PersonPlace[]>>();

/** Where a document names whom, in order. What may mean two people, or somebody else of the same name, is left out. */
export function placesOfPeople(people: PeopleOfEngagement, document: EngagementDocument): readonly PersonPlace[] {
  const ofPeople = known.get(people) ?? new WeakMap<EngagementDocument, readonly PersonPlace[]>();
  known.set(people, ofPeople);
  const places = ofPeople.get(document) ?? findPlaces(people, document);
  ofPeople.set(document, places);
  return places;
}

/** A word of somebody's name. */
interface NameWord extends Range {
  readonly word: string;
}

function findPlaces(people: PeopleOfEngagement, document: EngagementDocument): PersonPlace[] {
  const { byGiven, bySurname, alone, shared } = people;
  const text = searchedText(document);
  const words = findWords(text, [...byGiven.keys(), ...bySurname.keys()]);
  const places: PersonPlace[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as NameWord;
    const next = words[at + 1];
    if (next !== undefined) {
      const pair = readPair(word, next);
      if (pair !== undefined) {
        at++;
        if (pair.place !== undefined) places.push(pair.place);
        continue;
      }
    }
    const place = readSingle(word);
    if (place !== undefined) places.push(place);
  }
  return places;

  /** Two words of one name; without a place where they are the name of somebody else: `Jana Weber`. */
  function readPair(word: NameWord, next: NameWord): { readonly place: PersonPlace | undefined } | undefined {
    const gap = text.slice(word.end, next.start);
    const [given, surname] = [byGiven.get(word.word), bySurname.get(next.word)];
    if (given !== undefined && surname !== undefined) {
      const between = /^\s+((?:\p{Lu}\.\s*|\p{Lu}[\p{L}'’-]+\s+){0,2}?)((?:\p{Ll}+\s+)*)$/u.exec(gap);
      const [, middle, particles = ""] = between ?? [];
      if (middle !== undefined && (particles === "" || isParticles(particles))) {
        const ofSurname = { start: next.start - particles.length, end: next.end };
        const person = only(given.filter((one) => surname.includes(one)));
        if (person !== undefined || middle === "")
          return {
            place:
              person &&
              toPlace(person, [
                ["given", word],
                ["surname", ofSurname],
              ]),
          };
      }
    }
    const [last, first] = [bySurname.get(word.word), byGiven.get(next.word)];
    if (last === undefined || first === undefined || !/^,\s?$/.test(gap)) return undefined;
    // `Ms Roth, Jana` are two.
    if (endsWithTitle(text.slice(Math.max(0, word.start - 40), word.start))) return undefined;
    const person = only(last.filter((one) => first.includes(one)));
    return (
      person && {
        place: toPlace(person, [
          ["surname", withParticles(word)],
          ["given", next],
        ]),
      }
    );
  }

  function readSingle(word: NameWord): PersonPlace | undefined {
    const before = text.slice(Math.max(0, word.start - 40), word.start);
    const after = text.slice(word.end, word.end + 40);
    const surname = bySurname.get(word.word) ?? [];
    const given = byGiven.get(word.word) ?? [];
    const initial = /(?<![\p{L}\p{N}.])((\p{Lu})\.(?:[ -]?\p{Lu}\.)*)[ \t]?(?:\p{Ll}+ )*$/u.exec(before);
    if (surname.length > 0 && initial !== null) {
      const person = only(surname.filter(({ parts }) => parts.initial === initial[2]));
      const start = word.start - before.length + initial.index;
      const ofInitial = { start, end: start + 1 };
      return (
        person &&
        toPlace(person, [
          ["initial", ofInitial],
          ["surname", withParticles(word)],
        ])
      );
    }
    const initialAfter = /^,?[ ](\p{Lu})\.(?!\p{L})/u.exec(after);
    if (initialAfter !== null) {
      const isLastFirst = after.startsWith(",");
      const start = word.end + initialAfter[0].length - 2;
      const letter = { start, end: start + 1 };
      const candidates = isLastFirst
        ? surname.filter(({ parts }) => parts.initial === initialAfter[1])
        : given.filter(({ parts }) => parts.surname !== undefined && coreOf(parts.surname)[0] === initialAfter[1]);
      const person = only(candidates);
      if (person !== undefined)
        return isLastFirst
          ? toPlace(person, [
              ["surname", withParticles(word)],
              ["initial", letter],
            ])
          : toPlace(person, [
              ["given", word],
              ["surname-initial", letter],
            ]);
      if (!isLastFirst) return undefined;
    }
    const person = only([...new Set([...surname, ...given])]);
    if (person === undefined) return undefined;
    if (surname.length > 0 && endsWithTitle(before)) return toPlace(person, [["surname", withParticles(word)]]);
    if (shared.has(word.word) || isOfAnother(word.word, before, after)) return undefined;
    const part = given.length > 0 ? "given" : "surname";
    const isTelling = (given.length > 0 && isKnownGivenName(word.word)) || alone.has(word.word);
    if (!isTelling && !standsAlone(document.text, word)) return undefined;
    return toPlace(person, [[part, part === "surname" ? withParticles(word) : word]]);
  }

  function withParticles(word: NameWord): Range {
    const before = text.slice(Math.max(0, word.start - 20), word.start);
    const particles = /(?<![\p{L}\p{N}])(?:\p{Ll}+ )+$/u.exec(before)?.[0] ?? "";
    for (let from = 0; from < particles.length; from = particles.indexOf(" ", from) + 1) {
      if (isParticles(particles.slice(from))) return { start: word.start - particles.length + from, end: word.end };
    }
    return { start: word.start, end: word.end };
  }
}

/** What a reader sees, and the front matter. */
function searchedText({ markdown }: EngagementDocument): string {
  const { visible, text, root } = markdown;
  const [first] = root.children;
  const end = first?.type === "yaml" ? (first.position?.end.offset ?? 0) : 0;
  return text.slice(0, end) + visible.slice(end);
}

function findWords(text: string, words: readonly string[]): NameWord[] {
  if (words.length === 0) return [];
  const known = new Set(words);
  const any = /(?<![\p{L}\p{N}_@/\\-]|(?<!(?<![\p{L}\p{N}])\p{Lu})\.)\p{Lu}[\p{L}'’-]*(?![\p{L}\p{N}_@]|\.\p{L})/gu;
  return allMatches(text, any).flatMap((match) => {
    // `Jana's`, `Janas`
    const word = [match[0], match[0].replace(/['’]s?$/, ""), match[0].replace(/s$/, "")].find((one) => known.has(one));
    return word === undefined ? [] : [{ word, start: match.index, end: match.index + word.length }];
  });
}

/** Whether the word is one of a longer name that nobody known has: `Max Roth`, `Jana Weber`. */
function isOfAnother(word: string, before: string, after: string): boolean {
  const [previous] = /\p{Lu}[\p{L}'’-]+(?=[ ]$)/u.exec(before) ?? [];
  const [, next] = /^[ ](\p{Lu}[\p{L}'’-]+)/u.exec(after) ?? [];
  return (
    (previous !== undefined && isKnownGivenName(previous)) || (next !== undefined && isPersonName(`${word} ${next}`))
  );
}

/** So far from a word its cell or item begins and ends, if it is all that stands there. */
const nearby = 200;

/** Whether a word is all that a cell, a field, a list item or a part of one says, so that it is a name and no noun. */
function standsAlone(source: string, { start, end }: Range): boolean {
  // A line may be very long; what is further away belongs to other words.
  const [left, right] = [source.slice(Math.max(0, start - nearby), start), source.slice(end, end + nearby)];
  const [lineStart, lineEnd] = [left.lastIndexOf("\n") + 1, right.indexOf("\n")];
  const isCutLeft = lineStart === 0 && start > nearby;
  const isCutRight = lineEnd === -1 && end + nearby < source.length;
  const before = `${isCutLeft ? "…" : ""}${left.slice(lineStart)}`;
  const after = `${lineEnd === -1 ? right : right.slice(0, lineEnd)}${isCutRight ? "…" : ""}`;
  const isParted = /[|:,;/&+(]["'*_ \t]*$/.test(before) && /^["'*_ \t]*(?:[|,;/&+)]|\r?$)/.test(after);
  return isParted || (/^[ \t]*(?:[-*+]|\d+\.)?[ \t*_[]*$/.test(before) && /^[\]*_ \t]*(?::|\r?$)/.test(after));
}

function only<Value>(values: readonly Value[]): Value | undefined {
  return values.length === 1 ? values[0] : undefined;
}

function toPlace(person: KnownPerson, parts: readonly (readonly [NamePart, Range])[]): PersonPlace {
  const ranges = parts.map(([, range]) => range);
  return {
    person,
    range: {
      start: Math.min(...ranges.map(({ start }) => start)),
      end: Math.max(...ranges.map(({ end }) => end)),
    },
    parts: parts.map(([part, { start, end }]) => ({ part, range: { start, end } })),
  };
}
