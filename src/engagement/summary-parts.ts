import { type ConceptName, conceptNames } from "../documents/concepts.ts";
import type { DocumentSummary } from "./document-summary.ts";

type FactPart = { readonly [Name in keyof DocumentSummary["facts"]]: `facts.${Name}` }[keyof DocumentSummary["facts"]];

/** A part of a summary that other documents may ask about. `kind` and `path` are none: with another kind everything is new. */
export type SummaryPart =
  | Exclude<keyof DocumentSummary, "path" | "kind" | "lines" | "concepts" | "facts">
  | FactPart
  | `concepts.${ConceptName}`;

/** The parts that say something else than before, wherever they stand. */
export function changedParts(before: DocumentSummary, after: DocumentSummary): Set<SummaryPart> {
  const changed = new Set<SummaryPart>();
  for (const [part, [one, other]] of partsOf(before, after)) if (!isSaidAlike(one, other)) changed.add(part);
  return changed;
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
function isSaidAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (isRange(one) && isRange(other)) return true;
  if (Array.isArray(one))
    return (
      Array.isArray(other) && one.length === other.length && one.every((value, at) => isSaidAlike(value, other[at]))
    );
  if (one instanceof Set || one instanceof Map) {
    const isSameClass = one instanceof Set ? other instanceof Set : other instanceof Map;
    return isSameClass && isSaidAlike([...one], [...(other as Set<unknown>)]);
  }
  const [keys, otherKeys] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === otherKeys.length &&
    keys.every((key) => isSaidAlike((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]))
  );
}

function isRange(value: object): boolean {
  return "start" in value && "end" in value && Object.keys(value).length === 2 && typeof value.start === "number";
}
