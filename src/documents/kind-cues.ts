import type { MarkdownDocument } from "../markdown/markdown-document.ts";
import { type Message, say } from "../text/message.ts";
import { readWords, type Word } from "../text/words.ts";
import { addTerm, createTermTree, keepLongest, matchTerms, type TermTree } from "../vocabulary/term-matcher.ts";
import type { KindCues, KindWords } from "../vocabulary/topics.ts";
import type { DocumentKind } from "./document.ts";
import { findTermsInDocument } from "./terms-in-document.ts";

/** Something that speaks for a kind; weights add up. */
export interface KindCue {
  readonly kind: DocumentKind;
  readonly weight: number;
  /** For people: `title "Statement of Work"`. */
  readonly reason: Message;
}

/** A name says most, headings much, words in the text little; each counts once, however often it comes. */
const weights = { title: 6, shortTitle: 3, fileName: 2 };
const ofHeadings = { each: 1, most: 6 };
const ofTerms = { each: 0.35, most: 2 };
const weightsOfTerms = {
  headings: ofHeadings,
  shortHeadings: ofHeadings,
  terms: ofTerms,
  shortTerms: ofTerms,
  phrases: { each: 0.7, most: 3 },
};
export type TermSource = keyof typeof weightsOfTerms;

/** What so many terms of one source say. */
export function weighTerms(source: TermSource, count: number): number {
  const { each, most } = weightsOfTerms[source];
  return Math.min(most, count * each);
}

/** So much more must speak for a kind than for none of ours: essays have audiences and plans have prices; only a backlog has items. */
export const leastLead: Readonly<Record<DocumentKind, number>> = {
  sow: 3.5,
  vision: 2.6,
  backlog: 1.3,
  charter: 2.2,
  "change-request": 2.3,
  notes: 2.3,
  none: 0,
};

const kindSources = [
  "titles",
  "wholeTitles",
  "shortTitles",
  "headings",
  "terms",
  "shortHeadings",
  "shortTerms",
  "phrases",
] as const;

const sourcesOfTitles: readonly (keyof KindCues)[] = ["headings", "shortHeadings"];
const sourcesOfText: readonly (keyof KindCues)[] = ["terms", "shortTerms", "phrases"];

/** The terms found for each kind, by where they tell. */
export type FoundTerms = ReadonlyMap<keyof KindCues, ReadonlyMap<DocumentKind, ReadonlySet<string>>>;

interface KindTerms {
  readonly tree: TermTree;
  /** By term number. */
  readonly meanings: readonly {
    readonly kind: DocumentKind;
    readonly source: keyof KindCues;
    readonly term: string;
  }[];
}

/** What stands before a number, or is one: `No. 3`, `CR-07`, `AEA12`. */
const numbered = /^(?:no|nr|number|nummer|cr|co|\p{L}{0,4}\d+)$/u;
/** What stands before the name of the paper that another one changes. */
const amended = /\s(?:zum|zur|zu|to)\s/iu;

/** The words of a file's name: `2-UserStories_v3.md` → `2 User Stories v3`. */
export function readFileName(path: string): string {
  const name = path.split(/[\\/]/).at(-1) ?? "";
  return name
    .replace(/\.\w+$/, "")
    .replace(/[_.-]+/g, " ")
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");
}

/** What a name says of the document: the term that makes up most of it, for each kind. */
export function readNameCues(words: KindWords, name: string, source: "title" | "file name"): KindCue[] {
  // `2nd amendment to the contract` is an amendment.
  const [head = ""] = name.split(amended);
  const ofHead = head === name ? [] : readNameCues(words, head, source);
  if (ofHead.some(({ kind }) => kind === "change-request")) return ofHead;
  const { tree, meanings } = compileKindTerms(words);
  const shares = new Map<DocumentKind, number>();
  const note = (kind: DocumentKind, share: number): void => {
    shares.set(kind, Math.max(share, shares.get(kind) ?? 0));
  };
  const inName = readNameWords(name);
  for (const hit of keepLongest(matchTerms(tree, inName).filter(({ term }) => meanings[term]?.source === "titles"))) {
    const meaning = meanings[hit.term];
    if (meaning !== undefined) note(meaning.kind, (hit.endWord - hit.firstWord) / inName.length);
  }
  for (const part of name.split(/[:|–—]|\s-\s/)) {
    const inPart = readNameWords(part);
    for (const hit of matchTerms(tree, inPart)) {
      const meaning = meanings[hit.term];
      if (meaning?.source === "wholeTitles" && hit.endWord - hit.firstWord === inPart.length) note(meaning.kind, 1);
    }
  }
  const weight = source === "title" ? weights.title : weights.fileName;
  return [...shares].map(([kind, share]) => ({
    kind,
    weight: weight * Math.min(1, 0.4 + share),
    reason: source === "title" ? say`title "${name}"` : say`file name "${name}"`,
  }));
}

function readNameWords(name: string): Word[] {
  return readWords(name).filter((word) => !/^\d+$/.test(word.folded));
}

/** What headings, labels and the heads of columns say: a term counts where it makes up a third of one. */
export function readHeadingCues(found: FoundTerms): KindCue[] {
  return toCues(found, "headings", say`headings`);
}

