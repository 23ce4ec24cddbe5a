import { type KnownText, type KnownTexts, knowText } from "../text/known-text.ts";
import type { Range } from "../text/range.ts";

/** Lines of visible text between two blank ones. */
export interface Passage {
  readonly start: number;
  readonly known: KnownText;
}

/** Parts visible text at its blank lines, over which no term, sum or date goes. */
export function readPassages(visible: string, earlier: readonly Passage[] = []): Passage[] {
  const before: KnownTexts = new Map(earlier.map(({ known }) => [known.text, known]));
  const texts = new Map<string, KnownText>();
  const passages: Passage[] = [];
  let start = -1;
  let end = 0;
  for (let from = 0; from < visible.length; ) {
    const feed = visible.indexOf("\n", from);
    const next = feed === -1 ? visible.length : feed + 1;
    if (isBlank(visible, from, next)) close();
    else {
      if (start === -1) start = from;
      end = next;
    }
    from = next;
  }
  close();
  return passages;

  function close(): void {
    if (start !== -1) passages.push({ start, known: knowText(visible.slice(start, end), texts, before) });
    start = -1;
  }
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 32 && code !== 0xa0) return false;
  }
  return true;
}

/** What is found in passages, at its places in the document. */
export function findInPassages<Found extends { readonly range: Range }>(
  passages: readonly Passage[],
  find: (passage: KnownText) => readonly Found[],
): Found[] {
  const all: Found[] = [];
  for (const { start, known } of passages)
    for (const found of find(known)) {
      const range = { start: found.range.start + start, end: found.range.end + start };
      all.push({ ...found, range });
    }
  return all;
}

/** How often something stands in passages. */
export function countInPassages(passages: readonly Passage[], count: (passage: KnownText) => number): number {
  return passages.reduce((total, { known }) => total + count(known), 0);
}
