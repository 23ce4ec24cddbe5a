import { changePlacesIn } from "../documents/change-references.ts";
import type { DocumentKind, EngagementDocument } from "../documents/document.ts";
import type { Ids } from "../documents/read-ids.ts";
import { allMatches } from "../text/all-matches.ts";
import { isInside, type Range } from "../text/range.ts";
import type { NamedGoal } from "./read-goals.ts";
import { foldId } from "./read-item-references.ts";
import type { ScopeStatement } from "./read-scope-statements.ts";

/** What is called by an id. */
export type IdSort = "item" | "deliverable" | "goal" | "change" | "entry";

/** A place where an id stands: `US-12`, `D1`, `change request 4`. */
export interface NamedId {
  /** The same for all ways to write the id: `US12`, `CR4`. */
  readonly key: string;
  /** As written. */
  readonly text: string;
  readonly range: Range;
  /** What is called so, where a row, heading or list item is. */
  readonly named: NamedThing | undefined;
}

export interface NamedThing {
  readonly sort: IdSort;
  readonly title: string;
  /** The lower, the more it is this document that says what is called so: a vision for its goals. */
  readonly rank: number;
}

/** What the summary of a document knows of its ids before their places are. */
export interface KnownOfIds {
  readonly ids: Ids;
  readonly scope: readonly ScopeStatement[];
  readonly goals: readonly NamedGoal[];
}

/**
 * `US-1/US-2` are two; `v1/US-2` is a path. The first digit is looked for, and then what stands before it: there are far
 * fewer digits than letters.
 */
const idLike =
  /\d(?<=(?<head>(?<![\p{L}\p{N}_.#-]|(?<!\d)\/)\p{Lu}{1,6}[ -]?)\d)\d{0,3}(?:\.\d{1,3})*(?![\p{L}\p{N}_%]|[.,]\d)/gu;
const wholeId = /^\p{Lu}{1,6}[ -]?\d{1,4}(?:\.\d{1,3})*$/u;

/** Whether something can be an id: `US-12`, `AP 2.1`. */
export function isId(text: string): boolean {
  return wholeId.test(text);
}

/** `US-012`, `US 12` → `US12` */
export function keyOfId(text: string): string {
  const [change] = changePlacesIn(text);
  if (change !== undefined) return keyOfChange(change.number);
  return foldId(text).replace(/(?<=^\p{Lu}+)0+(?=\d)/u, "");
}

/** Every place of an id in the order of the text; words that only look like one are among them. */
export function readNamedIds(document: EngagementDocument, known: KnownOfIds): NamedId[] {
  const places = findPlaces(document.markdown.visible);
  const named = findNamed(document, known, places);
  return places.map((place) => ({ ...place, named: named.get(place) }));
}

type Place = Omit<NamedId, "named">;

function findPlaces(visible: string): Place[] {
  const changes = changePlacesIn(visible).map(({ number, range }) => place(keyOfChange(number), range));
  const starts = new Set(changes.map(({ range }) => range.start));
  const others = allMatches(visible, idLike).flatMap(({ 0: number, index, groups }) => {
    const head = groups?.head ?? "";
    const range = { start: index - head.length, end: index + number.length };
    return starts.has(range.start) ? [] : [place(keyOfId(head + number), range)];
  });
  return [...changes, ...others].sort((a, b) => a.range.start - b.range.start);

  function place(key: string, range: Range): Place {
    return { key, range, text: visible.slice(range.start, range.end) };
  }
}

function keyOfChange(number: number): string {
  return `CR${number}`;
}

const sorts: readonly IdSort[] = ["item", "deliverable", "goal", "change", "entry"];
/** The kind of document that is there to say what an id of a sort means. */
const home: Readonly<Partial<Record<IdSort, DocumentKind>>> = {
  item: "backlog",
  deliverable: "sow",
  goal: "vision",
  change: "change-request",
};

/** The places where something is called by its id, each with what is. */
function findNamed(
  document: EngagementDocument,
  { scope, goals, ids }: KnownOfIds,
  places: readonly Place[],
): Map<Place, NamedThing> {
  const { kind, items, facts, markdown } = document;
  const byKey = new Map<string, Place[]>();
  for (const place of places) {
    const same = byKey.get(place.key);
    if (same === undefined) byKey.set(place.key, [place]);
    else same.push(place);
  }
  const named = new Map<Place, NamedThing>();
  const sortOfKey = new Map<string, IdSort>();
  for (const { id, title, range } of items) add("item", id, title, range);
  for (const { id, text, range } of scope) add("deliverable", id, text, range);
  for (const { id, text, range } of goals) add("goal", id, text, range);
  for (const { id, title, range } of facts.changes)
    add("change", id === undefined ? undefined : `CR-${id.replace(/^\D+/, "")}`, title, range);
  for (const { text, title, range } of ids.groups.flat()) add("entry", text, title, range);
  return named;

  function add(sort: IdSort, id: string | undefined, title: string, range: Range): void {
    if (id === undefined || !/\p{L}/u.test(id)) return;
    const key = keyOfId(id);
    if ((sortOfKey.get(key) ?? sort) !== sort) return;
    const place = byKey.get(key)?.find((one) => isInside(one.range, range) || isJustBefore(one.range, range));
    if (place === undefined) return;
    sortOfKey.set(key, sort);
    named.set(place, {
      sort,
      title: title.slice(0, 200),
      rank: sorts.indexOf(sort) * 2 + (home[sort] === kind ? 0 : 1),
    });
  }

  /** In the cell before. */
  function isJustBefore(range: Range, other: Range): boolean {
    return range.end <= other.start && !/[\p{L}\p{N}\n]/u.test(markdown.visible.slice(range.end, other.start));
  }
}
