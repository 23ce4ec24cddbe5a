import type * as lsp from "vscode-languageserver-types";
import { type Entity, type EntityPlace, findEntity } from "../engagement/entities.ts";
import { offsetAt } from "../text/line-index.ts";
import type { Range } from "../text/range.ts";
import type { LanguageContext } from "./language-context.ts";
import { toLspRange } from "./lsp-range.ts";

/** What every request about a place in a document has. */
export interface PositionRequest {
  readonly position: lsp.Position;
}

/** The person, id or term at a position; none in documents that are no engagement documents. */
export function entityAt(
  context: LanguageContext,
  { position }: PositionRequest,
): { readonly entity: Entity; readonly range: Range } | undefined {
  const { document } = context;
  if (document.kind === "none") return undefined;
  return findEntity(context, document, offsetAt(document.lines, position));
}

/** Places as LSP's locations; those of documents that have no URI are left out. */
export function toLocations({ uriOf }: LanguageContext, places: readonly EntityPlace[]): lsp.Location[] {
  return places.flatMap(({ document, range }) => {
    const uri = uriOf(document.path);
    return uri === undefined ? [] : [{ uri, range: toLspRange(document.lines, range) }];
  });
}
