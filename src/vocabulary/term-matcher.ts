import type { Word } from "../text/words.ts";

/** A term found in a text; words are counted from the text's start. */
export interface TermHit {
  /** Which term: the number that `addTerm` gave. */
  readonly term: number;
  readonly firstWord: number;
  /** The word after the last one. */
  readonly endWord: number;
}

/** All terms as one tree over words, so that a text is searched for all of them in one pass. */
export interface TermTree {
  readonly root: TreeNode;
  size: number;
}

interface TreeNode {
  readonly exact: Map<string, TreeNode>;
  /** By the prefix's first three letters. */
  readonly prefixes: Map<string, { readonly prefix: string; readonly node: TreeNode }[]>;
  readonly wildcards: { readonly before: string; readonly inside: string; readonly node: TreeNode }[];
  terms: readonly number[];
}

export function createTermTree(): TermTree {
  return { root: createNode(), size: 0 };
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
  for (const alternative of term.split("|")) {
    let node = tree.root;
    for (const word of alternative.trim().split(/\s+/)) node = childFor(node, word);
    if (!node.terms.includes(number)) node.terms = [...node.terms, number];
  }
  tree.size++;
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
  for (let first = 0; first < words.length; first++) step(tree.root, first, first);
  return hits;

  function step(node: TreeNode, first: number, at: number): void {
    for (const term of node.terms) hits.push({ term, firstWord: first, endWord: at });
    const word = words[at]?.folded;
    if (word === undefined) return;
    const exact = node.exact.get(word);
    if (exact !== undefined) step(exact, first, at + 1);
    if (node.prefixes.size > 0) {
      for (const { prefix, node: next } of node.prefixes.get(word.slice(0, 3)) ?? []) {
        if (word.startsWith(prefix)) step(next, first, at + 1);
      }
    }
    for (const { before, inside, node: next } of node.wildcards) {
      if (before.endsWith("*") ? word.includes(inside) : word.endsWith(inside)) step(next, first, at + 1);
    }
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
