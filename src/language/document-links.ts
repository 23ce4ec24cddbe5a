import type * as lsp from "vscode-languageserver-types";
import { fileNameOf } from "../engagement/document-summary.ts";
import { summaryOf } from "../engagement/engagement.ts";
import { bestDefinitions, type IdDefinition } from "../engagement/entities.ts";
import { positionAt } from "../text/line-index.ts";
import type { LanguageContext } from "./language-context.ts";
import { toLspRange } from "./lsp-range.ts";

/** A link on each id to where something is called so, be it in another file; an author's own link goes before. */
export function provideDocumentLinks(context: LanguageContext): lsp.DocumentLink[] {
  const { document, engagement, text } = context;
  if (document.kind === "none") return [];
  const summary = summaryOf(engagement, document);
  return (summary?.namedIds ?? []).flatMap(({ key, named, range }) => {
    const [definition] = named === undefined ? bestDefinitions(engagement, key) : [];
    if (definition === undefined || isLinked(text.slice(range.end, range.end + 200))) return [];
    const target = linkTo(context, definition);
    if (target === undefined) return [];
    return [{ range: toLspRange(document.lines, range), target, tooltip: describe(definition) }];
  });
}

/** `file:///sow.md#L12,3`, as editors open it. */
function linkTo({ uriOf }: LanguageContext, { document, id }: IdDefinition): string | undefined {
  const uri = uriOf(document.path);
  if (uri === undefined) return undefined;
  const { line, character } = positionAt(document.lines, id.range.start);
  return `${uri}#L${line + 1},${character + 1}`;
}

function describe({ document, named }: IdDefinition): string {
  return `${named.title} (${fileNameOf(document)})`;
}

function isLinked(after: string): boolean {
  return /^[^[\n]*\](?:\(|\[)/.test(after);
}
