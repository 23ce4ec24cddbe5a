import { plainText } from "../markdown/markdown-document.ts";
import { findGroup, matchPatterns, type PatternMatch } from "../vocabulary/match-patterns.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import type { ConceptFindings } from "./concept-findings.ts";
import type { DocumentKind } from "./document.ts";
import { isApart } from "./is-said.ts";
import { isPlaceholder } from "./placeholders.ts";
import type { Reading, Statement } from "./reading.ts";
import { topicsOfTheWork } from "./weigh-product-places.ts";

/** The concepts that several weak words together say. */
export type SignedName = "differentiation" | "business-goals" | "risk-value" | "target-users" | "problem" | "solution";

/** How many different signs a short text needs, by the kinds of document in which they count. */
const least: Readonly<Record<SignedName, Readonly<Partial<Record<DocumentKind, number>>>>> = {
  differentiation: { sow: 1.5, vision: 1.5, none: 1.5 },
  // A vision is full of growth and impact, mostly those of its users.
  "business-goals": { sow: 3, "change-request": 3, notes: 3, vision: 4.5 },
  "risk-value": { sow: 2.7, vision: 2.7, none: 2.7 },
  "target-users": { sow: 3 },
  problem: { sow: 1.5 },
  // Nearly every agreement says what is made; minutes of a team are full of the words of its work.
  solution: { notes: 7, sow: 2.5 },
};

/** So many words are a short text; one of four times as many has twice as many signs by chance. */
const shortText = 400;

/** Whom it is for is told by who is spoken of at all, however long the text. */
const whateverLength: readonly SignedName[] = ["target-users"];

/** Where nothing counts as a sign. */
const elsewhere: readonly Topic[] = [...topicsOfTheWork, "acceptance", "assumptions"];

/** One sentence alone says nothing by signs. */
const leastPlaces = 2;

/** The text as a whole says it, so only the sentences with the most signs are shown. */
const mostShown = 1;

/**
 * Where nothing says a concept outright, many different words that go with it do: `market`, `unlike`, `however`,
 * `cheaper` in one proposal tell that it compares itself with others. Gives the place to show; `undefined` where there
 * are too few signs for the length of the text.
 */
export function readSigns(name: SignedName, { reading, kind }: ConceptFindings): TopicEvidence[] | undefined {
  const enough = least[name][kind];
  if (enough === undefined || (kind === "sow" && isTender(reading))) return undefined;
  const told = new Set<string>();
  const places: { statement: Statement; signs: string[] }[] = [];
  for (const statement of reading.statements) {
    const { text, quoted, topics, section } = statement;
    if (quoted || isApart(reading, section) || topics.some(({ topic }) => elsewhere.includes(topic))) continue;
    if (isPlaceholder(text)) continue;
    const signs = findSigns(name, statement, reading);
    if (signs.length === 0) continue;
    for (const { pattern } of signs) told.add(pattern.source);
    const said = signs.map(({ firstWord: first, endWord: end }) => saidBy(reading, first, end));
    places.push({ statement, signs: said });
  }
  const byLength = whateverLength.includes(name) ? 1 : Math.sqrt(Math.max(1, reading.words.length / shortText));
  if (places.length < leastPlaces || told.size < enough * byLength) return undefined;
  return places
    .sort((a, b) => b.signs.length - a.signs.length || a.statement.range.start - b.statement.range.start)
    .slice(0, mostShown)
    .map(({ statement, signs }) => ({
      range: statement.range,
      reason: `signs "${signs.join('", "')}"`,
      by: "words",
      statement,
    }));
}

/** The signs in a sentence; of two that share words, the longer: `other platforms` is one. */
function findSigns(name: SignedName, { firstWord, endWord }: Statement, { hits }: Reading): PatternMatch[] {
  const found = matchPatterns(hits, firstWord, endWord).filter(({ pattern }) => pattern.topic === `${name}/sign`);
  return found.filter(
    (sign) =>
      !found.some(
        (other) =>
          other !== sign &&
          other.firstWord <= sign.firstWord &&
          sign.endWord <= other.endWord &&
          other.endWord - other.firstWord > sign.endWord - sign.firstWord,
      ),
  );
}

function saidBy({ markdown, words }: Reading, firstWord: number, endWord: number): string {
  return plainText(markdown.visible, { start: words[firstWord]?.start ?? 0, end: words[endWord - 1]?.end ?? 0 });
}

/** So often does a tender speak of those who offer. */
const leastOfTender = 5;

/** A tender says what is to be done; what it says of markets, vendors and alternatives is about the offers. */
function isTender({ hits, words }: Reading): boolean {
  let count = 0;
  for (let word = 0; word < words.length && count < leastOfTender; word++) {
    if (findGroup(hits, "tenderParty", word, word + 1) !== undefined) count++;
  }
  return count >= leastOfTender;
}
