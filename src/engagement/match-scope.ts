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
const groupSimilarity = 0.25;
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
  const read = (statement: Statement): ReadStatement<Statement> => {
    return { statement, terms: readScopeTerms(statement.text, language) };
  };
  const [inside, outside] = [inScope.map(read), outOfScope.map(read)];
  const all = [...inside, ...outside];
  const weigh = weighTerms([...all.map(({ terms }) => terms), ...others.map((text) => readScopeTerms(text, language))]);
  const findLike = createLikeness(all.map(({ terms }) => terms));
  const nearestIn = [inside, outside].map((list) => createFinder(list, weigh, findLike));
  return (text) => {
    const terms = readScopeTerms(text, language);
    const [within, without] = nearestIn.map((find) => find(terms));
    const covered = within?.score ?? 0;
    const excluded = without?.score ?? 0;
    const nearest = excluded > covered ? without?.statement : within?.statement;
    return { verdict: judge(covered, excluded), nearest };
  };
}

interface ReadStatement<Statement> {
  readonly statement: Statement;
  readonly terms: ScopeTerms;
}

/**
 * Finds the statement that is most like a text: the larger share of one's weight that the other has, too. Only statements
 * with a like word are looked at, so that many can be compared with many.
 */
function createFinder<Statement>(
  list: readonly ReadStatement<Statement>[],
  weigh: (stem: string) => number,
  findLike: (stem: string, groups: readonly number[]) => readonly LikeStem[],
): (terms: ScopeTerms) => { readonly statement: Statement; readonly score: number } | undefined {
  const byStem = new Map<string, number[]>();
  for (const [at, { terms }] of list.entries()) {
    for (const stem of terms.stems) {
      const known = byStem.get(stem);
      if (known === undefined) byStem.set(stem, [at]);
      else known.push(at);
    }
  }
  const weightOf = ({ stems }: ScopeTerms): number => [...stems].reduce((sum, stem) => sum + weigh(stem), 0);
  const weights = list.map(({ terms }) => weightOf(terms));
  return (terms) => {
    const given = new Map<number, number>();
    const taken = new Map<number, Map<string, number>>();
    for (const stem of terms.stems) {
      const best = new Map<number, number>();
      for (const { stem: other, likeness } of findLike(stem, terms.groups.get(stem) ?? [])) {
        for (const at of byStem.get(other) ?? []) {
          best.set(at, Math.max(best.get(at) ?? 0, likeness));
          const own = taken.get(at) ?? new Map<string, number>();
          taken.set(at, own.set(other, Math.max(own.get(other) ?? 0, likeness)));
        }
      }
      for (const [at, likeness] of best) given.set(at, (given.get(at) ?? 0) + weigh(stem) * likeness);
    }
    const weight = weightOf(terms);
    let nearest: { readonly statement: Statement; readonly score: number } | undefined;
    for (const at of [...given.keys()].sort((a, b) => a - b)) {
      const back = [...(taken.get(at) ?? [])].reduce((sum, [stem, likeness]) => sum + weigh(stem) * likeness, 0);
      const score = Math.max((given.get(at) ?? 0) / weight, back / (weights[at] ?? 1));
      const { statement } = list[at] as ReadStatement<Statement>;
      if (score > (nearest?.score ?? 0)) nearest = { statement, score };
    }
    return nearest;
  };
}

interface LikeStem {
  readonly stem: string;
  readonly likeness: number;
}

/** Gives the stems of some texts that are like a stem, each stem compared once. */
function createLikeness(
  texts: readonly ScopeTerms[],
): (stem: string, groups: readonly number[]) => readonly LikeStem[] {
  const groupsOf = new Map<string, readonly number[]>();
  for (const { stems, groups } of texts) for (const stem of stems) groupsOf.set(stem, groups.get(stem) ?? []);
  const known = new Map<string, readonly LikeStem[]>();
  return (stem, groups) => {
    const like =
      known.get(stem) ??
      [...groupsOf].flatMap(([other, otherGroups]): LikeStem[] => {
        const likeness = compareStems(stem, other, groups, otherGroups);
        return likeness === 0 ? [] : [{ stem: other, likeness }];
      });
    known.set(stem, like);
    return like;
  };
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

function compareStems(one: string, other: string, groups: readonly number[], otherGroups: readonly number[]): number {
  if (one === other) return 1;
  if (isPartOf(one, other) || isPartOf(other, one)) return partSimilarity;
  if (one.length >= leastCommon && one.slice(0, leastCommon) === other.slice(0, leastCommon))
    return beginningSimilarity;
  return groups.some((group) => otherGroups.includes(group)) ? groupSimilarity : 0;
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
