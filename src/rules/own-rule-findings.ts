import type { EngagementDocument } from "../documents/document.ts";
import { findTitleSection } from "../documents/sections-about.ts";
import { wordsOf } from "../documents/words-of.ts";
import { stemOf } from "../engagement/content-words.ts";
import { placeOfTitle } from "../engagement/document-summary.ts";
import { readClauseParts } from "../scaffold/clause-parts.ts";
import { readDocumentStyle } from "../scaffold/document-style.ts";
import { extendSection, placeParts } from "../scaffold/place-clause.ts";
import { type Message, say } from "../text/message.ts";
import type { Range } from "../text/range.ts";
import type { TextEdit } from "../text/text-edit.ts";
import { quoted } from "../text/wording.ts";
import { readFoldedWords } from "../text/words.ts";
import type { OwnRuleDefinition } from "./own-rule.ts";
import type { Finding } from "./rule.ts";

/** A heading that has one of the phrases in it will do; one without text below it is for `document/section-empty`. */
export function* findAbsentSection(
  { phrases, text }: OwnRuleDefinition,
  message: Message,
  document: EngagementDocument,
): Iterable<Finding> {
  const { markdown, title } = document;
  const wanted = phrases.map(spacedStems);
  const isThere = markdown.sections.some(({ heading }) => {
    if (heading === undefined || heading === title) return false;
    const said = spacedStems(heading.text);
    return wanted.some((stems) => said.includes(stems));
  });
  if (isThere) return;
  const [first = ""] = phrases;
  const clause = readClauseParts(`## ${first}\n\n${text ?? `[${first}]`}\n`);
  yield {
    message,
    range: placeOfTitle(document),
    fixes: [
      {
        title: say`Insert the section ${quoted(first)}`,
        edits: placeParts(document, [], clause),
        safe: text === undefined,
      },
    ],
  };
}

/** A label that is one of the phrases, with a value behind it. */
export function* findAbsentField(
  { phrases, text }: OwnRuleDefinition,
  message: Message,
  document: EngagementDocument,
): Iterable<Finding> {
  const wanted = phrases.map((phrase) => stemsOf(phrase).join(" "));
  const fields = document.markdown.fields.filter(({ label }) => wanted.includes(stemsOf(label).join(" ")));
  if (fields.some(({ value }) => value !== "")) return;
  const [empty] = fields;
  if (empty !== undefined) {
    yield { message, range: empty.labelRange, noFix: say`The label is there: only you know what belongs behind it.` };
    return;
  }
  const [first = ""] = phrases;
  yield {
    message,
    range: placeOfTitle(document),
    fixes: [
      {
        title: say`Insert the field ${quoted(first)}`,
        edits: insertAtTop(document, `- **${first}:** ${text ?? `[${first}]`}`),
        safe: text === undefined,
      },
    ],
  };
}

/** One of the phrases anywhere in the visible text. */
export function* findAbsentPhrase(
  { phrases, text }: OwnRuleDefinition,
  message: Message,
  document: EngagementDocument,
): Iterable<Finding> {
  if (phrases.some((phrase) => findPhrase(document, phrase).length > 0)) return;
  const fix = text && {
    title: say`Insert the text that your team has agreed on`,
    edits: insertText(document, text),
    safe: false,
  };
  yield { message, range: placeOfTitle(document), ...(fix && { fixes: [fix] }) };
}

/** Each place of each phrase. */
export function* findForbiddenPhrases(
  { phrases, message: own, replacement }: OwnRuleDefinition,
  message: Message,
  document: EngagementDocument,
): Iterable<Finding> {
  for (const phrase of phrases) {
    for (const range of findPhrase(document, phrase)) {
      const written = document.text.slice(range.start, range.end);
      const hasMarkup = document.markdown.visible.slice(range.start, range.end) !== written;
      const newText = replacement === undefined || hasMarkup ? undefined : inCaseOf(written, phrase, replacement);
      const fix = newText !== undefined && {
        title: say`Replace ${quoted(written)} with ${quoted(newText)}`,
        edits: [{ range, newText }],
        safe: false,
      };
      yield {
        message: own === undefined ? say`Your team doesn't write ${quoted(phrase)}.` : message,
        range,
        ...(fix && { fixes: [fix] }),
      };
    }
  }
}

/** `With due care` for `Best effort` where the rule writes both small. */
function inCaseOf(written: string, phrase: string, replacement: string): string {
  const [first = ""] = written;
  const isRaised = first !== first.toLowerCase() && phrase.startsWith(first.toLowerCase());
  return isRaised ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}

/** Where a text says a phrase: the same words in the same order, whatever their case and endings. */
function findPhrase(document: EngagementDocument, phrase: string): Range[] {
  const words = wordsOf(document.markdown);
  const { stems, places } = indexStems(document);
  const wanted = stemsOf(phrase);
  return (places.get(wanted[0] ?? "") ?? []).flatMap((at) => {
    const [first, last] = [words[at], words[at + wanted.length - 1]];
    if (first === undefined || last === undefined) return [];
    return wanted.every((stem, index) => stems[at + index] === stem) ? [{ start: first.start, end: last.end }] : [];
  });
}

function stemsOf(text: string): string[] {
  return readFoldedWords(text).map(stemOf);
}

/** ` data protection ` */
function spacedStems(text: string): string {
  return ` ${stemsOf(text).join(" ")} `;
}

interface StemIndex {
  /** Of each word. */
  readonly stems: readonly string[];
  /** Where each stem is, by the numbers of words. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<EngagementDocument, StemIndex>();

function indexStems(document: EngagementDocument): StemIndex {
  const indexed = known.get(document);
  if (indexed !== undefined) return indexed;
  const stems = wordsOf(document.markdown).map(({ folded }) => stemOf(folded));
  const places = new Map<string, number[]>();
  for (const [at, stem] of stems.entries()) {
    const others = places.get(stem);
    if (others === undefined) places.set(stem, [at]);
    else others.push(at);
  }
  known.set(document, { stems, places });
  return { stems, places };
}

/** With a heading of its own, as a section; without one, below the title. */
function insertText(document: EngagementDocument, text: string): TextEdit[] {
  const clause = readClauseParts(`${text}\n`);
  return clause.heading === undefined ? insertAtTop(document, text) : placeParts(document, [], clause);
}

/** Beside what stands below the title, where a list of labels goes on. */
function insertAtTop(document: EngagementDocument, text: string): TextEdit[] {
  const clause = readClauseParts(`${text}\n`);
  const section = findTitleSection(document);
  if (section === undefined) return placeParts(document, [], clause);
  return [extendSection(document, section, clause.parts, readDocumentStyle(document))];
}
