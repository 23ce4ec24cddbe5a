import type { Range } from "../../text/range.ts";
import type { Word } from "../../text/words.ts";
import type { StoryParts } from "./story-parts.ts";

/** Where the benefit is led to: in the goal's sentence, or at the start of the one after it. */
export function findBenefit(
  parts: StoryParts,
  from: number,
  sentences: readonly Range[],
): { goalEnd: number; start: number; end: number } | undefined {
  const { words } = parts;
  for (const [index, sentence] of sentences.slice(0, 2).entries()) {
    let inSentence = 0;
    for (let at = from; at < words.length; at++) {
      const word = words[at] as Word;
      if (word.start < sentence.start) continue;
      if (word.start >= sentence.end) break;
      const end = benefitAt(parts, at);
      if (end !== undefined && words[end] !== undefined && (index === 0 || inSentence < 5)) {
        const led = sentences.find((candidate) => candidate.end > (words[end] as Word).start) ?? sentence;
        return {
          goalEnd: index === 0 ? goalEnd(at) : (sentences[0] as Range).end,
          start: (words[end] as Word).start,
          end: led.end,
        };
      }
      inSentence++;
    }
  }
  return undefined;

  /** Cuts a lead-over off the goal's end. */
  function goalEnd(at: number): number {
    for (let first = Math.max(from, at - 5); first < at; first++)
      if (parts.endOf("leadOver", first) !== undefined) return (words[first] as Word).start;
    return (words[at] as Word).start;
  }
}

/** The word after what leads to a benefit at a word. */
function benefitAt(parts: StoryParts, at: number): number | undefined {
  const { text, words, language } = parts;
  const plain = parts.endOf("benefit", at);
  if (plain !== undefined) return plain;
  const so = parts.endOf("so", at);
  if (so !== undefined) {
    const comma = /,/.test(text.slice((words[at - 1] as Word | undefined)?.end ?? 0, (words[at] as Word).start));
    if (language === "de") return comma || hasZu(text, words, so) ? so : undefined;
    const wrong =
      parts.endOf("notAfterSo", so) !== undefined ||
      (!comma && at > 0 && parts.endOf("notBeforeSo", at - 1) !== undefined);
    return wrong ? undefined : so;
  }
  const since = parts.endOf("since", at);
  return since !== undefined && parts.endOf("clauseStart", since) !== undefined ? since : undefined;
}

/** Whether an infinitive with `zu` follows in the sentence: `um Zeit zu sparen`, `um Daten abzurufen`. */
function hasZu(text: string, words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + 25); at++) {
    const word = words[at] as Word;
    if (word.folded === "zu" || /^\p{L}{2,4}zu\p{L}{3,}en$/u.test(word.folded)) return true;
    if (/[.;]\s/.test(text.slice(word.end, words[at + 1]?.start ?? word.end))) return false;
  }
  return false;
}

/** `pay my fees to maintain an active status`: the word `to` before a purpose. */
export function findPurpose(parts: StoryParts, from: number, end: number): number | undefined {
  const { words, language } = parts;
  if (language !== "en" || /^(?:use|be|have)$/.test(words[from]?.folded ?? "")) return undefined;
  for (let at = from + 2; at < words.length - 1 && (words[at] as Word).start < end; at++) {
    if (words[at]?.folded !== "to" || (words[at + 1] as Word).start >= end) continue;
    if (parts.endOf("purpose", at + 1) !== undefined && parts.endOf("governsTo", at - 1) === undefined) return at;
  }
  return undefined;
}
