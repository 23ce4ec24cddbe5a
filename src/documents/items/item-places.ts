import type { Field, MarkdownDocument, Section } from "../../markdown/markdown-document.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import type { Range } from "../../text/range.ts";
import type { ListTerm } from "../../vocabulary/item-words.ts";
import type { DocumentKind } from "../document.ts";
import { findHorizons } from "./horizons.ts";
import { findTerm, findTermMatch, type ItemTerms, matchLongest } from "./item-terms.ts";

/** What the readers of items share about one document. */
export interface ItemReading {
  readonly markdown: MarkdownDocument;
  readonly kind: DocumentKind;
  readonly terms: ItemTerms;
  readonly places: ReadonlyMap<Section, ItemPlace>;
  /** The fields that stand in the text, in its order. */
  readonly fields: readonly Field[];
  readonly legend: Legend;
  /** What the document's first heading says is listed. */
  readonly titleList: ListTerm | undefined;
  /** How many different priorities or releases the headings name. */
  readonly priorityGroups: number;
}

/** What the headings over a place, and sentences beside it, say of the items listed there. */
export interface ItemPlace {
  /** By the nearest heading that says what is listed. */
  readonly list: ListTerm | undefined;
  /** Whether only the document's title says so, over sections of all sorts. */
  readonly onlyTitled: boolean;
  /** Of the group: `High` under `## High priority`, `MVP` under `## MVP`. */
  readonly priority: string | undefined;
  /** Of the column of a board: `Done` under `## Done` beside `## In progress`. */
  readonly status: string | undefined;
  /** Whether it is said that the first item matters most. */
  readonly ordered: boolean;
}

/** What bare tags such as `[2]` and `[B]` behind items mean, as in `Priority: 1 highest, 3 lowest`. */
export interface Legend {
  readonly number: "priority" | "estimate" | undefined;
  readonly letter: "priority" | "estimate" | undefined;
}

/** A longer heading than this speaks for itself, whatever is listed above it. */
const mostWordsOfGroup = 7;

/** Lists whose entries are items by what their heading says. */
export const itemLists: ReadonlySet<ListTerm> = new Set([
  "stories",
  "backlog",
  "features",
  "functions",
  "requirements",
  "tasks",
  "bugs",
  "useCases",
  "changes",
]);

/** Lists that name no items, however they are marked. */
export const otherLists: ReadonlySet<ListTerm> = new Set(["acceptance", "toDos", "contents", "qualities", "excluded"]);

export function buildItemReading(markdown: MarkdownDocument, terms: ItemTerms, kind: DocumentKind): ItemReading {
  const places = new Map<Section, ItemPlace>();
  const [first, second] = markdown.sections;
  const everywhere = [first, second].some(
    (section) => section !== undefined && section.level <= 1 && saysOrder(markdown, section, terms),
  );
  const boards = kind === "backlog" ? findBoards(markdown.sections, terms) : new Map<Section, string>();
  const horizons = kind === "backlog" ? findHorizons(markdown.sections, terms) : new Map<Section, string>();
  for (const section of markdown.sections) {
    const above = section.parent && places.get(section.parent);
    const own = section.heading === undefined ? undefined : readHeading(section.heading.text, above, terms);
    const goesOn =
      section.heading === undefined || (section.heading.text.match(/\p{L}+/gu)?.length ?? 0) <= mostWordsOfGroup;
    const status = boards.get(section);
    const listAbove = above?.list !== undefined && itemLists.has(above.list) ? above.list : "backlog";
    const horizon = horizons.get(section);
    const grouped = status !== undefined || horizon !== undefined;
    const named = grouped ? listAbove : ownList(own?.list, above?.list, kind);
    places.set(section, {
      list: named ?? (goesOn ? above?.list : undefined),
      onlyTitled: named === undefined ? above?.onlyTitled === true : section.level <= 1 && horizon === undefined,
      priority: own?.priority ?? horizon ?? above?.priority,
      status: status ?? above?.status,
      ordered: everywhere || above?.ordered === true || saysOrder(markdown, section, terms),
    });
  }
  const titled = markdown.sections.find((section) => section.heading !== undefined);
  const fields = markdown.fields.filter((field) => field.block !== undefined || field.section.heading !== undefined);
  const priorityGroups = new Set([...places.values()].flatMap((place) => place.priority?.toLowerCase() ?? [])).size;
  return {
    markdown,
    kind,
    terms,
    places,
    fields,
    legend: readLegend(fields, terms),
    priorityGroups,
    titleList: titled && places.get(titled)?.list,
  };
}

