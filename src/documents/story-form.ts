import { type Range, trimRange } from "../text/range.ts";
import { splitSentences } from "../text/sentences.ts";
import { readWords, type Word } from "../text/words.ts";
import { englishStory, germanStory, type StoryWords } from "../vocabulary/story-words.ts";
import { addTerm, createTermTree, matchTerms, type TermTree } from "../vocabulary/term-matcher.ts";

/** Where a text says who wants what, and why: `As a guest, I want to pay by card so that I can leave quickly.` */
export interface StoryForm {
  /** `guest`; not there where a wish has no role: `I want to pay by card`. */
  readonly role: Range | undefined;
  /** `pay by card`; not there where the wish stops short, as in `As a guest I want to:` above a list. */
  readonly goal: Range | undefined;
  /** `I can leave quickly`. */
  readonly benefit: Range | undefined;
}

/** No story is longer; what stands further down is its description. */
const longestStory = 1500;
const mostRoleWords = 40;

type PartName = keyof StoryWords;

/** Where the words of one language's story form stand in a text; by first word the word after the longest term. */
interface Parts {
  readonly words: readonly Word[];
  readonly language: "en" | "de";
  endOf(part: PartName, word: number): number | undefined;
}

const languages = [
  { language: "en" as const, ...compile(englishStory) },
  { language: "de" as const, ...compile(germanStory) },
];

/**
 * The story form in a stretch of visible text, English or German; `undefined` where nobody wants anything in it, or where
 * it only shows the form: `As a <role>, I want <goal>`.
 */
export function findStory(visible: string, range: Range): StoryForm | undefined {
  const text = visible.slice(range.start, Math.min(range.end, range.start + longestStory));
  const words = readWords(text);
  for (const { language, tree, names } of languages) {
    const found = new Map<number, Map<PartName, number>>();
    for (const hit of matchTerms(tree, words)) {
      const here = found.get(hit.firstWord) ?? new Map<PartName, number>();
      found.set(hit.firstWord, here);
      const name = names[hit.term] as PartName;
      here.set(name, Math.max(here.get(name) ?? 0, hit.endWord));
    }
    const story = readStory(text, { words, language, endOf: (part, word) => found.get(word)?.get(part) });
    if (story !== undefined) {
      const shift = (part: Range | undefined): Range | undefined =>
        part && { start: part.start + range.start, end: part.end + range.start };
      return { role: shift(story.role), goal: shift(story.goal), benefit: shift(story.benefit) };
    }
  }
  return undefined;
}

function compile(story: StoryWords): { tree: TermTree; names: PartName[] } {
  const tree = createTermTree();
  const names = Object.keys(story) as PartName[];
  for (const [number, name] of names.entries()) if (story[name] !== "") addTerm(tree, story[name], number);
  return { tree, names };
}

interface Opening {
  readonly role: Range | undefined;
  /** The first word of the goal. */
  readonly goal: number;
  readonly before: Range | undefined;
}

function readStory(text: string, parts: Parts): StoryForm | undefined {
  const opening = findRoleOpening(text, parts) ?? findWish(text, parts);
  if (opening === undefined) return undefined;
  const { words } = parts;
  const first = words[opening.goal];
  if (first === undefined) return { role: opening.role, goal: undefined, benefit: opening.before };
  const goalStart = first.start;
  const sentences = splitSentences(text, { start: goalStart, end: text.length });
  const goalSentence = sentences[0] ?? { start: goalStart, end: text.length };
  const marker = findBenefit(text, parts, opening.goal, sentences);
  const role = opening.role;
  if (marker === undefined) {
    const purpose = opening.before === undefined ? findPurpose(parts, opening.goal, goalSentence.end) : undefined;
    if (purpose === undefined) return story({ start: goalStart, end: goalSentence.end }, opening.before);
    const at = (words[purpose] as Word).start;
    return story({ start: goalStart, end: at }, { start: (words[purpose + 1] as Word).start, end: goalSentence.end });
  }
  return story({ start: goalStart, end: marker.goalEnd }, { start: marker.start, end: marker.end });

  function story(goal: Range, benefit: Range | undefined): StoryForm | undefined {
    const read = { role, goal: bare(text, goal), benefit: benefit && bare(text, benefit) };
    return isBlank(text, parts, read) ? undefined : read;
  }
}

