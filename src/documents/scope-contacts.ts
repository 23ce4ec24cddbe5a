import { isInside, overlaps, type Range } from "../text/range.ts";
import { readWords } from "../text/words.ts";
import type { EngagementDocument, Person } from "./document.ts";
import { findNames, isPersonName, readListedNames } from "./person-names.ts";
import { columnOfPoint, fieldsOfPoint, placesOfPoint, saysPoint } from "./points.ts";
import { maySamePerson } from "./same-person.ts";

/** Somebody who alone is to be asked about changes of scope. */
export interface ScopeContact {
  readonly name: string;
  /** Where it is said: the name, or the words for the role where the name stands elsewhere. */
  readonly range: Range;
}

/**
 * Who is called the only contact for scope: in sentences, by labels, and as the one accountable for changes in a matrix.
 * Nobody from sentences about one side, an amount from which others decide, or a deputy: these complete a rule and do not
 * contradict it.
 */
export function scopeContacts(document: EngagementDocument): readonly ScopeContact[] {
  const stated = document.concepts["scope-authority"].facets["sole-contact"] ?? [];
  const said = stated.flatMap(({ range }) => (isCondition(document, range) ? [] : contactIn(document, range)));
  const labelled = fieldsOfPoint(document, "ownership/change-contact").flatMap(({ value, valueRange }) => {
    const [first, ...others] = readListedNames(value, isPersonName);
    if (first === undefined || others.length > 0 || isCondition(document, valueRange)) return [];
    return [{ name: first.name, range: valueRange }];
  });
  return [...said, ...labelled, ...accountableForChanges(document)].sort((a, b) => a.range.start - b.range.start);
}

function isCondition(document: EngagementDocument, range: Range): boolean {
  const { money, percentages } = document.facts;
  if ([...money, ...percentages].some((fact) => overlaps(fact.range, range))) return true;
  return saysPoint(document, "ownership/for-one-side", range) || saysPoint(document, "ownership/deputy", range);
}

/** The one person of a sentence, by name or by a role that one person has. */
function contactIn(document: EngagementDocument, range: Range): ScopeContact[] {
  const { markdown, people, concepts } = document;
  const text = markdown.visible.slice(range.start, range.end);
  const words = readWords(text);
  const owners = concepts["product-owner"].names ?? [];
  const named = [
    ...owners,
    ...people.map(({ name }) => name),
    ...findNames(text, words, 0, words.length).map(({ name }) => name),
  ];
  const names = [...new Set(named.filter((name) => text.includes(name)))];
  const distinct = names.filter((name, index) => names.findIndex((other) => maySamePerson(name, other)) === index);
  const [name, ...others] = distinct;
  if (others.length > 0) return [];
  if (name !== undefined) return [{ name, range: placeOf(text, name, range) }];
  const [owner] = owners;
  const role = placesOfPoint(document, "ownership/role").find(
    ({ by, words: said }) => by === "words" && isInside(said, range),
  );
  if (role !== undefined) return owner === undefined ? [] : [{ name: owner, range: role.words }];
  const holders = people.flatMap((person) =>
    roleIn(text, person).map((said) => ({ name: person.name, range: placeOf(text, said, range) })),
  );
  return holders.length === 1 ? holders : [];
}

function roleIn(text: string, { roles }: Person): readonly string[] {
  const lower = text.toLowerCase();
  return roles.filter((role) => role.length > 2 && lower.includes(role.toLowerCase())).slice(0, 1);
}

function placeOf(text: string, words: string, { start }: Range): Range {
  const at = start + Math.max(0, text.toLowerCase().indexOf(words.toLowerCase()));
  return { start: at, end: at + words.length };
}

/** The holder with the only `A` in the row on changes of scope, where it is a person or the role of one. */
function accountableForChanges(document: EngagementDocument): ScopeContact[] {
  const { facts, people, concepts } = document;
  return facts.matrices.flatMap(({ table, holders, rows }) => {
    const ownerAt = (columnOfPoint(document, table, "ownership/role") ?? 0) - 1;
    return rows.flatMap(({ range, letters }) => {
      const accountable = letters.flatMap((cell, at) => (cell.includes("A") ? [at] : []));
      const [at, ...others] = accountable;
      if (at === undefined || others.length > 0 || !saysPoint(document, "ownership/scope-change", range)) return [];
      const head = holders[at] ?? "";
      const name =
        at === ownerAt
          ? concepts["product-owner"].names?.[0]
          : isPersonName(head)
            ? head
            : people.find(({ roles }) => roles.some((role) => role.toLowerCase() === head.toLowerCase()))?.name;
      const cell = table.rows.find((row) => row.range === range)?.cells[0];
      return name === undefined ? [] : [{ name, range: cell?.range ?? range }];
    });
  });
}
