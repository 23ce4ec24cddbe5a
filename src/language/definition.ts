import type * as lsp from "vscode-languageserver-types";
import { findDefinitions } from "../engagement/entities.ts";
import { entityAt, type PositionRequest, toLocations } from "./entity-places.ts";
import type { LanguageContext } from "./language-context.ts";

/** Where a person is listed with a role, what an id is given to, what a term means. */
export function provideDefinition(context: LanguageContext, request: PositionRequest): lsp.Location[] | undefined {
  const found = entityAt(context, request);
  return found && toLocations(context, findDefinitions(context, found.entity));
}