/** `As a guest, I want`, `Als Gast möchte ich`, `To save time, as a guest I want`, `Ich als Gast möchte`. */
function findRoleOpening(text: string, parts: Parts): Opening | undefined {
  const { words, language } = parts;
  for (let at = 0; at < words.length; at++) {
    const roleWord = parts.endOf("as", at);
    if (roleWord === undefined || !opensClause(text, parts, at)) continue;
    const roleStart = words[roleWord];
    if (roleStart === undefined || parts.endOf("noRole", roleWord) !== undefined) continue;
    const want =
      language === "en"
        ? findEnglishWant(text, parts, roleWord)
        : findGermanWant(text, parts, roleWord, at > 0 && parts.endOf("subject", at - 1) !== undefined);
    if (want === undefined) continue;
    const role = readRole(text, parts, roleWord, want.first);
    if (role === undefined) continue;
    return { role, goal: want.end, before: readBefore(text, parts, at) };
  }
  return undefined;
}

/** A role starts a text or a clause; `known as`, `such as` lead to none. */
function opensClause(text: string, parts: Parts, at: number): boolean {
  const { words, language } = parts;
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

function findEnglishWant(text: string, parts: Parts, from: number): Want | undefined {
  const { words } = parts;
  for (let at = from + 1; at < Math.min(words.length, from + mostRoleWords); at++) {
    const between = text.slice((words[at - 1] as Word).end, (words[at] as Word).start);
    if (/[.!?]["”)]?\s/.test(between)) return undefined;
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

function findGermanWant(text: string, parts: Parts, from: number, afterSubject: boolean): Want | undefined {
  const { words } = parts;
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

function afterAdverb(parts: Parts, at: number): number {
  const adverb = parts.endOf("adverb", at);
  return adverb === undefined || parts.endOf("want", at) !== undefined ? at : afterAdverb(parts, adverb);
}

/** `I want to pay by card` at a text's start, `When I leave, I want to pay by card`. */
function findWish(text: string, parts: Parts): Opening | undefined {
  const { words, language } = parts;
  const first = words[0];
  if (first === undefined) return undefined;
  if (/^(?:when|wenn)$/.test(first.folded)) {
    const want = language === "en" ? findEnglishWant(text, parts, 1) : findGermanWant(text, parts, 1, false);
    return want && { role: undefined, goal: want.end, before: undefined };
  }
  const subject = parts.endOf("subject", 0);
  const verb = /^i['’]d\s/i.test(text.slice(first.start)) ? 0 : subject && afterAdverb(parts, subject);
  const want = verb === undefined ? undefined : parts.endOf("want", verb);
  return want === undefined ? undefined : { role: undefined, goal: parts.endOf("to", want) ?? want, before: undefined };
}

/** The role up to its comma; `a host, or a player` and `Todd, the owner of a shop` go on after it. */
function readRole(text: string, parts: Parts, from: number, to: number): Range | undefined {
  const { words } = parts;
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
function readBefore(text: string, parts: Parts, at: number): Range | undefined {
  const { words } = parts;
  const first = words[0];
  if (at < 2 || first === undefined) return undefined;
  const start = parts.endOf("benefit", 0) ?? parts.endOf("so", 0) ?? parts.endOf("to", 0);
  return start === undefined || start >= at
    ? undefined
    : bare(text, { start: (words[start] as Word).start, end: (words[at] as Word).start });
}

/** Where the benefit is led to: in the goal's sentence, or at the start of the one after it. */
function findBenefit(
  text: string,
  parts: Parts,
  from: number,
  sentences: readonly Range[],
): { goalEnd: number; start: number; end: number } | undefined {
  const { words } = parts;
  for (const [index, sentence] of sentences.slice(0, 2).entries()) {
    let inSentence = 0;
    for (let at = from; at < words.length; at++) {
      const word = words[at] as Word;
      if (word.start < sentence.start) continue;
      if (word.start >= sentence.end) break;
      const end = benefitAt(text, parts, at);
      if (end !== undefined && words[end] !== undefined && (index === 0 || inSentence < 5)) {
        const led = sentences.find((candidate) => candidate.end > (words[end] as Word).start) ?? sentence;
        return {
          goalEnd: index === 0 ? goalEnd(at) : (sentences[0] as Range).end,
          start: (words[end] as Word).start,
          end: led.end,
        };
      }
      inSentence++;
    }
  }
  return undefined;

  /** Cuts a lead-over off the goal's end. */
  function goalEnd(at: number): number {
    for (let first = Math.max(from, at - 5); first < at; first++)
      if (parts.endOf("leadOver", first) !== undefined) return (words[first] as Word).start;
    return (words[at] as Word).start;
  }
}

/** The word after what leads to a benefit at a word. */
function benefitAt(text: string, parts: Parts, at: number): number | undefined {
  const { words, language } = parts;
  const plain = parts.endOf("benefit", at);
  if (plain !== undefined) return plain;
  const so = parts.endOf("so", at);
  if (so !== undefined) {
    const comma = /,/.test(text.slice((words[at - 1] as Word | undefined)?.end ?? 0, (words[at] as Word).start));
    if (language === "de") return comma || hasZu(text, words, so) ? so : undefined;
    const wrong =
      parts.endOf("notAfterSo", so) !== undefined ||
      (!comma && at > 0 && parts.endOf("notBeforeSo", at - 1) !== undefined);
    return wrong ? undefined : so;
  }
  const since = parts.endOf("since", at);
  return since !== undefined && parts.endOf("clauseStart", since) !== undefined ? since : undefined;
}

/** Whether an infinitive with `zu` follows in the sentence: `um Zeit zu sparen`, `um Daten abzurufen`. */
function hasZu(text: string, words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + 25); at++) {
    const word = words[at] as Word;
    if (word.folded === "zu" || /^\p{L}{2,4}zu\p{L}{3,}en$/u.test(word.folded)) return true;
    if (/[.;]\s/.test(text.slice(word.end, words[at + 1]?.start ?? word.end))) return false;
  }
  return false;
}

/** `pay my fees to maintain an active status`: the word `to` before a purpose. */
function findPurpose(parts: Parts, from: number, end: number): number | undefined {
  const { words, language } = parts;
  if (language !== "en" || /^(?:use|be|have)$/.test(words[from]?.folded ?? "")) return undefined;
  for (let at = from + 2; at < words.length - 1 && (words[at] as Word).start < end; at++) {
    if (words[at]?.folded !== "to" || (words[at + 1] as Word).start >= end) continue;
    if (parts.endOf("purpose", at + 1) !== undefined && parts.endOf("governsTo", at - 1) === undefined) return at;
  }
  return undefined;
}

/** Whether role and goal are only names of blanks: `As a role, I want goal`. */
function isBlank(text: string, parts: Parts, story: StoryForm): boolean {
  if (story.role === undefined || story.goal === undefined) return false;
  const { words } = parts;
  const blankAll = (range: Range): boolean => {
    const first = words.findIndex((word) => word.start >= range.start);
    const marked = /[<[{…]|\.\.\.|___|&lt;/.test(text.slice(Math.max(0, range.start - 5), range.start + 1));
    const end = parts.endOf("blank", first);
    return marked || (end !== undefined && (words[end - 1] as Word).end >= range.end);
  };
  return blankAll(story.goal) && blankAll(story.role);
}

/** A part without the marks around it. */
function bare(text: string, range: Range): Range {
  let { start, end } = trimRange(text, range);
  while (start < end && /[\s,;:.…*_"“”„>|-]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,;:.…*_"“”„|-]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
