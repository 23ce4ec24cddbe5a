import type { Field, Section, Table } from "../markdown/markdown-document.ts";
import { isInside, type Range } from "../text/range.ts";
import type { PointName } from "../vocabulary/point-names.ts";
import type { PointEvidence, PointReading } from "./collect-points.ts";
import type { EngagementDocument } from "./document.ts";
import { mayBeSaid } from "./may-be-said.ts";

const nothing: PointReading = { evidence: [], open: [] };

/** What the document says on a point. */
export function pointOf({ points }: EngagementDocument, name: PointName): PointReading {
  return points.get(name) ?? nothing;
}

/** The places where the document itself makes a point: no quotes of others. */
export function placesOfPoint(document: EngagementDocument, name: PointName): readonly PointEvidence[] {
  return pointOf(document, name).evidence.filter(({ quoted }) => !quoted);
}

/** The first of the places in each sentence, list item or cell: what several of its words say is said once. */
export function firstOfStatements(places: readonly PointEvidence[]): readonly PointEvidence[] {
  return places.filter(({ range }, at) => places.findIndex((other) => other.range.start === range.start) === at);
}

/** Neither said nor left open – `Deputy: TBD` is for `document/placeholder-unfilled` –, and nothing is said near it. */
export function isUnsaid(document: EngagementDocument, name: PointName): boolean {
  return (
    placesOfPoint(document, name).length === 0 &&
    pointOf(document, name).open.length === 0 &&
    !mayBeSaid(document, name)
  );
}

/** Said, left open, or at least the matter of a section: the author thought of it. */
export function isAddressed(document: EngagementDocument, name: PointName): boolean {
  // What the whole text is looked through for comes last.
  return (
    pointOf(document, name).evidence.some(({ quoted }) => !quoted) ||
    pointOf(document, name).open.length > 0 ||
    sectionsOfPoint(document, name).length > 0 ||
    mayBeSaid(document, name)
  );
}

/** Whether a point is made within a place: in a row, an item, a section. */
export function saysPoint(document: EngagementDocument, name: PointName, place: Range): boolean {
  return placesOfPoint(document, name).some(({ words }) => isInside(words, place));
}

/** The sections whose own heading names the point, filled in or not. */
export function sectionsOfPoint({ markdown, pointTitles }: EngagementDocument, name: PointName): readonly Section[] {
  return markdown.sections.filter((section) =>
    pointTitles.sections
      .get(section)
      ?.some(({ topic, said }) => topic === name && said === (section.heading?.text ?? "")),
  );
}

/** The labels that name the point, with their values. */
export function fieldsOfPoint({ pointTitles }: EngagementDocument, name: PointName): readonly Field[] {
  return [...pointTitles.fields].filter(([, names]) => names.includes(name)).map(([field]) => field);
}

/** Which columns of a table are about the point, counted from 0. */
export function columnsOfPoint({ pointTitles }: EngagementDocument, table: Table, name: PointName): readonly number[] {
  return (pointTitles.columns.get(table) ?? []).flatMap((names, at) => (names.includes(name) ? [at] : []));
}

/** The first of them. */
export function columnOfPoint(document: EngagementDocument, table: Table, name: PointName): number | undefined {
  return columnsOfPoint(document, table, name)[0];
}
