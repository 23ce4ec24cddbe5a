import type { MarkdownDocument, Paragraph, Section } from "../../markdown/markdown-document.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Range } from "../../text/range.ts";
import { isInside } from "../../text/range.ts";
import type { DocumentKind } from "../document.ts";
import { countBulletsBelow } from "./acceptance-criteria.ts";
import type { BacklogItem } from "./backlog-items.ts";
import { takeBareLetters } from "./bare-letters.ts";
import { takeBarePoints } from "./bare-points.ts";
import { createDraft, finishDraft, type ItemDraft, isCovered, readDetails, takeStory } from "./item-draft.ts";
import { endOfDetails } from "./item-extent.ts";
import { readMarks } from "./item-marks.ts";
import { buildItemReading, type ItemReading } from "./item-places.ts";
import { itemTermsOf } from "./item-terms.ts";
import { firstLabelAfter } from "./item-values.ts";
import { readCardItems } from "./read-card-items.ts";
import { readFileItem } from "./read-file-item.ts";
import { readHeadingItems } from "./read-heading-items.ts";
import { readListItems } from "./read-list-items.ts";
import { readPlainHeadings } from "./read-plain-headings.ts";
import { readTableItems } from "./read-table-items.ts";
import { findStory } from "./story-form.ts";

/**
 * What a document lists one by one to be built: stories, features, tasks, bugs. In a backlog a heading such as
 * `Features` is enough; elsewhere an item needs the story form, an id, a priority or a release. What stands below an
 * item (sub-tasks, criteria) is part of it; an epic with stories below it is none. `earlier` is the document before an edit.
 */
export function readItems(
  markdown: MarkdownDocument,
  language: string,
  kind: DocumentKind,
  earlier?: MarkdownDocument,
): BacklogItem[] {
  if (kind === "none") return [];
  const terms = itemTermsOf(markdown, language, earlier);
  const reading = buildItemReading(markdown, terms, kind);
  const leaves: ItemDraft[] = [];
  const prose: ItemDraft[] = [];
  for (const section of markdown.sections) {
    const found = [...readTables(reading, section), ...readListItems(reading, section)];
    const told = readParagraphs(reading, section);
    if (kind !== "backlog" && reading.places.get(section)?.list !== "stories") prose.push(...told);
    else found.push(...told);
    // Bullets beside a table or stories tell about them: `- Product Owner: Ana Prado`.
    const strong = found.some((draft) => !draft.isWeak);
    leaves.push(...(strong ? found.filter((draft) => !draft.isWeak) : found));
  }
  // One sentence of prose may sound like a story: `As a company, we want to grow.`
  if (prose.length >= 2) leaves.push(...prose);
  leaves.sort(byStart);
  const underHeadings = readHeadingItems(reading, leaves);
  const headings = [...underHeadings, ...readCardItems(reading, underHeadings)].sort(byStart);
  const outside = leaves.filter((leaf) => !isCovered(leaf.range, headings));
  const plain = readPlainHeadings(reading, [...outside, ...headings]);
  const besidePlain =
    plain.length === 0 ? outside : outside.filter((leaf) => !leaf.isWeak && !isCovered(leaf.range, plain));
  const unmarked = plain.filter(({ range }) => !isCovered(range, headings));
  const drafts = weed(reading, [...besidePlain, ...headings, ...unmarked].sort(byStart));
  const whole = readFileItem(reading, drafts);
  return (whole === undefined ? drafts : [whole]).map((draft) => finishDraft(draft, reading));
}

function byStart(a: ItemDraft, b: ItemDraft): number {
  return a.range.start - b.range.start || b.range.end - a.range.end;
}

function readTables(reading: ItemReading, section: Section): ItemDraft[] {
  // A line such as `As a guest I want …` may have been taken for a heading.
  let before: Range | undefined = section.heading?.textRange;
  const drafts: ItemDraft[] = [];
  for (const block of section.blocks) {
    if (block.type === "table") drafts.push(...readTableItems(reading, block, before));
    before = block.type === "paragraph" ? block.range : undefined;
  }
  return drafts;
}

