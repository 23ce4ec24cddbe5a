import type { MarkdownDocument } from "../../markdown/markdown-document.ts";
import { type KnownText, type KnownTexts, knowText, numberReader } from "../../text/known-text.ts";
import { readWords, type Word } from "../../text/words.ts";
import {
  englishItemWords,
  type FieldTerm,
  fieldTerms,
  germanItemWords,
  type ItemWords,
  type ListTerm,
  listTerms,
  type TypeTerm,
  typeTerms,
} from "../../vocabulary/item-words.ts";
import { addTerm, createTermTree, matchTerms, type TermTree } from "../../vocabulary/term-matcher.ts";

/** The words of backlogs in the languages of one document, ready to be asked what a text says. */
export interface ItemTerms {
  /** What a column head or label is about: `Story Points` → `estimate`. */
  readonly fields: TermSet<FieldTerm>;
  /** What a heading says is listed below it: `Functional Requirements` → `requirements`. */
  readonly lists: TermSet<ListTerm>;
  readonly types: TermSet<TypeTerm>;
  readonly values: TermSet<"priority" | "optional" | "support" | "status" | "unit" | "order">;
  /** By when a heading says that what it lists is wanted. */
  readonly horizons: TermSet<"soon" | "later">;
  readonly texts: ItemTexts;
}

/** The stretches that the readers of items looked at in one document. What they find depends on the text and its language. */
interface ItemTexts {
  readonly present: Map<string, KnownText>;
  readonly earlier: KnownTexts;
}

export interface TermSet<Name extends string> {
  readonly tree: TermTree;
  /** By term number. */
  readonly names: readonly Name[];
  readonly texts: ItemTexts;
  readonly longestReader: number;
  readonly matchReader: number;
}

export interface TermMatch<Name extends string> {
  readonly name: Name;
  /** In the text that was asked about. */
  readonly start: number;
  readonly end: number;
  /** The part of the text's words that the term makes up, numbers and little words left out. */
  readonly share: number;
}

const little = new Set(
  "the a an of for and or to in on our your their this that with by at from as is are we my der die das des dem den ein eine einer und oder zu zum zur im fuer mit auf an am bei unser unsere unseres unserem von dieses diese".split(
    " ",
  ),
);

/** What a clause adds to a name: `Improvements that could be funded` are improvements. */
const clause = /(?:(?<=\p{L})\s(?:that|which|we|looking|waiting)\s|,\s(?:die|der|das|welche|für die)\s).*$/iu;
const leadsOn = /^\s(?:of|for|from|to|in|des|der|für|an|unsere[rs]|von|im|zu[mr]?)\s/iu;

/** The words by themselves belong to no document. */
const noTexts: ItemTexts = { present: new Map(), earlier: new Map() };

// German authors write `User Stories`, `Priority` and `Done` as well; in English no German word would be one.
const english = compile([englishItemWords]);
const german = compile([germanItemWords, englishItemWords]);
const termsOf = new WeakMap<MarkdownDocument, ItemTerms>();

/** The same for all readings of a document; `earlier` is the document before an edit, whose texts are not looked at again. */
export function itemTermsOf(markdown: MarkdownDocument, language: string, earlier?: MarkdownDocument): ItemTerms {
  const known = termsOf.get(markdown);
  if (known !== undefined) return known;
  const words = language === "de" ? german : english;
  const before = earlier && termsOf.get(earlier);
  const isSameLanguage = before?.fields.tree === words.fields.tree;
  const terms = withTexts(words, { present: new Map(), earlier: isSameLanguage ? before.texts.present : new Map() });
  termsOf.set(markdown, terms);
  return terms;
}

/** Lets go of what was found in a document's texts. */
export function forgetItemTexts(markdown: MarkdownDocument): void {
  termsOf.get(markdown)?.texts.present.clear();
}

function withTexts({ fields, lists, types, values, horizons }: ItemTerms, texts: ItemTexts): ItemTerms {
  return {
    fields: { ...fields, texts },
    lists: { ...lists, texts },
    types: { ...types, texts },
    values: { ...values, texts },
    horizons: { ...horizons, texts },
    texts,
  };
}

/**
 * A reader of items that looks at each text once, however often the document is read again. What it finds may depend on
 * nothing but the text and the terms, tells places from the text's start, and is never changed.
 */
