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

/** Holds a wish against the scope that the engagement's statement of work agrees on. Beyond LSP. */
export const scopeCheckRequest = "mandate/checkScope";

export interface ScopeCheckParams {
  readonly textDocument: { readonly uri: string };
  /** The wish, in the author's words. */
  readonly text: string;
}

export interface ScopeCheckResult {
  /** `no-agreement` where the engagement has no statement of work that lists its scope. */
  readonly verdict: "covered" | "excluded" | "outside" | "unsure" | "no-agreement";
  /** The statement that comes nearest, as written, and where it stands. */
  readonly clause?: {
    readonly text: string;
    readonly file: string;
    readonly location: { readonly uri: string; readonly range: LineRange };
  };
}

interface LineRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/**
 * The scheme of the rules' pages, which the server answers for (`workspace/textDocumentContent`):
 * `mandate-rule:/ownership/po-not-named.md`.
 */
export const rulePageScheme = "mandate-rule";