/** Stories told as plain paragraphs or lines, one after another. */
function readParagraphs(reading: ItemReading, section: Section): ItemDraft[] {
  const { markdown } = reading;
  const drafts: ItemDraft[] = [];
  const items = section.blocks.filter((block) => block.type === "listItem" && block.depth === 0);
  let at = 0;
  for (const block of section.blocks) {
    if (block.type !== "paragraph" || (block.quoted && reading.kind !== "backlog")) continue;
    while (at < items.length && (items[at] as Paragraph | (typeof items)[number]).range.end < block.range.start) at++;
    const item = items[at];
    if (item !== undefined && isInside(block.range, item.range)) continue;
    drafts.push(...readStoryLines(block));
  }
  return drafts;

  function readStoryLines(block: Paragraph): ItemDraft[] {
    const starts: number[] = [];
    const text = markdown.visible.slice(block.range.start, block.range.end);
    for (const match of allMatches(text, /(?:^|\n)[^\n]*/g)) {
      const line = match[0].replace(/^\n/, "");
      if (!/(?<!\p{L})(?:as|als|when|wenn)(?!\p{L})/iu.test(line.slice(0, 400))) continue;
      const start = block.range.start + match.index + (match[0].length - line.length);
      const story = findStory(markdown.visible, { start, end: block.range.end }, reading.terms);
      if (story?.goal === undefined || story.role === undefined) continue;
      // Deeper in a line, `as` belongs to prose.
      if (story.role.start > start + Math.min(line.length, 60) && story.benefit === undefined) continue;
      starts.push(start);
    }
    return starts.map((start, index) => {
      const next = starts[index + 1] ?? block.range.end;
      const isLast = index + 1 === starts.length && reading.kind === "backlog";
      const range = { start, end: isLast ? endOfDetails(reading, section, block) : next };
      const told = { start, end: Math.min(next, firstLabelAfter(reading, start + 1, next)) };
      const marks = readMarks(markdown.visible, told, reading.terms);
      const draft = createDraft(range, marks.titleRange, section, section);
      draft.id = marks.id;
      draft.type = "story";
      draft.priority = marks.priority ?? reading.places.get(section)?.priority;
      draft.estimate = marks.estimate;
      draft.status = marks.status;
      const story = findStory(markdown.visible, told, reading.terms);
      if (story !== undefined) takeStory(draft, story, markdown.visible);
      readDetails(reading, draft, range);
      draft.acceptanceCriteria ||= countBulletsBelow(reading, range);
      return draft;
    });
  }
}

/** By what an item is known again elsewhere: its id, or the title of one that has no other marks. */
function keyOf(draft: ItemDraft, title: string): string | undefined {
  if (draft.id === undefined) return draft.isWeak ? title.toLowerCase() : undefined;
  return /\p{L}/u.test(draft.id) && !/[,→]/.test(draft.id) ? draft.id.toLowerCase().replace(/[\s_–-]/g, "") : undefined;
}

/** Leaves out epics over items told elsewhere, and takes together what is said of one item in several places. */
function weed(reading: ItemReading, drafts: readonly ItemDraft[]): ItemDraft[] {
  const { markdown, places } = reading;
  // Where items have marks of their own, the title makes no items of the other lists.
  const strong = drafts.filter((draft) => !draft.isWeak).length;
  const hasLeaves = drafts.some((draft) => draft.type !== "epic" || draft.isLeaf);
  const known = new Map<string, number>();
  const kept: ItemDraft[] = [];
  for (const draft of drafts) {
    if (draft.type === "epic" && hasLeaves && !draft.isLeaf) continue;
    if (draft.isWeak && strong >= 2 && places.get(draft.section)?.onlyTitled === true) continue;
    const title = plainText(markdown.visible, draft.titleRange);
    if (title === "" && draft.id === undefined) continue;
    const key = keyOf(draft, title);
    const index = key === undefined ? undefined : known.get(key);
    const earlier = index === undefined ? undefined : kept[index];
    if (index !== undefined && earlier !== undefined && earlier.container !== draft.container) {
      const more = tells(draft) - tells(earlier) || lengthOf(draft) - lengthOf(earlier);
      const richer = more > 0 ? draft : earlier;
      fillGaps(richer, richer === draft ? earlier : draft);
      kept[index] = richer;
      continue;
    }
    if (key !== undefined && earlier === undefined) known.set(key, kept.length);
    kept.push(draft);
  }
  kept.sort(byStart);
  if (reading.kind === "backlog") {
    takeBarePoints(markdown, kept);
    takeBareLetters(markdown.visible, kept);
  }
  for (const [index, draft] of kept.entries()) {
    const place = places.get(draft.section);
    if (place?.ordered === true) draft.priority ??= String(index + 1);
    draft.status ??= place?.status;
  }
  return kept;
}

function tells(draft: ItemDraft): number {
  const { goal, priority, estimate, status, acceptanceCriteria } = draft;
  const said = [goal, priority, estimate, status, acceptanceCriteria || undefined];
  return said.filter((value) => value !== undefined).length;
}

/** Sub-tasks below an item make its range longer than where it is only named. */
function lengthOf({ range }: ItemDraft): number {
  return range.end - range.start;
}

function fillGaps(draft: ItemDraft, other: ItemDraft): void {
  draft.type ??= other.type;
  if (draft.goal === undefined) {
    draft.role = other.role;
    draft.goal = other.goal;
    draft.benefit = other.benefit;
  }
  draft.priority ??= other.priority;
  draft.estimate ??= other.estimate;
  draft.status ??= other.status;
  draft.value ??= other.value;
  draft.owner ??= other.owner;
  draft.acceptanceCriteria ||= other.acceptanceCriteria;
}
