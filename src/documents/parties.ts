import type { MarkdownDocument } from "../markdown/markdown-document.ts";
import { countInPassages, findInPassages } from "../markdown/passages.ts";
import { allMatches } from "../text/all-matches.ts";
import { oncePerText } from "../text/known-text.ts";
import { foldWord, readWords, type Word, wordAt } from "../text/words.ts";
import type { CompiledVocabulary } from "../vocabulary/compile-vocabulary.ts";
import { foldTerm } from "../vocabulary/glossary.ts";
import { isAddressee, isAnyTeam, isLabelOfParty, isSender } from "../vocabulary/party-name-words.ts";
import { matchTerms, type Occurrence } from "../vocabulary/term-matcher.ts";
import type { Party } from "./facts/facts.ts";
import { findNamedBetween } from "./named-between.ts";
import { firm, namesBuilder, namesBuyer, namesFirm, shortNameOf, wordsOfName } from "./party-names.ts";
import { isSurelyPerson } from "./person-names.ts";
import { isPlaceholder } from "./placeholders.ts";

/** A party with its names as folded words: the full one, and what it is called for short. */
interface NamedParty extends Party {
  readonly words: readonly string[];
  readonly short: string | undefined;
}

/** `Arden Rail (the "Client")`, `Marwede GmbH (nachfolgend „Auftraggeber“ genannt)`. */
const defined =
  /((?:\p{Lu}[\p{L}\p{N}&.'’-]{0,60})(?:[ \t,]+(?:of|the|and|for|für|der|des|und|&|plc|srl|s\.r\.l\.|e\.V\.|\p{Lu}[\p{L}\p{N}&.'’-]{0,60})){0,7})[ \t,]*\(([^()\n]{4,80})\)/gu;

/** `Authority` in `the "Authority"`, `nachfolgend „Steinbock“`: a party's own short name, and one word. */
const definedTerm = /^(?:\p{Ll}+\s){0,3}["“„«'‘](?:the |der |die |das )?(\p{Lu}[\p{L}-]{3,})["“”»'’]/u;

/** Institutions that buy: in a document about a contractor, `the Court` is the client. */
const institution =
  /(?<=\b(?:[Tt]he|[Dd]ie|[Dd]er|[Dd]as) )(?:Court|Agency|Department|City|County|University|Commission|Board|District|Ministry|Authority|Bureau|Council|Hospital|Library|Museum|College|Municipality|Stadt|Gemeinde|Behörde|Ministerium|Hochschule|Universität|Landkreis|Kanton|Kreisverwaltung|Stadtverwaltung)\b/gu;
const tenderer =
  /\b(?:contractors?|vendors?|offerors?|quoters?|bidders?|tenderers?|awardee|auftragnehmer(?:in|s)?|bieter(?:in|s)?)\b/giu;
const leastMentions = 2;

const between = /(?:(?<!\s)\s+)?(?:\/|\||&&|;|×|\s(?:and|und|vs\.?)\s)\s*/u;
const forWhom = /(?<!\p{L})(?:for|für)\s+(?:(?:the|die|den|das)\s+)?$/iu;
/** `Prepared for Arden Rail, attn. Jana Roth` and `By Lumen Digital, 3 May` begin lines of their own below the title. */
const partyName = String.raw`[ \t]+(?:(?:the|die|den|das)[ \t]+)?(\p{Lu}[\p{L}\p{N}&.'’-]{0,40}(?:[ \t]+(?:of|the|and|der|des|und|&|\p{Lu}[\p{L}\p{N}&.'’-]{0,40})){0,5})(?=[ \t*_]*(?:[,;(|·–—\n]|$))`;
const addressedTo = new RegExp(
  String.raw`^[ \t*_]*(?:(?:[Pp]repared|[Ww]ritten|[Dd]rawn up|[Ee]rstellt|[Vv]orgelegt) (?:for|für)|[Ss]ubmitted to)${partyName}`,
  "gmu",
);
const sentBy = new RegExp(
  String.raw`^[ \t*_]*(?:(?:[Pp]repared |[Ss]ubmitted |[Ww]ritten |[Pp]roposal |[Oo]ffer |[Qq]uote )?[Bb]y|(?:[Aa]ngebot |[Ee]rstellt |[Vv]orgelegt )?(?:[Vv]on|[Dd]urch))${partyName}`,
  "gmu",
);
/** `shift planner for ` before a firm's name. */
const beforeName = /^.*?(?<!\p{L})(?:for|für|by|von)\s+(?:(?:the|die|den|das)\s+)?/iu;
/** The title and the lines below it that say from whom and for whom a document is. */
const lengthOfHead = 500;
const sides = ["client", "supplier"] as const;
const opposite = { client: "supplier", supplier: "client" } as const;

/** The terms `client` and `supplier` wherever a party's own name stands: `Marwede provides a test system`. */
export function findPartyHits(
  parties: readonly NamedParty[],
  words: readonly Word[],
  vocabulary: CompiledVocabulary,
): Occurrence[] {
  const byFirst = new Map<string, { party: NamedParty; called: readonly string[] }[]>();
  for (const party of parties) {
    for (const called of [party.words, ...(party.short === undefined ? [] : [[foldWord(party.short)]])]) {
      const first = called[0] as string;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { party, called }]);
    }
  }
  if (byFirst.size === 0) return [];
  const termsOf = (...groups: readonly string[]): number[] =>
    groups.flatMap((group) => vocabulary.groups.get(group) ?? []);
  const terms = { client: termsOf("client", "clientActs", "principal", "party"), supplier: termsOf("supplier") };
  const found: Occurrence[] = [];
  for (let firstWord = 0; firstWord < words.length; firstWord++) {
    const { folded } = words[firstWord] as Word;
    // `Marwedes Testsystem`
    const named = byFirst.get(folded) ?? (folded.endsWith("s") ? byFirst.get(folded.slice(0, -1)) : undefined);
    if (named === undefined) continue;
    for (const { party, called } of named) {
      if (!called.every((word, index) => index === 0 || words[firstWord + index]?.folded === word)) continue;
      found.push({ terms: terms[party.side], firstWord, endWord: firstWord + called.length });
    }
  }
  return found;
}

