import type { Range } from "../text/range.ts";
import { isPersonName } from "./person-names.ts";
import { findProductBehind, findProductBeside, findProductTitles, says, type TitlePlace } from "./product-titles.ts";

/** A title with the name that it goes to; offsets are those of the sentence. */
export interface TitleOfName {
  readonly title: TitlePlace;
  readonly name: string;
  readonly product: string | undefined;
  /** Whether the product is a part of one that several share. */
  readonly isPart: boolean;
  /** The part of the sentence that is about this post. */
  readonly place: Range;
}

interface NamePlace extends Range {
  readonly name: string;
}

/** Between a title and the name that it goes to. */
const widestGap = 60;

/**
 * Whose each title of a sentence is: the nearest name's. `Jana Roth is Product Owner for the shop, Tom Beck for the app`;
 * a single name has all of them: `Jana Roth is Product Owner of the shop and Product Owner of the app`.
 */
export function pairProductTitles(
  text: string,
  holders: readonly string[],
  noProduct: readonly string[],
): readonly TitleOfName[] {
  const titles = findProductTitles(text);
  const names = [...new Set([...holders, ...namesAfter(text, titles)])].flatMap((name) => placesIn(text, name));
  const [only, second] = names;
  if (second !== undefined && titles.length === 1 && titles[0]?.isPlural === true)
    return namesWithParts(text, titles[0], names);
  const isOfOne = titles.length > 1 && only !== undefined && second === undefined && areAlike(titles);
  const pairs = isOfOne ? titles.map((title) => ({ title, name: only })) : nearestPairs(text, titles, names);
  return pairs.flatMap(({ title, name }) => {
    const place = placeOf(text, isOfOne ? [title] : [title, name], isOfOne ? titles : [...titles, ...names]);
    const said = text.slice(place.start, place.end);
    if (says("aside", said)) return [];
    const at = { ...title, start: title.start - place.start, end: title.end - place.start };
    return [
      { title, name: name.name, product: findProductBeside(said, at, [...noProduct, name.name]), isPart: false, place },
    ];
  });
}

/** `Product Owners: Jana Roth (box office), Tom Beck (vouchers)`; without parts it is a group in one post. */
function namesWithParts(text: string, title: TitlePlace, names: readonly NamePlace[]): readonly TitleOfName[] {
  return names.flatMap(({ name, start, end }) => {
    const [note] = /^\s*\([^()]+\)/u.exec(text.slice(end)) ?? [];
    const product = findProductBehind(note ?? "");
    if (product === undefined || note === undefined) return [];
    return [{ title, name, product, isPart: true, place: { start, end: end + note.length } }];
  });
}

function nearestPairs(text: string, titles: readonly TitlePlace[], names: readonly NamePlace[]) {
  const pairs = titles
    .flatMap((title) => names.map((name) => ({ title, name, gap: gapBetween(text, title, name) })))
    .filter(({ gap }) => gap <= widestGap)
    .sort((a, b) => a.gap - b.gap);
  const taken = new Set<Range>();
  return pairs.filter(({ title, name }) => !taken.has(title) && !taken.has(name) && taken.add(title).add(name));
}

/** In characters; what stands on another line or beyond a comma belongs together less. */
function gapBetween(text: string, a: Range, b: Range): number {
  const gap = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return gap.length + (/[\n,;]/.test(gap) ? widestGap / 2 : 0);
}

/** From the last title or name before to the next one after; a title alone begins with itself. */
function placeOf(text: string, own: readonly Range[], all: readonly Range[]): Range {
  const first = Math.min(...own.map(({ start }) => start));
  const last = Math.max(...own.map(({ end }) => end));
  const others = all.filter((other) => !own.includes(other));
  const before = others.filter(({ end }) => end <= first).map(({ end }) => end);
  const after = others.filter(({ start }) => start >= last).map(({ start }) => start);
  return { start: own.length === 1 ? first : Math.max(0, ...before), end: Math.min(text.length, ...after) };
}

function areAlike(titles: readonly TitlePlace[]): boolean {
  return titles.every(({ title }) => title === titles[0]?.title);
}

/** `the technical Product Owner (Jana Roth)`, of whom nothing else is said. */
function namesAfter(text: string, titles: readonly TitlePlace[]): string[] {
  return titles.map(({ end }) => /^\s*\(([^()]+)\)/u.exec(text.slice(end))?.[1] ?? "").filter(isPersonName);
}

function placesIn(text: string, name: string): NamePlace[] {
  const places = [];
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length))
    places.push({ name, start, end: start + name.length });
  return places;
}
