import type { Section } from "../markdown/markdown-document.ts";
import { wordAt } from "../text/words.ts";
import { findGroup, matchPatterns } from "../vocabulary/match-patterns.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import type { ConceptFindings } from "./concept-findings.ts";
import type { ConceptName } from "./concepts.ts";
import type { DocumentKind } from "./document.ts";
import type { Reading, Statement } from "./reading.ts";

/** Sections that introduce a product, and such that may tell of it beside their own matter. */
const introducing: readonly Topic[] = ["problem", "problem/hint", "solution", "solution/hint"];
const telling: readonly Topic[] = ["business-goals", "roadmap", "backlog", "risk-value", "user-access"];

/** What kind of place a sentence stands in, by the headings, labels and columns over it. */
type Whereabouts = "introduction" | "scope" | "bare" | "telling" | "elsewhere";

function findWhereabouts(name: ConceptName, { topics }: Statement): Whereabouts {
  if (topics.length === 0) return "bare";
  const has = (wanted: readonly Topic[]): boolean => topics.some(({ topic }) => wanted.includes(topic));
  if (has(introducing) || has([name as Topic])) return "introduction";
  if (has(["in-scope"])) return "scope";
  return has(telling) ? "telling" : "elsewhere";
}

/** A fifth of the sentences, and the first few of a short text: where it says what it is about. */
const early = 0.2;
const first = 8;

/** Whether a statement stands near the beginning of the document. */
function isEarly(statement: Statement, { statements }: Reading): boolean {
  const last = statements[Math.max(first, Math.floor(statements.length * early))];
  return last === undefined || statement.range.start <= last.range.start;
}

/** What is said there is said of the people and terms of the work, whatever words it uses. */
export const topicsOfTheWork: readonly Topic[] = [
  "roles",
  "responsibilities",
  "product-owner",
  "scope-authority",
  "client-duties",
  "cadence",
  "change-control",
  "pricing",
  "timeline",
  "out-of-scope",
];

/**
 * Whether a place that only hints says it after all: `Users can …` near the beginning tells the solution, and in the
 * introduction of an agreement whom it is for; `Summary` and `Objectives` tell the solution where a product is the matter.
 */
export function isSaidByHint(name: ConceptName, { by, statement }: TopicEvidence, findings: ConceptFindings): boolean {
  const { reading, kind } = findings;
  if (statement === undefined || !isOfProduct(kind)) return false;
  if (by === "heading") {
    const { depth, headed } = inheritance(statement.section, reading);
    if (name !== "solution" || depth > 0) return false;
    if (hasInHeading("presentation", headed, reading)) return true;
    // `Background` may tell of the product that is to be replaced or made.
    return (
      hasInHeading("situation", headed, reading) && saysAny(["solution", "solution/hint"], statement.section, reading)
    );
  }
  if (by !== "words") return false;
  const where = findWhereabouts(name, statement);
  if (kind === "sow" && where === "introduction") return name === "solution" || name === "target-users";
  return name === "solution" && ["introduction", "scope", "bare"].includes(where) && isEarly(statement, reading);
}

/** Whether a document speaks of a product, or may: what is of no kind is often an agreement or vision in plain words. */
export function isOfProduct(kind: DocumentKind): boolean {
  return kind === "vision" || kind === "sow" || kind === "none";
}

/** Whether a place can say something of a product by where it stands. */
export function isSaidHere(name: ConceptName, { by, statement }: TopicEvidence, reading: Reading): boolean {
  if (statement === undefined) return true;
  if (by === "words") return !statement.topics.some(({ topic }) => topicsOfTheWork.includes(topic));
  const text = statement.text;
  if (pointer.test(text)) return false;
  return by !== "heading" || isUnderHeading(name, statement, reading);
}

// `See the mockup`, `FT01, FT09`: it stands elsewhere.
const pointer = /^\W*(?:(?:[Ss]ee|[Rr]efer to|[Ss]iehe|[Vv]gl\.)\s.{0,80}|(?:\p{Lu}{1,4}[-_ ]?\d{1,4}[\s,;/]*)+)$/u;

/**
 * How far down a heading holds: parts of a solution are the solution, but their own parts are details; the parts of a
 * `Problem` tell it only where nothing else stands under that heading.
 */
function isUnderHeading(name: ConceptName, { section, block }: Statement, reading: Reading): boolean {
  const { depth, headed } = inheritance(section, reading);
  // `Background` and `Current situation` tell what there is, which may be no problem.
  if (
    name === "problem" &&
    hasInHeading("situation", headed, reading) &&
    !saysAny(["problem", "problem/hint"], section, reading)
  )
    return false;
  if (depth === 0) return true;
  if (name === "solution") return depth === 1 && block.type !== "table";
  return headed.blocks.length === 0;
}

function hasInHeading(group: string, { heading }: Section, { hits, words }: Reading): boolean {
  if (heading === undefined) return false;
  const { start, end } = heading.textRange;
  return findGroup(hits, group, wordAt(words, start), wordAt(words, end)) !== undefined;
}

/** Whether a sentence of a section says or hints at something. */
function saysAny(topics: readonly Topic[], section: Section, { hits, statements }: Reading): boolean {
  return statements.some(
    (statement) =>
      statement.section === section &&
      matchPatterns(hits, statement.firstWord, statement.endWord).some(({ pattern }) => topics.includes(pattern.topic)),
  );
}

function inheritance(section: Section, { sectionTopics }: Reading): { depth: number; headed: Section } {
  const topics = sectionTopics.get(section);
  let depth = 0;
  let headed = section;
  while (headed.parent !== undefined && sectionTopics.get(headed.parent) === topics) {
    headed = headed.parent;
    depth++;
  }
  return { depth, headed };
}

/** Late in a text, outside any introduction, a lack is one of the work. */
function isLateAndBare(statement: Statement, reading: Reading): boolean {
  return findWhereabouts("problem", statement) === "bare" && !isEarly(statement, reading);
}

/** Of sentences that say in passing whom a product is for, the first ones are meant to. */
const mostMentions = 2;

/** The places that stand when they are weighed with each other. */
export function weighProductPlaces(
  name: ConceptName,
  places: readonly TopicEvidence[],
  isHeaded: boolean,
  { kind, reading }: ConceptFindings,
): readonly TopicEvidence[] {
  let mentions = 0;
  return places.filter(({ by, statement }) => {
    // `| Name | Function |` over people.
    if (name === "solution" && by === "column" && (kind === "notes" || kind === "charter")) return false;
    if (by !== "words" || statement === undefined) return true;
    if (isOfProduct(kind)) {
      const where = findWhereabouts(name, statement);
      if (where === "elsewhere") return false;
      if (where === "scope" && name === "differentiation") return false;
      // Entries of a list are features and tasks, which name users in passing.
      if (name === "target-users" && kind === "vision" && statement.block.type === "listItem" && where !== "bare")
        return false;
      if (where === "scope" && name === "solution" && !isEarly(statement, reading)) return false;
    }
    mentions++;
    switch (name) {
      case "target-users":
        return kind === "backlog" || (!isHeaded && mentions <= mostMentions);
      case "solution":
        return !isHeaded || (statement?.topics.some(({ topic }) => topic === "in-scope") ?? false);
      case "problem":
        return statement.block.type === "paragraph" && !(isOfProduct(kind) && isLateAndBare(statement, reading));
      default:
        return true;
    }
  });
}
