import { allMatches } from "./all-matches.ts";
import { type Range, trimRange } from "./range.ts";

// A full stop after one of these, or after a number or a single letter, ends no sentence: `z. B.`, `Nr. 3`, `3. Mai`.
const abbreviations = new Set(
  "bzw ca dr etc evtl ggf ggfs inkl max min mr mrs ms nr prof st stv usw usf uvm vgl vs zzgl abs art bspw eg ie no inc ltd gmbh approx dept fig sec resp incl excl sog allg dipl ing fr hr str tel ca".split(
    " ",
  ),
);
// An empty line ends one, and so does a line that begins with a bullet which Markdown takes for text.
const boundary = /(?<![.!?…])([.!?…]+["”“»)\]]*)(\s+)|\r?\n\s*\r?\n|\r?\n(?=[ \t]*[•●▪◦‣]\s)/g;

/** The sentences of a stretch of visible text, trimmed, none of them empty. */
export function splitSentences(text: string, range: Range): Range[] {
  const sentences: Range[] = [];
  // Only the stretch itself is searched: a text of many stretches is gone through once, not once for each.
  const stretch = text.slice(range.start, range.end);
  let start = 0;
  for (const match of allMatches(stretch, boundary)) {
    const next = match.index + match[0].length;
    if (match[1] === "." && !endsSentence(stretch, start, match.index, next)) continue;
    push(match.index + (match[1]?.length ?? 0));
    start = next;
  }
  push(stretch.length);
  return sentences;

  function push(end: number): void {
    const sentence = trimRange(text, { start: range.start + start, end: range.start + Math.max(start, end) });
    if (sentence.end > sentence.start) sentences.push(sentence);
  }
}

/** Whether a full stop behind these words belongs to the last of them: `etc`, `u. ä`. */
export function endsInAbbreviation(words: string): boolean {
  const last = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+$/u.exec(words)?.[0] ?? "";
  return abbreviations.has(last.toLowerCase()) || /^\p{L}$/u.test(last);
}

function endsSentence(text: string, from: number, stop: number, next: number): boolean {
  const before = text.slice(Math.max(from, stop - 24), stop);
  if (endsInAbbreviation(before)) return false;
  if (/(?<![\p{L}\p{N}])\d{1,3}$/u.test(before) && /^\p{L}/u.test(text.slice(next, next + 1))) return false;
  return !/^\p{Ll}/u.test(text.slice(next, next + 1));
}
