import type { Block, Section } from "../markdown/markdown-document.ts";
import { firstIndexWhere } from "../text/binary-search.ts";
import { isInside, overlaps, type Range } from "../text/range.ts";
import { wordAt } from "../text/words.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { EngagementDocument, Person } from "./document.ts";
import { findSigner } from "./letter-signer.ts";
import { isPersonName } from "./person-names.ts";
import type { Reading } from "./reading.ts";
import { maySamePerson } from "./same-person.ts";

const mostWordsOfShortRole = 3;
/** What may stand for a person by itself; a month, an auxiliary or a title doesn't. */
const shortName = /^(?!(?:May|Will|Mark|April|June|August|Prof|Herr|Herrn|Frau|Product|Owner|Mai)$)\p{Lu}\p{Ll}{2,}$/u;
/** `The PO says yes or no`, no purchase order. */
const initials = /(?<!\p{L})PO(?!\p{L}|\s?(?:number|no\b|nr\b|#|box))/u;
/** In the owner's own letter. */
const firstPerson = /(?<!\p{L})(?:I|ich|Ich)(?!\p{L})/u;
const pronoun = /^(?:she|he|they|sie|er|this person|diese person)(?!\p{L})/iu;

/**
 * Where the text speaks of the Product Owner, by the role's name or by the names given: sections under such a heading,
 * rows, list items with what is nested in them, labels' values, sentences, and the one after that begins with `She`; in
 * the owner's own letter, where it says `I`.
 */
export function readOwnerPlaces(
  reading: Reading,
  names: readonly string[],
  people: readonly Person[],
): readonly Range[] {
  const { markdown, statements } = reading;
  const shortNames = shortNamesOf(names, people);
  const hasRole = findGroup(reading.hits, "productOwner", 0, reading.words.length) !== undefined;
  const hints = offsetsOf([...(hasRole ? ["PO"] : []), ...names, ...shortNames], markdown.visible);
  const signer = findSigner(markdown);
  const isOwners = signer !== undefined && names.some((name) => maySamePerson(name, signer));
  const places: Range[] = [];
  for (const { heading, range } of markdown.sections) {
    if (heading !== undefined && heading.level > 1 && mentions(heading.textRange)) places.push(range);
  }
  for (const block of markdown.blocks) {
    if (block.type !== "table") continue;
    for (const row of block.rows)
      if (row.cells.some((cell) => mentions(cell.range) || isShortRole(cell.text))) places.push(row.range);
  }
  for (const field of markdown.fields) {
    if (field.block !== undefined && (mentions(field.labelRange) || isShortRole(field.label)))
      places.push({ start: field.labelRange.start, end: Math.max(field.valueRange.end, field.labelRange.end) });
  }
  let last: { readonly block: Block; readonly section: Section } | undefined;
  for (const { block, section, range, firstWord, endWord } of statements) {
    const follows =
      last?.section === section && last.block === block && pronoun.test(markdown.visible.slice(range.start, range.end));
    const isOfWriter = isOwners && firstPerson.test(markdown.visible.slice(range.start, range.end));
    if (!follows && !isOfWriter && !mentions(range, firstWord, endWord)) {
      if (last?.block === block) last = undefined;
      continue;
    }
    places.push(block.type === "listItem" ? block.range : range);
    if (block.type === "paragraph" && markdown.visible.slice(range.start, range.end).trimEnd().endsWith(":"))
      places.push(...listAfter(block, section));
    last = { block, section };
  }
  return places;

  function mentions(
    range: Range,
    firstWord = wordAt(reading.words, range.start),
    endWord = wordAt(reading.words, range.end),
  ): boolean {
    if (findGroup(reading.hits, "productOwner", firstWord, endWord) !== undefined) return true;
    if (!isHintedIn(range)) return false;
    const text = markdown.visible.slice(range.start, range.end);
    if (hasRole && initials.test(text)) return true;
    return (
      names.some((name) => text.includes(name)) ||
      (shortNames.length > 0 && (text.match(/\p{L}+/gu) ?? []).some((word) => shortNames.includes(word)))
    );
  }

  /** Whether any of the letters looked for begin there; few places hold them, and what they mean is asked only there. */
  function isHintedIn({ start, end }: Range): boolean {
    const next = hints[firstIndexWhere(hints.length, (at) => (hints[at] ?? 0) >= start)];
    return next !== undefined && next < end;
  }
}

/** Where any of some texts begin, in order. */
function offsetsOf(texts: readonly string[], visible: string): readonly number[] {
  const offsets: number[] = [];
  for (const text of new Set(texts.filter((each) => each !== "")))
    for (let at = visible.indexOf(text); at !== -1; at = visible.indexOf(text, at + 1)) offsets.push(at);
  return offsets.sort((a, b) => a - b);
}

/** `Jana will:` speaks for the items that follow. */
function listAfter(block: Block, { blocks }: Section): readonly Range[] {
  const after = blocks.slice(blocks.indexOf(block) + 1);
  const end = after.findIndex(({ type }) => type !== "listItem");
  return after.slice(0, end === -1 ? after.length : end).map(({ range }) => range);
}

/** `PO`, `Vertretung PO`: in a cell or label the short form means the role. */
function isShortRole(text: string): boolean {
  return /(?<!\p{L})PO(?!\p{L})/u.test(text) && text.split(" ").length <= mostWordsOfShortRole;
}

/** `Jana` and `Roth` of Jana Roth, where nobody else is called so: later sentences seldom repeat a full name. */
function shortNamesOf(names: readonly string[], people: readonly Person[]): readonly string[] {
  const others = people.map(({ name }) => name).filter((name) => !names.some((owner) => maySamePerson(owner, name)));
  return names
    .filter((name) => isPersonName(name))
    .flatMap((name) => name.split(/[^\p{L}]+/u))
    .filter((part) => shortName.test(part) && !others.some((other) => maySamePerson(part, other)));
}

/** Whether a place belongs to what is said of the Product Owner. */
export function isAboutOwner({ ownerPlaces }: EngagementDocument, range: Range): boolean {
  return ownerPlaces.some((place) => isInside(range, place));
}

/** Whether a section, not only one within it, speaks of the Product Owner: `him` and `she` there are the owner. */
export function isBesideOwner({ ownerPlaces }: EngagementDocument, { blocks }: Section): boolean {
  return blocks.some((block) => ownerPlaces.some((place) => overlaps(place, block.range)));
}
