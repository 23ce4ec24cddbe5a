import { type ConceptName, conceptNames } from "../documents/concepts.ts";
import type { Range } from "../text/range.ts";
import type { DocumentSummary } from "./document-summary.ts";

type FactPart = { readonly [Name in keyof DocumentSummary["facts"]]: `facts.${Name}` }[keyof DocumentSummary["facts"]];

/** A part of a summary that other documents may ask about. `kind` and `path` are none: with another kind everything is new. */
export type SummaryPart =
  | Exclude<keyof DocumentSummary, "path" | "kind" | "lines" | "concepts" | "facts">
  | FactPart
  | `concepts.${ConceptName}`;

/** How a document differs from what it was before. */
export interface SummaryChange {
  /** What says something else, wherever it stands. */
  readonly parts: ReadonlySet<SummaryPart>;
  /** Where that has gone which stood in a place and says the same; not there where several things may be meant. */
  placeOf(range: Range): Range | undefined;
}

export function compareSummaries(before: DocumentSummary, after: DocumentSummary): SummaryChange {
  const parts = new Set<SummaryPart>();
  const moves: Move[] = [];
  for (const [part, [one, other]] of partsOf(before, after)) if (!isSaidAlike(one, other, moves)) parts.add(part);
  let places: ReadonlyMap<string, Range | undefined> | undefined;
  return {
    parts,
    placeOf(range) {
      // Few findings point into another document.
      places ??= indexMoves(moves);
      return places.get(keyOf(range));
    },
  };
}

/** Whether a part says something else, wherever it stands. */
export function isChanged(before: DocumentSummary, after: DocumentSummary, part: keyof DocumentSummary): boolean {
  return !isSaidAlike(before[part], after[part], []);
}

/** A place that says the same, before and after. */
type Move = readonly [from: Range, to: Range];

function indexMoves(moves: readonly Move[]): ReadonlyMap<string, Range | undefined> {
  const places = new Map<string, Range | undefined>();
  for (const [from, to] of moves) {
    const known = places.get(keyOf(from));
    const isOther = places.has(keyOf(from)) && (known?.start !== to.start || known.end !== to.end);
    places.set(keyOf(from), isOther ? undefined : to);
  }
  return places;
}

function keyOf({ start, end }: Range): string {
  return `${start}-${end}`;
}

function* partsOf(
  before: DocumentSummary,
  after: DocumentSummary,
): Generator<readonly [SummaryPart, readonly [unknown, unknown]]> {
  const { path: _path, kind: _kind, lines: _lines, concepts, facts, ...plain } = before;
  for (const name of Object.keys(plain) as (keyof typeof plain)[]) yield [name, [before[name], after[name]]];
  for (const name of Object.keys(facts) as (keyof typeof facts)[])
    yield [`facts.${name}` as SummaryPart, [facts[name], after.facts[name]]];
  for (const name of conceptNames) yield [`concepts.${name}`, [concepts[name], after.concepts[name]]];
}

/** Whether two values are equal but for ranges, which move with every letter that is typed before them. */
function isSaidAlike(one: unknown, other: unknown, moves: Move[]): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return Object.is(one, other);
  if (isRange(one) && isRange(other)) {
    moves.push([one, other]);
    return true;
  }
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((value, at) => isSaidAlike(value, other[at], moves))
    );
  if (one instanceof Set || one instanceof Map) {
    const isSameClass = one instanceof Set ? other instanceof Set : other instanceof Map;
    return isSameClass && isSaidAlike([...one], [...(other as Set<unknown>)], moves);
  }
  const [keys, otherKeys] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === otherKeys.length &&
    keys.every((key) =>
      isSaidAlike((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], moves),
    )
  );
}

function isRange(value: object): value is Range {
  return "start" in value && "end" in value && Object.keys(value).length === 2 && typeof value.start === "number";
}
