import type { DeclaredTerms } from "../documents/declared-terms.ts";
import type { EngagementDocument } from "../documents/document.ts";
import { type DocumentSummary, summarise } from "./document-summary.ts";
import type { DocumentGroup } from "./group-documents.ts";

/** The documents that belong together. Immutable: a change makes a new one, which shares the untouched documents. */
export interface Engagement {
  readonly documents: readonly DocumentSummary[];
  /** What they are called together, and why; not there where nobody has looked for what belongs together. */
  readonly grouping?: Pick<DocumentGroup, "name" | "reason">;
  /** What the configuration declares; a document's front matter goes before it. */
  readonly declared?: DeclaredTerms;
}

/** The engagement of some documents, or of one that stands alone. */
export function buildEngagement(documents: readonly EngagementDocument[], declared: DeclaredTerms = {}): Engagement {
  return { documents: documents.map(summarise), declared };
}

/** What an engagement knows of one of its documents. */
export function summaryOf({ documents }: Engagement, { path }: EngagementDocument): DocumentSummary | undefined {
  return documents.find((one) => one.path === path);
}
