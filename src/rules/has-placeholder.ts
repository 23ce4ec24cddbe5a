import type { EngagementDocument } from "../documents/document.ts";
import { overlaps, type Range } from "../text/range.ts";

/** Somebody marked an open point here, which `document/placeholder-unfilled` reports. */
export function hasPlaceholder({ placeholders }: EngagementDocument, range: Range): boolean {
  return placeholders.some((placeholder) => overlaps(placeholder.range, range));
}
