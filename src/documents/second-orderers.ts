import { isInside, type Range } from "../text/range.ts";
import { readWords } from "../text/words.ts";
import type { EngagementDocument } from "./document.ts";
import { isAboutOwner } from "./owner-places.ts";
import { findNames } from "./person-names.ts";
import { placesOfPoint, saysPoint } from "./points.ts";
import { findProductTitles } from "./product-titles.ts";
import { maySamePerson } from "./same-person.ts";

/** Somebody beside the one Product Owner who orders requirements or the backlog as well. */
export interface SecondOrderer {
  readonly name: string;
  /** The words that say so. */
  readonly range: Range;
}

/**
 * `| Sales | Mr Beck | prioritises the requirements |`, `Requirements of sales are prioritised by Mr Beck.` beside a Product
 * Owner who is somebody else; not deputies, those who propose, and holders of another product post, whose split has a
 * rule of its own.
 */
export function findSecondOrderers(document: EngagementDocument): readonly SecondOrderer[] {
  const { markdown, people, concepts } = document;
  const [owner, ...others] = concepts["product-owner"].names ?? [];
  if (owner === undefined || others.length > 0) return [];
  const found = placesOfPoint(document, "ownership/orders-requirements").flatMap(({ by, words, range, block }) => {
    if (by !== "words") return [];
    const place = block.type === "table" ? block.rows.find((row) => isInside(range, row.range))?.range : range;
    if (place === undefined || isAboutOwner(document, place) || saysPoint(document, "ownership/deputy", place))
      return [];
    const text = markdown.visible.slice(place.start, place.end);
    const said = readWords(text);
    const names = [
      ...people.map(({ name }) => name).filter((name) => text.includes(name)),
      ...findNames(text, said, 0, said.length).map(({ name }) => name),
    ];
    const distinct = names.filter((name, at) => !names.slice(0, at).some((other) => maySamePerson(name, other)));
    const [name, ...more] = distinct;
    if (name === undefined || more.length > 0 || maySamePerson(name, owner) || hasPost(name)) return [];
    return [{ name: name.replace(/^Herrn\s/u, "Herr "), range: words }];
  });
  return found.filter(({ name }, at) => found.findIndex((other) => maySamePerson(other.name, name)) === at);

  function hasPost(name: string): boolean {
    return people.some(
      (person) => maySamePerson(person.name, name) && person.roles.some((role) => findProductTitles(role).length > 0),
    );
  }
}
