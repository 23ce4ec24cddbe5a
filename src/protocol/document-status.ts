import type { DocumentKindName, ProblemSeverity } from "./overview.ts";
import type { LineRange } from "./requests.ts";

/** Asks what Mandate takes an open document for. Beyond LSP. */
export const documentStatusRequest = "mandate/documentStatus";

export interface DocumentStatusParams {
  readonly textDocument: { readonly uri: string };
}

export interface DocumentStatusResult {
  /** Whether the settings and the configuration have the document looked at. */
  readonly isChecked: boolean;
  /** Not there where it isn't. */
  readonly document?: DocumentStatus;
  /** The first thing that is wrong with the configuration file over the document. */
  readonly configurationProblem?: { readonly uri: string; readonly range: LineRange; readonly message: string };
}

export interface DocumentStatus {
  readonly kind: DocumentKindName;
  /** Whether the kind is declared, and not inferred. */
  readonly isDeclared: boolean;
  /** What spoke for the kind: `title "Statement of Work"`. */
  readonly reasons: readonly string[];
  /** By which the document is judged; not there for what is no engagement document. */
  readonly profile?: string;
  readonly engagement?: string;
  /** How many findings of each severity the editor shows. */
  readonly problems: Readonly<Record<ProblemSeverity, number>>;
}

/** Asks for the edit that says in a document's front matter what kind it is. Beyond LSP. */
export const declareKindRequest = "mandate/declareKind";

export interface DeclareKindParams {
  readonly textDocument: { readonly uri: string };
  readonly kind: DocumentKindName;
}

export interface DeclareKindResult {
  /** LSP's `WorkspaceEdit`. */
  readonly edit?: object;
  /** The front matter can't be extended safely. */
  readonly problem?: "front-matter";
}
