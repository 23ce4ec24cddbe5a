import { type Message, say } from "../text/message.ts";
import { readWords } from "../text/words.ts";
import { foldTerm } from "../vocabulary/glossary.ts";
import { buildTermTree, matchTerms } from "../vocabulary/term-matcher.ts";
import { unorderedWords } from "../vocabulary/unordered-words.ts";
import { findAgreementForm } from "./agreement-form.ts";
import type { EngagementDocument } from "./document.ts";
import { findOwnNames } from "./own-names.ts";
import { placesOfPoint } from "./points.ts";

const titles = buildTermTree([unorderedWords.title]);
const labels = buildTermTree([unorderedWords.label]);
const mentions = buildTermTree([unorderedWords.mention]);

/** A title tells alone; a single label or mention may be about the client or the product. */
const leastSigns = 2;
/** So often a client is spoken of where there is one. */
const leastMentions = 3;
const mostShown = 3;
const known = new WeakMap<EngagementDocument, { readonly reason: Message | undefined }>();

/**
 * What tells that no client orders the work, so that nobody waits for a Product Owner and a client's duties: a course, a
 * thesis, an exam, a program for volunteers, a project at home (`"Course", "Instructor"`), a funder who is asked for
 * money, or no word of a client at all. Undefined where nothing tells it, or where the front matter says in which situation the work is done.
 */
export function findUnorderedReason(document: EngagementDocument): Message | undefined {
  const { reason } = known.get(document) ?? { reason: readReason(document) };
  known.set(document, { reason });
  return reason;
}

function readReason(document: EngagementDocument): Message | undefined {
  const { kind, concepts, declared } = document;
  if (declared.situation !== undefined || declared.contract !== undefined) return undefined;
  if (kind === "sow" && findAgreementForm(document) === "application") return say`an application for funding`;
  if (concepts.pricing.state === "present") return undefined;
  return readTitles(document) ?? readSigns(document) ?? readSilence(document);
}

/** A specification or plan that speaks of no client, party or price is for the authors themselves. */
function readSilence(document: EngagementDocument): Message | undefined {
  const { kind, kindDeclared, status, facts, people } = document;
  if (kind !== "sow" || kindDeclared || status !== undefined) return undefined;
  const form = findAgreementForm(document);
  if (form !== "specification" && form !== "plan") return undefined;
  if ([...facts.parties, ...people].some(({ side }) => side === "client")) return undefined;
  const mentions = placesOfPoint(document, "working/client").length;
  return mentions >= leastMentions ? undefined : say`no client, party or price is named`;
}

function readTitles({ title, markdown }: EngagementDocument): Message | undefined {
  for (const name of [title?.text ?? "", ...findOwnNames(markdown).map(({ text }) => text)]) {
    const [said] = findSaid(name, titles);
    if (said !== undefined) return say`"${said}"`;
  }
  return undefined;
}

function readSigns({ markdown: { fields, visible } }: EngagementDocument): Message | undefined {
  const ownLabels = fields.map(({ label }) => label).filter((label) => findSaid(label, labels).includes(label));
  const signs = new Map([...ownLabels, ...findSaid(visible, mentions)].map((sign) => [foldTerm(sign), sign]));
  if (signs.size < leastSigns) return undefined;
  const shown = [...signs.values()].slice(0, mostShown).map((sign) => `"${sign}"`);
  return say`${shown.join(", ")}`;
}

function findSaid(text: string, terms: ReturnType<typeof buildTermTree>): string[] {
  const words = readWords(text);
  return matchTerms(terms, words).map(({ firstWord, endWord }) =>
    text.slice(words[firstWord]?.start, words[endWord - 1]?.end),
  );
}
