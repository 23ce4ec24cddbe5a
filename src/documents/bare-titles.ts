import type { ListItem, Section, Table } from "../markdown/markdown-document.ts";
import { plainText } from "../markdown/markdown-document.ts";
import { firstIndexWhere } from "../text/binary-search.ts";
import { isInside, overlaps, type Range } from "../text/range.ts";
import type { EngagementDocument, Person } from "./document.ts";
import { countDutyWords, statesDuties } from "./duty-words.ts";
import { columnOfPoint } from "./points.ts";
import { findProductTitles, says } from "./product-titles.ts";

/** A role that others rely on, listed by its title alone among roles whose duties are stated. */
export interface BareTitle {
  readonly person: Person;
  /** As written: `Product Owner`. */
  readonly title: string;
  /** The table that has no duties in its row; not there for a list. */
  readonly table: Table | undefined;
}

/** As many others have duties stated before their lack is a gap and no habit. */
const leastStated = 2;
const leastWords = 2;

/** The list items of a section, and how many of those who have a role have duties, too. */
interface SectionItems {
  readonly count: number;
  readonly stated: number;
}

/** Product Owners, sponsors, experts and leads without duties, where most of those beside them have some. */
export function findBareTitles(document: EngagementDocument): readonly BareTitle[] {
  const { markdown, people, placeholders } = document;
  const { visible, blocks } = markdown;
  const decisive = people.filter(({ roles, hasDuties }) => !hasDuties && roles.some(isDecisive));
  if (decisive.length === 0) return [];
  const byPlace = [...people].sort((a, b) => a.nameRange.start - b.nameRange.start);
  const parents = new Set(blocks.map((block) => (block.type === "listItem" ? block.parent : undefined)));
  const itemsOf = new Map<Section, SectionItems>();
  const placesOf = new Map<string, readonly Range[]>();
  return blocks.flatMap((block) => {
    if (block.type === "table") return readTable(block);
    return block.type === "listItem" && block.depth === 0 ? readItem(block) : [];
  });

  /** The row's cell is empty in the column where the others have their duties. */
  function readTable(table: Table): BareTitle[] {
    const column = columnOfPoint(document, table, "constellation/duties");
    if (column === undefined) return [];
    const stated = table.rows.filter(({ cells }) => statesDuties(cells[column]?.text ?? ""));
    if (stated.length < leastStated || stated.length * 2 <= table.rows.length) return [];
    const bare = table.rows.filter(({ cells }) => (cells[column]?.text ?? "").replace(/[–—-]/g, "") === "");
    return bare.flatMap(({ range }) => noteIn(range, table));
  }

  function readItem(item: ListItem): BareTitle[] {
    const { count, stated } = itemsOf.get(item.section) ?? readItems(item.section);
    if (stated < leastStated || stated * 2 <= count || tellsDuties(item)) return [];
    return noteIn(item.range, undefined);
  }

  function readItems(section: Section): SectionItems {
    const items = section.blocks.filter((block): block is ListItem => block.type === "listItem" && block.depth === 0);
    const read = { count: items.length, stated: items.filter((each) => isOfRole(each) && tellsDuties(each)).length };
    itemsOf.set(section, read);
    return read;
  }

  function isOfRole({ range, textRange }: ListItem): boolean {
    return isDecisive(plainText(visible, textRange)) || namedIn(range).length > 0;
  }

  /** More than title and name, beside them or in a list below. */
  function tellsDuties(item: ListItem): boolean {
    if (parents.has(item)) return true;
    const { textRange } = item;
    const rest = namedIn(textRange).reduce(
      (left, { name, roles }) => [name, ...roles].reduce((part, word) => part.replace(word, ""), left),
      plainText(visible, textRange),
    );
    return countDutyWords(rest) >= leastWords;
  }

  function namedIn(range: Range): readonly Person[] {
    const from = firstIndexWhere(byPlace.length, (at) => (byPlace[at]?.nameRange.start ?? 0) >= range.start);
    const to = firstIndexWhere(byPlace.length, (at) => (byPlace[at]?.nameRange.start ?? 0) > range.end);
    return byPlace.slice(from, to).filter(({ nameRange }) => isInside(nameRange, range));
  }

  function noteIn(range: Range, table: Table | undefined): BareTitle[] {
    if (placeholders.some((placeholder) => overlaps(placeholder.range, range))) return [];
    const person = decisive.find(({ nameRange }) => isInside(nameRange, range));
    const title = person?.roles.find(isDecisive);
    return person === undefined || title === undefined || isToldElsewhere(title, range)
      ? []
      : [{ person, title, table }];
  }

  /** Another sentence, table or heading speaks of the role: then its duties may stand there. */
  function isToldElsewhere(title: string, place: Range): boolean {
    const wanted = title.toLowerCase();
    const places = placesOf.get(wanted) ?? findPlaces(wanted);
    return places.some((range) => !overlaps(range, place));
  }

  function findPlaces(wanted: string): readonly Range[] {
    const ranges = [
      ...blocks.map(({ range }) => range),
      ...markdown.sections.flatMap(({ heading }) => heading?.range ?? []),
    ];
    const places = ranges.filter(({ start, end }) => visible.slice(start, end).toLowerCase().includes(wanted));
    placesOf.set(wanted, places);
    return places;
  }
}

function isDecisive(text: string): boolean {
  return findProductTitles(text).length > 0 || says("decisive", text);
}
