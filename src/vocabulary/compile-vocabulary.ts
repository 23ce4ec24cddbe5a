import { type PointName, pointNames } from "./point-names.ts";
import { addTerm, createTermTree, includeTerms, type TermTree } from "./term-matcher.ts";
import { type Topic, topics } from "./topics.ts";
import type { PointWords, TopicWords, Vocabulary } from "./vocabulary.ts";

/** A vocabulary ready for use: every term has a number, and lists tell what the numbers mean. */
export interface CompiledVocabulary {
  readonly language: Vocabulary["language"];
  readonly tree: TermTree;
  readonly termCount: number;
  /** The number of each group. */
  readonly groups: ReadonlyMap<string, number>;
  readonly topics: CompiledWords<Topic>;
  readonly points: CompiledWords<PointName>;
  /** The number of the terms beside which a sentence does not say the point. */
  readonly besides: ReadonlyMap<PointName, number>;
}

/** By term number: what a heading, label or column with that term is about, and the patterns that begin with it. */
export interface CompiledWords<Name extends string> {
  readonly headings: ReadonlyMap<number, readonly Name[]>;
  readonly labels: ReadonlyMap<number, readonly Name[]>;
  readonly columns: ReadonlyMap<number, readonly Name[]>;
  readonly patterns: ReadonlyMap<number, readonly Pattern<Name>[]>;
}

export interface Pattern<Name extends string = Topic> {
  readonly topic: Name;
  /** As written in the vocabulary, for explanations. */
  readonly source: string;
  readonly evenNegated: boolean;
  readonly parts: readonly PatternPart[];
  /** What else has to hold in the same sentence, wherever it stands. */
  readonly also: readonly (readonly PatternPart[])[];
  /** The terms of all parts. */
  readonly terms: readonly number[];
}

export interface PatternPart {
  readonly term: number;
  /** How many other words may stand before it. */
  readonly gapBefore: number;
}

const widestGap = 12;
const narrowGap = 4;

export function compileVocabulary(vocabulary: Vocabulary): CompiledVocabulary {
  const tree = createTermTree();
  const numbers = new Map<string, number>();
  const groups = new Map<string, number>();
  for (const [name, terms] of Object.entries(vocabulary.groups)) {
    const number = numbers.size;
    numbers.set(`<${name}>`, number);
    groups.set(name, number);
    for (const term of terms) addTerm(tree, term, number);
  }
  const wordsOfPoints: Partial<Record<PointName, PointWords>> = Object.assign(
    {},
    ...vocabulary.points.map(({ points }) => points),
  );
  const besides = new Map<PointName, number>();
  for (const name of pointNames) {
    const terms = wordsOfPoints[name]?.besides ?? [];
    if (terms.length > 0) besides.set(name, numberOf(terms.join("|")));
  }
  const words = {
    topics: compileWords(topics, vocabulary.topics),
    points: compileWords(pointNames, wordsOfPoints),
  };
  return { language: vocabulary.language, tree, termCount: numbers.size, groups, ...words, besides };

  function compileWords<Name extends string>(
    names: readonly Name[],
    wordsOf: Readonly<Partial<Record<Name, TopicWords>>>,
  ): CompiledWords<Name> {
    const headings = new Map<number, Name[]>();
    const labels = new Map<number, Name[]>();
    const columns = new Map<number, Name[]>();
    const patterns = new Map<number, Pattern<Name>[]>();
    for (const name of names) {
      const words = wordsOf[name];
      for (const term of words?.headings ?? []) {
        note(headings, numberOf(term), name);
        note(labels, numberOf(term), name);
      }
      for (const term of words?.labels ?? []) note(labels, numberOf(term), name);
      for (const term of words?.columns ?? []) note(columns, numberOf(term), name);
      for (const source of words?.patterns ?? []) {
        const pattern = compilePattern(source, name);
        note(patterns, pattern.parts[0]?.term as number, pattern);
      }
    }
    return { headings, labels, columns, patterns };
  }

  function note<Value>(map: Map<number, Value[]>, number: number, value: Value): void {
    const known = map.get(number);
    if (known === undefined) map.set(number, [value]);
    else known.push(value);
  }

  function numberOf(term: string): number {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(term, number);
    if (!term.includes("<")) {
      addTerm(tree, term, number);
      return number;
    }
    for (const alternative of term.split("|")) {
      if (!alternative.startsWith("<")) {
        addTerm(tree, alternative, number);
        continue;
      }
      const included = groups.get(alternative.slice(1, -1));
      if (included === undefined)
        throw new Error(`The ${vocabulary.language} vocabulary uses ${alternative}, which is no group.`);
      includeTerms(tree, included, number);
    }
    return number;
  }

  function compilePattern<Name extends string>(source: string, topic: Name): Pattern<Name> {
    const evenNegated = source.startsWith("!");
    const [first = [], ...also] = source
      .slice(evenNegated ? 1 : 0)
      .split(" & ")
      .map(compileParts);
    const terms = first.map(({ term }) => term);
    for (const parts of also) for (const { term } of parts) terms.push(term);
    return { topic, source, evenNegated, parts: first, also, terms };
  }

  function compileParts(source: string): PatternPart[] {
    const parts: PatternPart[] = [];
    let gapBefore = 0;
    for (const segment of source.split(" .. ")) {
      for (const row of segment.split(" ~ ")) {
        for (const term of row.includes("<") ? splitAtGroups(row) : [row]) {
          parts.push({ term: numberOf(term), gapBefore });
          gapBefore = 0;
        }
        gapBefore = narrowGap;
      }
      gapBefore = widestGap;
    }
    return parts;
  }
}

/** A segment's words between two groups form one term; `<group>|word` are alternatives. */
function splitAtGroups(segment: string): string[] {
  const elements = segment.match(/(?:<\w+>|[^<>|]+)(?:\|(?:<\w+>|[^<>|]+))*/g) ?? [];
  return elements.map((element) => element.trim()).filter((element) => element !== "");
}
