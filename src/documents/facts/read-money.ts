import type { MarkdownDocument } from "../../markdown/markdown-document.ts";
import { findInPassages } from "../../markdown/passages.ts";
import { allMatches } from "../../text/all-matches.ts";
import { oncePerText } from "../../text/known-text.ts";
import type { Range } from "../../text/range.ts";
import type { Money, RateUnit } from "./facts.ts";
import { type DecimalMark, forEachDecimalMark, numberPattern, parseNumber } from "./parse-number.ts";

const signs: Readonly<Record<string, string>> = { "€": "EUR", $: "USD", "£": "GBP", "¥": "JPY", "₹": "INR" };
const names: Readonly<Record<string, string>> = {
  euro: "EUR",
  euros: "EUR",
  dollar: "USD",
  dollars: "USD",
  franken: "CHF",
  pound: "GBP",
  pounds: "GBP",
  us$: "USD",
};
const codes =
  "USD|EUR|CHF|GBP|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|JPY|INR|BRL|MXN|ZAR|SGD|DAI|ETH|USDC|USDT|BTC|US\\$|[Ee]uros?|[Dd]ollars?|[Ff]ranken|[Pp]ounds?";
/** A sign or code of a currency. */
export const currencyPattern = `[$€£¥₹]|(?<![\\p{L}\\p{N}])(?:${codes})(?![\\p{L}\\p{N}])`;
/** `k` in `12.5k`. */
export const scalePattern =
  "[kKmM](?![\\p{L}\\p{N}])|[kKTM](?=€)|[kKT](?=EUR)|[Tt]sd\\.?|[Mm]io\\.?|[Mm]illion(?:en|s)?(?!\\p{L})|thousand(?!\\p{L})|[Tt]ausend(?!\\p{L})";
const amount = `(?<![\\p{N}.,/§#-])(?<number>${numberPattern})(?:,-+|\\.[–—-])?\\s?(?<scale>${scalePattern})?`;
const after = new RegExp(`${amount}\\s?(?<currency>${currencyPattern})`, "gu");
const before = new RegExp(
  `(?<scaled>[kKT](?=[€$£])|TEUR|)(?<currency>${currencyPattern}|(?<=TEUR))\\s?${amount}`,
  "gu",
);
const currency = new RegExp(currencyPattern, "u");
const plain = new RegExp(`^\\D{0,3}(?<number>${numberPattern})(?:,-+|\\.[–—-])?\\s?(?<scale>${scalePattern})?$`, "u");

/** Every sum of money in a document; a plain number in a column headed by a currency is one too. */
export function readMoney({ visible, passages, blocks }: MarkdownDocument, decimal: DecimalMark): Money[] {
  const found = findInPassages(passages, moneyIn[decimal]);
  for (const block of blocks) {
    if (block.type !== "table") continue;
    for (const [column, head] of block.header.entries()) {
      const said = currency.exec(head.text)?.[0];
      if (said === undefined) continue;
      for (const { cells } of block.rows) {
        const cell = cells[column];
        const match = cell === undefined ? null : plain.exec(cell.text);
        if (cell !== undefined && match !== null)
          found.push(toMoney(visible, cell.range, { groups: match.groups ?? {}, said, decimal }));
      }
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

const moneyIn = forEachDecimalMark((decimal) => oncePerText((text) => findMoney(text, decimal)));

function findMoney(text: string, decimal: DecimalMark): Money[] {
  if (!/\d/.test(text)) return [];
  const found: Money[] = [];
  for (const pattern of [before, after]) {
    for (const { index, 0: whole, groups = {} } of allMatches(text, pattern)) {
      const range = { start: index, end: index + whole.trimEnd().length };
      if (found.some((other) => other.range.start < range.end && range.start < other.range.end)) continue;
      found.push(toMoney(text, range, { groups, said: groups.currency ?? "EUR", decimal }));
    }
  }
  return found;
}

/** How a sum is written. */
interface WrittenSum {
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The currency as it is said. */
  readonly said: string;
  readonly decimal: DecimalMark;
}

function toMoney(text: string, range: Range, { groups, said, decimal }: WrittenSum): Money {
  const rest = text.slice(range.end, range.end + 40).split("\n")[0] ?? "";
  const lead = text.slice(Math.max(0, range.start - 12), range.start);
  const factor = scaleOf(groups.scale ?? groups.scaled ?? "");
  // Money has no three decimals, so three digits behind a mark are thousands in any document.
  const number = groups.number ?? "";
  const mark = /[.,]\d{3}$/.test(number) ? (number.at(-4) === "." ? "," : ".") : decimal;
  return {
    range,
    amount: Math.round(parseNumber(number, mark) * factor * 100) / 100,
    currency: currencyCode(said),
    tax: taxOf(rest, lead.split("\n").at(-1) ?? ""),
    per: rateOf(rest),
  };
}

/** The code of a currency by any of its names: `€` → `EUR`. */
export function currencyCode(said: string): string {
  return signs[said] ?? names[said.toLowerCase()] ?? said;
}

export function scaleOf(text: string): number {
  if (text === "") return 1;
  return /^(?:m|mio|mill)/iu.test(text) ? 1_000_000 : 1000;
}

function taxOf(rest: string, lead: string): Money["tax"] {
  if (
    /^[^.;|]{0,12}\b(?:net|netto|excl|exkl|zzgl|plus (?:VAT|tax)|ex VAT)\b/iu.test(rest) ||
    /\bnett?o?\s*$/iu.test(lead)
  )
    return "net";
  if (/^[^.;|]{0,12}\b(?:gross|brutto|incl|inkl|including)\b/iu.test(rest) || /\b(?:gross|brutto)\s*$/iu.test(lead))
    return "gross";
  return undefined;
}

const rateUnits: readonly [RegExp, RateUnit][] = [
  [/^(?:h|hrs?|hour|std|stunde|personenstunde)/iu, "hour"],
  [/^(?:d|day|tag|pt|md|person[- ]?day|personentag|arbeitstag)(?!\p{L}*(?:eur))/iu, "day"],
  [/^(?:week|woche)/iu, "week"],
  [/^(?:mo|month|monat)/iu, "month"],
  [/^(?:year|yr|jahr|a\b)/iu, "year"],
  [/^sprint/iu, "sprint"],
  [/^(?:story[- ]?point|sp\b)/iu, "story-point"],
  [/^(?:user|seat|nutzer|person\b)/iu, "user"],
];

function rateOf(rest: string): RateUnit | undefined {
  const unit = /^(?:\s(?:net|netto|gross|brutto))?(?:\s?\/\s?|\s(?:per|pro|je|an|a)\s)(\p{L}[\p{L} -]*)/u.exec(
    rest,
  )?.[1];
  return unit === undefined ? undefined : rateUnits.find(([pattern]) => pattern.test(unit))?.[1];
}
