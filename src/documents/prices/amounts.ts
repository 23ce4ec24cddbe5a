import { type DecimalMark, numberPattern, parseNumber } from "../facts/parse-number.ts";
import { currencyCode, currencyPattern, scaleOf, scalePattern } from "../facts/read-money.ts";

/** A sum as a cell holds it, in hundredths, so that adding is exact; a range of prices has two ends. */
export interface Amount {
  readonly least: number;
  readonly most: number;
  /** What the last figure shown is worth: 1 for `12.50`, 100 for `12`, 10 000 for `1.2k`. */
  readonly step: number;
  readonly currency: string | undefined;
  /** The figures as written, without sign and currency; of a range the first. */
  readonly figures: string;
}

const sum = new RegExp(
  `^(?<sign>[+−–-])?\\s?(?<before>${currencyPattern})?\\s?(?<inner>[+−–-])?(?<number>${numberPattern})(?:,-+|,–|\\.[–—-])?\\s?(?<scale>${scalePattern})?\\s?(?<after>${currencyPattern})?$`,
  "u",
);
const between = /\s?(?:–|—|-|\sto\s|\sbis\s)\s?(?=\D{0,4}\d)/u;
/** What may stand behind a sum without making it another: a mark for a footnote, `net`, `zzgl. USt.`. */
const tail =
  /(?:(?<!\s)\s+)?(?:\*{1,3}|†|[¹²³]|\(?(?:net|netto|gross|brutto|(?:excl|incl|exkl|inkl|zzgl)\.?\s(?:VAT|USt\.?|MwSt\.?|tax))\)?)$/iu;

/** The sum of money that is all a text holds, else undefined: `€ 12.500,00`, `-500`, `5,000 – 7,000`; not `from 500`, `120 per hour`. */
export function readAmount(text: string): Amount | undefined {
  const bare = text.trim().replace(tail, "").trim();
  const one = readOne(bare);
  if (one !== undefined) return one;
  const gap = between.exec(bare.slice(1));
  if (gap === null) return undefined;
  const [low, high] = [bare.slice(0, gap.index + 1), bare.slice(gap.index + 1 + gap[0].length)].map((end) =>
    readOne(end.trim()),
  );
  if (low === undefined || high === undefined || low.least > high.most) return undefined;
  return { ...low, most: high.most, step: Math.max(low.step, high.step), currency: high.currency ?? low.currency };
}

function readOne(text: string): Amount | undefined {
  const groups = sum.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { sign, inner, number = "", scale = "", before, after } = groups;
  // Money has no three decimals, so three figures behind a mark are thousands.
  const mark: DecimalMark = /[.,]\d{3}$/.test(number) ? (number.at(-4) === "." ? "," : ".") : decimalMarkOf(number);
  const factor = scaleOf(scale) * 100;
  const value = Math.round(parseNumber(number, mark) * factor);
  const isNegative = (sign !== undefined && sign !== "+") || (inner !== undefined && inner !== "+");
  const signed = isNegative ? -value : value;
  const said = before ?? after;
  return {
    least: signed,
    most: signed,
    step: factor / 10 ** decimalsOf(number),
    currency: said === undefined ? undefined : currencyCode(said),
    figures: number,
  };
}

const count = new RegExp(`^(?<number>${numberPattern})(?:\\s?(?:x|×|[\\p{L}-]+\\.?(?:\\s[\\p{L}-]+)?))?$`, "u");

/** What a plain number may mean: `1,500` hours are 1500 or one and a half, `12 PT` are 12. */
export function readCounts(text: string): readonly number[] {
  const number = count.exec(text.trim())?.groups?.number;
  if (number === undefined) return [];
  return [...new Set([parseNumber(number, "."), parseNumber(number, ",")])].filter((value) => !Number.isNaN(value));
}

/** How many decimals a number shows; three figures behind a mark are thousands. */
export function decimalsOf(number: string): number {
  return /[.,](\d{1,2})$/.exec(number)?.[1]?.length ?? 0;
}

function decimalMarkOf(number: string): DecimalMark {
  return /,\d{1,2}$/.test(number) ? "," : ".";
}

/**
 * Hundredths written as `model` is: 1200050 after the model `9.800,00` is `12.000,50`. `others` show how thousands are
 * parted where the model is too small to.
 */
export function writeAmount(hundredths: number, model: string, others: readonly string[]): string {
  const parted = [model, ...others].map((text) => /\d([.,'’\u00a0\u202f ])\d{3}(?!\d)/u.exec(text)?.[1]);
  const isLarge = model.replace(/[.,]\d{1,2}$/, "").replace(/\D/g, "").length > 3;
  const thousands = (isLarge ? parted[0] : parted.find((mark) => mark !== undefined)) ?? "";
  const shown = /[.,](?=\d{1,2}$)/.exec(model)?.[0];
  const decimal = shown ?? (thousands === "." ? "," : thousands === "," ? "." : (othersMark(others) ?? "."));
  const size = Math.abs(hundredths);
  const whole = String(Math.floor(size / 100)).replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const rest = String(size % 100).padStart(2, "0");
  if (shown === undefined && rest === "00") return whole;
  return `${whole}${decimal}${decimalsOf(model) === 1 ? rest.replace(/0$/, "") : rest}`;
}

function othersMark(others: readonly string[]): string | undefined {
  return others.map((text) => /[.,](?=\d{1,2}$)/.exec(text)?.[0]).find((mark) => mark !== undefined);
}
