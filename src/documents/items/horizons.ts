import { plainText, type Section } from "../../markdown/markdown-document.ts";
import { isInside, overlaps } from "../../text/range.ts";
import type { EngagementDocument } from "../document.ts";
import { placesOfPoint } from "../points.ts";
import type { BacklogItem } from "./backlog-items.ts";
import { findTermMatch, type ItemTerms, itemTermsOf } from "./item-terms.ts";

type Horizon = "soon" | "later";

/** By when a heading says that what stands below it is wanted: `Up next`, `Later / ideas`. */
function horizonOf(heading: string, terms: ItemTerms): Horizon | undefined {
  const found = heading.split(/(?:(?<!\s)\s+)?[/|·–—:]\s*/u).flatMap((part) => {
    const match = findTermMatch(terms.horizons, part);
    return match !== undefined && match.share >= 0.7 ? [match.name] : [];
  });
  return found[0];
}

/** Sections side by side of which two or more say by when: their order is that of priority. */
export function findHorizons(sections: readonly Section[], terms: ItemTerms): ReadonlyMap<Section, string> {
  const groups = new Map<Section | undefined, Map<Section, string>>();
  for (const section of sections) {
    const text = section.heading?.text;
    if (text === undefined || horizonOf(text, terms) === undefined) continue;
    const beside = groups.get(section.parent) ?? new Map<Section, string>();
    groups.set(section.parent, beside.set(section, text));
  }
  return new Map([...groups.values()].filter((beside) => beside.size >= 2).flatMap((beside) => [...beside]));
}

/** Whether an item stands among ideas for some later day, which nobody has refined yet, or says so itself. */
export function isForLater(document: EngagementDocument, item: BacklogItem): boolean {
  const { markdown, language } = document;
  // A story may promise something `not yet` as well: what is said of the item stands behind its title.
  const isRough = placesOfPoint(document, "backlog/not-yet").some(
    ({ words }) => isInside(words, item.range) && !overlaps(words, item.titleRange),
  );
  if (isRough) return true;
  const line = findLine(document);
  if (line !== undefined && item.range.start > line) return true;
  const above = markdown.sections.findLast(
    ({ heading, range }) => heading !== undefined && isInside(item.range, range),
  );
  if (above?.heading === undefined || isInside(above.heading.range, item.range)) return false;
  return horizonOf(above.heading.text, itemTermsOf(markdown, language)) === "later";
}

/** A line between items is no longer than this: `— not refined below —`. */
const longestLine = 60;

/** Where the line stands below which nothing is refined or planned: a short paragraph or a row of the table between items. */
function findLine(document: EngagementDocument): number | undefined {
  const { markdown, items } = document;
  const last = items.at(-1)?.range.start ?? 0;
  const places = placesOfPoint(document, "backlog/line");
  const lines = places.filter(({ range }) => {
    if (range.start < (items[0]?.range.end ?? 0) || range.start > last) return false;
    const block = markdown.blocks.find(
      (each) => (each.type === "paragraph" || each.type === "table") && isInside(range, each.range),
    );
    if (block?.type === "paragraph") return plainText(markdown.visible, block.range).length <= longestLine;
    const row = block?.type === "table" ? block.rows.find((each) => isInside(range, each.range)) : undefined;
    return row !== undefined && row.cells.filter((cell) => /[\p{L}]/u.test(cell.text)).length === 1;
  });
  return lines[0]?.range.start;
}
