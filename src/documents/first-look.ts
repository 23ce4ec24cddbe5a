import { createKnownWords, type KnownWords, type NumberedWords } from "../text/known-words.ts";
import { readFoldedWords, readWords } from "../text/words.ts";
import { englishKinds } from "../vocabulary/english/kinds.ts";
import { germanKinds } from "../vocabulary/german/kinds.ts";
import type { KindWords } from "../vocabulary/topics.ts";
import { countNamesInCode, countSiblings, hasBadge, isMuchCode } from "./article-cues.ts";
import { type DocumentKind, documentKinds } from "./document.ts";
import { leastLead, readFileName, readNameCues, readShortTitles, weighTerms } from "./kind-cues.ts";
import { countTerms, type NumberedTerms, numberTerms } from "./numbered-terms.ts";
import { findPossibleTitles } from "./possible-titles.ts";
import { hasMoney } from "./quantities.ts";
import { fewFunctionWords, languagesOfWord, readLanguage, weighUmlauts } from "./read-language.ts";

/** What is seen of a text that certainly is no engagement document. */
export interface OtherText {
  readonly language: string;
}

/** Shorter texts are read as fast as looked at, and the shorter they are, the more each sentence tells. */
const shortText = 1500;
/** What a document is shows in so much of it. */
const beginning = 20_000;
/** Of so many words, some tell only in a short text. */
const fewWords = 2000;
const shortWords = 200;
/** A name stands in the first lines of a text. */
const mostNames = 6;
const leastEntries = 3;
/** So much may be overlooked: whatever comes nearer to a kind is read. */
const margin = 0.6;

const story = /(?<!\p{L})(?:as|als)\s[^\n]{1,200}?(?<!\p{L})(?:i|we|ich|wir|so|damit)(?!\p{L})/giu;
const task = /^[^\S\r\n\u2028\u2029]*(?:[-*+]|\d+[.)])\s+\[[ x]\]\s/gim;
const boxes = ["[ ]", "[x]", "[X]"];
const fence = /^ {0,3}(?:```|~~~)/gm;
const charactersPerFence = 750;

let last: { readonly path: string; readonly text: string; readonly other: OtherText | undefined } | undefined;

/**
 * Looks at the raw text only, as most files of a workspace are something else: at its name, at what may be headings and
 * labels, at words that tell a kind. Gives nothing for what may be an engagement document and has to be read.
 */
export function lookAtOther(path: string, text: string): OtherText | undefined {
  // Whoever reads a text has looked at it before.
  if (last?.path !== path || last.text !== text) last = { path, text, other: findOther(path, text) };
  return last.other;
}

function findOther(path: string, text: string): OtherText | undefined {
  if (text.length < shortText) return undefined;
  const seen = text.slice(0, beginning);
  // Front matter may say the kind.
  if (/^\s*(?:---|\+\+\+)/.test(seen) && seen.includes("mandate")) return undefined;
  const { known } = tellingWords();
  const words = known.read(text, seen.length);
  const language = findLanguage(words, seen);
  return mayBeOfEngagement(path, seen, words, language === "de" ? "de" : "en") ? undefined : { language };
}

function mayBeOfEngagement(path: string, text: string, words: NumberedWords, language: "en" | "de"): boolean {
  const weights = weighKinds(path, text, words, language);
  const isNear = (others: number): boolean =>
    [...weights].some(([kind, weight]) => weight - leastLead[kind] - others > -margin);
  const add = (kind: DocumentKind, weight: number): void => {
    weights.set(kind, (weights.get(kind) ?? 0) + weight);
  };
  // Long patterns are only asked where the answer matters.
  if ((weights.get("sow") ?? 0) + 1.5 - leastLead.sow > -margin && hasMoney(text)) add("sow", 1.5);
  if (mayTellStories(words) && isThere(text, story, leastEntries)) add("backlog", 3);
  if (boxes.some((box) => text.includes(box)) && isThere(text, task, leastEntries)) add("backlog", 1.5);
  return isNear(0) && isNear(weighOthers(text, words.length));
}

/** How much names and terms speak for each kind, rather too much than too little. */
function weighKinds(
  path: string,
  text: string,
  words: NumberedWords,
  language: "en" | "de",
): Map<DocumentKind, number> {
  const { kinds, terms } = tellingWords()[language];
  const weights = new Map<DocumentKind, number>(
    documentKinds.filter((kind) => kind !== "none").map((kind) => [kind, 0]),
  );
  const add = (kind: DocumentKind, weight: number): void => {
    const before = weights.get(kind);
    if (before !== undefined) weights.set(kind, before + weight);
  };
  const ofNames = new Map<DocumentKind, number>();
  for (const name of readNames(text, words, terms))
    for (const { kind, weight } of [...readNameCues(kinds, name, "title"), ...readShortTitles(kinds, name)])
      ofNames.set(kind, Math.max(weight, ofNames.get(kind) ?? 0));
  for (const [kind, weight] of ofNames) add(kind, weight);
  const fileName = readFileName(path);
  if (readFoldedWords(fileName).some((word) => terms.namesStart[tellingWords().known.numberOf(word)] === 1))
    for (const { kind, weight } of readNameCues(kinds, fileName, "file name")) add(kind, weight);
  for (const [source, counts] of countTerms(text, words, terms)) {
    const isOfAll = source === "headings" || source === "terms";
    if (!isOfAll && words.length > fewWords) continue;
    const share = isOfAll ? 1 : Math.min(1, shortWords / words.length);
    for (const [kind, count] of counts) add(kind, share * weighTerms(source, count));
  }
  return weights;
}

/** What speaks for the manual or the notes of a software package. */
function weighOthers(text: string, words: number): number {
  const fences = text.includes("```") || text.includes("~~~") ? (text.match(fence)?.length ?? 0) : 0;
  return (
    (hasBadge(text) ? 2 : 0) +
    (isMuchCode(countNamesInCode(text), words) ? 2 : 0) +
    (fences >= 6 && fences * charactersPerFence > text.length ? 2 : 0) +
    (countSiblings(text) >= leastEntries ? 1.5 : 0)
  );
}

