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
  /** Where the words of the texts so far lead from the root: few words do, and each is looked up once. */
  readonly starts: Map<string, readonly TreeNode[]>;
}

interface TreeNode {
  readonly exact: Map<string, TreeNode>;
  /** By the prefix's first three letters. */
  readonly prefixes: Map<string, { readonly prefix: string; readonly node: TreeNode }[]>;
  readonly wildcards: { readonly before: string; readonly inside: string; readonly node: TreeNode }[];
  readonly terms: number[];
}

/** Texts bring ever new words; when so many are known, they are forgotten. */
const mostStarts = 20_000;
const nowhere: readonly TreeNode[] = [];

export function createTermTree(): TermTree {
  return { root: createNode(), starts: new Map() };
}

/** A tree of lists of terms (see `Vocabulary`), each list under its place among them. */
export function buildTermTree(lists: readonly (readonly string[])[]): TermTree {
  const tree = createTermTree();
  for (const [number, list] of lists.entries()) for (const terms of list) addTerm(tree, terms, number);
  return tree;
}

function createNode(): TreeNode {
  return { exact: new Map(), prefixes: new Map(), wildcards: [], terms: [] };
}

/** Adds a term (see `Vocabulary`) under a number of the caller's. */
export function addTerm(tree: TermTree, term: string, number: number): void {
  tree.starts.clear();
  for (const alternative of term.split("|")) {
    let node = tree.root;
    for (const word of alternative.trim().split(/\s+/)) node = childFor(node, word);
    if (!node.terms.includes(number)) node.terms.push(number);
  }
}

function childFor(node: TreeNode, word: string): TreeNode {
  if (!word.includes("*")) {
    const known = node.exact.get(word);
    if (known !== undefined) return known;
    const created = createNode();
    node.exact.set(word, created);
    return created;
  }
  if (!word.startsWith("*") && word.length >= 4) {
    const prefix = word.slice(0, -1);
    const key = prefix.slice(0, 3);
    const siblings = node.prefixes.get(key) ?? [];
    node.prefixes.set(key, siblings);
    const known = siblings.find((sibling) => sibling.prefix === prefix);
    if (known !== undefined) return known.node;
    const created = { prefix, node: createNode() };
    siblings.push(created);
    return created.node;
  }
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
  for (const [first, { folded }] of words.entries())
    for (const node of startsOf(tree, folded)) step(node, first, first + 1);
  return found;

  function step(node: TreeNode, firstWord: number, endWord: number): void {
    if (node.terms.length > 0) found.push({ terms: node.terms, firstWord, endWord });
    const word = words[endWord]?.folded;
    if (word !== undefined) eachNext(node, word, (next) => step(next, firstWord, endWord + 1));
  }
}

function startsOf(tree: TermTree, word: string): readonly TreeNode[] {
  const known = tree.starts.get(word);
  if (known !== undefined) return known;
  const nodes: TreeNode[] = [];
  eachNext(tree.root, word, (next) => nodes.push(next));
  if (tree.starts.size >= mostStarts) tree.starts.clear();
  tree.starts.set(word, nodes.length === 0 ? nowhere : nodes);
  return nodes;
}

function eachNext(node: TreeNode, word: string, visit: (next: TreeNode) => void): void {
  const exact = node.exact.get(word);
  if (exact !== undefined) visit(exact);
  if (node.prefixes.size > 0) {
    for (const { prefix, node: next } of node.prefixes.get(word.slice(0, 3)) ?? []) {
      if (word.startsWith(prefix)) visit(next);
    }
  }
  for (const { before, inside, node: next } of node.wildcards) {
    if (before.endsWith("*") ? word.includes(inside) : word.endsWith(inside)) visit(next);
  }
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
