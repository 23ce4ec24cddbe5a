import { allMatches } from "../text/all-matches.ts";
import { firstIndexWhere } from "../text/binary-search.ts";
import { findGroup, groupHits, isWholly, longestAt } from "../vocabulary/match-patterns.ts";
import type { TermHit } from "../vocabulary/term-matcher.ts";
import { type Act, actAfter } from "./act-after.ts";
import { oncePerStatement } from "./once-per-statement.ts";
import type { Reading, Stretch } from "./reading.ts";

/** A role, a body or a party that opens a clause. */
export interface Holder {
  /** Words are counted from the statement's first. */
  readonly firstWord: number;
  readonly endWord: number;
  /** In lower case. */
  readonly title: string;
  /** A party counts only where it decides. */
  readonly isParty: boolean;
  /** `Developers`, who may be users as well. */
  readonly isEveryday: boolean;
  readonly act: Act | undefined;
}

/** The first of them that a word begins says what it is. */
const groups = ["holder", "client", "decidingParty"] as const;

/** Longer than the few words between where a clause starts and who does it; a sentence may have thousands of clauses. */
const mostOfBeginning = 400;
const determiner =
  "(?:the|our|each|every|a|an|all|this|both|any|its|their|your|as|der|die|das|ein|eine|unser|unsere|jeder|jede|jedes|alle|ihr|ihre|als|The|Our|Each|Every|A|An|All|This|Both|Any|Its|Their|Your|As|Only|Der|Die|Das|Ein|Eine|Unser|Unsere|Jeder|Jede|Jedes|Alle|Ihr|Ihre|Als|Nur)";
/** What may stand between the beginning of a clause and the word for who does it: `The City's technical`, `18F`. */
const beginning = new RegExp(
  `^(?:${determiner}\\s){0,2}(?:(?:\\p{Lu}[\\p{L}\\d’'/-]*|\\d[\\p{L}\\d]*|[\\p{L}]+['’]s?)\\s){0,3}$|^(?:${determiner}\\s){1,2}(?!\\p{L}+s\\s|to\\s|of\\s|for\\s|when\\s|where\\s|who\\s|that\\s)\\p{Ll}[\\p{L}-]*\\s$`,
  "u",
);
const clauseStart =
  /[;:,.–—(]\s*(?:(?:and|or|but|und|oder|aber)\s)?|\s(?:while|whereas|während)\s|(?<!\p{L})(?:agree|agreed|agrees|expect|expects|vereinbaren|erwarten),? (?:that|dass)\s/gu;

/** Who a statement says does something, and what, by the order of their words; one may lie within another. */
export const holdersIn = oncePerStatement((statement, reading): Holder[] => {
  const { firstWord, endWord, range } = statement;
  const { hits, words, markdown } = reading;
  const found: Holder[] = [];
  let clauses: Clauses | undefined;
  for (const word of new Set(groupHits(hits, groups, firstWord, endWord).map((hit) => hit.firstWord))) {
    const held = longestAt(hits, "holder", word, endWord);
    const hit = held ?? longestAt(hits, "client", word, endWord) ?? longestAt(hits, "decidingParty", word, endWord);
    if (hit === undefined || isBareTeam(hit, statement, reading)) continue;
    // Few statements name a holder, so only then is it asked what else they say.
    if (clauses === undefined) {
      if (findGroup(hits, "requirement", firstWord, endWord) !== undefined) return [];
      clauses = readClauses(markdown.visible.slice(range.start, range.end).replace(/\s/g, " "));
    }
    if (!opensClause(clauses, (words[word]?.start ?? 0) - range.start)) continue;
    const isParty = held === undefined;
    if (isParty && isAnyone(hit, statement, reading)) continue;
    const act = actAfter(statement, reading, hit.endWord, /s$/.test(words[hit.endWord - 1]?.folded ?? ""));
    if (isParty && act !== "decides") continue;
    const said = words.slice(word, hit.endWord).map(({ folded }) => folded);
    found.push({
      firstWord: word - firstWord,
      endWord: hit.endWord - firstWord,
      title: said.join(" ").replace(/s$/, ""),
      isParty,
      isEveryday: isWholly(hits, "everydayHolder", word, hit.endWord),
      act,
    });
  }
  return found;
});

interface Clauses {
  readonly text: string;
  /** Where they begin, in order. */
  readonly starts: readonly number[];
}

function readClauses(text: string): Clauses {
  return { text, starts: [0, ...allMatches(text, clauseStart).map((match) => match.index + match[0].length)] };
}

/** Whether no more stands between a clause's start and a place than may stand before a holder. */
function opensClause({ text, starts }: Clauses, place: number): boolean {
  const first = firstIndexWhere(starts.length, (at) => (starts[at] ?? 0) >= place - mostOfBeginning);
  const end = firstIndexWhere(starts.length, (at) => (starts[at] ?? 0) > place);
  return starts.slice(first, end).some((start) => beginning.test(text.slice(start, place)));
}

/** `The team`, of which everything is said. */
function isBareTeam({ firstWord, endWord }: TermHit, statement: Stretch, reading: Reading): boolean {
  const { words, markdown } = reading;
  return (
    endWord - firstWord === 1 &&
    /^teams?$/.test(words[firstWord]?.folded ?? "") &&
    !/\p{Lu}/u.test(markdown.visible.charAt(words[firstWord]?.start ?? 0)) &&
    /^(?:the|our|a|this|each|das|unser|jedes|ein)$/.test(wordBefore(firstWord, statement, reading))
  );
}

/** `A customer can reject it`, `Customers can reject it`: one of many, whom the product serves. */
function isAnyone({ firstWord, endWord }: TermHit, statement: Stretch, reading: Reading): boolean {
  return (
    /^(?:an?|any|every|each|ein|eine|jeder|jede|jedes)$/.test(wordBefore(firstWord, statement, reading)) ||
    /^(?:clients|customers|buyers|vendors|sellers|kunden|kundinnen)$/.test(reading.words[endWord - 1]?.folded ?? "")
  );
}

function wordBefore(word: number, { firstWord }: Stretch, { words }: Reading): string {
  return word > firstWord ? (words[word - 1]?.folded ?? "") : "";
}
