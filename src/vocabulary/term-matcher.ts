import type { Word } from "../text/words.ts";

/** A term found in a text; words are counted from the text's start. */
export interface TermHit {
  /** Which term: the number that `addTerm` gave. */
  readonly term: number;
  readonly firstWord: number;
  /** The word after the last one. */
  readonly endWord: number;
}

/** Words of a text that are one term or several: a `client` is of many lists. */
export interface Occurrence {
  /** The numbers of the terms. */
  readonly terms: readonly number[];
  readonly firstWord: number;
  readonly endWord: number;
}

/** All terms as one tree over words, so that a text is searched for all of them in one pass. */
export interface TermTree {
  readonly root: TreeNode;
  /** By number, the numbers of the terms that include it. */
  readonly including: Map<number, readonly number[]>;
  /** Where the words of the texts so far lead from the root: few words do, and each is looked up once. */
  readonly starts: Map<string, readonly TreeNode[]>;
}

/** Most nodes are the last word of a term, with none of what leads on. */
interface TreeNode {
  exact?: Map<string, TreeNode>;
  /** By the prefix's first three letters. */
  prefixes?: Map<string, { readonly prefix: string; readonly node: TreeNode }[]>;
  wildcards?: { readonly before: string; readonly inside: string; readonly node: TreeNode }[];
  /** How terms go on that begin with the words so far. A text has few of all beginnings, so they wait until one comes. */
  waiting?: { readonly words: string; readonly number: number }[] | undefined;
  readonly own: number[];
  /** With those that include them, by number; made when a text first has the words. */
  terms?: readonly number[];
}

/** Texts bring ever new words; when so many are known, they are forgotten. */
const mostStarts = 20_000;
const nowhere: readonly TreeNode[] = [];

export function createTermTree(): TermTree {
  return { root: { own: [] }, including: new Map(), starts: new Map() };
}

/** A tree of lists of terms (see `Vocabulary`), each list under its place among them. */
export function buildTermTree(lists: readonly (readonly string[])[]): TermTree {
  const tree = createTermTree();
  for (const [number, list] of lists.entries()) for (const terms of list) addTerm(tree, terms, number);
  return tree;
}

/** Adds a term (see `Vocabulary`) under a number of the caller's. */
export function addTerm(tree: TermTree, term: string, number: number): void {
  if (tree.starts.size > 0) tree.starts.clear();
  for (const alternative of term.split("|")) addWords(tree.root, alternative.trim(), number);
}

function addWords(node: TreeNode, words: string, number: number): void {
  const space = words.indexOf(" ");
  const child = childFor(node, space === -1 ? words : words.slice(0, space));
  if (space !== -1) {
    child.waiting ??= [];
    child.waiting.push({ words: words.slice(space + 1).trimStart(), number });
  } else if (!child.own.includes(number)) child.own.push(number);
}

/** Counts all terms of one number, those added so far and later ones, under another number as well. */
export function includeTerms(tree: TermTree, number: number, under: number): void {
  tree.including.set(number, [...(tree.including.get(number) ?? []), under]);
}

function childFor(node: TreeNode, word: string): TreeNode {
  if (!word.includes("*")) {
    node.exact ??= new Map();
    const known = node.exact.get(word);
    if (known !== undefined) return known;
    const created = { own: [] };
    node.exact.set(word, created);
    return created;
  }
  if (!word.startsWith("*") && word.length >= 4) {
    const prefix = word.slice(0, -1);
    const key = prefix.slice(0, 3);
    node.prefixes ??= new Map();
    const siblings = node.prefixes.get(key) ?? [];
    node.prefixes.set(key, siblings);
    const known = siblings.find((sibling) => sibling.prefix === prefix);
    if (known !== undefined) return known.node;
    const created = { prefix, node: { own: [] } };
    siblings.push(created);
    return created.node;
  }
  node.wildcards ??= [];
  const known = node.wildcards.find((sibling) => sibling.before === word);
  if (known !== undefined) return known.node;
  const created = { before: word, inside: word.replaceAll("*", ""), node: { own: [] } };
  node.wildcards.push(created);
  return created.node;
}

/** Every occurrence of every term, by first word; overlapping ones all count. */
export function matchTerms(tree: TermTree, words: readonly Word[]): TermHit[] {
  const hits: TermHit[] = [];
  for (const { terms, firstWord, endWord } of findOccurrences(tree, words))
    for (const term of terms) hits.push({ term, firstWord, endWord });
  return hits;
}

/** The same, the terms of the same words together. */
export function findOccurrences(tree: TermTree, words: readonly Word[]): Occurrence[] {
  const found: Occurrence[] = [];
  for (let first = 0; first < words.length; first++)
    for (const node of startsOf(tree, (words[first] as Word).folded))
      collect(tree, node, words, first, first + 1, found);
  return found;
}

function collect(
  tree: TermTree,
  node: TreeNode,
  words: readonly Word[],
  firstWord: number,
  endWord: number,
  found: Occurrence[],
): void {
  if (node.own.length > 0) found.push({ terms: termsOf(tree, node), firstWord, endWord });
  const word = words[endWord]?.folded;
  if (word === undefined) return;
  for (const next of nodesAfter(node, word)) collect(tree, next, words, firstWord, endWord + 1, found);
}

function termsOf({ including }: TermTree, node: TreeNode): readonly number[] {
  if (node.terms !== undefined) return node.terms;
  const more = node.own.flatMap((number) => including.get(number) ?? []);
  node.terms = more.length === 0 ? node.own : [...new Set([...node.own, ...more])].sort((a, b) => a - b);
  return node.terms;
}

function startsOf(tree: TermTree, word: string): readonly TreeNode[] {
  const known = tree.starts.get(word);
  if (known !== undefined) return known;
  const nodes = nodesAfter(tree.root, word);
  if (tree.starts.size >= mostStarts) tree.starts.clear();
  tree.starts.set(word, nodes);
  return nodes;
}

function nodesAfter(parent: TreeNode, word: string): readonly TreeNode[] {
  const { waiting } = parent;
  parent.waiting = undefined;
  for (const { words, number } of waiting ?? []) addWords(parent, words, number);
  const { exact, prefixes, wildcards } = parent;
  const same = exact?.get(word);
  if (prefixes === undefined && wildcards === undefined) return same === undefined ? nowhere : [same];
  const nodes = same === undefined ? [] : [same];
  for (const { prefix, node } of prefixes?.get(word.slice(0, 3)) ?? []) {
    if (word.startsWith(prefix)) nodes.push(node);
  }
  for (const { before, inside, node } of wildcards ?? []) {
    if (before.endsWith("*") ? word.includes(inside) : word.endsWith(inside)) nodes.push(node);
  }
  return nodes.length === 0 ? nowhere : nodes;
}

/** The hits that lie in no longer one: `out of scope` is no `scope`. */
export function keepLongest(hits: readonly TermHit[]): TermHit[] {
  const ends = new Map<number, number>();
  for (const { firstWord, endWord } of hits) ends.set(firstWord, Math.max(endWord, ends.get(firstWord) ?? 0));
  const endsBefore = new Map<number, number>();
  let reached = 0;
  for (const firstWord of [...ends.keys()].sort((a, b) => a - b)) {
    endsBefore.set(firstWord, reached);
    reached = Math.max(reached, ends.get(firstWord) ?? 0);
  }
  return hits.filter(
    ({ firstWord, endWord }) => endWord === ends.get(firstWord) && endWord > (endsBefore.get(firstWord) ?? 0),
  );
}
