import { allMatches } from "../text/all-matches.ts";
import { isInside, type Range } from "../text/range.ts";
import { readWords } from "../text/words.ts";
import type { EngagementDocument } from "./document.ts";
import { isCommonGivenName } from "./given-names.ts";
import { findNames } from "./person-names.ts";
import { maySamePerson } from "./same-person.ts";

/** Whether a place names a person or the client: `From Jana: the list of buildings`. `Jan` in `12 Jan 2027` is nobody. */
export function namesSomebody({ people, facts, markdown }: EngagementDocument, range: Range): boolean {
  const said = markdown.visible.slice(range.start, range.end);
  const words = readWords(said);
  if (findNames(said, words, 0, words.length).length > 0) return true;
  const names = [...people, ...facts.parties.filter(({ side }) => side === "client")].map(({ name }) => name);
  return allMatches(said, /\p{Lu}[\p{L}-]{2,}/gu).some(({ 0: word, index }) => {
    const place = { start: range.start + index, end: range.start + index + word.length };
    if (facts.dates.some((date) => isInside(place, date.range))) return false;
    return isCommonGivenName(word) || names.some((name) => maySamePerson(word, name));
  });
}
