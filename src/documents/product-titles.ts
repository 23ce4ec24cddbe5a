import { readWords, type Word } from "../text/words.ts";
import { besideProductTitle, productTitleWords } from "../vocabulary/product-role-words.ts";
import { buildTermTree, keepLongest, matchTerms, type TermTree } from "../vocabulary/term-matcher.ts";

export type ProductTitle = keyof typeof productTitleWords;

/** Where a text says such a title. */
export interface TitlePlace {
  readonly title: ProductTitle;
  readonly start: number;
  readonly end: number;
  /** `Product Owners` */
  readonly isPlural: boolean;
}

const titles = Object.keys(productTitleWords) as ProductTitle[];
const titleTree = buildTermTree(titles.map((title) => productTitleWords[title]));
type Beside = keyof typeof besideProductTitle;
const trees = Object.fromEntries(
  Object.entries(besideProductTitle).map(([name, terms]) => [name, buildTermTree([terms])]),
) as Record<Beside, TermTree>;

/** A longer remainder is prose, not the name of a product. */
const mostWordsOfProduct = 5;

/** The titles that a text names, the longest where they overlap: a `Technical Product Owner` is not a `Product Owner` too. */
export function findProductTitles(text: string, words: readonly Word[] = readWords(text)): TitlePlace[] {
  return keepLongest(matchTerms(titleTree, words)).flatMap(({ term, firstWord, endWord }) => {
    const title = titles[term];
    const [start, end] = [words[firstWord]?.start ?? 0, words[endWord - 1]?.end ?? 0];
    const said = text.slice(start, end);
    // `po` may be a river, `PO` a purchase order: then no name stands beside it.
    if (title === undefined || (/^pos?$/i.test(said) && !/^PO/.test(said))) return [];
    return [{ title, start, end, isPlural: says("several", said) }];
  });
}

/** Whether a text has words that frame a title, name a side, or say that somebody does not hold the post now. */
export function says(what: Beside, text: string): boolean {
  return matchTerms(trees[what], readWords(text)).length > 0;
}

/** `Checkout` in `Product Owner Checkout`, `Checkout PO`, `Jana Roth (Product Owner, Checkout)`; not there where nothing tells. */
export function findProductBeside(
  text: string,
  { start, end }: TitlePlace,
  names: readonly string[],
): string | undefined {
  const [before, after] = [text.slice(0, start), text.slice(end)].map((part) =>
    names.reduce((rest, name) => rest.replaceAll(name, ";"), part),
  ) as [string, string];
  const [next = "", afterName = ""] = after.split(/[;:.]|,(?=\s\p{Ll})|\s(?:and|und|who|is|ist|wird|will|with|mit)\s/u);
  const last = before.split(/[;:,.()–—]|\s-\s/u).at(-1) ?? "";
  const parts = [introduced.test(next) ? next : "", enclosed.test(afterName) ? afterName : "", last].map(clean);
  if (!capitals.test(parts[2] ?? "")) parts.pop();
  return parts.find((part) => part !== "");
}

/** ` for the shop`, ` (shop)`, ` – Shop`, ` Shop`: no verb. */
const introduced = /^\s*(?:(?:for|of|für|des|der|vom|von)\s|\(|[–—|-]?\s*[\p{Lu}\d])/u;
/** A name before a title, which a verb before it is not: `Checkout Product Owner`. */
const capitals = /^[\p{Lu}\d]\S*(?:\s[\p{Lu}\d]\S*)*\s?$/u;
const enclosed = /^\s*(?:(?:for|of|für)\s|\()/u;

/** What stands behind a name in a list of Product Owners: `Jana Roth: checkout, search`. */
export function findProductBehind(text: string): string | undefined {
  const said = text.replace(/^[\s()–—,:|-]+/u, "").split(/[.;]/)[0] ?? "";
  const product = said.replace(/\)\s*$/, "").trim();
  return product === "" || product.split(" ").length > mostWordsOfProduct ? undefined : product;
}

/** The words that say something of the product; empty where there are none, or too many. */
function clean(part: string): string {
  // `Product Owner / COR` holds two posts.
  if (/^\s*[/&+]|[/&+]\s*$/.test(part)) return "";
  const said = part.replace(/\d+(?:[.,]\d+)?\s?%|^[\s()–—,:|*-]+|[\s()–—,:|*-]+$/gu, "");
  const words = readWords(said);
  const framing = new Set(
    [...matchTerms(trees.framing, words), ...matchTerms(trees.side, words)].flatMap(({ firstWord, endWord }) =>
      words.slice(firstWord, endWord),
    ),
  );
  const own = words.filter((word) => !framing.has(word));
  return own.length === 0 || own.length > mostWordsOfProduct ? "" : between(said, own);
}

function between(text: string, words: readonly Word[]): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}
