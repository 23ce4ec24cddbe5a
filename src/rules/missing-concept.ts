import type { ConceptName, FacetName } from "../documents/concepts.ts";
import type { EngagementDocument } from "../documents/document.ts";

/** Nothing is said of the concept, nor is it left open: `Product Owner: TBD` is for `document/placeholder-unfilled`. */
export function isMissing({ concepts }: EngagementDocument, name: ConceptName): boolean {
  const { state, open } = concepts[name];
  return state === "absent" && open.length === 0;
}

/** Those of `facets` that the document does not say of the concept; none where a placeholder still stands for some. */
export function missingFacets(
  { concepts }: EngagementDocument,
  name: ConceptName,
  facets: readonly string[],
): readonly string[] {
  const { open, facets: said } = concepts[name];
  if (open.length > 0) return [];
  return facets.filter((facet) => said[facet as FacetName] === undefined);
}
