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
  /** All that was added, in order. */
  readonly added: { readonly terms: string; readonly number: number }[];
  /** By number, the numbers of the terms that include it. */
  readonly including: Map<number, readonly number[]>;
  /** Where the words of the texts so far lead from the root: few words do, and each is looked up once. */
  readonly starts: Map<string, readonly TreeNode[]>;
}

/** Most nodes are the last word of a term, with none of what leads on. */
interface TreeNode {
  own: number[] | undefined;
  /**
   * How terms go on that begin with the words so far: which of those added, and from where in it, in turns. A text has
   * few of all beginnings, so they wait until one comes.
   */
  waiting: number[] | undefined;
  exact?: Map<string, TreeNode>;
  /** By the prefix's first three letters. */
  prefixes?: Map<string, { readonly prefix: string; readonly node: TreeNode }[]>;
  wildcards?: { readonly before: string; readonly inside: string; readonly node: TreeNode }[];
  /** With those that include them, by number; made when a text first has the words. */
  terms?: readonly number[];
}

/** Texts bring ever new words; when so many are known, they are forgotten. */
const mostStarts = 20_000;
const nowhere: readonly TreeNode[] = [];

export function createTermTree(): TermTree {
  return { root: createNode(), added: [], including: new Map(), starts: new Map() };
}

function createNode(): TreeNode {
  return { own: undefined, waiting: undefined };
}

/** A tree of lists of terms (see `Vocabulary`), each list under its place among them. */
export function buildTermTree(lists: readonly (readonly string[])[]): TermTree {
  const tree = createTermTree();
  for (const [number, list] of lists.entries()) for (const terms of list) addTerm(tree, terms, number);
  return tree;
}

/** Adds terms (see `Vocabulary`), parted by `|`, under a number of the caller's. All of one number come one after the other. */
export function addTerm(tree: TermTree, terms: string, number: number): void {
  if (tree.starts.size > 0) tree.starts.clear();
  const which = tree.added.push({ terms, number }) - 1;
  for (let from = 0; from !== -1; from = after("|", terms, from)) addWords(tree, tree.root, which, from);
}

/** Where the text goes on after the next such sign, -1 where there is none. */
function after(sign: string, text: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at === -1 ? -1 : at + 1;
}

/** Adds the words of one term from a place in it on. */
function addWords({ added }: TermTree, node: TreeNode, which: number, from: number): void {
  const { terms, number } = added[which] as TermTree["added"][number];
  const bar = terms.indexOf("|", from);
  const end = bar === -1 ? terms.length : bar;
  const space = terms.indexOf(" ", from);
  const isLast = space === -1 || space > end;
  const child = childFor(node, terms.slice(from, isLast ? end : space));
  if (!isLast) {
    if (child.waiting === undefined) child.waiting = [which, space + 1];
    else child.waiting.push(which, space + 1);
  } else if (child.own === undefined) child.own = [number];
  else if (child.own[child.own.length - 1] !== number) child.own.push(number);
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
    const created = createNode();
    node.exact.set(word, created);
    return created;
  }
  if (!word.startsWith("*") && word.length >= 4) {
    const prefix = word.slice(0, -1);
    const key = prefix.slice(0, 3);
    node.prefixes ??= new Map();
    const siblings = node.prefixes.get(key) ?? [];
    if (siblings.length === 0) node.prefixes.set(key, siblings);
    const known = siblings.find((sibling) => sibling.prefix === prefix);
    if (known !== undefined) return known.node;
    const created = { prefix, node: createNode() };
    siblings.push(created);
    return created.node;
  }
  node.wildcards ??= [];
  const known = node.wildcards.find((sibling) => sibling.before === word);
  if (known !== undefined) return known.node;
  const created = { before: word, inside: word.replaceAll("*", ""), node: createNode() };
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
  if (node.own !== undefined) found.push({ terms: termsOf(tree, node, node.own), firstWord, endWord });
  const word = words[endWord]?.folded;
  if (word === undefined) return;
  for (const next of nodesAfter(tree, node, word)) collect(tree, next, words, firstWord, endWord + 1, found);
}

function termsOf({ including }: TermTree, node: TreeNode, own: readonly number[]): readonly number[] {
  if (node.terms !== undefined) return node.terms;
  const more = own.flatMap((number) => including.get(number) ?? []);
  node.terms = more.length === 0 ? own : [...new Set([...own, ...more])].sort((a, b) => a - b);
  return node.terms;
}

function startsOf(tree: TermTree, word: string): readonly TreeNode[] {
  const known = tree.starts.get(word);
  if (known !== undefined) return known;
  const nodes = nodesAfter(tree, tree.root, word);
  if (tree.starts.size >= mostStarts) tree.starts.clear();
  tree.starts.set(word, nodes);
  return nodes;
}

function nodesAfter(tree: TermTree, parent: TreeNode, word: string): readonly TreeNode[] {
  const waiting = parent.waiting ?? [];
  parent.waiting = undefined;
  for (let at = 0; at < waiting.length; at += 2)
    addWords(tree, parent, waiting[at] as number, waiting[at + 1] as number);
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
