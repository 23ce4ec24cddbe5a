import type { ListItem, Section } from "../markdown/markdown-document.ts";
import { plainText } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { splitSentences } from "../text/sentences.ts";
import type { ListTerm } from "../vocabulary/item-words.ts";
import { createDraft, filled, type ItemDraft, readDetails, takeStory } from "./item-draft.ts";
import { type ItemMarks, readMarks } from "./item-marks.ts";
import { type ItemReading, itemLists, readLeadIn } from "./item-places.ts";
import { findStory, type StoryForm } from "./story-form.ts";

interface Entry {
  readonly item: ListItem;
  readonly text: string;
  readonly marks: ItemMarks;
  readonly story: StoryForm | undefined;
  readonly children: Entry[];
}

/** What stands over a list: its heading, a line before it, the entry that it is nested in. */
interface Around {
  readonly list: ListTerm | undefined;
  readonly priority: string | undefined;
  /** `As a guest I want to:` over the list. */
  readonly prefix: StoryForm | undefined;
  readonly nested: boolean;
}

/** The items among the lists of one section. */
export function readListItems(reading: ItemReading, section: Section): ItemDraft[] {
  const { markdown, places, terms } = reading;
  const place = places.get(section);
  const drafts: ItemDraft[] = [];
  const heading = section.heading && findStory(markdown.visible, section.heading.textRange);
  const base: Around = {
    list: place?.list,
    priority: place?.priority,
    prefix: heading?.role !== undefined && heading.goal === undefined ? heading : undefined,
    nested: false,
  };
  let around = base;
  let run: ListItem[] = [];
  for (const block of section.blocks) {
    if (block.type === "listItem") {
      if (!block.quoted || reading.kind === "backlog") run.push(block);
      continue;
    }
    if (block.type !== "paragraph") continue;
    // A paragraph inside an item goes with it.
    const last = run.at(-1);
    if (last !== undefined && block.range.end <= (run.find((item) => item.depth === 0) ?? last).range.end) continue;
    if (last !== undefined && run.some((item) => item.depth === 0 && block.range.start < item.range.end)) continue;
    flush();
    around = readParagraph(block.range);
  }
  flush();
  return drafts;

  function flush(): void {
    if (run.length > 0) readLevel(reading, buildTree(reading, run), around, section, drafts);
    run = [];
  }

  function readParagraph(range: Range): Around {
    const text = plainText(markdown.visible, range);
    const story = text.length < 120 ? findStory(markdown.visible, range) : undefined;
    if (story?.role !== undefined && story.goal === undefined) return { ...base, prefix: story };
    if (!/[:：?]$/.test(text)) return base;
    const lead = readLeadIn(text, terms);
    return { ...base, list: lead.list ?? base.list, priority: lead.priority ?? base.priority };
  }
}

function buildTree(reading: ItemReading, items: readonly ListItem[]): Entry[] {
  const { markdown, terms } = reading;
  const roots: Entry[] = [];
  const open: Entry[] = [];
  for (const item of items) {
    const text = plainText(markdown.visible, item.textRange);
    const entry: Entry = {
      item,
      text,
      marks: readMarks(markdown.visible, item.textRange, terms),
      story: findStory(markdown.visible, item.textRange),
      children: [],
    };
    while (open.length > 0 && (open.at(-1) as Entry).item.depth >= item.depth) open.pop();
    (open.at(-1)?.children ?? roots).push(entry);
    open.push(entry);
  }
  return roots;
}

/** Decides for the entries of one level whether they are items, groups of items, or neither. */
function readLevel(
  reading: ItemReading,
  entries: readonly Entry[],
  around: Around,
  section: Section,
  drafts: ItemDraft[],
): void {
  const said = entries.filter((entry) => entry.text !== "");
  if (said.length === 0) return;
  const evidence = weigh(reading, said, around);
  for (const [index, entry] of said.entries()) {
    if (isItem(reading, entry, around, evidence)) {
      if (holdsItems(entry)) {
        readLevel(reading, entry.children, below(reading, entry, around), section, drafts);
        continue;
      }
      drafts.push(draftOf(reading, entry, around, section, said, index));
    } else if (entry.children.length > 0) {
      readLevel(reading, entry.children, below(reading, entry, around), section, drafts);
    }
  }
}

type Evidence = "stories" | "ids" | "types" | "priorities" | "prefix" | "statuses" | "list" | "groups" | "none";

/** The strongest reason to take the entries of a level for items. */
function weigh(reading: ItemReading, entries: readonly Entry[], around: Around): Evidence {
  const { kind } = reading;
  const count = (test: (entry: Entry) => boolean): number => entries.filter(test).length;
  const most = (number: number, least: number): boolean => number >= least && number >= entries.length * 0.6;
  if (around.prefix !== undefined) return "prefix";
  if (count(isStory) > 0) return "stories";
  if (around.list === "acceptance" || around.list === "toDos") return "none";
  const wanted = around.list !== undefined && itemLists.has(around.list);
  if (around.list !== "elsewhere" || kind === "backlog") {
    const known = count((entry) => entry.marks.idKind === "known");
    if (most(known, 2) || (known === 1 && entries.length === 1 && wanted)) return "ids";
    if (
      most(
        count((entry) => entry.marks.idKind === "known" || entry.marks.idKind === "other"),
        wanted ? 2 : 3,
      )
    )
      return "ids";
  }
  if (around.list === "elsewhere" || around.list === "details") return "none";
  if (
    most(
      count((entry) => entry.marks.type !== undefined && entry.marks.type !== "need"),
      2,
    )
  )
    return "types";
  if (count((entry) => /^p\s?\d$/i.test(entry.marks.priority ?? "")) >= 2) return "priorities";
  if (
    most(
      count((entry) => entry.marks.priority !== undefined),
      2,
    )
  )
    return "priorities";
  if (isList(reading, entries, around)) return looksLikeGroups(entries) ? "groups" : "list";
  return "none";
}

