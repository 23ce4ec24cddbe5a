import type { PointName } from "./point-names.ts";
import type { KindWords, Topic } from "./topics.ts";

/**
 * The words of one language, as data.
 *
 * A *term* is one or more words as `foldWord` writes them, so German umlauts are `ae oe ue ss`; hyphens are blanks.
 * `*` at a word's end or start stands for any letters: `aenderungs*`, `*verantwortlich*`. `a b|c` are two terms, `a b` and `c`;
 * a group may be one of them.
 * A *pattern* is a row of terms and `<group>`s that stand side by side; ` .. ` allows up to twelve words between two
 * parts, in the same sentence: `<client> .. <must> .. provide*`; ` ~ ` allows up to four. A pattern doesn't count when a word of the group
 * `not` stands up to four words before it, unless it begins with `!`. ` & ` stands between patterns that all have to
 * hold in the same sentence, in any order: `<productOwner> & <only> & <change>`.
 */
export interface Vocabulary {
  readonly language: "en" | "de";
  /** Named sets of terms for use in patterns; some are asked for by readers: `client`, `supplier`, `productOwner`. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly topics: TopicVocabulary;
  readonly kinds: KindWords;
  /** What is said beside the concepts, family by family. */
  readonly points: readonly PointVocabulary[];
}

/** The points of one family of rules, with the groups that only they need. */
export interface PointVocabulary {
  readonly groups: Vocabulary["groups"];
  readonly points: Readonly<Partial<Record<PointName, PointWords>>>;
}

export type TopicVocabulary = Readonly<Partial<Record<Topic, TopicWords>>>;

/** How authors mark that a place is about a topic. */
export interface TopicWords {
  /** A section under such a heading, or a list or text after such a label, is about the topic. */
  readonly headings?: readonly string[];
  /** Labels beyond the headings: `Budget` in `Budget: 20 k€`. */
  readonly labels?: readonly string[];
  /** Headings of table columns whose cells are about the topic. */
  readonly columns?: readonly string[];
  /** Sentences and list items that say it wherever they stand. */
  readonly patterns?: readonly string[];
}

/** How authors say a point. */
export interface PointWords extends TopicWords {
  /** Terms beside which it means something else: a sentence with one of them does not say it. */
  readonly besides?: readonly string[];
}
