import { firstIndexWhere } from "../text/binary-search.ts";
import { splitSentences } from "../text/sentences.ts";
import { readFoldedWords, type Word, wordAt } from "../text/words.ts";
import { englishNearWords } from "../vocabulary/near/english.ts";
import { germanNearWords } from "../vocabulary/near/german.ts";
import type { NearWords } from "../vocabulary/near/near-words.ts";
import { addTerm, createTermTree, matchTerms, type TermHit, type TermTree } from "../vocabulary/term-matcher.ts";
import type { EngagementDocument } from "./document.ts";
import { wordsOf } from "./words-of.ts";

/** The near words of one language: all their lists in one tree, and by matter the lists that have to come together. */
interface NearTerms {
  readonly tree: TermTree;
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
}
/** A list by its number in the tree. */
type Pattern = readonly { readonly list: number; readonly hasOwner: boolean }[];

/** A sentence, heading, list item or row, as words of the text, with the lists that have a term in it. */
interface NearStatement {
  readonly firstWord: number;
  readonly endWord: number;
  readonly lists: ReadonlySet<number>;
}

const noList: ReadonlySet<number> = new Set();

const ownerTerm = "<owner>|";

const near: Readonly<Record<string, NearWords>> = { en: englishNearWords, de: germanNearWords };
const compiled = new Map<string, NearTerms>();
const statementsOf = new WeakMap<EngagementDocument, readonly NearStatement[]>();

/**
 * Whether a sentence, heading, list item or row comes near a matter: a concept, a facet of one (`acceptance/period`) or a
 * point, as `NearWords` has them. Then it is not claimed to be missing:
 * authors settle much in words of their own (`Robin looks at it like at everything else`), and a wrong "missing" costs
 * more than a gap that is passed over. A document in which nothing is said near it leaves it out.
 */
export function mayBeSaid(document: EngagementDocument, matter: string): boolean {
  const terms = termsOf(document.language);
  const patterns = terms.patterns.get(matter) ?? [];
  if (patterns.length === 0) return false;
  const names = readFoldedWords((document.concepts["product-owner"].names ?? []).join(" "));
  const words = wordsOf(document.markdown);
  return readStatements(document, terms).some((statement) =>
    patterns.some((pattern) =>
      pattern.every(({ list, hasOwner }) => statement.lists.has(list) || (hasOwner && namesOwner(statement))),
    ),
  );

  function namesOwner({ firstWord, endWord }: NearStatement): boolean {
    for (let at = firstWord; at < endWord; at++) if (names.includes((words[at] as Word).folded)) return true;
    return false;
  }
}

function termsOf(language: string): NearTerms {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const tree = createTermTree();
  const numbers = new Map<string, number>();
  const patterns = new Map<string, Pattern[]>();
  for (const [matter, sources] of Object.entries<readonly string[] | undefined>({ ...near[language] })) {
    const lists = (sources ?? []).map((source) => source.split(" & "));
    patterns.set(
      matter,
      lists.map((each) => each.map((terms) => ({ list: numberOf(terms), hasOwner: terms.startsWith(ownerTerm) }))),
    );
  }
  const created = { tree, patterns };
  compiled.set(language, created);
  return created;

  function numberOf(terms: string): number {
    const number = numbers.get(terms) ?? numbers.size;
    if (number === numbers.size) {
      numbers.set(terms, number);
      addTerm(tree, terms.replace(ownerTerm, ""), number);
    }
    return number;
  }
}

function readStatements(document: EngagementDocument, { tree }: NearTerms): readonly NearStatement[] {
  const known = statementsOf.get(document);
  if (known !== undefined) return known;
  const { blocks, sections, text, visible } = document.markdown;
  const ranges = [
    ...sections.flatMap(({ heading }) => (heading === undefined ? [] : [heading.textRange])),
    ...blocks.flatMap((block) => {
      if (block.type === "code") return [];
      if (block.type !== "table") return splitSentences(visible, block.range);
      // The first row of HTML holds values, too: `<th>Project manager</th><td>Jana Roth</td>`.
      const [first] = text[block.range.start] === "<" ? block.header : [];
      const header =
        first === undefined ? [] : [{ start: first.range.start, end: block.header.at(-1)?.range.end ?? 0 }];
      return [...header, ...block.rows.map(({ range }) => range)];
    }),
  ];
  const words = wordsOf(document.markdown);
  const hits = matchTerms(tree, words);
  const statements = ranges.map(({ start, end }): NearStatement => {
    const [firstWord, endWord] = [wordAt(words, start), wordAt(words, end)];
    return { firstWord, endWord, lists: listsIn(hits, firstWord, endWord) };
  });
  statementsOf.set(document, statements);
  return statements;
}

/** The lists that have a term between two words; most statements have none. */
function listsIn(hits: readonly TermHit[], firstWord: number, endWord: number): ReadonlySet<number> {
  let lists: Set<number> | undefined;
  for (let at = firstIndexWhere(hits.length, (index) => (hits[index] as TermHit).firstWord >= firstWord); ; at++) {
    const hit = hits[at];
    if (hit === undefined || hit.firstWord >= endWord) return lists ?? noList;
    if (hit.endWord > endWord) continue;
    lists ??= new Set();
    lists.add(hit.term);
  }
}
