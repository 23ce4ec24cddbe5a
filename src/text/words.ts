import { ownCopy } from "./own-copy.ts";
import type { Range } from "./range.ts";

/** One word of a text with its folded form: `Änderungs­wünsche` → `aenderungswuensche`, `Nutzer:innen` → `nutzer`. */
export interface Word extends Range {
  readonly folded: string;
}

// A German gender ending after a mark belongs to its word: `Auftraggeber:in`, `Nutzer*innen`, `Kunde/-in`, `Kund(in)`; of `\*in` the backslash is a blank.
const wordPattern =
  /[\p{L}\p{N}]+(?:[\u00ad'’][\p{L}\p{N}]+)*(?:(?:[:*_·]| \*|\/-?)in(?:nen)?(?![\p{L}\p{N}])|\(in(?:nen)?\))?/uy;
const genderEnding = /(?:[:*_·]| \*|\/-?|\()in(?:nen)?\)?$/;

/** The words of `text` in order. Hyphens part words: `sign-off` is two. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const end = code < 128 && isPlain[code] === 0 ? at : endOfWord(text, at);
    if (end > at) words.push({ start: at, end, folded: foldWord(text.slice(at, end)) });
    at = end > at ? end : at + (code < 0xd800 || (text.codePointAt(at) as number) <= 0xffff ? 1 : 2);
  }
  return words;
}

/** By code: whether it is a letter from A to Z or a digit. */
const isPlain = Uint8Array.from({ length: 128 }, (_, code) => (/[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0));

/** The end of the word that begins at an offset; the offset itself where none does. */
export function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && isPlain[text.charCodeAt(end)] === 1) end++;
  // Most words are plain letters with nothing behind them that may belong to them; for others the pattern is asked.
  if (end > start && !mayGoOn(text, end)) return end;
  wordPattern.lastIndex = start;
  return wordPattern.test(text) ? wordPattern.lastIndex : start;
}

/** Whether what stands behind plain letters may belong to their word: another letter, an apostrophe or a gender ending. */
export function mayGoOn(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next > 127) return true;
  switch (next) {
    case apostrophe: {
      const after = text.charCodeAt(end + 1);
      return after > 127 || isPlain[after] === 1;
    }
    case space:
      return text.charCodeAt(end + 1) === asterisk && text.startsWith("in", end + 2);
    case asterisk:
    case colon:
    case underscore:
    case bracket:
      return text.startsWith("in", end + 1);
    case slash:
      return text.startsWith("in", end + 1) || text.startsWith("-in", end + 1);
    default:
      return false;
  }
}

const [space, apostrophe, bracket, asterisk, slash, colon, underscore] = [..." '(*/:_"].map((mark) =>
  mark.charCodeAt(0),
) as [number, number, number, number, number, number, number];

/** The same, folded only: `Signed for the client` → `signed`, `for`, `the`, `client`. */
export function readFoldedWords(text: string): string[] {
  return readWords(text).map(({ folded }) => folded);
}

const foldedWords = new Map<string, string>();
/** Texts bring ever new words; when so many are known, they are forgotten. */
const mostKnown = 50_000;

/** Lower case, no accents, German umlauts spelled out, no apostrophes or soft hyphens, no gender ending. */
export function foldWord(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const own = ownCopy(word);
  const folded = fold(own.toLowerCase());
  if (foldedWords.size >= mostKnown) foldedWords.clear();
  foldedWords.set(own, folded);
  return folded;
}

function fold(lower: string): string {
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
  // This is asked so often that a search with a callback would be felt.
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
