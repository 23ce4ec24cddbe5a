import { readWords, type Word } from "../text/words.ts";
import { english } from "../vocabulary/english.ts";
import { german } from "../vocabulary/german.ts";
import type { KindWords } from "../vocabulary/topics.ts";
import { countNamesInCode, countSiblings, hasBadge, isMuchCode } from "./article-cues.ts";
import { type DocumentKind, documentKinds } from "./document.ts";
import {
  findKindTerms,
  leastLead,
  readFileName,
  readHeadingCues,
  readNameCues,
  readShortCues,
  readShortTitles,
  readTermCues,
} from "./kind-cues.ts";
import { hasMoney } from "./quantities.ts";
import { readLanguage } from "./read-language.ts";

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

/** `# Scope`, `**Scope**`, `- **Scope:** …`, `| Scope |`; any short line or what stands before its colon. */
const opensTitle = /^\s*(?:#|\*\*|__|[-*+]\s+(?:\*\*|__)|\|)/;
const shortLine = /^\s*[^.]{1,60}$|^\s*[^:.]{1,60}:/;
const marks = /^[\s#*_>+-]+|[\s#*_]+$/g;
const longestTitle = 80;
const mostCells = 8;

const story = /(?<!\p{L})(?:as|als)\s[^\n]{1,200}?(?<!\p{L})(?:i|we|ich|wir|so|damit)(?!\p{L})/giu;
const task = /^\s*(?:[-*+]|\d+[.)])\s+\[[ x]\]\s/gim;
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
  const words = readWords(seen);
  const language = readLanguage(words, seen);
  const { kinds } = language === "de" ? german : english;
  const leads = [...weighKinds(kinds, path, seen, words)].map(([kind, weight]) => weight - leastLead[kind]);
  return Math.max(...leads) - weighOthers(seen, words) > -margin ? undefined : { language };
}

/** How much speaks for each kind, rather too much than too little. */
function weighKinds(
  kinds: KindWords,
  path: string,
  text: string,
  words: readonly Word[],
): ReadonlyMap<DocumentKind, number> {
  const weights = new Map<DocumentKind, number>(
    documentKinds.filter((kind) => kind !== "none").map((kind) => [kind, 0]),
  );
  const add = (kind: DocumentKind, weight: number): void => {
    const before = weights.get(kind);
    if (before !== undefined) weights.set(kind, before + weight);
  };
  const titles = text.split("\n").flatMap(readTitles);
  const ofNames = new Map<DocumentKind, number>();
  for (const name of titles.slice(0, mostNames))
    for (const { kind, weight } of [...readNameCues(kinds, name, "title"), ...readShortTitles(kinds, name)])
      ofNames.set(kind, Math.max(weight, ofNames.get(kind) ?? 0));
  for (const [kind, weight] of ofNames) add(kind, weight);
  for (const { kind, weight } of readNameCues(kinds, readFileName(path), "file name")) add(kind, weight);
  const found = findKindTerms(kinds, titles, words);
  for (const { kind, weight } of [...readHeadingCues(found), ...readTermCues(found)]) add(kind, weight);
  if (words.length <= fewWords)
    for (const { kind, weight } of readShortCues(found)) add(kind, weight * Math.min(1, shortWords / words.length));
  if (countIn(text, story) >= leastEntries) add("backlog", 3);
  if (countIn(text, task) >= leastEntries) add("backlog", 1.5);
  if (hasMoney(text)) add("sow", 1.5);
  return weights;
}

/** What speaks for the manual or the notes of a software package. */
function weighOthers(text: string, words: readonly Word[]): number {
  const fences = countIn(text, fence);
  return (
    (hasBadge(text) ? 2 : 0) +
    (isMuchCode(countNamesInCode(text), words.length) ? 2 : 0) +
    (fences >= 6 && fences * charactersPerFence > text.length ? 2 : 0) +
    (countSiblings(text) >= leastEntries ? 1.5 : 0)
  );
}

function readTitles(line: string): string[] {
  if (!opensTitle.test(line) && !shortLine.test(line)) return [];
  return line
    .split("|", mostCells)
    .map((cell) => (cell.replace(marks, "").split(/:|\*\*/)[0] ?? "").slice(0, longestTitle))
    .filter((title) => title.trim() !== "");
}

function countIn(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
