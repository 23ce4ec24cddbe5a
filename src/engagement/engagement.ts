import type { DeclaredTerms } from "../documents/declared-terms.ts";
import type { EngagementDocument } from "../documents/document.ts";

/** The documents that belong together. Immutable: a change makes a new one, which shares the untouched documents. */
export interface Engagement {
  readonly documents: readonly EngagementDocument[];
  /** What the configuration declares; a document's front matter goes before it. */
  readonly declared?: DeclaredTerms;
}