const definedIn = oncePerText((text) =>
  allMatches(text, defined).map(({ index, 0: whole, 1: name = "", 2: inside = "" }) => ({
    range: { start: index, end: index + whole.length },
    name,
    inside,
  })),
);
const countTenderers = oncePerText((text) => text.match(tenderer)?.length ?? 0);
const institutionsIn = oncePerText((text) =>
  allMatches(text, institution).map(({ index, 0: name }) => ({
    range: { start: index, end: index + name.length },
    name,
  })),
);

/** Who stands on a side of the agreement, as the document calls them; each name once. */
export function readParties(
  markdown: MarkdownDocument,
  words: readonly Word[],
  vocabulary: CompiledVocabulary,
): NamedParty[] {
  const { visible, passages } = markdown;
  const found: NamedParty[] = [];

  for (const { label, value, valueRange, block } of markdown.fields) {
    if (isPlaceholder(value)) continue;
    const [name = ""] = value.split(/[,;(–]|\s-\s/u);
    if (!/^\p{Lu}/u.test(name)) continue;
    const side = sideOfLabel(label);
    if (side !== undefined && !(isSurelyPerson(name) && label.includes(" "))) add(side, name, valueRange.start);
    else if (isAddressee(foldTerm(label)) && namesFirm(name)) add("client", name, valueRange.start);
    else if (block === undefined && /^(?:contract(?:ing)? )?(?:parties|vertrags(?:parteien|partner))$/iu.test(label))
      readPair(value, valueRange.start);
  }
  const told: Party["side"][] = [];
  const untold: { readonly name: string; readonly term: string; readonly start: number }[] = [];
  for (const { range, name, inside } of findInPassages(passages, definedIn)) {
    const [first, end] = [wordAt(words, range.end - inside.length - 1), wordAt(words, range.end)];
    // The parenthesis names the party; it tells nothing else about it.
    if (end - first > 6 || !/["“„'‘«]|^(?:the |der |die |hereinafter|nachfolgend|im folgenden)/iu.test(inside))
      continue;
    const side = sideOf(words.slice(first, end));
    const [, term] = definedTerm.exec(inside) ?? [];
    if (side !== undefined) {
      add(side, name, range.start);
      told.push(side);
    } else if (term !== undefined) untold.push({ name, term, start: range.start });
  }
  const [other, ...more] = untold;
  const [known] = told;
  // Two are defined, and one of them as a side.
  if (other !== undefined && more.length === 0 && known !== undefined && told.length === 1)
    add(opposite[known], other.name, other.start, other.term);
  if (countInPassages(passages, countTenderers) >= leastMentions) {
    const said = new Map<string, number[]>();
    for (const { range, name } of findInPassages(passages, institutionsIn))
      said.set(name, [...(said.get(name) ?? []), range.start]);
    for (const [name, [start = 0, ...more]] of said) if (more.length + 1 >= leastMentions) add("client", name, start);
  }
  if (found.length === 0) readBetween();
  if (found.length === 0) readHead();
  // Who makes the offer is told apart from others only where it is known whom it is for.
  if (found.some(({ side }) => side === "client"))
    for (const { label, value, valueRange } of markdown.fields) {
      const [name = ""] = value.split(/[,;(–]|\s-\s/u);
      if (isSender(foldTerm(label)) && namesFirm(name)) add("supplier", name, valueRange.start);
    }
  return found;

  /** `Between Arden Rail (client) and Lumen Digital Ltd` */
  function readBetween(): void {
    addPair(
      findNamedBetween(visible).map(({ name, note, start }) => ({
        name,
        side: sides.find((side) => readWords(note).some(({ folded }) => isLabelOfParty[side](folded))),
        at: start,
      })),
    );
  }

  /** `Offer: shift planner for Marwede AG` over `Lumen Digital Ltd · York`, or `Prepared for Arden Rail` over `By Lumen Digital`. */
  function readHead(): void {
    const head = visible.slice(0, lengthOfHead);
    const to = allMatches(head, addressedTo).find(([, name = ""]) => !isSurelyPerson(name));
    if (to !== undefined) {
      const [whole, name = ""] = to;
      add("client", name, to.index + whole.length - name.length);
      const from = allMatches(head, sentBy).find(([, by = ""]) => !isSurelyPerson(by));
      if (from?.[1] !== undefined) add("supplier", from[1], from.index + from[0].length - from[1].length);
      return;
    }
    const firms = allMatches(head, firm).map(({ 0: said, index }) => {
      const before = beforeName.exec(said)?.[0].length ?? 0;
      return { name: said.slice(before), start: index + before };
    });
    const wanting = firms.find(({ start }) => forWhom.test(visible.slice(Math.max(0, start - 12), start)));
    if (wanting === undefined) return;
    add("client", wanting.name, wanting.start);
    const others = firms.filter(({ name }) => name !== wanting.name);
    const [other] = others;
    if (other !== undefined && others.every(({ name }) => name === other.name))
      add("supplier", other.name, other.start);
  }

  function sideOf(said: readonly Word[]): Party["side"] | undefined {
    const terms = matchTerms(vocabulary.tree, said).map(({ term }) => term);
    return (["client", "supplier"] as const).find((side) => terms.includes(vocabulary.groups.get(side) as never));
  }

  /** Labels of front matter stand outside the visible text. */
  function sideOfLabel(label: string): Party["side"] | undefined {
    const folded = foldTerm(label);
    for (const side of sides) if (isLabelOfParty[side](folded)) return side;
    const said = readWords(label);
    if (said.length === 0 || said.length > 2 || isAnyTeam(folded)) return undefined;
    return sideOf(said);
  }

  /** `Marwede AG / Lumen Digital Ltd`: a side is told by a word in parentheses, or by the one name of a house that builds software or surely does not. */
  function readPair(value: string, start: number): void {
    const parts = value.split(between).filter((part) => part.trim() !== "");
    if (parts.length !== 2) return;
    addPair(
      parts.map((part) => {
        const [, name = part, note = ""] = /^([^(]+)\(([^)]*)\)\s*$/u.exec(part) ?? [];
        return { name: name.trim(), side: sideOfLabel(note), at: start + value.indexOf(part) };
      }),
    );
  }

  function addPair(named: readonly { name: string; side: Party["side"] | undefined; at: number }[]): void {
    const known = named.find(({ side }) => side !== undefined);
    const [supplier] = onlyOne(named, namesBuilder);
    const [client] = onlyOne(named, namesBuyer);
    if (supplier !== undefined && supplier === client) return;
    for (const one of named) {
      if (known?.side !== undefined) add(one.side ?? opposite[known.side], one.name, one.at);
      else if (supplier !== undefined) add(one === supplier ? "supplier" : "client", one.name, one.at);
      else if (client !== undefined) add(one === client ? "client" : "supplier", one.name, one.at);
    }
  }

  function add(side: Party["side"], name: string, start: number, short = shortNameOf(name, visible)): void {
    const folded = wordsOfName(name);
    if (folded === undefined) return;
    if (found.some((party) => party.side === side && party.words.join(" ") === folded.join(" "))) return;
    const range = { start, end: start + name.trimEnd().length };
    found.push({ side, name: name.trim(), range, words: folded, short });
  }
}

function onlyOne<Item extends { readonly name: string }>(
  items: readonly Item[],
  accept: (name: string) => boolean,
): readonly Item[] {
  const accepted = items.filter(({ name }) => accept(name));
  return accepted.length === 1 ? accepted : [];
}
