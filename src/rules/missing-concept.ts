import type { ConceptName, FacetName } from "../documents/concepts.ts";
import type { EngagementDocument } from "../documents/document.ts";
import { mayBeSaid } from "../documents/may-be-said.ts";

/**
 * Nothing is said of the concept or near it, nor is it left open: `Product Owner: TBD` is for
 * `document/placeholder-unfilled`.
 */
export function isMissing(document: EngagementDocument, name: ConceptName): boolean {
  const { state, open } = document.concepts[name];
  return state === "absent" && open.length === 0 && !mayBeSaid(document, name);
}

/** Those of `facets` that the document does not say of the concept; none where a placeholder still stands for some. */
export function missingFacets(
  document: EngagementDocument,
  name: ConceptName,
  facets: readonly string[],
): readonly string[] {
  const { open, facets: said } = document.concepts[name];
  if (open.length > 0) return [];
  return facets.filter((facet) => said[facet as FacetName] === undefined && !mayBeSaid(document, `${name}/${facet}`));
}
