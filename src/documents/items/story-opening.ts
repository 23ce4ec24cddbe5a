import type { Range } from "../../text/range.ts";
import type { Word } from "../../text/words.ts";
import { bare, type StoryParts } from "./story-parts.ts";

/** How a story begins: who wants, up to where what is wanted starts. */
export interface StoryOpening {
  readonly role: Range | undefined;
  /** The first word of the goal. */
  readonly goal: number;
  /** A benefit said before the role: `To save time, as a guest I want`. */
  readonly before: Range | undefined;
}

const mostRoleWords = 40;

/** `As a guest, I want`; or `I want` alone, or after `When …,`. */
export function findOpening(parts: StoryParts): StoryOpening | undefined {
  return findRoleOpening(parts) ?? findWish(parts);
}

/** `As a guest, I want`, `Als Gast möchte ich`, `To save time, as a guest I want`, `Ich als Gast möchte`. */
function findRoleOpening(parts: StoryParts): StoryOpening | undefined {
  const { words, language } = parts;
  for (let at = 0; at < words.length; at++) {
    const roleWord = parts.endOf("as", at);
    if (roleWord === undefined || !opensClause(parts, at)) continue;
    const roleStart = words[roleWord];
    if (roleStart === undefined || parts.endOf("noRole", roleWord) !== undefined) continue;
    // `As a <role>, I want`: the role was a tag and isn't seen.
    if (parts.endOf("want", roleWord) !== undefined || parts.endOf("subject", roleWord) !== undefined) continue;
    const inverted = language === "de" ? findInverted(parts, at, roleWord) : undefined;
    if (inverted !== undefined) return { ...inverted, before: readBefore(parts, at - 2) };
    const want =
      language === "en"
        ? findEnglishWant(parts, roleWord)
        : findGermanWant(parts, roleWord, at > 0 && parts.endOf("subject", at - 1) !== undefined);
    if (want === undefined) continue;
    const role = readRole(parts, roleWord, want.first);
    if (role === undefined) continue;
    return { role, goal: want.end, before: readBefore(parts, at) };
  }
  return undefined;
}

/** `Um Zeit zu sparen, möchte ich als Gast online bestellen`: the role is what goes up to its noun. */
function findInverted(
  { text, words, endOf }: StoryParts,
  at: number,
  roleWord: number,
): { role: Range; goal: number } | undefined {
  if (at < 2 || endOf("subject", at - 1) === undefined) return undefined;
  if ((endOf("want", at - 2) ?? endOf("can", at - 2)) !== at - 1) return undefined;
  const noun = words.findIndex((word, index) => index >= roleWord && /^\p{Lu}/u.test(text.slice(word.start)));
  if (noun === -1 || noun - roleWord > 3) return undefined;
  return { role: { start: (words[roleWord] as Word).start, end: (words[noun] as Word).end }, goal: noun + 1 };
}

/** A role starts a text or a clause; `known as`, `such as` lead to none. */
function opensClause(parts: StoryParts, at: number): boolean {
  const { text, words, language } = parts;
  const word = words[at] as Word;
  const before = text.slice(at === 0 ? 0 : (words[at - 1] as Word).end, word.start);
  if (/[.,:;!?)\]}>|\n–—-]/.test(before) || at === 0) return true;
  if (language === "de") return parts.endOf("subject", at - 1) !== undefined;
  return /^A/.test(text.slice(word.start));
}

interface Want {
  /** Where the part about wanting starts, which is where the role has ended. */
  readonly first: number;
  readonly end: number;
}

