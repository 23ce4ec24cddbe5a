import type { Range } from "../../text/range.ts";
import type { FieldTerm, ListTerm } from "../../vocabulary/item-words.ts";
import { type ItemReading, itemLists, otherLists } from "./item-places.ts";
import { findTerm, matchLongest } from "./item-terms.ts";
import type { ListEntry } from "./list-entries.ts";
import type { StoryForm } from "./story-form.ts";

/** What stands over a list: its heading, a line before it, the entry that it is nested in. */
export interface Around {
  readonly list: ListTerm | undefined;
  readonly priority: string | undefined;
  /** `As a guest I want to:` over the list. */
  readonly prefix: StoryForm | undefined;
  /** Whether only the document's title says what is listed. */
  readonly onlyTitled: boolean;
  /** Whether the entry says its own type: `[E] …`. */
  readonly typed: boolean;
}

/**
 * Why the entries of one level are taken for items; `groups` where they are labels and what is nested in them counts.
 * `list` is the weakest reason: only the heading says so. The entries of a `card` are labels of one thing.
 */
export type Evidence =
  | "prefix"
  | "stories"
  | "ids"
  | "types"
  | "priorities"
  | "statuses"
  | "list"
  | "groups"
  | "card"
  | "none";

/** The strongest reason to take the entries of a level for items. */
export function weigh(reading: ItemReading, entries: readonly ListEntry[], around: Around): Evidence {
  const { kind } = reading;
  const { list } = around;
  const count = (test: (entry: ListEntry) => boolean): number => entries.filter(test).length;
  const most = (number: number, least: number): boolean => number >= least && number >= entries.length * 0.6;
  if (list === "excluded") return "none";
  if (around.prefix !== undefined) return "prefix";
  // One entry of another list may sound like a story: `As a team we want to report weekly.`
  const told = count(isStory);
  const expected = kind === "backlog" || list === undefined || itemLists.has(list);
  if (told >= (expected ? 1 : 2) || (kind === "backlog" && most(count(isJobStory), 2))) return "stories";
  if (list !== undefined && otherLists.has(list)) return "none";
  if (isCard(reading, entries)) return "card";
  const wanted = list !== undefined && itemLists.has(list);
  if (list !== "elsewhere" || kind === "backlog") {
    const known = count((entry) => entry.marks.idKind === "known");
    if (most(known, 2) || (known === 1 && entries.length === 1 && wanted)) return "ids";
    const others = known + count((entry) => entry.marks.idKind === "other");
    if (most(others, wanted ? 2 : 3)) return "ids";
  }
  const marked = count((entry) => entry.marks.status !== undefined || entry.item.checked !== undefined);
  if (marked >= 2 && isPlanned(reading, list, marked / entries.length)) return "statuses";
  if (list === "elsewhere" || list === "details") return "none";
  if (
    most(
      count((entry) => entry.marks.type !== undefined && entry.marks.type !== "need"),
      around.typed ? 1 : 2,
    )
  )
    return "types";
  if (kind !== "charter" && kind !== "notes" && !speaksOfSupport(reading, entries)) {
    if (count((entry) => isLevel(entry.marks.priority)) >= 2) return "priorities";
    if (
      most(
        count((entry) => entry.marks.priority !== undefined),
        2,
      )
    )
      return "priorities";
  }
  if (list === "useCases" && entries.reduce((sum, entry) => sum + entry.text.split(" ").length, 0) < entries.length * 4)
    return "none";
  if (isList(reading, around)) return looksLikeGroups(entries) && !areExplained(entries) ? "groups" : "list";
  return "none";
}

/** Whether entries that say how far they are, a `share` of all, stand where work is planned; tasks may be a meeting's. */
function isPlanned({ kind, titleList }: ItemReading, list: ListTerm | undefined, share: number): boolean {
  if (list === "tasks" && kind !== "backlog" && kind !== "change-request") return false;
  if (list !== undefined && (itemLists.has(list) || list === "releases")) return share >= 0.5;
  return titleList === "releases" && list !== "details" && share >= 0.8;
}

/** Whether a heading or line says that the plain entries below it are to be built. */
function isList({ kind, priorityGroups }: ItemReading, { list, priority }: Around): boolean {
  if (list === "stories") return true;
  if (kind === "backlog") return list !== undefined && (itemLists.has(list) || list === "releases");
  if (kind === "change-request") return list === "changes";
  if (kind === "notes" || kind === "charter") return false;
  if (list === "backlog" || list === "useCases") return true;
  if (priority === undefined) return false;
  return (
    list === "features" ||
    list === "functions" ||
    ((list === undefined || list === "releases" || list === "requirements") && priorityGroups >= 2)
  );
}

/** `Accounts:` over what accounts must do: short labels, each over several entries. */
function looksLikeGroups(entries: readonly ListEntry[]): boolean {
  const parents = entries.filter((entry) => entry.children.length > 0 && entry.item.checked === undefined);
  if (parents.length < entries.length * 0.5) return false;
  const labels = parents.filter((entry) => /:$/.test(entry.text) || entry.text.split(" ").length <= 3);
  const children = parents.reduce((sum, entry) => sum + entry.children.length, 0);
  return labels.length >= parents.length * 0.7 && children >= parents.length * 2;
}

