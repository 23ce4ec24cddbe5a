import type { EngagementDocument } from "./document.ts";
import { fieldsOfPoint, pointOf } from "./points.ts";

/** Somebody is there whose wish it could be: work of one's own has no scope that others pay for. */
export function hasClientAtTable(document: EngagementDocument): boolean {
  return (
    pointOf(document, "scope/client-at-table").evidence.length > 0 ||
    fieldsOfPoint(document, "scope/client-at-table").length > 0 ||
    document.people.some(({ side }) => side === "client")
  );
}
