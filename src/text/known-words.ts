import { endOfWord, foldWord, mayGoOn } from "./words.ts";

/** A closed list of words that texts are searched for all at once, without being cut into pieces. */
export interface KnownWords {
  /** Gives a folded word a number, counted from 1, or the one that it has. */
  add(word: string): number;
  /** The number of a folded word; 0 for one that is not in the list. */
  numberOf(word: string): number;
  /** The words among the first `length` characters of a text. What it gives holds good until the next text is read. */
  read(text: string, length: number): NumberedWords;
}

/** The words of a text in order, as `readWords` gives them, of which only the known ones are told apart. */
export interface NumberedWords {
  readonly length: number;
  /** 0 for words that are not known. */
  readonly numbers: Int32Array;
  /** Where each begins in the text. */
  readonly starts: Int32Array;
  /** By its number, how often a word is there. */
  readonly occurrences: Int32Array;
  /** Whether there is any character beside those of ASCII. */
  readonly hasForeignCharacters: boolean;
}

/** Which child each letter and digit leads to; the first place is for all other characters, which lead nowhere. */
const places = 37;
/** As many as numbers of two bytes tell apart; memory that is not written to costs nothing. */
const mostRows = 2 ** 16;
/** The row of a tree in which a word is that is not known, and that of its root. */
const [nowhere, root] = [0, 1];

export function createKnownWords(): KnownWords {
  const children = new Uint16Array(mostRows * places);
  const foreign = new Map<string, number>();
  const numberAt = new Uint16Array(mostRows);
  let rows = root + 1;
  let size = 0;
  let occurrences = new Int32Array(0);
  let numbers = new Int32Array(0);
  let starts = new Int32Array(0);
  return { add, numberOf, read };

  function add(word: string): number {
    if (!/^[a-z0-9]+$/.test(word)) {
      const number = foreign.get(word) ?? ++size;
      foreign.set(word, number);
      return number;
    }
    let row: number = root;
    for (let index = 0; index < word.length; index++) {
      const place = row * places + placeOf(word.charCodeAt(index));
      if (children[place] === nowhere) children[place] = rows++;
      row = children[place] as number;
    }
    if (numberAt[row] === 0) numberAt[row] = ++size;
    return numberAt[row] as number;
  }

  function numberOf(word: string): number {
    let row: number = root;
    for (let index = 0; index < word.length; index++)
      row = children[row * places + placeOf(word.charCodeAt(index))] as number;
    return numberAt[row] || (foreign.get(word) ?? 0);
  }

  function read(text: string, length: number): NumberedWords {
    if (numbers.length <= length / 2) [numbers, starts] = [new Int32Array(length), new Int32Array(length)];
    if (occurrences.length <= size) occurrences = new Int32Array(size + 1);
    occurrences.fill(0);
    let hasForeignCharacters = false;
    let count = 0;
    for (let at = 0; at < length; ) {
      let row: number = root;
      let end = at;
      for (; end < length; end++) {
        const place = placeOf(text.charCodeAt(end));
        if (place === 0) break;
        row = children[row * places + place] as number;
      }
      let number = numberAt[row] as number;
      const next = text.charCodeAt(end);
      if (end === at && next < 128) {
        at++;
        continue;
      }
      if (next > 127) hasForeignCharacters = true;
      // What may go on with an apostrophe, an ending or a letter of another sort is read as any other text.
      if (end === at || mayGoOn(text, end)) {
        end = endOfWord(text, at);
        number = end > at ? numberOf(foldWord(text.slice(at, end))) : 0;
      }
      if (end > at) {
        numbers[count] = number;
        starts[count++] = at;
        occurrences[number] = (occurrences[number] as number) + 1;
      }
      at = end > at ? end : at + (next < 0xd800 || (text.codePointAt(at) as number) <= 0xffff ? 1 : 2);
    }
    return { length: count, numbers, starts, occurrences, hasForeignCharacters };
  }
}

/** 1 to 36 for letters, small or capital, and digits; 0 for all else. */
function placeOf(code: number): number {
  return code < 128 ? (placesOfAscii[code] as number) : 0;
}

const placesOfAscii = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z0-9]/i.test(character) ? Number.parseInt(character, 36) + 1 : 0;
});
