import type { PointName } from "../point-names.ts";
import type { conceptTopics } from "../topics.ts";

type ConceptTopic = (typeof conceptTopics)[number];

/** A matter that rules may miss: a concept, a facet of one (`acceptance/period`), or a point. */
export type Matter = ConceptTopic | `${ConceptTopic}/${string}` | PointName;

/**
 * Words that stand near a matter. Each pattern is one or more lists of terms (see `Vocabulary`) parted by ` & `, and holds
 * for a sentence, heading, list item or row that has a term of every list; `<owner>` stands for the names of the Product Owner. They are meant to be wide: they never say that
 * a document settles a matter, only that its author may have settled it in words of their own, so that nobody should
 * claim it to be missing.
 */
export type NearWords = Readonly<Partial<Record<Matter, readonly string[]>>>;
