import type { DocumentKind } from "../documents/document.ts";

/** For rules about how a document is made rather than about what it is for. */
export const everyKind: readonly Exclude<DocumentKind, "none">[] = [
  "sow",
  "vision",
  "backlog",
  "charter",
  "change-request",
  "notes",
];
