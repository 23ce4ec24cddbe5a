import type { DocumentKind } from "../../documents/document.ts";
import type { Source } from "./dashboard-context.ts";

/** What no document says, so that a part of the dashboard stays empty. */
export type MissingName =
  | "owner"
  | "owner-side"
  | "sponsor"
  | "expert"
  | "risks"
  | "raci"
  | "in-scope"
  | "out-of-scope"
  | "price"
  | "planned-days"
  | "target-margin"
  | "term"
  | "spent"
  | "meetings"
  | "meeting-length"
  | "stages"
  | "stage-amounts";

export interface Missing {
  readonly name: MissingName;
  /** The kind of document in which people look for it; not there for what stands in the configuration. */
  readonly kind: Exclude<DocumentKind, "none"> | undefined;
  /** The first document of that kind; not there where the engagement has none. */
  readonly source?: Source;
}

/** Says of each missing thing where it belongs. */
export function withPlaces<Panel extends { readonly missing: readonly Missing[] }>(
  panel: Panel,
  documents: readonly { readonly kind: DocumentKind; readonly source: Source }[],
): Panel {
  const missing = panel.missing.map((one): Missing => {
    const source = documents.find(({ kind }) => kind === one.kind)?.source;
    return source === undefined ? one : { ...one, source };
  });
  return { ...panel, missing };
}
