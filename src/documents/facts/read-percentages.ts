import { allMatches } from "../../text/all-matches.ts";
import type { Percentage } from "./facts.ts";
import { type DecimalMark, parseNumber } from "./parse-number.ts";

const percentage =
  /(?<![\p{L}\p{N}.,])(\d+(?:[.,]\d+)?)\s?(?:%|percent(?!\p{L})|per cent(?!\p{L})|prozent(?!\p{L}))/giu;

/** Every percentage in a text. */
export function readPercentages(visible: string, decimal: DecimalMark): Percentage[] {
  return allMatches(visible, percentage).map((match) => ({
    range: { start: match.index, end: match.index + match[0].length },
    value: parseNumber(match[1] ?? "", decimal),
  }));
}