function findEnglishWant(parts: StoryParts, from: number): Want | undefined {
  const { text, words } = parts;
  for (let at = from + 1; at < Math.min(words.length, from + mostRoleWords); at++) {
    const between = text.slice((words[at - 1] as Word).end, (words[at] as Word).start);
    // `As a guest.` and `I want …` may be two lines.
    if (/[.!?]["”)]?\s/.test(between) && !(/\n/.test(between) && parts.endOf("subject", at) !== undefined))
      return undefined;
    const byI = parts.endOf("subject", at);
    const byTeam = parts.endOf("team", at);
    if (byI !== undefined || byTeam !== undefined) {
      const verb = afterAdverb(parts, byI ?? byTeam ?? at);
      const end = parts.endOf("want", verb) ?? (byI === undefined ? undefined : parts.endOf("can", verb));
      if (end !== undefined) return { first: at, end: parts.endOf("to", end) ?? end };
    }
    const short = parts.endOf("want", at);
    // `I'd like` is one word with its subject; `As a user, want to` and `As a driver, Ben needs` have no pronoun.
    if (short === undefined) continue;
    if (/^i['’]/i.test(text.slice((words[at] as Word).start)))
      return { first: at, end: parts.endOf("to", short) ?? short };
    if (/[,:]/.test(between)) return { first: at, end: parts.endOf("to", short) ?? short };
    const beforeName = at - 2 < from ? "" : text.slice((words[at - 2] as Word).end, (words[at - 1] as Word).start);
    if (/,/.test(beforeName) && /^\p{Lu}/u.test(text.slice((words[at - 1] as Word).start)))
      return { first: at - 1, end: parts.endOf("to", short) ?? short };
  }
  return undefined;
}

function findGermanWant(parts: StoryParts, from: number, afterSubject: boolean): Want | undefined {
  const { text, words } = parts;
  let lonely: Want | undefined;
  for (let at = from + 1; at < Math.min(words.length, from + mostRoleWords); at++) {
    const between = text.slice((words[at - 1] as Word).end, (words[at] as Word).start);
    if (/[.!?]["“)]?\s/.test(between)) break;
    const want = parts.endOf("want", at);
    const verb = want ?? parts.endOf("can", at);
    if (verb === undefined) {
      const subject = parts.endOf("subject", at);
      const after = subject === undefined ? undefined : (parts.endOf("want", subject) ?? parts.endOf("can", subject));
      if (after !== undefined) return { first: at, end: afterAdverb(parts, after) };
      continue;
    }
    const subject = parts.endOf("subject", verb) ?? (want === undefined ? undefined : parts.endOf("team", verb));
    if (subject !== undefined) return { first: at, end: afterAdverb(parts, subject) };
    if (want !== undefined || afterSubject) lonely ??= { first: at, end: afterAdverb(parts, verb) };
  }
  return lonely;
}

function afterAdverb(parts: StoryParts, at: number): number {
  const adverb = parts.endOf("adverb", at);
  return adverb === undefined || parts.endOf("want", at) !== undefined ? at : afterAdverb(parts, adverb);
}

/** `I want to pay by card` at a text's start, `When I leave, I want to pay by card`. */
function findWish(parts: StoryParts): StoryOpening | undefined {
  const { text, words, language } = parts;
  const first = words[0];
  if (first === undefined) return undefined;
  if (/^(?:when|wenn)$/.test(first.folded)) {
    const want = language === "en" ? findEnglishWant(parts, 1) : findGermanWant(parts, 1, false);
    return want && { role: undefined, goal: want.end, before: undefined };
  }
  const subject = parts.endOf("subject", 0);
  const verb = /^i['’]d\s/i.test(text.slice(first.start)) ? 0 : subject && afterAdverb(parts, subject);
  const want = verb === undefined ? undefined : parts.endOf("want", verb);
  return want === undefined ? undefined : { role: undefined, goal: parts.endOf("to", want) ?? want, before: undefined };
}

/** The role up to its comma; `a host, or a player` and `Todd, the owner of a shop` go on after it. */
function readRole(parts: StoryParts, from: number, to: number): Range | undefined {
  const { text, words } = parts;
  // What follows a name's comma tells who that is.
  const named = /^\p{Lu}/u.test(text.slice((words[from] as Word).start)) && (words[from - 1] as Word).folded === "as";
  let end = from;
  while (end < to) {
    const next = words[end + 1];
    const gap = text.slice((words[end] as Word).end, next?.start ?? text.length);
    end++;
    if (end >= to || next === undefined) break;
    if (/[,:;–—]/.test(gap) && !(named ? /^(?:or|and|the|an?|oder|und)$/ : /^(?:or|oder)$/).test(next.folded)) break;
  }
  const first = words[from] as Word;
  const last = words[end - 1] as Word;
  if (last.end <= first.start || end - from > 20) return undefined;
  return bare(text, { start: first.start, end: last.end });
}

/** `To save time, as a guest I want`: what stands before the role is the benefit. */
function readBefore(parts: StoryParts, at: number): Range | undefined {
  const { text, words } = parts;
  const first = words[0];
  if (at < 2 || first === undefined) return undefined;
  const start = parts.endOf("benefit", 0) ?? parts.endOf("so", 0) ?? parts.endOf("to", 0);
  return start === undefined || start >= at
    ? undefined
    : bare(text, { start: (words[start] as Word).start, end: (words[at] as Word).start });
}
