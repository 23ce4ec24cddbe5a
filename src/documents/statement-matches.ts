import { plainText } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { matchPatterns, matchPointPatterns, type PatternMatch } from "../vocabulary/match-patterns.ts";
import { oncePerStatement } from "./once-per-statement.ts";
import type { Reading, Stretch } from "./reading.ts";

/** A pattern of the vocabulary that holds in a statement. */
export interface StatementMatch<Name extends string> {
  readonly topic: Name;
  /** Counted from the statement's first word. */
  readonly firstWord: number;
  /** The words that say it, from the statement's start. */
  readonly range: Range;
  /** The same on one line, in quotes. */
  readonly reason: string;
}

/** What a statement says of the topics, each pattern once. */
export const topicMatchesIn = oncePerStatement((statement, reading) =>
  matchPatterns(reading.hits, statement.firstWord, statement.endWord).map((match) => place(match, statement, reading)),
);

/** What it says of the points, likewise. */
export const pointMatchesIn = oncePerStatement((statement, reading) =>
  matchPointPatterns(reading.hits, statement.firstWord, statement.endWord).map((match) =>
    place(match, statement, reading),
  ),
);

function place<Name extends string>(
  { pattern, firstWord, endWord }: PatternMatch<Name>,
  statement: Stretch,
  { words, markdown }: Reading,
): StatementMatch<Name> {
  const start = words[firstWord]?.start ?? 0;
  const end = words[endWord - 1]?.end ?? 0;
  const by = statement.range.start;
  return {
    topic: pattern.topic,
    firstWord: firstWord - statement.firstWord,
    range: { start: start - by, end: end - by },
    reason: `"${plainText(markdown.visible, { start, end })}"`,
  };
}