export function oncePerItemText<Found>(
  read: (text: string, terms: ItemTerms) => Found,
): (text: string, terms: ItemTerms) => Found {
  const reader = numberReader();
  return (text, terms) => recall(terms.texts, text, reader, (known) => read(known, terms));
}

function recall<Found>(texts: ItemTexts, text: string, reader: number, read: (text: string) => Found): Found {
  return knowText(text, texts.present, texts.earlier).recall(reader, read);
}

/** The terms of a text from left to right, none inside a longer one. */
export function matchLongest<Name extends string>(set: TermSet<Name>, text: string): readonly TermMatch<Name>[] {
  return recall(set.texts, text, set.longestReader, (known) => readLongest(set, known));
}

function readLongest<Name extends string>(set: TermSet<Name>, text: string): TermMatch<Name>[] {
  const words = readWords(text);
  const hits = matchTerms(set.tree, words);
  if (hits.length === 0) return [];
  // `As a …` has no other words than little ones.
  const counts = words.some(isContent) ? isContent : () => true;
  const content = words.filter(counts).length;
  const matches: TermMatch<Name>[] = [];
  let covered = 0;
  for (const hit of [...hits].sort((a, b) => a.firstWord - b.firstWord || b.endWord - a.endWord)) {
    if (hit.firstWord < covered && hit.endWord <= covered) continue;
    covered = hit.endWord;
    matches.push({
      name: set.names[hit.term] as Name,
      start: (words[hit.firstWord] as Word).start,
      end: (words[hit.endWord - 1] as Word).end,
      share: words.slice(hit.firstWord, hit.endWord).filter(counts).length / content,
    });
  }
  return matches;
}

/**
 * The one thing a short text is about; `undefined` where a term is only a small part of it. In `User Story ID` the last
 * of two terms counts, in `Goals of the Sprint` the first.
 */
export function findTerm<Name extends string>(set: TermSet<Name>, text: string): Name | undefined {
  return findTermMatch(set, text)?.name;
}

export function findTermMatch<Name extends string>(set: TermSet<Name>, text: string): TermMatch<Name> | undefined {
  if (text.length > 120) return undefined;
  return recall(set.texts, text, set.matchReader, (known) => readTermMatch(set, known));
}

function readTermMatch<Name extends string>(set: TermSet<Name>, text: string): TermMatch<Name> | undefined {
  const head = text.replace(/\([^)]*\)/g, (inside) => " ".repeat(inside.length)).replace(clause, "");
  const matches = readLongest(set, /[\p{L}]/u.test(head) ? head : text);
  const [first] = matches;
  if (first === undefined) return undefined;
  const most = Math.max(...matches.map((match) => match.share));
  const between =
    matches.length > 1 &&
    /\s(?:of|for|from|in|to|and|der|des|für|aus|von|und|zu[mr]?)\s|[:–—&/]/iu.test(head.slice(first.end));
  const best = between ? first : (matches.findLast((match) => match.share === most) as TermMatch<Name>);
  // `Tasks for the first half of the year` is about tasks.
  const leads = best.start === 0 && leadsOn.test(text.slice(best.end));
  return best.share >= (leads ? 0.15 : 0.4) ? best : undefined;
}

function isContent(word: Word): boolean {
  return !little.has(word.folded) && !/^(?:\d+|[ivx]{1,4})$/.test(word.folded);
}

function compile(languages: readonly ItemWords[]): ItemTerms {
  return {
    texts: noTexts,
    fields: compileSet(
      fieldTerms,
      languages.map((words) => words.fields),
    ),
    lists: compileSet(
      listTerms,
      languages.map((words) => words.lists),
    ),
    types: compileSet(
      typeTerms,
      languages.map((words) => words.types),
    ),
    values: compileSet(
      ["priority", "optional", "support", "status", "unit", "order"],
      languages.map((words) => ({
        priority: words.priorities,
        optional: words.optional,
        support: words.support,
        status: words.statuses,
        unit: words.units,
        order: words.orders,
      })),
    ),
    horizons: compileSet(["soon", "later"], languages),
  };
}

function compileSet<Name extends string>(
  names: readonly Name[],
  languages: readonly Readonly<Record<Name, string>>[],
): TermSet<Name> {
  const tree = createTermTree();
  for (const words of languages) for (const [number, name] of names.entries()) addTerm(tree, words[name], number);
  return { tree, names, texts: noTexts, longestReader: numberReader(), matchReader: numberReader() };
}
