import type { PointName } from "../vocabulary/point-names.ts";
import type { PointEvidence, PointReading } from "./collect-points.ts";
import type { EngagementDocument } from "./document.ts";

const nothing: PointReading = { evidence: [], open: [] };

/** What the document says on a point. */
export function pointOf({ points }: EngagementDocument, name: PointName): PointReading {
  return points.get(name) ?? nothing;
}

/** The places where the document itself makes a point: no quotes of others. */
export function placesOfPoint(document: EngagementDocument, name: PointName): readonly PointEvidence[] {
  return pointOf(document, name).evidence.filter(({ quoted }) => !quoted);
}

/** Neither said nor left open: `Deputy: TBD` is for `document/placeholder-unfilled`. */
export function isUnsaid(document: EngagementDocument, name: PointName): boolean {
  return placesOfPoint(document, name).length === 0 && pointOf(document, name).open.length === 0;
}
