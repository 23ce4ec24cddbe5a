import { type Cell, plainText } from "../markdown/markdown-document.ts";
import { isInside, type Range } from "../text/range.ts";
import { readWords } from "../text/words.ts";
import type { EngagementDocument } from "./document.ts";
import { findNames, isName, isPersonName, readListedNames } from "./person-names.ts";
import { columnOfPoint, fieldsOfPoint, placesOfPoint, saysPoint, sectionsOfPoint } from "./points.ts";
import { maySamePerson } from "./same-person.ts";

/** One position of Product Owner that several people hold. */
export interface SharedOwnership {
  readonly range: Range;
  /** Empty where a body holds it. */
  readonly names: readonly string[];
}

/** `Product Owner / Scrum Master` are two positions for two people. */
const severalRoles = /[/&+,]|\s(?:and|und)\s/u;

/**
 * Places where two or more names stand for one Product Owner, and sentences that give the role to a body. Deputies don't
 * share it, nor do people with areas of their own: `Jana Roth (shop), Tom Beck (app)`.
 */
export function sharedOwnerships(document: EngagementDocument): readonly SharedOwnership[] {
  const { markdown } = document;
  const places = [...placesOfFields(document), ...placesOfTables(document), ...placesOfSections(document)];
  const shared = places.flatMap(({ range, around, text }) => {
    const listed = readListedNames(text, text.includes(" ") ? isPersonName : isName);
    const names = [...new Set(listed.map(({ name }) => name))];
    const haveAreas = listed.every(({ note }) => note !== "");
    return names.length < 2 || haveAreas || saysPoint(document, "ownership/deputy", around) ? [] : [{ range, names }];
  });
  const known = [
    ...new Set([...document.people.map(({ name }) => name), ...(document.concepts["product-owner"].names ?? [])]),
  ];
  const said = placesOfPoint(document, "ownership/group").flatMap(({ words, range }) => {
    const text = plainText(markdown.visible, range);
    const inText = readWords(text);
    const told = findNames(text, inText, 0, inText.length).map(({ name }) => name);
    const all = [...known.filter((name) => text.includes(name)), ...told];
    const names = all.filter((name, at) => !all.slice(0, at).some((other) => maySamePerson(name, other)));
    // `In the steering committee Jana Roth acts as Product Owner` names one.
    return names.length === 1 ? [] : [{ range: words, names }];
  });
  return [...shared, ...said]
    .filter(({ range }, index, all) => all.findIndex((other) => isInside(range, other.range)) === index)
    .filter(({ range }) => plainText(markdown.visible, range) !== "")
    .sort((a, b) => a.range.start - b.range.start);
}

interface Place {
  readonly range: Range;
  /** The row or line, where a word may say that one is a deputy. */
  readonly around: Range;
  readonly text: string;
}

/** `Product Owner: Jana Roth and Tom Beck` */
function placesOfFields(document: EngagementDocument): Place[] {
  return fieldsOfPoint(document, "ownership/role")
    .filter(({ label, block }) => block?.type !== "table" && !severalRoles.test(label))
    .map(({ labelRange, valueRange, value }) => ({
      range: valueRange,
      around: { start: labelRange.start, end: Math.max(labelRange.end, valueRange.end) },
      text: value,
    }));
}

/** `| Product Owner | Jana Roth, Tom Beck |`, `| Jana Roth, Tom Beck | Product Owner |`, and a column of that name. */
function placesOfTables(document: EngagementDocument): Place[] {
  const mentions = placesOfPoint(document, "ownership/role").filter(({ by }) => by === "words");
  const isRole = ({ range, text }: Cell): boolean =>
    !severalRoles.test(text) && text.split(" ").length <= 4 && mentions.some(({ words }) => isInside(words, range));
  return document.markdown.blocks.flatMap((block) => {
    if (block.type !== "table") return [];
    const column = columnOfPoint(document, block, "ownership/role");
    if (column === undefined && !mentions.some(({ words }) => isInside(words, block.range))) return [];
    return block.rows.flatMap(({ range: around, cells }) => {
      const [first, second] = cells;
      const cell =
        column !== undefined
          ? cells[column]
          : first !== undefined && isRole(first)
            ? cells.slice(1).find(({ text }) => readListedNames(text, isPersonName).length > 0)
            : second !== undefined && isRole(second)
              ? first
              : undefined;
      return cell === undefined ? [] : [{ range: cell.range, around, text: cell.text }];
    });
  });
}

/** `## Product Owner` over a list of names and nothing else. */
function placesOfSections(document: EngagementDocument): Place[] {
  return sectionsOfPoint(document, "ownership/role").flatMap(({ heading, range, blocks, children }) => {
    if (heading === undefined || children.length > 0 || severalRoles.test(heading.text)) return [];
    const texts = blocks.map((block) => plainText(document.markdown.visible, block.range));
    if (texts.length < 2 || !texts.every((text) => isPersonName(text))) return [];
    return [{ range: heading.textRange, around: range, text: texts.join("\n") }];
  });
}
