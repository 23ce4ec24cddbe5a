import type { BacklogItem } from "../documents/items/backlog-items.ts";
import type { DocumentSummary } from "./document-summary.ts";
import type { Engagement } from "./engagement.ts";
import { createScopeMatcher, type ScopeMatch, type ScopeVerdict } from "./match-scope.ts";
import { foldId, type ItemReferences, readIdsIn } from "./read-item-references.ts";
import type { ScopeStatement } from "./read-scope-statements.ts";

/** An item of a backlog beside what the agreement says. */
export interface MatchedItem {
  readonly item: BacklogItem;
  readonly backlog: DocumentSummary;
  readonly match: ScopeMatch<AgreedStatement>;
  readonly references: ItemReferences;
  /** Whether the item names the statement by its id. */
  readonly isExplicit: boolean;
}

/** A statement, and the agreement that has it. */
export interface AgreedStatement extends ScopeStatement {
  readonly agreement: DocumentSummary;
}

export interface ScopeMatches {
  readonly items: readonly MatchedItem[];
  /** By statement, the items that it covers. */
  readonly statements: readonly { readonly statement: AgreedStatement; readonly items: readonly MatchedItem[] }[];
  /** Whether enough items use the agreement's words for one that doesn't to stand out. */
  readonly isTelling: boolean;
}

/** With fewer statements an agreement names goals, not deliverables. */
const fewestStatements = 3;
/** The share of items that must speak of what is agreed for the others to stand out. */
const leastRelated = 0.5;

const known = new WeakMap<Engagement["documents"], ScopeMatches>();

/** All items of an engagement beside its agreement, made once for each state of its documents. */
export function matchItems(engagement: Engagement): ScopeMatches {
  const matches = known.get(engagement.documents) ?? compare(engagement);
  known.set(engagement.documents, matches);
  return matches;
}

const knownWork = new WeakMap<Engagement["documents"], (text: string) => ScopeVerdict>();

/** Whether an item or a milestone of the engagement speaks of something. */
export function matchWork({ documents }: Engagement, text: string): ScopeVerdict {
  const match = knownWork.get(documents) ?? createWorkMatcher(documents);
  knownWork.set(documents, match);
  return match(text);
}

function createWorkMatcher(documents: Engagement["documents"]): (text: string) => ScopeVerdict {
  const work = documents.flatMap(({ items, facts }) => [
    ...items.map(({ title, goal, benefit }) => ({ text: [title, goal, benefit].map(withoutBlanks).join(" ") })),
    ...facts.milestones.map(({ name }) => ({ text: name })),
  ]);
  const language = documents.find(({ kind }) => kind === "backlog")?.language ?? "en";
  const match = createScopeMatcher({ inScope: work, outOfScope: [] }, [], language);
  return (text) => match(text).verdict;
}

/** `As a [role] I want [wish]` is about nothing yet, and not about roles. A part of it may begin within a bracket. */
function withoutBlanks(text = ""): string {
  const parts = text.split("]");
  const rest = parts.pop() ?? "";
  return [...parts.map((part) => part.slice(0, Math.max(0, part.lastIndexOf("[")))), rest].join(" ");
}

/** A wish beside the agreement; not there where no agreement says what is in scope. */
export function matchWish(engagement: Engagement, text: string): ScopeMatch<AgreedStatement> | undefined {
  const { inScope, outOfScope, language } = readAgreed(engagement);
  if (inScope.length === 0) return undefined;
  const named = findNamed({ ids: readIdsIn(text), changes: new Set() }, inScope);
  if (named !== undefined) return { verdict: "covered", nearest: named };
  const items = engagement.documents.flatMap((document) => document.items.map(textOf));
  return createScopeMatcher({ inScope, outOfScope }, items, language)(text);
}

/** What the agreements of an engagement put in and out of scope. */
function readAgreed({ documents }: Engagement) {
  const agreements = documents.filter(({ kind }) => kind === "sow");
  return {
    inScope: agreements.flatMap((agreement) => agreement.scope.map((one): AgreedStatement => ({ ...one, agreement }))),
    outOfScope: agreements.flatMap((agreement) =>
      agreement.excluded.map((one): AgreedStatement => ({ ...one, id: undefined, agreement })),
    ),
    language: agreements[0]?.language ?? "en",
  };
}

function compare(engagement: Engagement): ScopeMatches {
  const { documents } = engagement;
  const { inScope, outOfScope, language } = readAgreed(engagement);
  const planned = documents
    .filter(({ kind }) => kind === "backlog")
    .flatMap((backlog) =>
      backlog.items.map((item, at) => ({
        item,
        backlog,
        references: backlog.references[at] as ItemReferences,
        text: textOf(item),
      })),
    );
  const match = createScopeMatcher(
    { inScope, outOfScope },
    planned.map(({ text }) => text),
    language,
  );
  const items = planned.map(({ item, backlog, references, text }): MatchedItem => {
    const named = findNamed(references, inScope);
    const found = named === undefined ? match(text) : ({ verdict: "covered", nearest: named } as const);
    return { item, backlog, references, match: found, isExplicit: named !== undefined };
  });
  const related = items.filter(({ match: { verdict } }) => verdict !== "outside").length;
  const isAnyCovered = items.some(({ match: { verdict } }) => verdict === "covered");
  return {
    items,
    statements: inScope.map((statement) => ({
      statement,
      items: items.filter(({ match: { verdict, nearest } }) => verdict === "covered" && nearest === statement),
    })),
    isTelling: inScope.length >= fewestStatements && isAnyCovered && related >= items.length * leastRelated,
  };
}

function textOf({ title, goal, benefit }: BacklogItem): string {
  return [goal ?? title, benefit].map(withoutBlanks).join(" ").trim();
}

/** The statement that the item names by its id: `D2`, `SOW 3.2`. */
function findNamed({ ids }: ItemReferences, statements: readonly AgreedStatement[]): AgreedStatement | undefined {
  return statements.find(({ id }) => id !== undefined && ids.has(foldId(id)));
}
