import type { Range } from "../text/range.ts";
import type { DocumentSummary } from "./document-summary.ts";
import type { NamedGoal } from "./read-goals.ts";

/** A goal that an item of a backlog names and no document has. */
export interface UnknownGoal {
  readonly id: string;
  readonly place: { readonly document: DocumentSummary; readonly range: Range };
}

/** Those numbered like `goals`; other series of numbers may be something else: `Z1` may be a zone. */
export function findUnknownGoals(documents: readonly DocumentSummary[], goals: readonly NamedGoal[]): UnknownGoal[] {
  const ids = new Set(documents.flatMap((document) => document.goals.map(({ id }) => id)));
  const series = new Set(goals.map(({ id }) => seriesOf(id)));
  return documents
    .filter(({ kind }) => kind === "backlog")
    .flatMap((document) =>
      document.goalReferences
        .filter(({ id }) => !ids.has(id) && series.has(seriesOf(id)))
        .map(({ id, range }) => ({ id, place: { document, range } })),
    );
}

/** `PG` of `PG1` */
function seriesOf(id: string): string {
  return id.replace(/(?<!\d)\d+$/, "");
}
