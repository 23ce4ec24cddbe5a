import { readWords } from "../text/words.ts";
import { agreementWords, partyWords } from "../vocabulary/agreement-words.ts";
import { buildTermTree, matchTerms, type TermHit } from "../vocabulary/term-matcher.ts";
import type { EngagementDocument } from "./document.ts";
import { findOwnNames } from "./own-names.ts";
import { placesOfPoint } from "./points.ts";
import { wordsOf } from "./words-of.ts";

/**
 * For whom a scope is written down. `offer`: by a supplier for a client, or agreed between them. `request`: by a buyer
 * for bidders. `application`: for money from a funder. `specification`: requirements that some agreement refers to.
 * `plan`: for the authors themselves.
 */
export type AgreementForm = "offer" | "request" | "application" | "specification" | "plan";

const titleForms = ["specification", "request", "application", "offer", "agreed"] as const;
const parties = ["bidder", "funder", "client", "supplier"] as const;
const titles = buildTermTree(titleForms.map((form) => agreementWords[form]));
const mentions = buildTermTree(parties.map((party) => partyWords[party]));

/** The title and the headings near it that can tell. */
const mostTitles = 5;
/** So many words of a tender, and its description of the work is the buyer's. */
const leastOfTender = 3;
/** So many sentences that only an offer has: `Half is due on signing`. */
const leastOffering = 2;
const known = new WeakMap<EngagementDocument, AgreementForm>();

/** What form of agreement a document of kind `sow` is: its title leads, then its words, then the file's name. */
export function findAgreementForm(document: EngagementDocument): AgreementForm {
  const form = known.get(document) ?? readAgreementForm(document);
  known.set(document, form);
  return form;
}

function readAgreementForm(document: EngagementDocument): AgreementForm {
  const { title, path, markdown, concepts } = document;
  const headings = markdown.sections.flatMap(({ heading }) => (heading === undefined ? [] : [heading.text]));
  const names = findOwnNames(markdown).map(({ text }) => text);
  const inTitles = formInTitles([...names, title?.text ?? "", ...headings.slice(0, mostTitles)]);
  const counts = { bidder: 0, funder: 0, client: 0, supplier: 0 };
  for (const hit of matchTerms(mentions, wordsOf(markdown))) {
    const party = parties[hit.term];
    if (party !== undefined) counts[party]++;
  }
  if (inTitles === "agreed") return counts.bidder >= leastOfTender ? "request" : "offer";
  if (inTitles !== undefined) return inTitles;
  if (counts.bidder >= leastOfTender) return "request";
  if (counts.funder >= 4 && counts.funder > counts.client) return "application";
  const fileName = (path.split(/[\\/]/).at(-1) ?? "").replace(/\.\w+$/, "");
  const isPriced = concepts.pricing.state === "present";
  const hasParties = counts.client >= 2 && (counts.supplier >= 2 || isPriced);
  if (isPriced && placesOfPoint(document, "situation/offer").length >= leastOffering) return "offer";
  const inFileName = formInTitles([fileName]);
  if (inFileName !== undefined && inFileName !== "agreed") return inFileName;
  return inFileName !== undefined || hasParties ? "offer" : "plan";
}

function formInTitles(texts: readonly string[]): (typeof titleForms)[number] | undefined {
  for (const text of texts) {
    const hits = matchTerms(titles, readWords(text));
    const [longest] = hits.sort((a, b) => lengthOf(b) - lengthOf(a) || a.term - b.term);
    if (longest !== undefined) return titleForms[longest.term];
  }
  return undefined;
}

function lengthOf(hit: TermHit): number {
  return hit.endWord - hit.firstWord;
}
