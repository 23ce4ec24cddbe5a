import { splitSentences } from "../text/sentences.ts";
import { readFoldedWords, type Word, wordAt } from "../text/words.ts";
import { englishNearWords } from "../vocabulary/near/english.ts";
import { germanNearWords } from "../vocabulary/near/german.ts";
import type { NearWords } from "../vocabulary/near/near-words.ts";
import { addTerm, createTermTree, matchTerms, type TermTree } from "../vocabulary/term-matcher.ts";
import type { EngagementDocument } from "./document.ts";
import { wordsOf } from "./words-of.ts";

/** The near words of one language: all their lists in one tree, and by matter the lists that have to come together. */
interface NearTerms {
  readonly tree: TermTree;
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
}
/** A list by its number in the tree. */
type Pattern = readonly { readonly list: number; readonly hasOwner: boolean }[];

/** A sentence, heading, list item or row, with the lists that have a term in it. */
interface NearStatement {
  readonly words: readonly Word[];
  readonly lists: ReadonlySet<number>;
}

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
  return readStatements(document, terms).some(({ words, lists }) =>
    patterns.some((pattern) =>
      pattern.every(
        ({ list, hasOwner }) => lists.has(list) || (hasOwner && words.some(({ folded }) => names.includes(folded))),
      ),
    ),
  );
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
  const all = wordsOf(document.markdown);
  const statements = ranges.map(({ start, end }) => {
    const words = all.slice(wordAt(all, start), wordAt(all, end));
    return { words, lists: new Set(matchTerms(tree, words).map(({ term }) => term)) };
  });
  statementsOf.set(document, statements);
  return statements;
}