/** What may be the titles that a text begins with, where they may tell anything. */
function readNames(text: string, words: NumberedWords, { namesStart }: NumberedTerms): string[] {
  const names: string[] = [];
  let count = 0;
  let word = 0;
  for (let start = 0; start < text.length && count < mostNames; ) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    for (const title of findPossibleTitles(text, start, end)) {
      if (count++ >= mostNames) break;
      while (word < words.length && (words.starts[word] as number) < title.start) word++;
      let isTelling = false;
      for (; word < words.length && (words.starts[word] as number) < title.end; word++)
        isTelling ||= namesStart[words.numbers[word] as number] === 1;
      if (isTelling) names.push(text.slice(title.start, title.end));
    }
    start = end + 1;
  }
  return names;
}

/** Whether a pattern is found so often. */
function isThere(text: string, pattern: RegExp, times: number): boolean {
  let count = 0;
  pattern.lastIndex = 0;
  while (count < times && pattern.test(text)) count++;
  return count >= times;
}

interface TellingWords {
  readonly known: KnownWords;
  readonly en: TellingTerms;
  readonly de: TellingTerms;
  /** Function words by their numbers. */
  readonly languages: readonly (readonly [number: number, languages: readonly string[]])[];
  /** `as`, `als` */
  readonly storyOpenings: readonly number[];
}

interface TellingTerms {
  readonly kinds: KindWords;
  readonly terms: NumberedTerms;
}

let telling: TellingWords | undefined;

function tellingWords(): TellingWords {
  telling ??= readTellingWords();
  return telling;
}

function readTellingWords(): TellingWords {
  const known = createKnownWords();
  return {
    known,
    en: { kinds: englishKinds, terms: numberTerms(englishKinds, known) },
    de: { kinds: germanKinds, terms: numberTerms(germanKinds, known) },
    languages: [...languagesOfWord].map(([word, languages]) => [known.add(word), languages]),
    storyOpenings: storyOpenings.map((word) => known.add(word)),
  };
}

const storyOpenings = ["as", "als"];

function mayTellStories({ occurrences }: NumberedWords): boolean {
  const openings = tellingWords().storyOpenings.map((number) => occurrences[number] as number);
  return openings.reduce((sum, count) => sum + count, 0) >= leastEntries;
}

/** The same as `readLanguage`. */
function findLanguage(words: NumberedWords, text: string): string {
  const counts = new Map<string, number>();
  for (const [number, languages] of tellingWords().languages) {
    const count = words.occurrences[number] as number;
    if (count === 0) continue;
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + count / languages.length);
  }
  if (words.hasForeignCharacters) counts.set("de", (counts.get("de") ?? 0) + weighUmlauts(text));
  const [best = ["en", 0], second = ["en", 0]] = [...counts].sort((one, other) => other[1] - one[1]);
  // Few words, or as many of two languages, are weighed by all that can be seen.
  return best[1] < fewFunctionWords || best[1] - second[1] < 0.01 ? readLanguage(readWords(text), text) : best[0];
}
