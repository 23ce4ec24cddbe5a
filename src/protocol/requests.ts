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
  /** Whether it is one of the team's own. */
  readonly isOwn: boolean;
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

/** Asks for the edit that holds the signed clauses of a statement of work fast. Beyond LSP. */
export const freezeRequest = "mandate/freezeScope";

export interface FreezeParams {
  readonly textDocument: { readonly uri: string };
}

export interface FreezeResult {
  /** The headings of the clauses. */
  readonly clauses: readonly string[];
  /** LSP's `WorkspaceEdit`; not there where the document can't be frozen. */
  readonly edit?: object;
  /** It is no statement of work, has no clauses to freeze, or a front matter that can't be extended. */
  readonly problem?: "no-agreement" | "no-clauses" | "front-matter";
}

/** Asks for a review of a document and all that belong with it, as Markdown to write beside it. Beyond LSP. */
export const reviewRecordRequest = "mandate/reviewRecord";

export interface ReviewRecordParams {
  readonly textDocument: { readonly uri: string };
}

/** `null` instead for a document that is none of an engagement. */
export interface ReviewRecordResult {
  /** `review-2026-11-22.md` */
  readonly fileName: string;
  readonly text: string;
}

/** LSP's `Range`. */
export interface LineRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/**
 * Asks how the goals, deliverables, backlog items and change requests of a document's engagement hang together. Things
 * refer to each other by their names: `G1`, `D2`, `US-3`, `CR-4`, or a title in quotes.
 */
export const traceRequest = "mandate/trace";

export interface TraceParams {
  readonly textDocument: { readonly uri: string };
}

export interface TraceResult {
  /** The file names of the documents that were compared. */
  readonly documents: readonly string[];
  readonly coverage: {
    readonly goals: { readonly served: number; readonly total: number };
    readonly deliverables: { readonly covered: number; readonly unsure: number; readonly total: number };
    readonly items: { readonly covered: number; readonly unsure: number; readonly total: number };
    readonly openChanges: number;
  };
  readonly goals: readonly (Traced & {
    readonly state: "served" | "later" | "unserved";
    readonly deliverables: readonly string[];
    readonly items: readonly string[];
  })[];
  readonly deliverables: readonly (Traced & {
    readonly state: "covered" | "unsure" | "planned" | "service" | "none";
    readonly items: readonly string[];
    readonly unsureItems: readonly string[];
    readonly changes: readonly string[];
    readonly unsureChanges: readonly string[];
  })[];
  readonly items: readonly (Traced & {
    readonly state: "covered" | "change" | "unsure" | "excluded" | "outside";
    /** Where the state is `unsure`, the nearest. */
    readonly deliverable?: string | undefined;
    readonly goals: readonly string[];
    readonly changes: readonly string[];
  })[];
  readonly changes: readonly (Traced & {
    readonly status?: "open" | "approved" | "rejected" | undefined;
    readonly isInAgreement: boolean;
    readonly items: readonly string[];
  })[];
  readonly gaps: readonly { readonly kind: string; readonly message: string; readonly place: TracedPlace }[];
}

export interface Traced {
  readonly name: string;
  readonly text: string;
  readonly place: TracedPlace;
}

export interface TracedPlace {
  readonly uri?: string | undefined;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

/** Asks for the same as Markdown, for people, with links to the places of what it names. */
export const traceDocumentRequest = "mandate/traceDocument";

export interface TraceDocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** `null` instead where there is nothing to trace. */
export interface TraceDocumentResult {
  readonly text: string;
  readonly links: readonly {
    readonly range: LineRange;
    readonly target: { readonly uri: string; readonly range: LineRange };
  }[];
}

/**
 * Asks what the documents of a document's engagement say together: roles, risks, decisions, scope, money, meetings and
 * stages, each with its places. Answered with a `Dashboard` of `src/engagement/dashboard/build-dashboard.ts`, or with
 * `null` where there is none. Beyond LSP.
 */
export const dashboardRequest = "mandate/dashboard";

export interface DashboardParams {
  readonly textDocument: { readonly uri: string };
}

/**
 * The scheme of the rules' pages, which the server answers for (`workspace/textDocumentContent`):
 * `mandate-rule:/ownership/po-not-named.md`.
 */
export const rulePageScheme = "mandate-rule";
