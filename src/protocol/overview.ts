import type { LineRange } from "./requests.ts";

/** Asks for all engagements that the server knows, their documents, and what each document says. Beyond LSP. */
export const overviewRequest = "mandate/overview";

export interface OverviewParams {
  /** Documents that the client has found, for the server to read beside those that are open. */
  readonly files?: readonly string[];
}

export interface OverviewResult {
  /** Whether there are more files to read; the client is told when that has been done. */
  readonly isReading: boolean;
  readonly engagements: readonly EngagementOverview[];
}

/** Told to a client that has once asked for the overview, a while after something in it may have changed. */
export const overviewChangedNotification = "mandate/overviewChanged";

export interface EngagementOverview {
  /** The same for as long as the engagement keeps its name. */
  readonly id: string;
  readonly name: string;
  /** `declared`, `same folder`, `stands alone`. */
  readonly reason: string;
  readonly documents: readonly DocumentOverview[];
}

export interface DocumentOverview {
  readonly uri: string;
  readonly file: string;
  readonly kind: DocumentKindName;
  /** How many findings of each severity the editor shows. */
  readonly problems: Readonly<Record<ProblemSeverity, number>>;
  readonly statements: readonly StatementOverview[];
}

export type DocumentKindName = "sow" | "vision" | "backlog" | "charter" | "change-request" | "notes" | "none";
export type ProblemSeverity = "error" | "warning" | "information" | "hint";

/** What a document says, or doesn't. */
export interface StatementOverview {
  readonly topic: StatementTopicName;
  /**
   * `incomplete` where a finding tells so; `open` where a placeholder stands; `missing` where a finding asks for it; and
   * `unasked` where nothing does.
   */
  readonly state: "said" | "incomplete" | "open" | "missing" | "unasked";
  /** Names, sums and the like, as written. */
  readonly values: readonly string[];
  /** Where it is said, or left open. */
  readonly places: readonly LineRange[];
  readonly finding?: {
    readonly rule: string;
    readonly severity: ProblemSeverity;
    readonly message: string;
    readonly range: LineRange;
    /** Whether the editor shows it there, with a fix. */
    readonly isFixable: boolean;
  };
}

export type StatementTopicName =
  | "product-owner"
  | "scope-authority"
  | "roles"
  | "responsibilities"
  | "client-duties"
  | "user-access"
  | "items"
  | "change"
  | "outcome"
  | "in-scope"
  | "out-of-scope"
  | "acceptance"
  | "change-control"
  | "assumptions"
  | "pricing"
  | "timeline"
  | "cadence"
  | "risk-value"
  | "risk-viability"
  | "risk-feasibility"
  | "risk-usability"
  | "target-users"
  | "problem"
  | "solution"
  | "differentiation"
  | "business-goals"
  | "success-metrics"
  | "roadmap";
