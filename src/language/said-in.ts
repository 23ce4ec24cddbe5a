import type { ConceptName } from "../documents/concepts.ts";
import type { Money } from "../documents/facts/facts.ts";
import { maySamePerson } from "../documents/same-person.ts";
import { type DocumentSummary, placeOfTitle } from "../engagement/document-summary.ts";
import type { Range } from "../text/range.ts";
import type { StatementTopic } from "./statements.ts";

/** What a document says of something. */
export interface SaidThing {
  readonly isSaid: boolean;
  /** Names, sums and the like, as written; each once. */
  readonly values: readonly string[];
  readonly places: readonly Range[];
  /** Where it leaves it open, as in `Product Owner: TBD`. */
  readonly open: readonly Range[];
}

/** What a document says of a topic of an overview, and where. */
export function saidIn(summary: DocumentSummary, source: StatementTopic["source"]): SaidThing {
  if ("concept" in source) return readConcept(summary, source.concept);
  if ("point" in source) {
    const isSaid = summary.points.has(source.point);
    return { isSaid, values: [], places: isSaid ? [placeOfTitle(summary)] : [], open: [] };
  }
  const { items, facts } = summary;
  const listed = source.list === "items" ? items : facts.changes;
  return {
    isSaid: listed.length > 0,
    values: distinct(listed.map(({ title }) => title)),
    places: listed.map(({ titleRange }) => titleRange),
    open: [],
  };
}

function readConcept(summary: DocumentSummary, name: ConceptName): SaidThing {
  const { state, evidence, open } = summary.concepts[name];
  // Of an owner to be named, only the role is said; and a goal with a number is one, under whatever heading.
  const isGoals = name === "business-goals" && summary.goals.length > 0;
  const isSaid = isGoals || (state === "role" ? open.length === 0 : state !== "absent");
  const answers = isSaid ? answersOf(summary, name) : [];
  const places = answers.flatMap(({ range }) => range ?? []);
  return {
    isSaid,
    values: distinct(answers.map(({ text }) => text)),
    places: places.length > 0 ? places : evidence.map(({ range }) => range),
    open: open.map(({ range }) => range),
  };
}

interface Answer {
  readonly text: string;
  readonly range?: Range;
}

/** What answers the question in a word or two, where the document can be asked for it. */
function answersOf(summary: DocumentSummary, name: ConceptName): readonly Answer[] {
  const { concepts, people, facts, scope, excluded, goals, risks } = summary;
  switch (name) {
    case "product-owner":
      return peopleAmong((concepts[name].names ?? []).map((text) => ({ text })));
    case "roles":
      return peopleAmong(people.map((person) => ({ text: person.name, range: person.nameRange })));
    case "in-scope":
      return scope;
    case "out-of-scope":
      return excluded;
    case "pricing":
      return findPrice(summary);
    case "timeline":
      return facts.milestones.filter(({ date }) => date !== undefined).map(named);
    case "cadence":
      return facts.meetings.map(named);
    case "business-goals":
      return goals.map(({ id, text, range }) => ({ text: `${id} ${text}`, range }));
    case "risk-value":
    case "risk-viability":
    case "risk-feasibility":
    case "risk-usability":
      return risks.filter((risk) => risk.concepts.includes(name)).map(({ title, range }) => ({ text: title, range }));
    default:
      return [];
  }
}

function named({ name, range }: { readonly name: string; readonly range: Range }): Answer {
  return { text: name, range };
}

/** Each once, as first written: `Jana Roth` for her and `Roth, Jana`. */
function peopleAmong(people: readonly Answer[]): Answer[] {
  return people.filter(({ text }, at) => !people.slice(0, at).some((other) => maySamePerson(other.text, text)));
}

/** The largest sum, which is the price as a whole; else the largest rate. */
function findPrice({ facts, language }: DocumentSummary): Answer[] {
  const sums = facts.money.filter(({ per }) => per === undefined);
  const [largest] = [...(sums.length > 0 ? sums : facts.money)].sort((a, b) => b.amount - a.amount);
  return largest === undefined ? [] : [{ text: formatMoney(largest, language), range: largest.range }];
}

/** `92,000 EUR`, `92.000 EUR` */
function formatMoney({ amount, currency }: Money, language: string): string {
  return `${amount.toLocaleString(language === "de" ? "de-DE" : "en-GB")} ${currency}`;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.replace(/\s+/g, " ").trim()))].filter((value) => value !== "");
}
