import { findInPassages, type Passage } from "../../markdown/passages.ts";
import { allMatches } from "../../text/all-matches.ts";
import { oncePerText } from "../../text/known-text.ts";
import type { Percentage } from "./facts.ts";
import { type DecimalMark, forEachDecimalMark, parseNumber } from "./parse-number.ts";

const percentage =
  /(?<![\p{L}\p{N}.,])(\d+(?:[.,]\d+)?)\s?(?:%|percent(?!\p{L})|per cent(?!\p{L})|prozent(?!\p{L}))/giu;

/** Every percentage in a text. */
export function readPercentages(passages: readonly Passage[], decimal: DecimalMark): Percentage[] {
  return findInPassages(passages, percentagesIn[decimal]);
}

const percentagesIn = forEachDecimalMark((decimal) =>
  oncePerText((text): Percentage[] =>
    allMatches(text, percentage).map((match) => ({
      range: { start: match.index, end: match.index + match[0].length },
      value: parseNumber(match[1] ?? "", decimal),
    })),
  ),
);