/** Numbered entries over bullets: what is counted are the entries, and the bullets tell of them. */
function areExplained(entries: readonly ListEntry[]): boolean {
  return entries.every(
    ({ item, text, children }) =>
      /^\d/.test(item.marker) && !text.endsWith(":") && children.every((child) => /^[-*+]/.test(child.item.marker)),
  );
}

/** Whether the list tells of one thing by labels: `Submitted by: …`, `Date: …`. */
function isCard({ terms }: ItemReading, entries: readonly ListEntry[]): boolean {
  const labels = entries.flatMap(({ label }) => label ?? []);
  if (labels.length < entries.length * 0.6) return false;
  const about = labels.map((label) => findTerm(terms.fields, label));
  return new Set(about.filter((term) => term !== undefined && term !== "role" && term !== "feature")).size >= 2;
}

/** `P1: answer within an hour` grades incidents. */
function speaksOfSupport({ terms }: ItemReading, entries: readonly ListEntry[]): boolean {
  const speaking = entries.filter((entry) =>
    matchLongest(terms.values, entry.text.slice(0, 200)).some((match) => match.name === "support"),
  );
  return speaking.length >= entries.length * 0.4;
}

export function isItem(
  reading: ItemReading,
  entry: ListEntry,
  { list, onlyTitled }: Around,
  evidence: Evidence,
  siblings: readonly ListEntry[],
): boolean {
  const { marks, children } = entry;
  switch (evidence) {
    case "prefix":
      return true;
    case "list":
      return !speaksOfList(reading, entry);
    case "stories":
      return (
        entry.story?.goal !== undefined ||
        (marks.type !== undefined && marks.type !== "need") ||
        (list === "stories" && children.length === 0) ||
        isBesideStories(reading, entry, siblings)
      );
    case "ids":
      return (
        marks.id !== undefined || (children.length === 0 && list !== undefined && itemLists.has(list) && !onlyTitled)
      );
    case "types":
      return marks.type !== undefined && marks.type !== "need";
    case "priorities":
      return marks.priority !== undefined;
    case "statuses":
      return marks.status !== undefined || entry.item.checked !== undefined || children.length === 0;
    case "groups":
      return children.length === 0 && reading.kind === "backlog" && !speaksOfList(reading, entry);
    case "card":
    case "none":
      return false;
  }
}

/** Whether an entry of a backlog is numbered, or titled in bold, as the stories beside it are. */
function isBesideStories(reading: ItemReading, entry: ListEntry, siblings: readonly ListEntry[]): boolean {
  const shape = shapeOf(reading, entry);
  if (reading.kind !== "backlog" || shape === undefined || entry.item.depth > 0) return false;
  if (speaksOfList(reading, entry)) return false;
  const alike = siblings.filter((sibling) => shapeOf(reading, sibling) === shape);
  return alike.filter((sibling) => sibling.story?.goal !== undefined).length >= Math.max(1, alike.length / 5);
}

function shapeOf({ markdown, terms }: ItemReading, { item }: ListEntry): "number" | "bold" | undefined {
  if (/^\d/.test(item.marker)) return "number";
  const bold = boldAtStart(markdown.text, item.textRange);
  return bold === undefined || findTerm(terms.fields, bold) !== undefined ? undefined : "bold";
}

/** What a line starts with in bold; a place may start behind the stars. */
export function boldAtStart(text: string, { start, end }: Range): string | undefined {
  const before = /(?:\*\*|__)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? "";
  return /^(?:\*\*|__)([^*_\n]{3,90}?):?(?:\*\*|__)/.exec(before + text.slice(start, end))?.[1];
}

/** `Product Owner: Ana Prado`, `Last refined: May 3`: said of the list, not an entry of it. */
function speaksOfList({ terms }: ItemReading, { label }: ListEntry): boolean {
  const about = label === undefined ? undefined : findTerm(terms.fields, label);
  return about !== undefined && ofList.has(about);
}

const ofList: ReadonlySet<FieldTerm> = new Set(["person", "date", "status", "release", "priority", "estimate"]);

export function isStory(entry: ListEntry): boolean {
  return entry.story?.goal !== undefined && entry.story.role !== undefined;
}

/** `When I arrive late, I want to move my booking`. */
function isJobStory({ story, text }: ListEntry): boolean {
  return story?.goal !== undefined && story.role === undefined && /^(?:when|wenn)\s/i.test(text);
}

/** `P0`, not `High`. */
export function isLevel(priority: string | undefined): boolean {
  return priority !== undefined && /^p\s?\d$/i.test(priority);
}

/** An epic over its stories, a feature over its epics: what is nested counts in its place. */
export function holdsItems(entry: ListEntry): boolean {
  const typed = entry.marks.type;
  return entry.children.some((child) => {
    const { type } = child.marks;
    if (!child.isFilled) return false;
    if (isStory(child) && (typed !== "story" || type === "story")) return true;
    if (typed !== "story" && (type === "story" || type === "epic" || type === "feature")) return true;
    return holdsItems(child);
  });
}
