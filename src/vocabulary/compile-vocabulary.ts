import { addTerm, createTermTree, type TermTree } from "./term-matcher.ts";
import { type Topic, topics } from "./topics.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A vocabulary ready for use: every term has a number, and lists tell what the numbers mean. */
export interface CompiledVocabulary {
  readonly language: Vocabulary["language"];
  readonly tree: TermTree;
  /** The number of each group. */
  readonly groups: ReadonlyMap<string, number>;
  /** By term number: the topics of a heading, label or column with that term. */
  readonly headingTopics: ReadonlyMap<number, readonly Topic[]>;
  readonly labelTopics: ReadonlyMap<number, readonly Topic[]>;
  readonly columnTopics: ReadonlyMap<number, readonly Topic[]>;
  /** By the number of a pattern's first part. */
  readonly patterns: ReadonlyMap<number, readonly Pattern[]>;
}

export interface Pattern {
  readonly topic: Topic;
  /** As written in the vocabulary, for explanations. */
  readonly source: string;
  readonly evenNegated: boolean;
  readonly parts: readonly {
    readonly term: number;
    /** How many other words may stand before it. */
    readonly gapBefore: number;
  }[];
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
  const headingTopics = new Map<number, Topic[]>();
  const labelTopics = new Map<number, Topic[]>();
  const columnTopics = new Map<number, Topic[]>();
  const patterns = new Map<number, Pattern[]>();
  for (const topic of topics) {
    const words = vocabulary.topics[topic];
    for (const term of words?.headings ?? []) {
      note(headingTopics, term, topic);
      note(labelTopics, term, topic);
    }
    for (const term of words?.labels ?? []) note(labelTopics, term, topic);
    for (const term of words?.columns ?? []) note(columnTopics, term, topic);
    for (const source of words?.patterns ?? []) {
      const pattern = compilePattern(source, topic);
      const first = pattern.parts[0]?.term as number;
      patterns.set(first, [...(patterns.get(first) ?? []), pattern]);
    }
  }
  return { language: vocabulary.language, tree, groups, headingTopics, labelTopics, columnTopics, patterns };

  function note(map: Map<number, Topic[]>, term: string, topic: Topic): void {
    const number = numberOf(term);
    map.set(number, [...(map.get(number) ?? []), topic]);
  }

  function numberOf(term: string): number {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(term, number);
    for (const alternative of term.split("|")) {
      const group = /^<(\w+)>$/.exec(alternative)?.[1];
      const terms = group === undefined ? [alternative] : vocabulary.groups[group];
      if (terms === undefined)
        throw new Error(`The ${vocabulary.language} vocabulary uses ${alternative}, which is no group.`);
      for (const each of terms) addTerm(tree, each, number);
    }
    return number;
  }

  function compilePattern(source: string, topic: Topic): Pattern {
    const evenNegated = source.startsWith("!");
    const parts: { term: number; gapBefore: number }[] = [];
    const [opening = "", ...others] = source.replace(/^!/, "").split(/ (\.\.|~) /);
    const segments = [opening, ...others.filter((_, index) => index % 2 === 1)];
    for (const [number, segment] of segments.entries()) {
      // A segment's words between two groups form one term; `<group>|word` are alternatives.
      const elements = segment.match(/(?:<\w+>|[^<>|]+)(?:\|(?:<\w+>|[^<>|]+))*/g) ?? [];
      for (const [index, element] of elements.filter((each) => each.trim() !== "").entries()) {
        const gapBefore = index > 0 || number === 0 ? 0 : others[2 * number - 2] === "~" ? narrowGap : widestGap;
        parts.push({ term: numberOf(element.trim()), gapBefore });
      }
    }
    return { topic, source, evenNegated, parts };
  }
}
