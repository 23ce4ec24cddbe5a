import type { ShownFinding } from "../../linter/join-gaps.ts";
import type { Fix, RelatedPlace, Rule } from "../../rules/rule.ts";

/** A finding as plain data: the rule by its id, other documents by their paths, and fixes made. */
export interface FindingRecord extends Omit<ShownFinding, "rule" | "related" | "fixes" | "group"> {
  readonly rule: string;
  readonly related?: readonly RelatedRecord[];
  readonly fixes?: readonly Fix[];
}

interface RelatedRecord extends Omit<RelatedPlace, "document"> {
  readonly path?: string;
}

/** What a record only names. */
interface Finders {
  rule(id: string): Rule | undefined;
  document(path: string): RelatedPlace["document"] | undefined;
}

export function recordFinding({ group: _group, rule, related, fixes, ...finding }: ShownFinding): FindingRecord {
  return {
    ...finding,
    rule: rule.id,
    ...(related !== undefined && { related: related.map(recordPlace) }),
    ...(fixes !== undefined && { fixes }),
  };
}

/** Gives nothing where the rule or a document is not there. */
export function restoreFinding(
  { rule: id, related, ...finding }: FindingRecord,
  find: Finders,
): ShownFinding | undefined {
  const rule = find.rule(id);
  const places = related?.map((place) => restorePlace(place, find));
  if (rule === undefined || places?.includes(undefined) === true) return undefined;
  return { ...finding, rule, ...(places && { related: places.filter((place) => place !== undefined) }) };
}

function recordPlace({ document, ...place }: RelatedPlace): RelatedRecord {
  return { ...place, ...(document && { path: document.path }) };
}

function restorePlace({ path, ...place }: RelatedRecord, find: Finders): RelatedPlace | undefined {
  if (path === undefined) return place;
  const document = find.document(path);
  return document && { ...place, document };
}
