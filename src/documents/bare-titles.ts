import type { ListItem, Table } from "../markdown/markdown-document.ts";
import { plainText } from "../markdown/markdown-document.ts";
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

/** Product Owners, sponsors, experts and leads without duties, where most of those beside them have some. */
export function findBareTitles(document: EngagementDocument): readonly BareTitle[] {
  const { markdown, people, placeholders } = document;
  const { visible, blocks } = markdown;
  const decisive = people.filter(({ roles, hasDuties }) => !hasDuties && roles.some(isDecisive));
  if (decisive.length === 0) return [];
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
    const { section } = item;
    const items = section.blocks.filter((block): block is ListItem => block.type === "listItem" && block.depth === 0);
    const stated = items.filter((each) => isOfRole(each) && tellsDuties(each));
    if (tellsDuties(item) || stated.length < leastStated || stated.length * 2 <= items.length) return [];
    return noteIn(item.range, undefined);
  }

  function isOfRole({ range, textRange }: ListItem): boolean {
    const text = plainText(visible, textRange);
    return isDecisive(text) || people.some(({ nameRange }) => isInside(nameRange, range));
  }

  /** More than title and name, beside them or in a list below. */
  function tellsDuties(item: ListItem): boolean {
    const { section, textRange } = item;
    if (section.blocks.some((block) => block.type === "listItem" && block.parent === item)) return true;
    const text = plainText(visible, textRange);
    const named = people.filter(({ nameRange }) => isInside(nameRange, textRange));
    const rest = named.reduce(
      (left, { name, roles }) => [name, ...roles].reduce((part, word) => part.replace(word, ""), left),
      text,
    );
    return countDutyWords(rest) >= leastWords;
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
    return [
      ...blocks.map(({ range }) => range),
      ...markdown.sections.flatMap(({ heading }) => heading?.range ?? []),
    ].some((range) => !overlaps(range, place) && visible.slice(range.start, range.end).toLowerCase().includes(wanted));
  }
}

function isDecisive(text: string): boolean {
  return findProductTitles(text).length > 0 || says("decisive", text);
}
