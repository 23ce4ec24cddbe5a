import { groupHits } from "../vocabulary/match-patterns.ts";
import { keepLongest, type TermHit } from "../vocabulary/term-matcher.ts";
import type { Reading, Statement } from "./reading.ts";
import { isHintOfUsers } from "./role-places.ts";

/** What a sentence calls the roles of some groups, each time it does. */
export function titlesIn(reading: Reading, statement: Statement, groups: readonly string[]): string[] {
  return titleHits(reading, statement, groups).map((hit) => titleOf(reading, hit));
}

/** The places of those titles, the longest where several begin or overlap. */
export function titleHits({ hits }: Reading, statement: Statement, groups: readonly string[]): TermHit[] {
  return keepLongest(groupHits(hits, groups, statement.firstWord, statement.endWord));
}

export function titleOf({ words }: Reading, { firstWord, endWord }: TermHit): string {
  return words
    .slice(firstWord, endWord)
    .map(({ folded }) => folded)
    .join(" ");
}

/** `Sponsor: [name]`. */
export function isOpen(text: string): boolean {
  return /[[<][^\]>[<]*[\]>]$/.test(text);
}

export function isAboutOthers({ topics }: Statement): boolean {
  return (
    topics.some(
      ({ topic, said }) =>
        ["target-users", "backlog", "revision-history"].includes(topic) ||
        (topic === "references" && !needed.test(said)),
    ) || isHintOfUsers(topics.map(({ topic }) => topic))
  );
}

/** `Resources` may be links, and people as well. */
const needed = /(?<!\p{L})(?:resources?|ressourcen)(?!\p{L})/iu;
