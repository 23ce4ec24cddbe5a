import type { DocumentKind } from "../../documents/document.ts";

/** What no document says, so that a part of the dashboard stays empty. */
export type MissingName =
  | "owner"
  | "owner-side"
  | "sponsor"
  | "expert"
  | "raci"
  | "in-scope"
  | "out-of-scope"
  | "price"
  | "planned-days"
  | "target-margin"
  | "term"
  | "meetings"
  | "meeting-length"
  | "stages"
  | "stage-amounts";

export interface Missing {
  readonly name: MissingName;
  /** The kind of document in which people look for it; not there for what stands in the configuration. */
  readonly kind: Exclude<DocumentKind, "none"> | undefined;
}
