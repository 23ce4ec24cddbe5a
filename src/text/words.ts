import { allMatches } from "./all-matches.ts";
import { firstIndexWhere } from "./binary-search.ts";
import type { Range } from "./range.ts";

/** One word of a text with its folded form: `Änderungs­wünsche` → `aenderungswuensche`, `Nutzer:innen` → `nutzer`. */
export interface Word extends Range {
  readonly folded: string;
}

// A German gender ending after a mark belongs to its word: `Auftraggeber:in`, `Nutzer*innen`, `Kunde/-in`, `Kund(in)`; of `\*in` the backslash is a blank.
const wordPattern =
  /[\p{L}\p{N}]+(?:[\u00ad'’][\p{L}\p{N}]+)*(?:(?:[:*_·]| \*|\/-?)in(?:nen)?(?![\p{L}\p{N}])|\(in(?:nen)?\))?/gu;
const genderEnding = /(?:[:*_·]| \*|\/-?|\()in(?:nen)?\)?$/;

/** The words of `text` in order. Hyphens part words: `sign-off` is two. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of allMatches(text, wordPattern)) {
    const [word] = match;
    words.push({ start: match.index, end: match.index + word.length, folded: foldWord(word) });
  }
  return words;
}

/** The same, folded only: `Signed for the client` → `signed`, `for`, `the`, `client`. */
export function readFoldedWords(text: string): string[] {
  return readWords(text).map(({ folded }) => folded);
}

/** Lower case, no accents, German umlauts spelled out, no apostrophes or soft hyphens, no gender ending. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  return lower
    .normalize("NFC")
    .replace(genderEnding, "")
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u00ad'’]/g, "");
}

/** The number of the first word that starts at or after an offset. */
export function wordAt(words: readonly Word[], offset: number): number {
  return firstIndexWhere(words.length, (index) => (words[index] as Word).start >= offset);
}
