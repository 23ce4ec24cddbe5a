import { numberOfChange } from "../documents/change-references.ts";
import type { ChangeRequest, ChangeStatus } from "../documents/facts/facts.ts";
import { lineAt } from "../text/line-index.ts";
import type { Range } from "../text/range.ts";
import { hasAgileTerms } from "./agile-terms.ts";
import type { DocumentSummary } from "./document-summary.ts";
import type { Engagement } from "./engagement.ts";
import { groupBy } from "./group-by.ts";
import { type AgreedStatement, type MatchedItem, matchItems } from "./match-items.ts";
import { createScopeMatcher, isService } from "./match-scope.ts";
import type { NamedGoal } from "./read-goals.ts";
import { foldId, readIdsIn } from "./read-item-references.ts";
import { findUnknownGoals, type UnknownGoal } from "./unknown-goals.ts";

/** What an engagement wants, sells, builds and changes, each beside the others. */
export interface Trace {
  readonly goals: readonly TracedGoal[];
  readonly deliverables: readonly TracedDeliverable[];
  readonly items: readonly TracedItem[];
  readonly changes: readonly TracedChange[];
  readonly unknownGoals: readonly UnknownGoal[];
}

export interface TracePlace {
  readonly document: DocumentSummary;
  readonly range: Range;
}

/** A goal of the vision, and what is done for it. */
export interface TracedGoal {
  readonly goal: NamedGoal;
  readonly document: DocumentSummary;
  /** Those that name it by its number. */
  readonly items: readonly TracedItem[];
  /** Those whose items serve it, or that name it themselves. */
  readonly deliverables: readonly AgreedStatement[];
}

/** Something that is promised, and who builds it. */
export interface TracedDeliverable {
  readonly statement: AgreedStatement;
  readonly items: readonly TracedItem[];
  /** Items that may belong to it: a person has to look. */
  readonly unsureItems: readonly TracedItem[];
  readonly changes: readonly TracedChange[];
  /** Changes whose words come near it. */
  readonly unsureChanges: readonly TracedChange[];
  /** `planned`: in a milestone; `service`: training and the like, which isn't built. */
  readonly state: "covered" | "unsure" | "planned" | "service" | "none";
}

/** An item of a backlog, and why it is there. */
export interface TracedItem extends MatchedItem {
  /** The numbers of the goals that it names. */
  readonly goals: readonly string[];
  /** The deliverable that it belongs to; where that is unsure, the nearest. */
  readonly statement: AgreedStatement | undefined;
  /** `change`: it belongs to a change request, and to no deliverable. */
  readonly state: "covered" | "change" | "unsure" | "excluded" | "outside";
}

/** A change request; the ones of a log and a document with the same number are one. */
export interface TracedChange {
  readonly number: number | undefined;
  readonly title: string;
  readonly status: ChangeStatus | undefined;
  readonly place: TracePlace;
  /** Those that name it by its number. */
  readonly items: readonly TracedItem[];
  /** Whether a statement of work names it. */
  readonly isInAgreement: boolean;
}

const known = new WeakMap<Engagement, Trace>();

/** Made once for each state of the engagement. */
export function traceEngagement(engagement: Engagement): Trace {
  const trace = known.get(engagement) ?? build(engagement);
  known.set(engagement, trace);
  return trace;
}

