import type { MarkdownDocument } from "../markdown/markdown-document.ts";
import { oncePerText } from "../text/known-text.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { DocumentKind, Side } from "./document.ts";
import type { Reading } from "./reading.ts";

/** A place that names the role, as words `[firstWord, endWord)` within a sentence, label, cell or heading. */
export interface OwnerMention {
  readonly firstWord: number;
  readonly endWord: number;
  readonly withinFirst: number;
  readonly withinEnd: number;
}

/** A side that somebody is said to stand on. */
export type KnownSide = Exclude<Side, "unclear">;

const reach = 10;
const title = /(?<!\p{L})(?:Dr|Prof|Mr|Mrs|Ms|Fr|Hr|Ing|Dipl)\./gu;
const appointing =
  /\b(?:provid|suppl(?:y|ies)|nam(?:e|es|ed)\b|designat|appoint|nominat|assign|identif|has|have|includes?|benenn|benannt|stell(?:t|en)\b|bestell|bestimmt|entsende|übernimmt|hat)/iu;
const belonging =
  /^[\s"“”]*(?:\(|,|[–—-])?\s*(?:(?:is |ist |sits |comes |kommt )?(?:of|from|at|by|on|for|with|within|provided by|supplied by|appointed by|designated by|(?:on|at|from) the (?:side|part) of|auf (?:der )?seiten?(?: de[rs]| von)?|aufseiten(?: de[rs]| von)?|des|der|vom|von|beim|bei|seitens|auf|im)\s+)?(?:the |der |die |dem |den |des |seiten )*$/iu;
const ours = /(?:^|[^\p{L}])(?:our|unsere?[nrm]?)\s+(?:own\s+|eigene[rn]?\s+)?$/iu;

/** `Ihre Product Ownerin bei uns`, `the Product Owner on our side`. */
const withUs =
  /^\s*[,(]?\s*(?:(?:bei|von) uns|(?:auf|von) unserer seite|(?:from|on|at) (?:us|our (?:side|end|payroll)))(?!\p{L})/iu;

/** The side that the words beside a mention give the role: `the Client's Product Owner`, `Product Owner (agency)`. */
export function sideOfMention(reading: Reading, mention: OwnerMention): KnownSide | undefined {
  const { words, hits, markdown } = reading;
  const { firstWord, endWord, withinFirst, withinEnd } = mention;
  const between = (from: number, to: number): string =>
    markdown.visible.slice(words[from - 1]?.end ?? 0, words[to]?.start ?? markdown.visible.length).replace(/\s+/g, " ");
  if (ours.test(between(Math.max(withinFirst, firstWord - 3), firstWord))) return "supplier";
  const follows = between(endWord, Math.min(withinEnd, endWord + 4));
  if (withUs.test(follows)) return "supplier";

  const before = sides(Math.max(withinFirst, firstWord - reach), firstWord).at(-1);
  if (before !== undefined) {
    const gap = between(before.endWord, firstWord);
    // `'s` belongs to the word before it.
    if (/^[\s–—-]*(?:side |seitige[rn]? |designated |own )?$/iu.test(gap)) return before.side;
    if (appointing.test(gap) && !/[.;:]/.test(gap.replace(title, "")) && !negates(before.endWord, firstWord))
      return before.side;
  }
  const after = sides(endWord, Math.min(withinEnd, endWord + 7))[0];
  if (after === undefined) return undefined;
  return belonging.test(between(endWord, after.firstWord)) ? after.side : undefined;

  function sides(from: number, to: number): { side: KnownSide; firstWord: number; endWord: number }[] {
    const found: { side: KnownSide; firstWord: number; endWord: number }[] = [];
    for (const side of ["client", "supplier"] as const) {
      for (let word = from; word < to; word++) {
        const hit = findGroup(hits, side, word, to);
        if (hit === undefined) break;
        found.push({ side, firstWord: hit.firstWord, endWord: hit.endWord });
        word = hit.firstWord;
      }
    }
    return found.sort((a, b) => a.firstWord - b.firstWord);
  }

  function negates(from: number, to: number): boolean {
    return findGroup(hits, "not", from, to) !== undefined;
  }
}

const buyer =
  /\b(?:contractors?|vendors?|offerors?|quoters?|bidders?|tenderers?|awardee|auftragnehmer(?:in|s)?|bieter(?:in|s)?)\b/giu;
// `US` is a country.
const we = /\b(?:[Ww]e|[Oo]ur|us|[Ww]ir|[Uu]nsere?[nrms]?|[Uu]ns)\b/gu;
const fewest = 3;

/** The side of those whom a document names without saying so: who asks for offers speaks of its own people. */
export function guessSide({ markdown }: Reading, kind: DocumentKind): KnownSide | undefined {
  return kind === "sow" && isOfBuyer(markdown) ? "client" : undefined;
}

/** Whether it speaks of bidders and contractors rather than of itself. */
function isOfBuyer({ passages }: MarkdownDocument): boolean {
  let sellers = 0;
  let selves = 0;
  for (const { known } of passages) {
    const counted = countNames(known);
    sellers += counted.sellers;
    selves += counted.selves;
  }
  return sellers >= fewest && sellers > selves;
}

const countNames = oncePerText((text) => ({
  sellers: text.match(buyer)?.length ?? 0,
  selves: text.match(we)?.length ?? 0,
}));
