import type { EngagementDocument } from "../documents/document.ts";
import type { Range } from "../text/range.ts";
import { placesOfAccounts } from "./accounts.ts";
import type { DocumentSummary } from "./document-summary.ts";
import { type Engagement, summaryOf } from "./engagement.ts";
import { type KnownPerson, peopleOf } from "./people-of-engagement.ts";
import { type PersonPlace, placesOfPeople } from "./places-of-people.ts";
import type { NamedId, NamedThing } from "./read-named-ids.ts";
import { type KnownTerm, placesOfTerms, termsOf } from "./terms-of-engagement.ts";

/** What documents of an engagement speak of by name: a person, whatever has an id, a defined term. */
export type Entity =
  | { readonly sort: "person"; readonly person: KnownPerson }
  | { readonly sort: "id"; readonly key: string }
  | { readonly sort: "term"; readonly term: KnownTerm };

/** The documents of an engagement, and a way to the full ones. */
export interface OpenEngagement {
  readonly engagement: Engagement;
  open(path: string): EngagementDocument | undefined;
}

/** A place where an entity is named. */
export interface EntityPlace {
  readonly document: DocumentSummary;
  readonly range: Range;
  /** Whether it is here that the entity gets its name. */
  readonly isDefinition: boolean;
  /** Of a person only, and not of an account. */
  readonly person?: PersonPlace;
}

/** Something that an id is given to, and where. */
export interface IdDefinition {
  readonly document: DocumentSummary;
  readonly id: NamedId;
  readonly named: NamedThing;
}

/** What an offset of a document is in the name of; the range is that of the name there. */
export function findEntity(
  { engagement }: Pick<OpenEngagement, "engagement">,
  document: EngagementDocument,
  offset: number,
): { readonly entity: Entity; readonly range: Range } | undefined {
  const holds = ({ range }: { readonly range: Range }): boolean => range.start <= offset && offset <= range.end;
  const people = peopleOf(engagement);
  const person = placesOfPeople(people, document).find(holds) ?? placesOfAccounts(people, document).find(holds);
  if (person !== undefined) return { entity: { sort: "person", person: person.person }, range: person.range };
  const id = summaryOf(engagement, document)?.namedIds.find(
    (one) => holds(one) && definitionsOf(engagement).has(one.key),
  );
  if (id !== undefined) return { entity: { sort: "id", key: id.key }, range: id.range };
  const terms = termsOf(engagement);
  const use = placesOfTerms([...terms.keys()], document).find(holds);
  const term = use && terms.get(use.name);
  return use && term && { entity: { sort: "term", term }, range: use.range };
}

/** All places of an entity in the engagement, document by document. */
export function findPlaces(opened: OpenEngagement, entity: Entity): EntityPlace[] {
  return opened.engagement.documents.flatMap((document) => placesIn(opened, document, entity));
}

/** The places of an entity in one document, in order. */
export function placesIn(
  { engagement, open }: OpenEngagement,
  summary: DocumentSummary,
  entity: Entity,
): EntityPlace[] {
  if (entity.sort === "id") {
    return summary.namedIds.flatMap(({ key, range, named }) =>
      key === entity.key ? [{ document: summary, range, isDefinition: named !== undefined }] : [],
    );
  }
  const document = open(summary.path);
  if (document === undefined) return [];
  if (entity.sort === "person") {
    const starts = new Set(
      entity.person.listed.flatMap((one) => (one.document === summary ? one.person.nameRange.start : [])),
    );
    const people = peopleOf(engagement);
    const named = placesOfPeople(people, document).flatMap((place): EntityPlace[] =>
      place.person === entity.person
        ? [{ document: summary, range: place.range, isDefinition: starts.has(place.range.start), person: place }]
        : [],
    );
    const byAccount = placesOfAccounts(people, document).flatMap(({ person, range }): EntityPlace[] =>
      person === entity.person ? [{ document: summary, range, isDefinition: false }] : [],
    );
    return [...named, ...byAccount].sort((a, b) => a.range.start - b.range.start);
  }
  const { name, definitions } = entity.term;
  const defined = new Set(definitions.flatMap((one) => (one.document === summary ? one.term.termRange.start : [])));
  // `Client Data` is another term than `Client`.
  return placesOfTerms([name, ...termsOf(engagement).keys()], document).flatMap((place) =>
    place.name === name
      ? [{ document: summary, range: place.range, isDefinition: defined.has(place.range.start) }]
      : [],
  );
}

/** The places that best say who or what it is: a role charter for people, a vision for its goals. */
export function findDefinitions({ engagement }: Pick<OpenEngagement, "engagement">, entity: Entity): EntityPlace[] {
  if (entity.sort === "id") {
    return bestDefinitions(engagement, entity.key).map(({ document, id }) => toDefinition(document, id.range));
  }
  if (entity.sort === "term")
    return entity.term.definitions.map(({ document, term }) => toDefinition(document, term.termRange));
  const rank = ({ document: { kind }, person }: KnownPerson["listed"][number]): number =>
    (kind === "charter" ? 0 : kind === "sow" ? 1 : 2) + (person.roles.length > 0 ? 0 : 4) + (person.hasDuties ? 0 : 2);
  const [best] = [...entity.person.listed].sort((a, b) => rank(a) - rank(b));
  return best === undefined ? [] : [toDefinition(best.document, best.person.nameRange)];
}

const known = new WeakMap<Engagement, ReadonlyMap<string, readonly IdDefinition[]>>();

/** By the keys of ids, all that is called so. */
function definitionsOf(engagement: Engagement): ReadonlyMap<string, readonly IdDefinition[]> {
  const found = known.get(engagement) ?? gatherDefinitions(engagement);
  known.set(engagement, found);
  return found;
}

/** Those of the documents that are there to say it. */
export function bestDefinitions(engagement: Engagement, key: string): IdDefinition[] {
  const all = definitionsOf(engagement).get(key) ?? [];
  const best = Math.min(...all.map(({ named }) => named.rank));
  return all.filter(({ named }) => named.rank === best);
}

function gatherDefinitions({ documents }: Engagement): ReadonlyMap<string, readonly IdDefinition[]> {
  const found = new Map<string, IdDefinition[]>();
  for (const document of documents) {
    for (const id of document.namedIds) {
      if (id.named === undefined) continue;
      const definitions = found.get(id.key) ?? [];
      definitions.push({ document, id, named: id.named });
      found.set(id.key, definitions);
    }
  }
  return found;
}

function toDefinition(document: DocumentSummary, range: Range): EntityPlace {
  return { document, range, isDefinition: true };
}
