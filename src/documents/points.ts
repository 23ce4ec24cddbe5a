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
  return pointOf(document, name).evidence.some(({ quoted, words }) => !quoted && isInside(words, place));
}

type PointTitles = EngagementDocument["pointTitles"];

const titledSections = new WeakMap<PointTitles, ReadonlyMap<PointName, readonly Section[]>>();

/** The sections whose own heading names the point, filled in or not. */
export function sectionsOfPoint({ markdown, pointTitles }: EngagementDocument, name: PointName): readonly Section[] {
  const known = titledSections.get(pointTitles) ?? indexSections(markdown.sections, pointTitles);
  titledSections.set(pointTitles, known);
  return known.get(name) ?? noSections;
}

const noSections: readonly Section[] = [];

function indexSections(
  sections: readonly Section[],
  pointTitles: PointTitles,
): ReadonlyMap<PointName, readonly Section[]> {
  const found = new Map<PointName, Section[]>();
  for (const section of sections)
    for (const { topic, said } of pointTitles.sections.get(section) ?? []) {
      if (said !== (section.heading?.text ?? "")) continue;
      const same = found.get(topic);
      if (same === undefined) found.set(topic, [section]);
      else if (same.at(-1) !== section) same.push(section);
    }
  return found;
}

/** The labels that name the point, with their values. */
export function fieldsOfPoint({ pointTitles }: EngagementDocument, name: PointName): readonly Field[] {
  const known = titledFields.get(pointTitles) ?? indexFields(pointTitles);
  titledFields.set(pointTitles, known);
  return known.get(name) ?? noFields;
}

const titledFields = new WeakMap<PointTitles, ReadonlyMap<PointName, readonly Field[]>>();
const noFields: readonly Field[] = [];

function indexFields({ fields }: PointTitles): ReadonlyMap<PointName, readonly Field[]> {
  const found = new Map<PointName, Field[]>();
  for (const [field, names] of fields)
    for (const name of new Set(names)) {
      const same = found.get(name);
      if (same === undefined) found.set(name, [field]);
      else same.push(field);
    }
  return found;
}

/** Which columns of a table are about the point, counted from 0. */
export function columnsOfPoint({ pointTitles }: EngagementDocument, table: Table, name: PointName): readonly number[] {
  return (pointTitles.columns.get(table) ?? []).flatMap((names, at) => (names.includes(name) ? [at] : []));
}

/** The first of them. */
export function columnOfPoint({ pointTitles }: EngagementDocument, table: Table, name: PointName): number | undefined {
  const at = pointTitles.columns.get(table)?.findIndex((names) => names.includes(name)) ?? -1;
  return at === -1 ? undefined : at;
}
