import type { StatementTopicName } from "./overview.ts";

/** Asks where an open document says what. Beyond LSP. */
export const evidenceRequest = "mandate/evidence";

export interface EvidenceParams {
  readonly textDocument: { readonly uri: string };
}

/** Nothing where the document isn't checked, or no engagement document. */
export type EvidenceResult = readonly EvidencePlace[] | null;

export interface EvidencePlace {
  readonly topic: StatementTopicName;
  /** From 0: where it begins. */
  readonly line: number;
}
