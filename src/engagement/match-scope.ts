import { readWords } from "../text/words.ts";
import { serviceWords } from "../vocabulary/software-words.ts";
import { buildTermTree, matchTerms } from "../vocabulary/term-matcher.ts";
import { readScopeTerms, type ScopeTerms } from "./scope-terms.ts";

/** Whether something is agreed: `unsure` where a person has to look. */
export type ScopeVerdict = "covered" | "excluded" | "outside" | "unsure";

export interface ScopeMatch<Statement> {
  readonly verdict: ScopeVerdict;
  /** The statement that comes nearest; not there where none shares anything. */
  readonly nearest: Statement | undefined;
}

/** What an agreement says of its scope. */
export interface ScopeStatements<Statement> {
  readonly inScope: readonly Statement[];
  readonly outOfScope: readonly Statement[];
}

/** From here on two texts speak of one thing; below `farBelow` they have nothing in common. */
const nearFrom = 0.4;
const excludedFrom = 0.5;
const farBelow = 0.1;
/** Words that only belong to the same group say less than the same word. */
const groupSimilarity = 0.5;
const partSimilarity = 0.8;
const beginningSimilarity = 0.7;
const leastPart = 4;
/** Of words that begin alike or hold one another. */
const leastCommon = 6;

/**
 * Judges wishes by what an agreement says. Texts are compared by the stems of their words, each weighted by how rare it is
 * among all that is compared; parts of compounds and words for the same ability count almost as much. `others` are more
 * texts of the engagement, which tell common words from rare ones.
 */
export function createScopeMatcher<Statement extends { readonly text: string }>(
  { inScope, outOfScope }: ScopeStatements<Statement>,
  others: readonly string[],
  language: string,
): (text: string) => ScopeMatch<Statement> {
  const read = (statement: Statement) => ({ statement, terms: readScopeTerms(statement.text, language) });
  const [inside, outside] = [inScope.map(read), outOfScope.map(read)];
  const weigh = weighTerms([
    ...[...inside, ...outside].map(({ terms }) => terms),
    ...others.map((text) => readScopeTerms(text, language)),
  ]);
  return (text) => {
    const terms = readScopeTerms(text, language);
    const [within, without] = [inside, outside].map((list) => findNearest(list, terms));
    const covered = within?.score ?? 0;
    const excluded = without?.score ?? 0;
    const nearest = excluded > covered ? without?.statement : within?.statement;
    return { verdict: judge(covered, excluded), nearest };
  };

  function findNearest(
    list: readonly { readonly statement: Statement; readonly terms: ScopeTerms }[],
    terms: ScopeTerms,
  ) {
    let best: { readonly statement: Statement; readonly score: number } | undefined;
    for (const { statement, terms: own } of list) {
      const score = likeness(terms, own);
      if (score > (best?.score ?? 0)) best = { statement, score };
    }
    return best;
  }

  /** The larger share of one text's weight that the other has, too. */
  function likeness(one: ScopeTerms, other: ScopeTerms): number {
    return Math.max(shareOf(one, other), shareOf(other, one));
  }

  function shareOf(one: ScopeTerms, other: ScopeTerms): number {
    let [shared, all] = [0, 0];
    for (const stem of one.stems) {
      const weight = weigh(stem);
      all += weight;
      shared += weight * nearestTerm(stem, one, other);
    }
    return all === 0 ? 0 : shared / all;
  }
}

/** Whether a text speaks of training, manuals, hosting and the like, which are not built. */
export function isService(text: string): boolean {
  return matchTerms(services, readWords(text)).length > 0;
}

const services = buildTermTree([serviceWords]);

function judge(covered: number, excluded: number): ScopeVerdict {
  if (excluded >= excludedFrom && excluded > covered) return "excluded";
  if (covered >= nearFrom) return "covered";
  return covered < farBelow && excluded < excludedFrom ? "outside" : "unsure";
}

function nearestTerm(stem: string, one: ScopeTerms, other: ScopeTerms): number {
  if (other.stems.has(stem)) return 1;
  let best = 0;
  const groups = one.groups.get(stem) ?? [];
  for (const candidate of other.stems) {
    if (isPartOf(stem, candidate) || isPartOf(candidate, stem)) return partSimilarity;
    if (stem.slice(0, leastCommon) === candidate.slice(0, leastCommon) && stem.length >= leastCommon)
      best = beginningSimilarity;
    else if (other.groups.get(candidate)?.some((group) => groups.includes(group)) === true)
      best = Math.max(best, groupSimilarity);
  }
  return best;
}

/** `buchung` is a part of `terminbuchung`, `buchungen` of `umbuchungen`. */
function isPartOf(part: string, whole: string): boolean {
  if (part.length < leastPart || whole.length <= part.length) return false;
  return whole.startsWith(part) || whole.endsWith(part) || (part.length >= leastCommon && whole.includes(part));
}

/** Inverse document frequency: the logarithm of how many texts there are for each that has the stem. */
function weighTerms(texts: readonly ScopeTerms[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const { stems } of texts) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.log(1 + texts.length / (counts.get(stem) ?? 1));
}
