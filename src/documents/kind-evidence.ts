import type { Topic } from "../vocabulary/topics.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import { type ConceptFindings, topicOf } from "./concept-findings.ts";
import type { ConceptName } from "./concepts.ts";
import type { DocumentKind } from "./document.ts";
import { readItemLists } from "./items/item-lists.ts";

/**
 * How often such a thing must be said in passing, without heading or label, where it isn't what the document is for:
 * one "for users who …" in minutes doesn't tell whom the product is for.
 */
const leastMentions: Readonly<Partial<Record<ConceptName, number>>> = {
  "business-goals": 2,
  roadmap: 2,
  assumptions: 2,
};

/** Kinds that are written to say what a product is for, so that a single sentence is meant. */
const purposeKinds: readonly DocumentKind[] = ["vision", "sow"];

/** Whether the places are enough for the document to say it: one under a heading or label, or enough sentences. */
export function isEnough(name: ConceptName, kind: DocumentKind, evidence: readonly TopicEvidence[]): boolean {
  if (evidence.length === 0) return false;
  if (name !== "assumptions" && purposeKinds.includes(kind)) return true;
  return evidence.some(({ by }) => by !== "words") || evidence.length >= (leastMentions[name] ?? 1);
}

/** A list of fewer entries may be anything. */
const leastListed = 3;

/** Whether the document is a list of what is to be built, whatever stands over it. */
export function listsItems({ kind, items }: ConceptFindings): boolean {
  return kind === "backlog" && items.length >= leastListed;
}

/** What a document of its kind says by what it is: a backlog's items are the scope, a vision opens with the product. */
export function readKindEvidence(name: ConceptName, kind: DocumentKind, findings: ConceptFindings): TopicEvidence[] {
  switch (`${kind} ${name}`) {
    case "backlog in-scope":
      return readItemEvidence(findings);
    case "backlog solution":
      return readItemListEvidence(findings);
    case "sow in-scope":
      return readListedWork(findings);
    case "vision in-scope":
      return readFeatures(findings);
    case "vision solution":
    case "change-request solution":
      return readOpening(findings);
    case "change-request in-scope":
      return firstOf(readOpening(findings), readListedWork(findings));
    default:
      return [];
  }
}

/** What a vision says of the solution, where it lists its parts. */
function readFeatures(findings: ConceptFindings): TopicEvidence[] {
  const told = topicOf(findings, "solution").evidence.filter(({ by }) => by !== "words");
  const listed = told.filter(
    ({ statement }) => statement?.block.type === "listItem" || statement?.block.type === "table",
  );
  return listed.length >= leastListed ? told : [];
}

export function firstOf(...found: readonly (readonly TopicEvidence[])[]): TopicEvidence[] {
  return [...(found.find((places) => places.length > 0) ?? [])];
}

/** One place for every list, as a reader would mark it: a list of thirty stories says once what the product does. */
function readItemListEvidence({ items, reading }: ConceptFindings): TopicEvidence[] {
  return readItemLists(items, reading.markdown, "heading").map(({ range, items: listed }) => ({
    range,
    reason: `items "${listed[0]?.title ?? ""}"${listed.length > 1 ? ` and ${listed.length - 1} more` : ""}`,
    by: "label",
    statement: undefined,
  }));
}

/** Whatever a document is, what it lists one by one to be built is scope. */
export function readListedItems(findings: ConceptFindings): TopicEvidence[] {
  return findings.kind !== "backlog" && findings.items.length >= leastListed ? readItemEvidence(findings) : [];
}

function readItemEvidence({ items }: ConceptFindings): TopicEvidence[] {
  return items.map(({ titleRange, title }) => ({
    range: titleRange,
    reason: `item "${title}"`,
    by: "label",
    statement: undefined,
  }));
}

/** Entries of lists that stand under no heading about something else: an agreement lists what is to be done. */
function readListedWork({ reading }: ConceptFindings): TopicEvidence[] {
  const entries = reading.statements.filter(
    ({ firstWord, endWord, quoted, block, topics }) =>
      block.type === "listItem" &&
      endWord - firstWord >= 3 &&
      !quoted &&
      topics.every(({ topic }) => topic !== "in-scope" && aboutTheProduct.includes(topic)),
  );
  if (entries.length < leastListed) return [];
  return entries.map((statement) => ({ range: statement.range, reason: "list of work", by: "words", statement }));
}

const aboutTheProduct: readonly Topic[] = [
  "solution",
  "solution/hint",
  "problem",
  "problem/hint",
  "in-scope",
  "target-users",
  "target-users/hint",
  "differentiation",
];

/** The first two sentences of some length that don't stand under a heading about something else. */
function readOpening({ reading }: ConceptFindings): TopicEvidence[] {
  const sentences = reading.statements.filter(
    ({ firstWord, endWord, quoted, block, topics }) =>
      endWord - firstWord >= 6 &&
      !quoted &&
      block.type !== "table" &&
      topics.every(({ topic }) => aboutTheProduct.includes(topic)),
  );
  return sentences.slice(0, 2).map((statement) => ({
    range: statement.range,
    reason: `opening "${statement.text.slice(0, 60)}"`,
    by: "words",
    statement,
  }));
}
