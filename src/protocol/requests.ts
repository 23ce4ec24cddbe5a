/** Asks for the clauses that fit a place in a document. Beyond LSP; a client can do without it. */
export const clausesRequest = "mandate/clauses";

export interface ClausesParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

export interface ClausesResult {
  /** Where the chosen clause goes. */
  readonly position: { readonly line: number; readonly character: number };
  readonly clauses: readonly OfferedClause[];
}

export interface OfferedClause {
  readonly title: string;
  readonly description: string;
  /** What an author types to get it: `po`. */
  readonly prefix: string;
  /** Whether the document misses it, says it already, or is of a kind that does not need it. */
  readonly fit: "missing" | "said" | "other-kind";
  /** In snippet syntax. */
  readonly snippet: string;
}

/**
 * The scheme of the rules' pages, which the server answers for (`workspace/textDocumentContent`):
 * `mandate-rule:/ownership/po-not-named.md`.
 */
export const rulePageScheme = "mandate-rule";
