import type * as lsp from "vscode-languageserver-types";
import { summaryOf } from "../engagement/engagement.ts";
import { placesIn } from "../engagement/entities.ts";
import { entityAt, type PositionRequest } from "./entity-places.ts";
import type { LanguageContext } from "./language-context.ts";
import { toLspRange } from "./lsp-range.ts";

const text: lsp.DocumentHighlightKind = 1;
const write: lsp.DocumentHighlightKind = 3;

/** All places of a document that name what stands at a position. */
export function provideDocumentHighlights(
  context: LanguageContext,
  request: PositionRequest,
): lsp.DocumentHighlight[] | undefined {
  const found = entityAt(context, request);
  const summary = summaryOf(context.engagement, context.document);
  if (found === undefined || summary === undefined) return undefined;
  return placesIn(context, summary, found.entity).map(({ range, isDefinition }) => ({
    range: toLspRange(summary.lines, range),
    kind: isDefinition ? write : text,
  }));
}
