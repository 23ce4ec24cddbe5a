import { countInPassages, type Passage } from "../../markdown/passages.ts";
import { oncePerText } from "../../text/known-text.ts";

export type DecimalMark = "." | ",";

/** What is read otherwise by a document's decimal mark. */
export function forEachDecimalMark<Reader>(
  create: (decimal: DecimalMark) => Reader,
): Readonly<Record<DecimalMark, Reader>> {
  return { ".": create("."), ",": create(",") };
}

/** A number as people write it, no sign, with no more groups of digits than any sum has: `12.500,00`, `1'200`, `12 500`, `3,5`. */
export const numberPattern = "\\d{1,3}(?:[.,'’\\u00a0\\u202f ]\\d{3}){1,6}(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d+)?";

/**
 * The value of a number. Where one mark is followed by three digits, only the document's decimal mark tells whether
 * it parts thousands: `1,500` is 1500 where decimals have a point.
 */
export function parseNumber(text: string, decimal: DecimalMark): number {
  const digits = text.replace(/['’\s]/g, "");
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  if (last === -1) return Number(digits);
  const mark = digits[last] as DecimalMark;
  const marks = digits.match(/[.,]/g)?.length ?? 0;
  const isMixed = digits.includes(".") && digits.includes(",");
  const partsThousands = !isMixed && (marks > 1 || (digits.length - last === 4 && mark !== decimal));
  if (partsThousands) return Number(digits.replace(/[.,]/g, ""));
  return Number(`${digits.slice(0, last).replace(/[.,]/g, "")}.${digits.slice(last + 1)}`);
}

/** The decimal mark of a document: what its plain decimals show; where they are silent, what its language has. */
export function readDecimalMark(passages: readonly Passage[], language: string): DecimalMark {
  const usual: DecimalMark = language === "en" ? "." : ",";
  const commas = countInPassages(passages, countCommas);
  const points = countInPassages(passages, countPoints);
  if (commas === points) return usual;
  return commas > points ? "," : ".";
}

const countCommas = oncePerText(
  (text) => text.match(/(?<![\d.,])\d+(?:\.\d{3})*,\d{1,2}(?![\d.,]|\s\d)/g)?.length ?? 0,
);
const countPoints = oncePerText(
  (text) => text.match(/(?<![\d.,])\d+(?:,\d{3})*\.\d{1,2}(?![\d.,])\s?[%€$]/g)?.length ?? 0,
);