export function readTermCues(found: FoundTerms): KindCue[] {
  return toCues(found, "terms", say`words`);
}

/** What tells only in a short text: `Keep`, `Raised by` as labels, `plus VAT`, `was discussed`, `has the final say`. */
export function readShortCues(found: FoundTerms): KindCue[] {
  return [
    ...toCues(found, "shortHeadings", say`headings`),
    ...toCues(found, "shortTerms", say`words`),
    ...toCues(found, "phrases", say`words`),
  ];
}

/** A title, or a part of one, that is nothing but a known name: `Change 14`, `Call with Northwind`. */
export function readShortTitles(words: KindWords, title: string): KindCue[] {
  const { tree, meanings } = compileKindTerms(words);
  const found = new Map<DocumentKind, KindCue>();
  for (const part of title.split(/[:|–—,(]|\s-\s/)) {
    const inPart = readNameWords(part).filter(({ folded }) => !/^(?:no|nr|number|nummer)$/.test(folded));
    for (const { term, firstWord, endWord } of matchTerms(tree, inPart)) {
      const meaning = meanings[term];
      if (meaning === undefined || !meaning.source.endsWith("itles") || endWord - firstWord < inPart.length) continue;
      found.set(meaning.kind, { kind: meaning.kind, weight: weights.shortTitle, reason: say`title "${title}"` });
    }
  }
  return [...found.values()];
}

/** `Change request CR-7: card payment`, `Änderungsantrag Nr. 12`: a known name, with nothing but a number before the subject. */
export function isWholeName(words: KindWords, name: string, kind: DocumentKind): boolean {
  const { tree, meanings } = compileKindTerms(words);
  const [head = ""] = name.split(amended)[0]?.split(/[:|–—,(„“"]|\s-\s/) ?? [];
  const inHead = readNameWords(head).filter(({ folded }) => !numbered.test(folded));
  return matchTerms(tree, inHead).some(({ term, firstWord, endWord }) => {
    const meaning = meanings[term];
    return meaning?.kind === kind && meaning.source === "titles" && firstWord === 0 && endWord === inHead.length;
  });
}

/** Headings, labels and the heads of columns. */
export function titlesIn({ sections, fields, blocks }: MarkdownDocument): string[] {
  const headings = sections.flatMap(({ heading }) => (heading === undefined ? [] : [heading.text]));
  const heads = blocks.flatMap((block) => (block.type === "table" ? block.header.map(({ text }) => text) : []));
  return [...headings, ...fields.map(({ label }) => label), ...heads];
}

/** The terms that tell a kind in a text and in its titles, each read once for all that they may tell. */
export function findKindTerms(words: KindWords, markdown: MarkdownDocument): FoundTerms {
  const { tree, meanings } = compileKindTerms(words);
  const found = new Map<keyof KindCues, Map<DocumentKind, Set<string>>>();
  for (const title of titlesIn(markdown)) {
    const inTitle = readWords(title);
    const hits = matchTerms(tree, inTitle);
    for (const source of hits.length === 0 ? [] : sourcesOfTitles) {
      const longest = keepLongest(hits.filter(({ term }) => meanings[term]?.source === source));
      for (const hit of longest)
        if ((hit.endWord - hit.firstWord) * 3 >= inTitle.length) note(hit.term, sourcesOfTitles);
    }
  }
  // In a whole text there is room for a term beside a longer one, and comparing all would take too long.
  for (const { terms } of findTermsInDocument(markdown, tree)) for (const term of terms) note(term, sourcesOfText);
  return found;

  function note(term: number, sources: readonly (keyof KindCues)[]): void {
    const meaning = meanings[term];
    if (meaning === undefined || !sources.includes(meaning.source)) return;
    const ofSource = found.get(meaning.source) ?? new Map<DocumentKind, Set<string>>();
    found.set(meaning.source, ofSource.set(meaning.kind, (ofSource.get(meaning.kind) ?? new Set()).add(meaning.term)));
  }
}

function toCues(found: FoundTerms, source: TermSource, what: Message): KindCue[] {
  return [...(found.get(source) ?? [])].map(([kind, terms]) => ({
    kind,
    weight: weighTerms(source, terms.size),
    reason: say`${what} ${[...terms]
      .slice(0, 4)
      .map((term) => `"${term}"`)
      .join(", ")}`,
  }));
}

const compiled = new WeakMap<KindWords, KindTerms>();

function compileKindTerms(words: KindWords): KindTerms {
  const known = compiled.get(words);
  if (known !== undefined) return known;
  const tree = createTermTree();
  const meanings: { kind: DocumentKind; source: keyof KindCues; term: string }[] = [];
  for (const [kind, cues] of Object.entries(words) as [DocumentKind, KindCues][]) {
    for (const source of kindSources) {
      for (const term of (cues[source] ?? []).flatMap((list) => list.split("|"))) {
        addTerm(tree, term, meanings.length);
        meanings.push({ kind, source, term });
      }
    }
  }
  const terms = { tree, meanings };
  compiled.set(words, terms);
  return terms;
}
