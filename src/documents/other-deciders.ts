import { isInside, type Range } from "../text/range.ts";
import type { EngagementDocument } from "./document.ts";
import { isAboutOwner } from "./owner-places.ts";
import { columnOfPoint, placesOfPoint, saysPoint } from "./points.ts";
import { maySamePerson } from "./same-person.ts";

/**
 * Where somebody beside the Product Owner decides on what is built: `The project board also sets the priorities`, or
 * `| Head of sales | Tom Becker | prioritises the requirements |` in a table of people.
 */
export function otherDeciders(document: EngagementDocument): readonly Range[] {
  const said = placesOfPoint(document, "ownership/second-decider")
    .filter(({ range }) => !isAboutOwner(document, range))
    .map(({ words, range }) => (/\s/.test(document.text.slice(words.start, words.end)) ? words : range));
  return [...said, ...listedDeciders(document), ...tabledDeciders(document)].sort((a, b) => a.start - b.start);
}

/** The duties of others that are the owner's by another name. */
function listedDeciders(document: EngagementDocument): Range[] {
  const { people, concepts } = document;
  const owners = concepts["product-owner"].names ?? [];
  const others = people.filter(({ name }) => !owners.some((owner) => maySamePerson(owner, name)));
  if (owners.length === 0) return [];
  return placesOfPoint(document, "ownership/orders-backlog").flatMap(({ block, range, words }) => {
    if (isAboutOwner(document, range) || saysPoint(document, "ownership/helps-to-order", range)) return [];
    const place =
      block.type === "table"
        ? block.rows.find((row) => isInside(range, row.range))?.range
        : block.type === "listItem"
          ? block.range
          : undefined;
    if (place === undefined || isAboutOwner(document, place) || saysPoint(document, "ownership/role", place)) return [];
    return others.some(({ nameRange }) => isInside(nameRange, place)) ? [words] : [];
  });
}

/** `| Scope of the release | Tom Becker |` in a table of who decides what. */
function tabledDeciders(document: EngagementDocument): Range[] {
  const owners = document.concepts["product-owner"].names ?? [];
  if (owners.length === 0) return [];
  return document.markdown.blocks.flatMap((block) => {
    const column = block.type === "table" ? columnOfPoint(document, block, "ownership/decides-column") : undefined;
    if (block.type !== "table" || column === undefined || column === 0) return [];
    return block.rows.flatMap(({ cells }) => {
      const [matter, decider] = [cells[0], cells[column]];
      if (matter === undefined || decider === undefined || !/\p{L}{2}/u.test(decider.text)) return [];
      if (!saysPoint(document, "ownership/owner-matter", matter.range)) return [];
      const isOwner =
        saysPoint(document, "ownership/role", decider.range) ||
        decider.text.split(/[^\p{L}-]+/u).some((word) => owners.some((owner) => isPartOf(word, owner)));
      return isOwner ? [] : [decider.range];
    });
  });
}

/** `Hanna` of `Johanna "Hanna" Roth`. */
function isPartOf(word: string, name: string): boolean {
  return maySamePerson(word, name) || (word.length > 2 && name.split(/[^\p{L}-]+/u).includes(word));
}