function build(engagement: Engagement): Trace {
  const { documents } = engagement;
  const { items: matched, statements, isTelling } = matchItems(engagement);
  const all = statements.map(({ statement }) => statement);
  const promised = new Set(all);
  const goalsOf = new Map(documents.flatMap((document) => [...goalsByItem(document)]));
  const canJudge = isTelling && !hasAgileTerms(engagement);
  const items = matched.map((one): TracedItem => {
    const { verdict, nearest } = one.match;
    const isNear = nearest !== undefined && promised.has(nearest) && (verdict === "covered" || verdict === "unsure");
    return {
      ...one,
      goals: goalsOf.get(one.item) ?? [],
      statement: isNear ? nearest : undefined,
      state: stateOf(one, canJudge),
    };
  });
  const changes = traceChanges(documents, items);
  const linked = linkChanges(changes, items, all);
  const byStatement = groupBy(items, ({ state, statement }) =>
    state === "covered" || state === "unsure" ? [statement] : [],
  );
  const planned = createScopeMatcher(
    { inScope: documents.flatMap(({ facts }) => facts.milestones.map(({ name }) => ({ text: name }))), outOfScope: [] },
    [],
    documents[0]?.language ?? "en",
  );
  const deliverables = all.map((statement): TracedDeliverable => {
    const near = byStatement.get(statement) ?? [];
    const own = near.filter(({ state }) => state === "covered");
    const unsureItems = near.filter(({ state }) => state === "unsure");
    const isPlanned = (): boolean => planned(statement.text).verdict === "covered";
    const rest = isPlanned() ? "planned" : isService(statement.text) ? "service" : "none";
    const state = own.length > 0 ? "covered" : unsureItems.length > 0 ? "unsure" : rest;
    const { sure = [], unsure = [] } = linked.get(statement) ?? {};
    return { statement, items: own, unsureItems, changes: sure, unsureChanges: unsure, state };
  });
  return { deliverables, items, changes, ...traceGoals(documents, items, all) };
}

function stateOf({ match: { verdict }, references }: MatchedItem, canJudge: boolean): TracedItem["state"] {
  if (verdict === "covered") return "covered";
  if (references.changes.size > 0) return "change";
  return verdict === "outside" && !canJudge ? "unsure" : verdict;
}

/** The goals of the visions; without any, those that a backlog repeats. */
function traceGoals(
  documents: readonly DocumentSummary[],
  items: readonly TracedItem[],
  statements: readonly AgreedStatement[],
): Pick<Trace, "goals" | "unknownGoals"> {
  const sources = documents.filter(({ kind, goals }) => kind === "vision" && goals.length > 0);
  const holders = sources.length > 0 ? sources : documents.filter(({ kind }) => kind === "backlog");
  const serving = groupBy(items, ({ goals }) => goals);
  const naming = statementsByGoal(statements);
  const goals = holders.flatMap((document) =>
    document.goals.map((goal): TracedGoal => {
      const own = serving.get(goal.id) ?? [];
      const built = own.flatMap(({ state, statement }) =>
        state === "covered" && statement !== undefined ? [statement] : [],
      );
      const deliverables = [...new Set([...built, ...(naming.get(goal.id) ?? [])])];
      return { goal, document, items: own, deliverables };
    }),
  );
  const unknownGoals = findUnknownGoals(
    documents,
    goals.map(({ goal }) => goal),
  );
  return { goals, unknownGoals };
}

/** The statements that name a goal in their text or elsewhere on their line. */
function statementsByGoal(statements: readonly AgreedStatement[]): ReadonlyMap<string, readonly AgreedStatement[]> {
  const onLine = new Map<DocumentSummary, ReadonlyMap<number, readonly string[]>>();
  return groupBy(statements, ({ agreement, range, text }) => {
    const lines =
      onLine.get(agreement) ??
      mapValues(
        groupBy(agreement.goalReferences, (one) => [lineAt(agreement.lines, one.range.start)]),
        ({ id }) => id,
      );
    onLine.set(agreement, lines);
    return new Set([...readIdsIn(text), ...(lines.get(lineAt(agreement.lines, range.start)) ?? [])]);
  });
}

/** By item, the goals that are named within it, in one walk through the document. */
function goalsByItem({ items, goalReferences }: DocumentSummary): Map<TracedItem["item"], string[]> {
  const found = new Map<TracedItem["item"], string[]>();
  const waiting = [...items].sort((a, b) => a.range.start - b.range.start);
  const references = [...goalReferences].sort((a, b) => a.range.start - b.range.start);
  let open: TracedItem["item"][] = [];
  let next = 0;
  for (const { id, range } of references) {
    for (let item = waiting[next]; item !== undefined && item.range.start <= range.start; item = waiting[++next])
      open.push(item);
    open = open.filter((item) => item.range.end > range.start);
    // A story inside an epic is the one that is meant.
    const item = open.at(-1);
    if (item !== undefined) found.set(item, [...new Set([...(found.get(item) ?? []), id])]);
  }
  return found;
}

