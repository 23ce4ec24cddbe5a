import { splitSentences } from "../text/sentences.ts";
import { readFoldedWords, readWords, type Word } from "../text/words.ts";
import { englishNearWords } from "../vocabulary/near/english.ts";
import { germanNearWords } from "../vocabulary/near/german.ts";
import type { Matter, NearWords } from "../vocabulary/near/near-words.ts";
import { buildTermTree, matchTerms, type TermTree } from "../vocabulary/term-matcher.ts";
import type { EngagementDocument } from "./document.ts";

/** The terms of one list of a pattern. */
interface TermList {
  readonly terms: TermTree;
  readonly hasOwner: boolean;
}
type Pattern = readonly TermList[];

const ownerTerm = "<owner>|";

const near: Readonly<Record<string, NearWords>> = { en: englishNearWords, de: germanNearWords };
const patternsOf = new Map<string, readonly Pattern[]>();
const statementsOf = new WeakMap<EngagementDocument, readonly (readonly Word[])[]>();

/**
 * Whether a sentence, heading, list item or row comes near a matter: a concept, a facet of one (`acceptance/period`) or a
 * point, as `NearWords` has them. Then it is not claimed to be missing:
 * authors settle much in words of their own (`Robin looks at it like at everything else`), and a wrong "missing" costs
 * more than a gap that is passed over. A document in which nothing is said near it leaves it out.
 */
export function mayBeSaid(document: EngagementDocument, matter: string): boolean {
  const patterns = findPatterns(document.language, matter);
  if (patterns.length === 0) return false;
  const names = readFoldedWords((document.concepts["product-owner"].names ?? []).join(" "));
  return readStatements(document).some((words) =>
    patterns.some((lists) =>
      lists.every(
        ({ terms, hasOwner }) =>
          matchTerms(terms, words).length > 0 || (hasOwner && words.some(({ folded }) => names.includes(folded))),
      ),
    ),
  );
}

function findPatterns(language: string, matter: string): readonly Pattern[] {
  const key = `${language} ${matter}`;
  const known = patternsOf.get(key);
  if (known !== undefined) return known;
  const patterns = (near[language]?.[matter as Matter] ?? []).map((pattern) =>
    pattern.split(" & ").map((list) => ({
      terms: buildTermTree([[list.replace(ownerTerm, "")]]),
      hasOwner: list.startsWith(ownerTerm),
    })),
  );
  patternsOf.set(key, patterns);
  return patterns;
}

function readStatements(document: EngagementDocument): readonly (readonly Word[])[] {
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
  const statements = ranges.map(({ start, end }) => readWords(visible.slice(start, end)));
  statementsOf.set(document, statements);
  return statements;
}
