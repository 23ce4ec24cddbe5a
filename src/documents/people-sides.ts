import type { Field, Section } from "../markdown/markdown-document.ts";
import { firstIndexWhere } from "../text/binary-search.ts";
import type { Range } from "../text/range.ts";
import { wordAt } from "../text/words.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import { isAnyTeam } from "../vocabulary/party-name-words.ts";
import type { Side } from "./document.ts";
import { oncePerSection } from "./once-per-section.ts";
import type { Reading } from "./reading.ts";

/** Looks up the side that a place names, or what stands over it. */
export interface SideFinder {
  readonly sideIn: (range: Range | undefined) => Side | undefined;
  readonly sideAround: (range: Range, section: Section) => Side | undefined;
  readonly sideOf: (section: Section) => Side | undefined;
}

/** How to tell the side of people from the words beside and over them. */
export function buildSideFinder(reading: Reading): SideFinder {
  const sideOf = oncePerSection(findSideOf);
  const fieldsOver = buildFieldsOver(reading.markdown.fields);
  return { sideIn, sideAround, sideOf };

  function sideIn(range: Range | undefined): Side | undefined {
    return range === undefined
      ? undefined
      : findSide(reading, wordAt(reading.words, range.start), wordAt(reading.words, range.end));
  }

  /** The side that the label or heading over a place names: `Client:` over a list of names. */
  function sideAround(range: Range, section: Section): Side | undefined {
    for (const { labelRange } of fieldsOver(range)) {
      const side = sideIn(labelRange);
      if (side !== undefined) return side;
    }
    return sideOf(section);
  }

  function findSideOf(section: Section): Side | undefined {
    for (let at: Section | undefined = section; at?.heading !== undefined; at = at.parent) {
      const side = at.level > 1 ? sideIn(at.heading.textRange) : undefined;
      if (side !== undefined) return side;
    }
    return undefined;
  }
}

/** Tells the fields that a place stands in, with their labels, in the order of the text. */
function buildFieldsOver(fields: readonly Field[]): (range: Range) => readonly Field[] {
  const sorted = fields
    .map((field) => {
      const { labelRange, valueRange } = field;
      return { field, start: Math.min(labelRange.start, valueRange.start), end: valueRange.end };
    })
    .sort((a, b) => a.start - b.start);
  // How far the fields up to each one reach, since a field may hold others.
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return (range) => {
    const over: Field[] = [];
    let index = firstIndexWhere(sorted.length, (at) => (sorted[at]?.start ?? 0) > range.start);
    while (index > 0 && (reach[index - 1] ?? 0) >= range.end) {
      index--;
      const known = sorted[index];
      if (known !== undefined && known.end >= range.end) over.unshift(known.field);
    }
    return over;
  };
}

/** The side that words name: `client` in "Client team", `supplier` in "on the agency's side". */
function findSide({ hits, words }: Reading, first: number, end: number): Side | undefined {
  if (findGroup(hits, "client", first, end) !== undefined) return "client";
  for (let from = first; from < end; from++) {
    const hit = findGroup(hits, "supplier", from, end);
    if (hit === undefined) return undefined;
    const said = words.slice(hit.firstWord, hit.endWord).map(({ folded }) => folded);
    if (!isAnyTeam(said.join(" "))) return "supplier";
    if (/^(?:unser|unsere|unserem|our)$/.test(words[hit.firstWord - 1]?.folded ?? "")) return "supplier";
    from = hit.firstWord;
  }
  return undefined;
}