/** Sections side by side that are named by two states of work or more, by their state. */
function findBoards(sections: readonly Section[], terms: ItemTerms): ReadonlyMap<Section, string> {
  const columns = new Map<Section | undefined, Map<Section, string>>();
  for (const section of sections) {
    if (section.heading === undefined) continue;
    const status = statusOfHeading(section.heading.text, terms);
    if (status === undefined) continue;
    const beside = columns.get(section.parent) ?? new Map<Section, string>();
    columns.set(section.parent, beside.set(section, status));
  }
  const boards = [...columns.values()].filter(
    (beside) => new Set([...beside.values()].map((status) => status.toLowerCase())).size >= 2,
  );
  return new Map(boards.flatMap((beside) => [...beside]));
}

/** `Done` and `Completed tasks`, not `Open questions`. */
export function statusOfHeading(text: string, terms: ItemTerms): string | undefined {
  const [match, ...others] = matchLongest(terms.values, text).filter(({ name }) => name === "status");
  if (match === undefined || others.length > 1) return undefined;
  if (match.share >= 0.6) return text;
  const rest = `${text.slice(0, match.start)} ${text.slice(match.end)}`;
  const list = findTermMatch(terms.lists, rest);
  const type = findTermMatch(terms.types, rest);
  const named = (list !== undefined && itemLists.has(list.name) && list.share === 1) || type?.share === 1;
  return named ? text.slice(match.start, match.end) : undefined;
}

/** What a heading's own words say of its list; releases and areas may be groups of the list above. */
function ownList(own: ListTerm | undefined, above: ListTerm | undefined, kind: DocumentKind): ListTerm | undefined {
  if (own === "releases" && above !== undefined) return above;
  if (own === "areas") return kind === "backlog" || (above !== undefined && itemLists.has(above)) ? above : "elsewhere";
  return own;
}

export function readHeading(
  text: string,
  above: ItemPlace | undefined,
  terms: ItemTerms,
): { list: ListTerm | undefined; priority: string | undefined } {
  const match = findTermMatch(terms.lists, text);
  // `Caching and performance` below `Features` is a group of features.
  const most = /,|&|\/|\s(?:and|und)\s/iu.test(text) ? 0.6 : 0.45;
  const grouped = match !== undefined && match.share < most && above?.list !== undefined && itemLists.has(above.list);
  const list = grouped && !itemLists.has(match.name) && match.name !== "acceptance" ? undefined : match?.name;
  const level =
    /(?<![\p{L}\p{N}])P[0-4](?![\p{L}\p{N}])/u.exec(text)?.[0] ??
    /^\W*prio(?:rity|rität)?(?:\s(?:level|class|stufe|klasse))?\s?[:#–-]?\s?(?:\d|[A-E])(?!\p{L})/iu
      .exec(text)?.[0]
      .trim();
  if (level !== undefined)
    return { list: list ?? readHeading(text.replace(level, " "), above, terms).list, priority: level };
  const release = /^(?:release|ausbaustufe)\s+\d+(?:\.\d+)?/iu.exec(text)?.[0];
  if (release !== undefined) return { list, priority: release };
  // `Option: Songs from notes` gives its priority before the colon.
  const head = /^(?:(?!\p{L}).)*\p{L}.*?(?=:\s)/u.exec(text)?.[0] ?? text;
  // `MVP tickets (with story and criteria)` says the same without what is in brackets.
  const bare = head.replace(/\s\([^)]*\)\s*$/u, "");
  const [first, ...others] = matchLongest(
    terms.values,
    matchLongest(terms.values, bare).length > 0 ? bare : head,
  ).filter(({ name }) => name === "priority" || name === "optional");
  if (first === undefined || others.some((other) => other.share > first.share)) return { list, priority: undefined };
  const said = head.slice(first.start, first.end);
  // `Soll-Zustand` and `Low-hanging fruit` are no priorities, `Essential functional requirements` is one.
  const isLong = !/^\p{L}{1,6}$/u.test(said) || /^mvp$/i.test(said);
  const least = !isLong ? 1 : first.start === 0 && match !== undefined ? 0.2 : 0.5;
  if (first.share < least) return { list, priority: undefined };
  // `Must-have features` are features.
  const rest = `${head.slice(0, first.start)} ${head.slice(first.end)}`.trim();
  return { list: list ?? findTerm(terms.lists, rest), priority: said };
}

