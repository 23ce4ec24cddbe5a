import type { MarkdownDocument } from "../markdown/markdown-document.ts";
import { isPersonName } from "./person-names.ts";

/** A line with which a letter closes. */
const closing =
  /^\s*(?:(?:yours? (?:sincerely|faithfully|truly)|sincerely(?: yours)?|(?:(?:kind|best|warm|many|with (?:kind|best|warm)) )?regards|best wishes|all the best|many thanks|cheers)|(?:(?:mit )?(?:den )?(?:besten|freundlichen?|herzlichen?|viele[nr]?|schönen?|lieben?|beste) )(?:grüßen?|grüssen?|gruß|gruss)|hochachtungsvoll)[\s,.!]*$/iu;
/** Who signs stands so few lines below. */
const nearLines = 4;

/** The person who signs a letter: `Kind regards,` and `Jana Roth` below it. */
export function findSigner({ visible }: MarkdownDocument): string | undefined {
  const lines = visible.split("\n");
  const at = lines.findLastIndex((line) => closing.test(line));
  if (at === -1) return undefined;
  const below = lines.slice(at + 1, at + 1 + nearLines).map((line) => line.trim().replace(/,.*$/u, ""));
  return below.find((line) => isPersonName(line));
}
