import type * as lsp from "vscode-languageserver-types";
import { findPlaces } from "../engagement/entities.ts";
import { entityAt, type PositionRequest, toLocations } from "./entity-places.ts";
import type { LanguageContext } from "./language-context.ts";

export interface ReferencesRequest extends PositionRequest {
  readonly context: lsp.ReferenceContext;
}

/** Every place in the documents of the engagement that names the same person, id or term, in whatever way. */
export function provideReferences(context: LanguageContext, request: ReferencesRequest): lsp.Location[] | undefined {
  const found = entityAt(context, request);
  if (found === undefined) return undefined;
  const places = findPlaces(context, found.entity);
  return toLocations(
    context,
    request.context.includeDeclaration ? places : places.filter(({ isDefinition }) => !isDefinition),
  );
}
