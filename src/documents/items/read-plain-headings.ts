import type { Section } from "../../markdown/markdown-document.ts";
import { createDraft, type ItemDraft, lastEnd, readDetails } from "./item-draft.ts";
import { readMarks } from "./item-marks.ts";
import { type ItemReading, itemLists } from "./item-places.ts";
import { findTerm, findTermMatch } from "./item-terms.ts";

const fewest = 3;

/**
 * In a backlog, headings that carry no mark of an item but prose about one each: `### Faster search`, a paragraph,
 * `### Export`, a paragraph. None where most such headings stand over lists, whose entries are the items then.
 */
export function readPlainHeadings(reading: ItemReading, found: readonly ItemDraft[]): ItemDraft[] {
  const { kind, markdown } = reading;
  if (kind !== "backlog") return [];
  const sections = markdown.sections.filter((section) => isCandidate(reading, section));
  const told = sections.filter((section) => section.blocks[0]?.type === "paragraph");
  const strong = found.filter((draft) => !draft.isWeak).length;
  if (told.length < fewest || told.length < sections.length * 0.6 || strong > told.length / 2) return [];
  return told.map((section) => draftOf(reading, section));
}

/** A heading that names nothing known, below one that says that items are listed, and with no such heading below it. */
function isCandidate({ places, terms }: ItemReading, section: Section): boolean {
  const { heading, level, parent, children } = section;
  const place = places.get(section);
  if (heading === undefined || level < 2 || heading.style === "plain" || place === undefined) return false;
  if ((findTermMatch(terms.lists, heading.text)?.share ?? 0) >= 0.6) return false;
  const above = parent && places.get(parent)?.list;
  if (!(above !== undefined && itemLists.has(above)) && !(place.ordered && above === undefined)) return false;
  return children.every((child) => {
    const list = child.heading && findTerm(terms.lists, child.heading.text);
    return list !== undefined && !itemLists.has(list) && list !== "releases";
  });
}

function draftOf(reading: ItemReading, section: Section): ItemDraft {
  const { markdown, terms, places } = reading;
  const { heading, range } = section;
  const textRange = heading?.textRange ?? range;
  const marks = readMarks(markdown.visible, textRange, terms);
  const number = /^(\d+(?:\.\d+)*)[.)]?\s+/.exec(markdown.visible.slice(marks.titleRange.start, marks.titleRange.end));
  const title = { start: marks.titleRange.start + (number?.[0].length ?? 0), end: marks.titleRange.end };
  const draft = createDraft({ start: range.start, end: lastEnd(reading, range) }, title, section, markdown);
  draft.id = number?.[1];
  draft.type = marks.type;
  draft.estimate = marks.estimate;
  draft.status = marks.status;
  readDetails(reading, draft, { start: textRange.end, end: range.end });
  draft.priority ??= marks.priority ?? places.get(section)?.priority;
  return draft;
}
