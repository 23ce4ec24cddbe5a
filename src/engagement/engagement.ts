import type { EngagementDocument } from "../documents/document.ts";

/** The documents that belong together. Immutable: a change makes a new one, which shares the untouched documents. */
export interface Engagement {
  readonly documents: readonly EngagementDocument[];
}
