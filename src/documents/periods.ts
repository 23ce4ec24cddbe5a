import type { Field, Section } from "../markdown/markdown-document.ts";
import { isInside, type Range } from "../text/range.ts";
import { readWords } from "../text/words.ts";
import type { EngagementDocument } from "./document.ts";
import type { CalendarDate } from "./facts/facts.ts";
import { columnOfPoint, fieldsOfPoint, firstOfStatements, placesOfPoint } from "./points.ts";

/** From one date to another: `1 March – 30 June 2031`, a row with start and end, two labels or sentences of one section. */
export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

const joint = /^[\s,.]*(?:–|—|-|→|->|to|until|till|through|bis(?: zum)?)\s*(?:the |den |dem |zum )?$/u;

export function readPeriods(document: EngagementDocument): Period[] {
  const found = [...readJoined(document), ...readRows(document), ...readLabels(document), ...readSentences(document)];
  return found.filter(({ start, end }, at) => found.findIndex((one) => one.start === start && one.end === end) === at);
}

function readJoined({ facts: { dates }, markdown: { visible } }: EngagementDocument): Period[] {
  const isJoined = (at: number): boolean =>
    dates[at] !== undefined && joint.test(visible.slice(dates[at - 1]?.range.end, dates[at]?.range.start));
  return dates.flatMap((start, at) => {
    const end = dates[at + 1];
    // `5 May – 3 June – 1 July` is a list.
    return end === undefined || !isJoined(at + 1) || isJoined(at + 2) || (at > 0 && isJoined(at))
      ? []
      : [{ start, end }];
  });
}

function readRows(document: EngagementDocument): Period[] {
  return document.markdown.blocks.flatMap((block) => {
    if (block.type !== "table" || block.quoted) return [];
    const from = columnOfPoint(document, block, "document/start");
    const to = columnOfPoint(document, block, "document/end");
    if (from === undefined || to === undefined) return [];
    return block.rows.flatMap(({ cells }) => pair(document, cells[from]?.range, cells[to]?.range));
  });
}

/** `Start: …` and after it `End: …`, where a section has one of each: `Questions until` above `Start of work` are two dates. */
function readLabels(document: EngagementDocument): Period[] {
  const bare = fieldsOfPoint(document, "document/edge");
  const edges = (name: "document/start" | "document/end"): Map<Section, Field[]> =>
    bySection(
      fieldsOfPoint(document, name).filter((field) => !bare.includes(field) || readWords(field.label).length === 1),
    );
  const [starts, ends] = [edges("document/start"), edges("document/end")];
  return [...starts].flatMap(([section, [start, ...more]]) => {
    const [end, ...others] = ends.get(section) ?? [];
    if (start === undefined || end === undefined || more.length > 0 || others.length > 0) return [];
    if (end.labelRange.start <= start.labelRange.start) return [];
    return pair(document, start.valueRange, end.valueRange);
  });
}

/** `The project starts on 3 May 2027.` … `All work is completed by 30 June 2027.`, where a section says each once. */
function readSentences(document: EngagementDocument): Period[] {
  const starts = bySection(firstOfStatements(placesOfPoint(document, "document/whole-starts")));
  const ends = bySection(firstOfStatements(placesOfPoint(document, "document/whole-ends")));
  return [...starts].flatMap(([section, [start, ...more]]) => {
    const [end, ...others] = ends.get(section) ?? [];
    if (more.length > 0 || others.length > 0 || start?.range.start === end?.range.start) return [];
    return pair(document, start?.range, end?.range);
  });
}

function bySection<Place extends { readonly section: Section }>(places: readonly Place[]): Map<Section, Place[]> {
  const found = new Map<Section, Place[]>();
  for (const place of places) found.set(place.section, [...(found.get(place.section) ?? []), place]);
  return found;
}

function pair({ facts }: EngagementDocument, from: Range | undefined, to: Range | undefined): Period[] {
  const only = (place: Range | undefined): CalendarDate | undefined => {
    const inside = place === undefined ? [] : facts.dates.filter(({ range }) => isInside(range, place));
    return inside.length === 1 ? inside[0] : undefined;
  };
  const [start, end] = [only(from), only(to)];
  return start === undefined || end === undefined ? [] : [{ start, end }];
}
