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
const appointing =
  /\b(?:provid|suppl(?:y|ies)|nam(?:e|es|ed)\b|designat|appoint|nominat|assign|identif|has|have|includes?|benenn|benannt|stell(?:t|en)\b|bestell|bestimmt|entsende|übernimmt|hat)/iu;
const belonging =
  /^[\s"“”]*(?:\(|,|[–—-])?\s*(?:(?:is |ist |sits |comes |kommt )?(?:of|from|at|by|on|for|with|within|provided by|supplied by|appointed by|designated by|des|der|vom|von|beim|bei|seitens|auf|im)\s+)?(?:the |der |die |dem |den |des |seiten )*$/iu;
const ours = /(?:^|[^\p{L}])(?:our|unsere?[nrm]?)\s+(?:own\s+|eigene[rn]?\s+)?$/iu;

/** The side that the words beside a mention give the role: `the Client's Product Owner`, `Product Owner (agency)`. */
export function sideOfMention(reading: Reading, mention: OwnerMention): KnownSide | undefined {
  const { words, hits, markdown } = reading;
  const { firstWord, endWord, withinFirst, withinEnd } = mention;
  const between = (from: number, to: number): string =>
    markdown.visible.slice(words[from - 1]?.end ?? 0, words[to]?.start ?? markdown.visible.length).replace(/\s+/g, " ");
  if (ours.test(between(Math.max(withinFirst, firstWord - 3), firstWord))) return "supplier";

  const before = sides(Math.max(withinFirst, firstWord - reach), firstWord).at(-1);
  if (before !== undefined) {
    const gap = between(before.endWord, firstWord);
    // `'s` belongs to the word before it.
    if (/^[\s–—-]*(?:side |seitige[rn]? |designated |own )?$/iu.test(gap)) return before.side;
    if (appointing.test(gap) && !/[.;:]/.test(gap) && !negates(before.endWord, firstWord)) return before.side;
  }
  const after = sides(endWord, Math.min(withinEnd, endWord + 6))[0];
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
const client = /\b(?:clients?|contracting authority|government|sponsor|auftraggeber(?:in|s)?|kunden?)\b/iu;
const contract =
  /\b(?:contractors?|vendors?|contracting officer|contracting authority|auftraggeber(?:in|s)?|auftragnehmer(?:in|s)?|client['’]s)\b/iu;
const fewest = 3;

/**
 * Where a document leaves the side open: who asks for offers keeps the role, who makes one has it in the team and names
 * somebody, and a document without a client is about a product of the house.
 */
export function guessOwnerSide(
  { markdown }: Reading,
  kind: DocumentKind,
  known: "named" | "role",
): KnownSide | undefined {
  const { visible } = markdown;
  switch (kind) {
    case "sow": {
      if (isOfBuyer(visible)) return "client";
      const speaking = (visible.match(we) ?? []).length;
      return known === "named" || speaking >= fewest || !client.test(visible) ? "supplier" : "client";
    }
    case "vision":
    case "backlog":
      return "supplier";
    case "notes":
      return client.test(visible) || known === "role" ? undefined : "supplier";
    default:
      return contract.test(visible) ? undefined : "supplier";
  }
}

/** The side of those whom a document names without saying so: they belong to whoever writes it. */
export function guessSideOfPeople({ markdown }: Reading, kind: DocumentKind): KnownSide {
  return kind === "sow" && isOfBuyer(markdown.visible) ? "client" : "supplier";
}

/** Whether it speaks of bidders and contractors rather than of itself. */
function isOfBuyer(visible: string): boolean {
  const buying = (visible.match(buyer) ?? []).length;
  return buying >= fewest && buying > (visible.match(we) ?? []).length;
}
