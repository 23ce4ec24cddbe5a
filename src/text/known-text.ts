import { ownCopy } from "./own-copy.ts";

/**
 * A stretch of text that remembers what readers found in it. When a document is read again, the same text is the same
 * object, wherever it stands by then: what depends on the text alone is found once.
 */
export class KnownText {
  readonly text: string;
  /** Readers by their numbers, each before what it found. Few look at the same text, so they are soon gone through. */
  #found: unknown[] | undefined;

  constructor(text: string) {
    this.text = ownCopy(text);
  }

  /** What a reader found before, or finds now. */
  recall<Found>(reader: number, find: (text: string) => Found): Found {
    const known = this.#found;
    if (known !== undefined)
      for (let at = 0; at < known.length; at += 2) if (known[at] === reader) return known[at + 1] as Found;
    const found = find(this.text);
    this.#found ??= [];
    this.#found.push(reader, found);
    return found;
  }

  /** Lets go of all that was found. */
  forget(): void {
    this.#found = undefined;
  }
}

/** By their texts. */
export type KnownTexts = ReadonlyMap<string, KnownText>;

let readers = 0;

/** A number for one more reader of known texts. */
export function numberReader(): number {
  return readers++;
}

/** Numbers a reader for each key, such as the terms that it looks for. */
export function numberReaders<Key extends object>(): (key: Key) => number {
  const numbers = new WeakMap<Key, number>();
  return (key) => {
    const known = numbers.get(key) ?? numberReader();
    numbers.set(key, known);
    return known;
  };
}

/**
 * A reader that looks at each known text once. What it finds may depend on nothing but the text, tells places from the
 * text's start, and is never changed.
 */
export function oncePerText<Found>(read: (text: string) => Found): (known: KnownText) => Found {
  const reader = numberReader();
  return (known) => known.recall(reader, read);
}

/** The known text for a stretch of a document, which is added to those of this reading; `earlier` are those of the one before. */
export function knowText(stretch: string, texts: Map<string, KnownText>, earlier: KnownTexts): KnownText {
  const present = texts.get(stretch);
  if (present !== undefined) return present;
  const known = earlier.get(stretch) ?? new KnownText(stretch);
  texts.set(known.text, known);
  return known;
}
