import type { MarkdownDocument } from "../markdown/markdown-document.ts";
import { foldWord, type Word, wordAt } from "../text/words.ts";
import { findGroup, type HitIndex } from "../vocabulary/match-patterns.ts";
import type { TermHit } from "../vocabulary/term-matcher.ts";
import type { Party } from "./facts/facts.ts";
import { isPlaceholder } from "./placeholders.ts";

/** A party with its name as folded words. */
interface NamedParty extends Party {
  readonly words: readonly string[];
}

const legalForm =
  /^(?:gmbh|mbh|ag|kg|ohg|ug|gbr|se|ev|e|v|co|inc|ltd|llc|llp|plc|corp|corporation|limited|bv|nv|sa|sarl|srl|oy|ab)$/;
const article = /^(?:the|a|an|der|die|das|dem|den|des|ein|eine|our|unser|unsere)$/;

/** `Arden Rail (the "Client")`, `Marwede GmbH (nachfolgend „Auftraggeber“ genannt)`. */
const defined =
  /((?:\p{Lu}[\p{L}\p{N}&.'’-]*)(?:[ \t,]+(?:of|the|and|for|für|der|des|und|&|\p{Lu}[\p{L}\p{N}&.'’-]*)){0,7})[ \t,]*\(([^()\n]{4,80})\)/gu;

/** Institutions that buy: in a document about a contractor, `the Court` is the client. */
const institution =
  /(?<=\b(?:[Tt]he|[Dd]ie|[Dd]er|[Dd]as) )(?:Court|Agency|Department|City|County|University|Commission|Board|District|Ministry|Authority|Bureau|Council|Hospital|Library|Museum|College|Municipality|Stadt|Gemeinde|Behörde|Ministerium|Hochschule|Universität|Landkreis|Kanton|Kreisverwaltung|Stadtverwaltung)\b/gu;
const tenderer =
  /\b(?:contractors?|vendors?|offerors?|quoters?|bidders?|tenderers?|awardee|auftragnehmer(?:in|s)?|bieter(?:in|s)?)\b/giu;
const leastMentions = 2;

/** The terms `client` and `supplier` wherever a party's own name stands: `Marwede provides a test system`. */
export function findPartyHits(parties: readonly NamedParty[], words: readonly Word[], hits: HitIndex): TermHit[] {
  const byFirst = new Map<string, NamedParty[]>();
  for (const party of parties) {
    const first = party.words[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), party]);
  }
  if (byFirst.size === 0) return [];
  const found: TermHit[] = [];
  for (const [firstWord, { folded }] of words.entries()) {
    for (const party of byFirst.get(folded) ?? []) {
      if (!party.words.every((word, index) => words[firstWord + index]?.folded === word)) continue;
      const groups = party.side === "client" ? ["client", "clientActs", "principal", "party"] : ["supplier"];
      for (const group of groups) {
        const term = hits.vocabulary.groups.get(group);
        if (term !== undefined) found.push({ term, firstWord, endWord: firstWord + party.words.length });
      }
    }
  }
  return found;
}

/** Who stands on a side of the agreement, as the document calls them; each name once. */
export function readParties(markdown: MarkdownDocument, words: readonly Word[], hits: HitIndex): NamedParty[] {
  const { visible } = markdown;
  const found: NamedParty[] = [];

  for (const { labelRange, value, valueRange } of markdown.fields) {
    const [first, end] = [wordAt(words, labelRange.start), wordAt(words, labelRange.end)];
    if (end === first || end - first > 2 || isPlaceholder(value)) continue;
    const side = sideOf(first, end);
    const [name] = value.split(/[,;(–]|\s-\s/u);
    if (side !== undefined && name !== undefined && /^\p{Lu}/u.test(name)) add(side, name, valueRange.start);
  }
  for (const match of visible.matchAll(defined)) {
    const [whole, name, inside] = match as unknown as [string, string, string];
    const from = match.index + whole.length - inside.length - 1;
    const [first, end] = [wordAt(words, from), wordAt(words, match.index + whole.length)];
    // The parenthesis names the party; it tells nothing else about it.
    if (end - first > 6 || !/["“„'‘«]|^(?:the |der |die |hereinafter|nachfolgend|im folgenden)/iu.test(inside))
      continue;
    const side = sideOf(first, end);
    if (side !== undefined) add(side, name, match.index);
  }
  if ((visible.match(tenderer) ?? []).length >= leastMentions) {
    const said = new Map<string, number[]>();
    for (const { 0: name, index } of visible.matchAll(institution)) said.set(name, [...(said.get(name) ?? []), index]);
    for (const [name, [start = 0, ...more]] of said) if (more.length + 1 >= leastMentions) add("client", name, start);
  }
  return found;

  function sideOf(first: number, end: number): Party["side"] | undefined {
    if (findGroup(hits, "client", first, end) !== undefined) return "client";
    return findGroup(hits, "supplier", first, end) === undefined ? undefined : "supplier";
  }

  function add(side: Party["side"], name: string, start: number): void {
    const folded = (name.match(/[\p{L}\p{N}'’]+/gu) ?? []).map(foldWord);
    while (folded[0] !== undefined && article.test(folded[0])) folded.shift();
    while (folded.length > 1 && legalForm.test(folded.at(-1) as string)) folded.pop();
    const [only] = folded;
    if (only === undefined || folded.length > 6 || (folded.length === 1 && only.length < 3)) return;
    if (found.some((party) => party.side === side && party.words.join(" ") === folded.join(" "))) return;
    found.push({ side, name: name.trim(), range: { start, end: start + name.trimEnd().length }, words: folded });
  }
}
