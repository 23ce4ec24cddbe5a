import type { DocumentKind } from "../documents/document.ts";
import type { DocumentSummary } from "./document-summary.ts";
import type { Engagement } from "./engagement.ts";

/** What people have agreed on goes before what they plan by it. */
const order: readonly DocumentKind[] = ["sow", "charter", "vision", "backlog"];

/** The document by which the others are measured: the first agreement, else charter, vision or backlog, that says something. */
export function findReference(
  { documents }: Engagement,
  says: (document: DocumentSummary) => boolean,
): DocumentSummary | undefined {
  for (const kind of order) {
    const found = documents.find((document) => document.kind === kind && says(document));
    if (found !== undefined) return found;
  }
  return undefined;
}
