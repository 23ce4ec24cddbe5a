import type { Section } from "../../markdown/markdown-document.ts";
import type { Range } from "../../text/range.ts";
import type { FieldTerm } from "../../vocabulary/item-words.ts";
import { countBulletsBelow } from "./acceptance-criteria.ts";
import { createDraft, type ItemDraft, lastEnd, readDetails, takeStory } from "./item-draft.ts";
import { type ItemMarks, readMarks } from "./item-marks.ts";
import { type ItemReading, itemLists, nextSection, otherLists, startingIn } from "./item-places.ts";
import { findTerm, findTermMatch } from "./item-terms.ts";
import { findStory, type StoryForm } from "./story-form.ts";
import { isLegend } from "./table-evidence.ts";

interface Opening {
  readonly section: Section;
  readonly marks: ItemMarks;
  readonly story: StoryForm | undefined;
  readonly reason: "mark" | "story" | "type" | "fields";
}

/**
 * Items that stand under a heading of their own: `### US-12 Pay by card`.
 * `leaves` are the items found in lists, tables and paragraphs: a heading over several of them is a group.
 */
export function readHeadingItems(reading: ItemReading, leaves: readonly ItemDraft[]): ItemDraft[] {
  const openings = findOpenings(reading);
  const drafts: ItemDraft[] = [];
  for (const [index, opening] of openings.entries()) {
    const next = openings[index + 1];
    const range = extentOf(reading, opening.section, next?.section);
    const inside = startingIn(leaves, (leaf) => leaf.range.start, range);
    const deeper =
      next !== undefined &&
      next.section.level > opening.section.level &&
      next.section.range.start < opening.section.range.end;
    if (isGroup(opening, inside, deeper)) continue;
    const draft = draftOf(reading, opening, range);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

function findOpenings(reading: ItemReading): Opening[] {
  const { markdown, terms, places, kind } = reading;
  const found: Opening[] = [];
  for (const section of markdown.sections) {
    if (section.heading === undefined) continue;
    const list = places.get(section)?.list;
    if (list === "excluded") continue;
    const marks = readMarks(markdown.visible, section.heading.textRange, terms);
    const story = findStory(markdown.visible, section.heading.textRange, terms);
    const told = story?.goal !== undefined && story.role !== undefined;
    const reason = told ? "story" : markReason(reading, section, marks, list);
    if (reason !== undefined) found.push({ section, marks, story: told ? story : undefined, reason });
    else if (hasItemFields(reading, section)) found.push({ section, marks, story: undefined, reason: "fields" });
  }
  const counts = new Map<string, number>();
  for (const { reason } of found) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  // One heading that looks like an item may be chance, two are a way of writing.
  return found.filter(
    (opening) =>
      opening.reason === "story" ||
      (opening.reason === "type" && opening.section.level === 1 && opening.marks.type === "story") ||
      (kind === "backlog" && opening.reason === "mark") ||
      (counts.get(opening.reason) ?? 0) >= 2,
  );
}

function markReason(
  reading: ItemReading,
  section: Section,
  marks: ItemMarks,
  list: string | undefined,
): Opening["reason"] | undefined {
  const { kind, places } = reading;
  const above = section.parent && places.get(section.parent)?.list;
  if (list === "acceptance" || above === "elsewhere" || (above !== undefined && otherLists.has(above)))
    return undefined;
  // `Task 1: Kick-off` is a contract's work, `Need: …` a reason for items.
  const contract = kind === "sow" || kind === "charter" || kind === "notes";
  if (marks.type === "need" || (contract && marks.type === "task")) return undefined;
  if (marks.idKind === "known" || marks.idKind === "other" || marks.idKind === "number") return "mark";
  if (kind === "charter") return undefined;
  if (marks.type !== undefined && marks.titleRange.end > marks.titleRange.start) return contract ? undefined : "type";
  if (marks.priority === undefined || !/^p\d$/i.test(marks.priority)) return undefined;
  // `Must-have features (P0)` is over a group.
  const said = reading.markdown.visible.slice(marks.titleRange.start, marks.titleRange.end);
  const named = [findTermMatch(reading.terms.lists, said), findTermMatch(reading.terms.values, said)];
  if (said !== "" && named.every((match) => match === undefined || match.share < 0.6)) return "mark";
  return undefined;
}

const telling: ReadonlySet<FieldTerm> = new Set(["priority", "acceptance", "story", "estimate"]);

/** Whether labels below a heading tell of one item: `**Priority:** High`. */
function hasItemFields(reading: ItemReading, section: Section): boolean {
  const { terms, places, kind, fields } = reading;
  const list = places.get(section)?.list;
  if (section.heading === undefined || section.level < 2 || list === "acceptance" || list === "details") return false;
  // `## High` groups items, `#### Priority: 1 highest` explains a scale.
  const { text } = section.heading;
  if (findTerm(terms.values, text) !== undefined || findTerm(terms.fields, text.split(":")[0] ?? text) !== undefined)
    return false;
  if (kind !== "backlog" && (list === undefined || !itemLists.has(list))) return false;
  const [first] = section.children;
  const own = { start: section.range.start, end: first?.range.start ?? section.range.end };
  const about = startingIn(fields, (field) => field.labelRange.start, own)
    .filter(({ block }) => block?.type !== "table" || !isLegend(reading, block))
    .map((field) => findTerm(terms.fields, field.label));
  const distinct = new Set(about.filter((term) => term !== undefined && telling.has(term)));
  const repeated = about.filter((term) => term === "priority" || term === "story").length > 2;
  return distinct.size >= (kind === "backlog" ? 1 : 2) && !repeated;
}

/** From the heading to the next item, or to the next heading that is no part of this one. */
function extentOf(reading: ItemReading, section: Section, next: Section | undefined): Range {
  // A bold line is no proper heading: what belongs to the item may stand under bold lines beside it.
  const isLoose = section.heading?.style === "bold" || section.heading?.style === "plain";
  const end = isLoose
    ? (nextSection(reading, section.range.start + 1, section.level)?.range.start ?? reading.markdown.text.length)
    : section.range.end;
  return { start: section.range.start, end: Math.min(end, next?.range.start ?? end) };
}

function isGroup(opening: Opening, inside: readonly ItemDraft[], deeper: boolean): boolean {
  if (deeper || opening.marks.type === "epic") return deeper || inside.length > 0;
  const stories = inside.filter((leaf) => leaf.goal !== undefined).length;
  if (stories >= 2) return true;
  return opening.reason === "fields"
    ? inside.length >= 2
    : opening.marks.type === "feature" && stories >= 1 && inside.length >= 2;
}

function draftOf(reading: ItemReading, { section, marks, story }: Opening, range: Range): ItemDraft | undefined {
  const { markdown, places } = reading;
  const heading = section.heading as NonNullable<Section["heading"]>;
  const end = lastEnd(reading, range);
  const draft = createDraft({ start: range.start, end }, marks.titleRange, section, section.parent ?? markdown);
  draft.id = marks.id;
  draft.type = marks.type;
  draft.priority = marks.priority;
  draft.estimate = marks.estimate;
  draft.status = marks.status;
  if (story !== undefined) takeStory(draft, story, markdown.visible);
  const below = { start: heading.range.end, end: range.end };
  readDetails(reading, draft, below);
  if (draft.goal !== undefined) draft.acceptanceCriteria ||= countBulletsBelow(reading, below);
  if (draft.titleRange.end === draft.titleRange.start) {
    const text = firstTextOf(reading, section);
    if (
      text === undefined &&
      draft.goal === undefined &&
      draft.priority === undefined &&
      draft.acceptanceCriteria === 0
    )
      return undefined;
    draft.titleRange = text ?? heading.textRange;
  }
  draft.priority ??= section.parent && places.get(section.parent)?.priority;
  return draft;
}

function firstTextOf(reading: ItemReading, section: Section): Range | undefined {
  const [block] = section.blocks;
  if (block === undefined || block.type === "table" || block.type === "code") return undefined;
  const range = block.type === "listItem" ? block.textRange : block.range;
  // A blank to fill in is no title: `As a <role>`.
  if (/<[a-z][a-z ]*>|\[[a-z][a-z ]*\](?!\()/i.test(reading.markdown.text.slice(range.start, range.end)))
    return undefined;
  const line = reading.markdown.visible.slice(range.start, range.end).search(/[\r\n]/);
  return { start: range.start, end: line === -1 ? range.end : range.start + line };
}
