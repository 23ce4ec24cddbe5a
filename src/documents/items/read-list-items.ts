import type { Field, ListItem, Section } from "../../markdown/markdown-document.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Range } from "../../text/range.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { TypeTerm } from "../../vocabulary/item-words.ts";
import { readBareChildren } from "./bare-children.ts";
import { createDraft, type ItemDraft, readDetails, takeStory } from "./item-draft.ts";
import { type ItemReading, itemLists, readHeading, readLeadIn, startingIn } from "./item-places.ts";
import { findTerm } from "./item-terms.ts";
import { filled } from "./item-values.ts";
import { buildListEntries, type ListEntry } from "./list-entries.ts";
import { type Around, boldAtStart, holdsItems, isItem, weigh } from "./list-evidence.ts";
import { findStory } from "./story-form.ts";

/** The items among the lists of one section. */
export function readListItems(reading: ItemReading, section: Section): ItemDraft[] {
  const { markdown, places, terms } = reading;
  const place = places.get(section);
  const drafts: ItemDraft[] = [];
  const opening = section.heading && findStory(markdown.visible, section.heading.textRange, terms);
  const base: Around = {
    list: place?.list,
    onlyTitled: place?.onlyTitled === true,
    priority: place?.priority,
    prefix: opening?.role !== undefined && opening.goal === undefined ? opening : undefined,
    typed: false,
  };
  let around = base;
  let run: ListItem[] = [];
  let outermost: Range | undefined;
  for (const block of section.blocks) {
    if (block.type === "listItem") {
      if (block.quoted && reading.kind !== "backlog") continue;
      if (block.depth === 0) outermost = block.range;
      run.push(block);
    } else if (block.type === "paragraph") {
      // A paragraph inside an item goes with it.
      if (outermost !== undefined && block.range.start < outermost.end) continue;
      flush();
      around = readParagraph(block.range);
    }
  }
  flush();
  return drafts;

  function flush(): void {
    if (run.length > 0) readLevel(buildListEntries(reading, run), around);
    run = [];
  }

  function readParagraph(range: Range): Around {
    const text = plainText(markdown.visible, range);
    const story = text.length < 120 ? findStory(markdown.visible, range, terms) : undefined;
    if (story?.role !== undefined && story.goal === undefined) return { ...base, prefix: story };
    const bold = boldAtStart(markdown.text, range);
    if (bold !== undefined && findTerm(terms.lists, bold) === "excluded") return { ...base, list: "excluded" };
    if (!/[:：?]$/.test(text)) return base;
    const lead = readLeadIn(text, terms);
    return {
      ...base,
      list: lead.list ?? base.list,
      onlyTitled: lead.list === undefined && base.onlyTitled,
      priority: lead.priority ?? base.priority,
    };
  }

  /** Decides for the entries of one level whether they are items, groups of items, or neither. */
  function readLevel(entries: readonly ListEntry[], over: Around): void {
    const said = entries.filter((entry) => entry.text !== "");
    const evidence = weigh(reading, said, over);
    const hasLeaves = said.some((entry) => entry.story !== undefined || holdsItems(entry));
    for (const entry of said) {
      const counts = isItem(reading, entry, over, evidence, said) && entry.isFilled;
      if (counts && !holdsItems(entry)) {
        const draft = draftOf(reading, section, said, entry, over);
        draft.isWeak = evidence === "list" || evidence === "groups";
        draft.isLeaf = hasLeaves;
        drafts.push(draft);
      } else if (entry.children.length > 0 && evidence !== "card")
        readLevel(entry.children, below(reading, entry, over));
    }
  }
}

/** What an entry says over those nested in it. */
function below(reading: ItemReading, entry: ListEntry, around: Around): Around {
  const { terms } = reading;
  const short = entry.text.length <= 60 ? readHeading(entry.text, undefined, terms) : undefined;
  const named = short?.list !== undefined && itemLists.has(short.list) ? short.list : undefined;
  const lead = /[:?]$/.test(entry.text) ? readLeadIn(entry.text, terms) : { list: named, priority: short?.priority };
  return {
    list: around.list === "contents" ? around.list : (lead.list ?? around.list),
    onlyTitled: lead.list === undefined && around.onlyTitled,
    priority: entry.marks.priority ?? lead.priority ?? around.priority,
    prefix: entry.story?.role !== undefined && entry.story.goal === undefined ? entry.story : undefined,
    typed: entry.marks.type !== undefined,
  };
}

const typesByList: Partial<Record<NonNullable<Around["list"]>, TypeTerm>> = {
  tasks: "task",
  bugs: "bug",
  stories: "story",
};

function draftOf(
  reading: ItemReading,
  section: Section,
  siblings: readonly ListEntry[],
  entry: ListEntry,
  around: Around,
): ItemDraft {
  const { visible } = reading.markdown;
  const { item, marks, story } = entry;
  const titled = startingIn(reading.fields, (field) => field.labelRange.start, item.textRange)[0];
  const whole =
    titled !== undefined && isTitleLabel(reading, titled, marks.titleRange) ? titled.valueRange : marks.titleRange;
  const told = story?.goal === undefined ? whole.start : Math.max(story.goal.end, story.benefit?.end ?? 0);
  const first = firstSentence(visible, whole);
  const title = told > first.end && told <= whole.end ? { start: first.start, end: told } : first;
  const draft = createDraft(item.range, title, section, siblings);
  draft.id = marks.id;
  draft.type = marks.type ?? (around.list && typesByList[around.list]);
  draft.priority = marks.priority ?? around.priority;
  draft.estimate = marks.estimate;
  // An open box in the column `Doing` says less than the column.
  const column = item.checked === true ? undefined : reading.places.get(section)?.status;
  draft.status = marks.status ?? column ?? (item.checked === undefined ? undefined : item.checked ? "done" : "open");
  if (around.prefix !== undefined) {
    draft.role = around.prefix.role && plainText(visible, around.prefix.role);
    draft.goal = plainText(visible, title);
  } else if (story !== undefined) takeStory(draft, story, visible);
  readTags(reading, draft, entry);
  readDetails(reading, draft, item.range);
  if (reading.kind === "backlog") readBareChildren(reading, draft, entry);
  return draft;
}

function firstSentence(visible: string, range: Range): Range {
  const text = visible.slice(range.start, range.end);
  const [first] = splitSentences(text, { start: 0, end: text.length });
  return first === undefined ? range : { start: range.start + first.start, end: range.start + first.end };
}

/** `Description: Ask before a list is deleted.` */
function isTitleLabel({ terms }: ItemReading, field: Field, title: Range): boolean {
  if (field.labelRange.start > title.start || field.valueRange.end > title.end || field.value === "") return false;
  const about = findTerm(terms.fields, field.label);
  return about === "title" || about === "description" || about === "story" || about === "feature" || about === "task";
}

/** `[1] [C]` behind an item, where a legend says what numbers and letters mean. */
function readTags({ legend }: ItemReading, draft: ItemDraft, entry: ListEntry): void {
  if (legend.number === undefined && legend.letter === undefined) return;
  for (const tag of allMatches(entry.text.slice(-40), /\[\s*([^\][]{1,12})/g)) {
    const value = (tag[1] as string).trim();
    const about = /^\d/.test(value) ? legend.number : /^[A-F](?![\p{L}])/u.test(value) ? legend.letter : undefined;
    if (about === "priority") draft.priority ??= filled(value);
    if (about === "estimate") draft.estimate ??= filled(value);
  }
}
