import { readFoldedWords } from "../text/words.ts";
import type { FindingKey } from "./finding-key.ts";

/** What has come and what has gone between two states of a document. */
export interface FindingsDifference {
  /** Those of `found` that are not among the known. */
  readonly unknown: ReadonlySet<FindingKey>;
  /** Those of `known` that were not found again. */
  readonly gone: ReadonlySet<FindingKey>;
}

/**
 * Compares the findings in a document with those that are known of it. A known finding stands for one, and for fewer missing
 * parts as well; the surest matches go first, so that a reworded line never takes the place of one that stayed.
 */
export function compareFindings(found: readonly FindingKey[], known: readonly FindingKey[]): FindingsDifference {
  const unknown = new Set(found);
  const left = new Set(known);
  for (const isSame of [isUnchanged, isMoved, isReworded]) {
    for (const key of unknown) {
      const match = [...left].find((other) => isPartOf(key, other) && isSame(key, other));
      if (match === undefined) continue;
      unknown.delete(key);
      left.delete(match);
    }
  }
  // A gap of the whole document that has been mended for the most part is reported for each place that is left.
  const common = [...left].filter(({ about }) => about === "");
  for (const key of unknown) {
    const whole = common.find((other) => isPartOf(key, other));
    if (whole === undefined) continue;
    unknown.delete(key);
    left.delete(whole);
  }
  return { unknown, gone: left };
}

/** Whether a finding of the same rule misses nothing that the other does not. */
function isPartOf(key: FindingKey, other: FindingKey): boolean {
  return key.rule === other.rule && key.facets.every((facet) => other.facets.includes(facet));
}

function isUnchanged(key: FindingKey, other: FindingKey): boolean {
  return isMoved(key, other) && key.section === other.section;
}

function isMoved(key: FindingKey, other: FindingKey): boolean {
  return key.about === other.about;
}

/** Whether most of the words are the same. */
function isReworded(key: FindingKey, other: FindingKey): boolean {
  const [words, others] = [key, other].map(({ about }) => new Set(readFoldedWords(about)));
  if (words === undefined || others === undefined) return false;
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared * 2 > Math.max(words.size, others.size);
}