function traceChanges(documents: readonly DocumentSummary[], items: readonly TracedItem[]): TracedChange[] {
  const agreements = documents.filter(({ kind }) => kind === "sow");
  const serving = groupBy(items, ({ references }) => references.changes);
  // The request itself knows best.
  const ordered = [...documents].sort((a, b) => weightOf(a) - weightOf(b));
  const found = new Map<unknown, { readonly change: ChangeRequest; readonly document: DocumentSummary }[]>();
  for (const document of ordered) {
    for (const change of document.facts.changes) {
      const key = numberOfChange(change) ?? change;
      found.set(key, [...(found.get(key) ?? []), { change, document }]);
    }
  }
  return [...found.values()].flatMap((places): TracedChange[] => {
    const [first] = places;
    if (first === undefined) return [];
    const number = numberOfChange(first.change);
    return [
      {
        number,
        title: first.change.title,
        status: places.find(({ change }) => change.status !== undefined)?.change.status,
        place: { document: first.document, range: first.change.titleRange },
        items: number === undefined ? [] : (serving.get(number) ?? []),
        isInAgreement: agreements.some(
          (one) =>
            places.some(({ document }) => document === one) ||
            (number !== undefined && one.changeReferences.has(number)),
        ),
      },
    ];
  });
}

function weightOf({ kind }: DocumentSummary): number {
  return kind === "change-request" ? 0 : 1;
}

interface ChangeLinks {
  readonly sure: TracedChange[];
  readonly unsure: TracedChange[];
}

/** By deliverable, the changes to it: those that name it by its id or have items for it, and those that may mean it. */
function linkChanges(
  changes: readonly TracedChange[],
  items: readonly TracedItem[],
  statements: readonly AgreedStatement[],
): ReadonlyMap<AgreedStatement, ChangeLinks> {
  const links = new Map<AgreedStatement, ChangeLinks>();
  const match = createScopeMatcher(
    { inScope: statements, outOfScope: [] },
    items.map(({ item }) => item.title),
    statements[0]?.agreement.language ?? "en",
  );
  const byId = groupBy(statements, ({ id }) => (id === undefined ? [] : [foldId(id)]));
  for (const change of changes) {
    const { document } = change.place;
    const isAlone = document.kind === "change-request" && document.facts.changes.length === 1;
    const named = [...readIdsIn(change.title), ...(isAlone ? [...document.ownIds].map(foldId) : [])];
    // Where its own words name none, what it quotes is all there is.
    const ids = isAlone && !named.some((id) => byId.has(id)) ? [...document.mentionedIds].map(foldId) : new Set(named);
    const built = change.items.filter(({ isExplicit }) => isExplicit).map(({ statement }) => statement);
    const sure = new Set([...[...ids].flatMap((id) => byId.get(id) ?? []), ...built]);
    for (const statement of sure) linksOf(statement)?.sure.push(change);
    if (sure.size > 0) continue;
    const { verdict, nearest } = match(change.title);
    if (verdict === "covered") linksOf(nearest)?.unsure.push(change);
  }
  return links;

  function linksOf(statement: AgreedStatement | undefined): ChangeLinks | undefined {
    if (statement === undefined) return undefined;
    const own = links.get(statement) ?? { sure: [], unsure: [] };
    links.set(statement, own);
    return own;
  }
}

function mapValues<Key, From, To>(map: ReadonlyMap<Key, readonly From[]>, change: (value: From) => To): Map<Key, To[]> {
  return new Map([...map].map(([key, values]) => [key, values.map(change)]));
}