/** What a line says of the list that it leads in: `Users must be able to:`, `Which features are planned for the MVP?` */
export function readLeadIn(
  text: string,
  terms: ItemTerms,
): { list: ListTerm | undefined; priority: string | undefined } {
  if (text.length > 120) return { list: undefined, priority: undefined };
  const lists = matchLongest(terms.lists, text).map((match) => match.name);
  // `The system must:` obliges, it doesn't weigh.
  const priority = matchLongest(terms.values, text).find(
    (match) =>
      match.name === "priority" && (match.share >= 0.5 || /\s|^mvp$/i.test(text.slice(match.start, match.end))),
  );
  const named = lists.find((list) => itemLists.has(list)) ?? lists[0];
  return { list: named, priority: priority && text.slice(priority.start, priority.end) };
}

function saysOrder(markdown: MarkdownDocument, section: Section, terms: ItemTerms): boolean {
  for (const block of section.blocks.slice(0, 6)) {
    if (block.type !== "paragraph") continue;
    const text = plainText(markdown.visible, block.range).slice(0, 1000);
    const order = matchLongest(terms.values, text).find((match) => match.name === "order");
    if (order !== undefined && !/(?:\bnot|n['’]t|\bnicht|\bno)\s(?:\p{L}+\s){0,3}$/iu.test(text.slice(0, order.start)))
      return true;
  }
  return false;
}

function readLegend(fields: readonly Field[], terms: ItemTerms): Legend {
  const legend: { number?: "priority" | "estimate"; letter?: "priority" | "estimate" } = {};
  for (const field of fields) {
    const about = findTerm(terms.fields, field.label);
    if (about !== "priority" && about !== "estimate") continue;
    const value = field.value;
    if (value.length > 120 || !/->|→|=|–|-|\bto\b|\bbis\b|,/.test(value)) continue;
    if (/(?:^|\s)[1-9]\s.*(?:^|\s)[1-9](?:\s|$)/.test(value)) legend.number ??= about;
    if (/(?:^|\s)[A-E]\s.*(?:^|\s)[A-E](?:\s|$)/.test(value)) legend.letter ??= about;
  }
  return { number: legend.number, letter: legend.letter };
}

/** The members of a sorted list whose start lies in a range. */
export function startingIn<T>(sorted: readonly T[], startOf: (entry: T) => number, range: Range): readonly T[] {
  const first = indexFrom(sorted, startOf, range.start);
  let end = first;
  while (end < sorted.length && startOf(sorted[end] as T) < range.end) end++;
  return sorted.slice(first, end);
}

/** The first section from an offset on, of a level or above, that is no part of an item as its criteria and details are. */
export function nextSection({ markdown, places }: ItemReading, from: number, level: number): Section | undefined {
  const { sections } = markdown;
  for (let index = indexFrom(sections, (section) => section.range.start, from); index < sections.length; index++) {
    const section = sections[index] as Section;
    const list = places.get(section)?.list;
    const isPart = list === "acceptance" || list === "details";
    if (section.level < level || (section.level === level && !isPart)) return section;
  }
  return undefined;
}

function indexFrom<T>(sorted: readonly T[], startOf: (entry: T) => number, from: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(sorted[middle] as T) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
