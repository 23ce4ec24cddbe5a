import { readFoldedWords } from "../text/words.ts";
import { conceptTopics, type Topic } from "./topics.ts";
import type { TopicWords, Vocabulary } from "./vocabulary.ts";

/** What a house word can mean: one of the concepts, or one of the two sides. */
export const glossaryNames = ["client", "supplier", ...conceptTopics] as const;
export type GlossaryName = (typeof glossaryNames)[number];

/** House words by language and by what they mean, as plain text: `{ en: { "product-owner": ["Value Lead"] } }`. */
export type Glossary = Readonly<
  Partial<Record<Vocabulary["language"], Readonly<Partial<Record<GlossaryName, readonly string[]>>>>>
>;

/** Names that stand for people and sides; their words count wherever the vocabulary asks for such a group. */
const groupsOf: Readonly<Partial<Record<GlossaryName, readonly string[]>>> = {
  client: ["client", "clientActs", "party", "partyOf"],
  supplier: ["supplier"],
  "product-owner": ["productOwner", "role", "steering", "decider"],
  roles: ["role"],
};

/**
 * The vocabulary with a glossary's words. A word for a concept marks headings, labels and columns, and a sentence that
 * has it says the concept, unless it is negated.
 */
export function addGlossary(vocabulary: Vocabulary, glossary: Glossary): Vocabulary {
  const groups = { ...vocabulary.groups };
  const topics: Partial<Record<Topic, TopicWords>> = { ...vocabulary.topics };
  for (const [name, words] of Object.entries(glossary[vocabulary.language] ?? {})) {
    const terms = words.map(foldTerm);
    const names = groupsOf[name as GlossaryName];
    for (const group of names ?? []) groups[group] = [...(groups[group] ?? []), ...terms];
    if (names === undefined) topics[name as Topic] = addTerms(topics[name as Topic], terms);
  }
  return { ...vocabulary, groups, topics };
}

function addTerms(words: TopicWords = {}, terms: readonly string[]): TopicWords {
  return {
    headings: [...(words.headings ?? []), ...terms],
    labels: words.labels ?? [],
    columns: [...(words.columns ?? []), ...terms],
    patterns: [...(words.patterns ?? []), ...terms],
  };
}

/** As vocabularies write terms; empty where the text has no word: `Go/No-Go` → `go no go`. */
export function foldTerm(text: string): string {
  return readFoldedWords(text).join(" ");
}