/** Whether a heading or line says that the plain entries below it are to be built. */
function isList(reading: ItemReading, entries: readonly Entry[], around: Around): boolean {
  const { kind } = reading;
  const { list, priority } = around;
  if (list === "stories") return true;
  if (kind === "backlog") return list !== undefined && (itemLists.has(list) || list === "releases");
  if (kind === "change-request") return list === "changes";
  if (kind === "none") return false;
  if (list === "features" || list === "functions" || list === "backlog") {
    if (priority !== undefined) return true;
    return entries.length > 2 && entries.filter((entry) => entry.item.checked !== undefined).length === entries.length;
  }
  return false;
}

function looksLikeGroups(entries: readonly Entry[]): boolean {
  const parents = entries.filter((entry) => entry.children.length > 0);
  if (parents.length < entries.length * 0.5 || parents.length === 0) return false;
  const labels = parents.filter((entry) => /:$/.test(entry.text) || entry.text.split(" ").length <= 3);
  const children = parents.reduce((sum, entry) => sum + entry.children.length, 0);
  return labels.length >= parents.length * 0.7 && children >= parents.length * 2;
}

function isItem(reading: ItemReading, entry: Entry, around: Around, evidence: Evidence): boolean {
  switch (evidence) {
    case "prefix":
      return true;
    case "stories":
      return isStory(entry) || (around.list === "stories" && entry.children.length === 0);
    case "ids":
      return (
        entry.marks.id !== undefined ||
        (entry.children.length === 0 && around.list !== undefined && itemLists.has(around.list))
      );
    case "types":
      return (
        entry.marks.type !== undefined &&
        entry.marks.type !== "need" &&
        entry.marks.titleRange.end > entry.marks.titleRange.start
      );
    case "priorities":
      return entry.marks.priority !== undefined;
    case "list":
      return true;
    case "groups":
      return entry.children.length === 0 && reading.kind === "backlog";
    default:
      return false;
  }
}

function isStory(entry: Entry): boolean {
  return entry.story?.goal !== undefined && entry.story.role !== undefined;
}

/** An epic over its stories, a feature over its epics: what is nested counts in its place. */
function holdsItems(entry: Entry): boolean {
  const typed = entry.marks.type;
  return entry.children.some(
    (child) =>
      (isStory(child) && (typed !== "story" || child.marks.type === "story")) ||
      ((child.marks.type === "story" || child.marks.type === "epic" || child.marks.type === "feature") &&
        child.marks.titleRange.end > child.marks.titleRange.start &&
        typed !== "story") ||
      (child.text === "" ? false : holdsItems(child)),
  );
}

function below(reading: ItemReading, entry: Entry, around: Around): Around {
  const leads = entry.text.length <= 120 && (around.list !== "elsewhere" || /[:?]$/.test(entry.text));
  const lead = leads ? readLeadIn(entry.text, reading.terms) : { list: undefined, priority: undefined };
  const opensStory = entry.story?.role !== undefined && entry.story.goal === undefined;
  return {
    list: lead.list ?? around.list,
    priority: entry.marks.priority ?? lead.priority ?? around.priority,
    prefix: opensStory ? entry.story : undefined,
    nested: true,
  };
}

function draftOf(
  reading: ItemReading,
  entry: Entry,
  around: Around,
  section: Section,
  siblings: readonly Entry[],
  index: number,
): ItemDraft {
  const { markdown, places } = reading;
  const { item, marks } = entry;
  const title =
    marks.titleRange.end > marks.titleRange.start ? firstSentence(markdown.visible, marks.titleRange) : item.textRange;
  const draft = createDraft(item.range, title, section, siblings);
  draft.id = marks.id;
  draft.type =
    marks.type ??
    (around.list === "tasks"
      ? "task"
      : around.list === "bugs"
        ? "bug"
        : around.list === "stories"
          ? "story"
          : undefined);
  draft.priority = marks.priority ?? around.priority;
  draft.estimate = marks.estimate;
  draft.status = marks.status ?? (item.checked === undefined ? undefined : item.checked ? "done" : "open");
  if (around.prefix !== undefined) {
    draft.role = around.prefix.role && plainText(markdown.visible, around.prefix.role);
    draft.goal = plainText(markdown.visible, title);
  } else if (entry.story !== undefined) takeStory(draft, entry.story, markdown.visible);
  readTags(reading, draft, entry);
  const [firstChild] = entry.children;
  readDetails(reading, draft, { start: firstChild?.item.range.start ?? item.textRange.end, end: item.range.end });
  if (draft.priority === undefined && places.get(section)?.ordered === true) draft.priority = String(index + 1);
  return draft;
}

/** `[1] [C]` behind an item, where a legend says what numbers and letters mean. */
function readTags({ legend }: ItemReading, draft: ItemDraft, entry: Entry): void {
  if (legend.number === undefined && legend.letter === undefined) return;
  for (const tag of entry.text.slice(-40).matchAll(/\[\s*([^\][]{1,12})/g)) {
    const value = (tag[1] as string).trim();
    const about = /^\d/.test(value) ? legend.number : /^[A-F](?![\p{L}])/u.test(value) ? legend.letter : undefined;
    if (about === "priority") draft.priority ??= filled(value);
    if (about === "estimate") draft.estimate ??= filled(value);
  }
}

export function firstSentence(visible: string, range: Range): Range {
  return splitSentences(visible, range)[0] ?? range;
}
