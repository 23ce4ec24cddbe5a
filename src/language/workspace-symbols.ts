import type * as lsp from "vscode-languageserver-types";
import { fileNameOf } from "../engagement/document-summary.ts";
import type { Engagement } from "../engagement/engagement.ts";
import { toLspRange } from "./lsp-range.ts";
import { readSymbols } from "./symbols.ts";

/** More than an editor shows. */
const mostSymbols = 500;

/** All that the server knows at the moment. */
export interface KnownEngagements {
  readonly engagements: readonly Engagement[];
  uriOf(path: string): string | undefined;
}

export interface WorkspaceSymbolRequest {
  readonly query: string;
}

/** People, items, deliverables, goals, risks and changes of all known engagements whose names hold the query's letters in order. */
export function provideWorkspaceSymbols(
  { engagements, uriOf }: KnownEngagements,
  { query }: WorkspaceSymbolRequest,
): lsp.SymbolInformation[] {
  const letters = query.toLowerCase().replace(/\s/g, "");
  const found: lsp.SymbolInformation[] = [];
  for (const document of new Set(engagements.flatMap(({ documents }) => documents))) {
    const uri = uriOf(document.path);
    if (uri === undefined) continue;
    for (const { name, kind, range } of readSymbols(document)) {
      if (!holdsInOrder(name.toLowerCase(), letters)) continue;
      const location = { uri, range: toLspRange(document.lines, range) };
      found.push({ name, kind, location, containerName: fileNameOf(document) });
      if (found.length === mostSymbols) return found;
    }
  }
  return found;
}

function holdsInOrder(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
