import { changeNumbersIn, numberOfChange } from "../documents/change-references.ts";
import type { ConceptName } from "../documents/concepts.ts";
import type { DeclaredTerms } from "../documents/declared-terms.ts";
import type { ConceptReading, DocumentKind, EngagementDocument, Person, RiskEntry } from "../documents/document.ts";
import type { Facts } from "../documents/facts/facts.ts";
import type { BacklogItem } from "../documents/items/backlog-items.ts";
import { scaledSizesOf } from "../documents/items/estimate-scale.ts";
import { priorityLevelsOf } from "../documents/items/priority-level.ts";
import { isAddressed } from "../documents/points.ts";
import { findProductRoles, type ProductRole } from "../documents/product-roles.ts";
import { type Ids, readIds } from "../documents/read-ids.ts";
import type { MatrixRow } from "../documents/responsibility-matrix.ts";
import { fileNameIn } from "../text/file-path.ts";
import type { LineIndex } from "../text/line-index.ts";
import type { Range } from "../text/range.ts";
import { type PointName, pointNames } from "../vocabulary/point-names.ts";
import { readStatedAccounts, type StatedAccount } from "./accounts.ts";
import type { EstimatedItem } from "./calculations/backlog-against-price.ts";
import { type Decision, readDecisions } from "./read-decisions.ts";
import { type ExcludedThing, readExcludedThings } from "./read-excluded-things.ts";
import { type GoalReference, type NamedGoal, readGoalReferences, readGoals } from "./read-goals.ts";
import { type DocumentIdentity, readIdentity } from "./read-identity.ts";
import { type ItemReferences, readItemReferences } from "./read-item-references.ts";
import { type KeyFact, readKeyFacts } from "./read-key-facts.ts";
import { readMentionedIds, readOwnIds } from "./read-mentioned-ids.ts";
import { type NamedId, readNamedIds } from "./read-named-ids.ts";
import { type PlannedThing, readPlanned } from "./read-planned.ts";
import { readScopeStatements, type ScopeStatement } from "./read-scope-statements.ts";

/**
 * What other documents may ask of a document. It is plain data without the text and its trees, so that thousands can be
 * held; each range is one of that document.
 */
export interface DocumentSummary {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly language: string;
  readonly status: string | undefined;
  readonly lines: LineIndex;
  readonly title: SummarisedText | undefined;
  readonly declared: DeclaredTerms;
  readonly identity: DocumentIdentity;
  readonly concepts: Readonly<Record<ConceptName, ConceptReading>>;
  /** The points that the document makes, leaves open or has a section for. */
  readonly points: ReadonlySet<PointName>;
  readonly people: readonly Person[];
  readonly productRoles: readonly ProductRole[];
  readonly risks: readonly RiskEntry[];
  readonly items: readonly BacklogItem[];
  /** How large each open item is, in person-days or points. */
  readonly estimates: readonly EstimatedItem[];
  /** What each item points to, in the order of `items`. */
  readonly references: readonly ItemReferences[];
  readonly facts: Omit<Facts, "matrices">;
  readonly matrices: readonly SummarisedMatrix[];
  readonly goals: readonly NamedGoal[];
  readonly goalReferences: readonly GoalReference[];
  readonly keyFacts: readonly KeyFact[];
  readonly decisions: readonly Decision[];
  /** The numbers of the change requests that the document names or lists. */
  readonly changeReferences: ReadonlySet<number>;
  /** What an agreement promises, entry by entry. */
  readonly scope: readonly ScopeStatement[];
  readonly excluded: readonly ExcludedThing[];
  /** Whatever looks like an id, as written: `US-12`. */
  readonly mentionedIds: ReadonlySet<string>;
  /** Those of them that it names outside quotes. */
  readonly ownIds: ReadonlySet<string>;
  /** Accounts, and whose they are said to be. */
  readonly accounts: readonly StatedAccount[];
  /** Every place of an id, in the order of the text. */
  readonly namedIds: readonly NamedId[];
  /** Ids of the document's own rows of numbers, and where they are cited. */
  readonly ids: Ids;
  /** What is to be built by the document. */
  readonly planned: readonly PlannedThing[];
}

/** A piece of a document, and where it stands. */
export interface SummarisedText {
  readonly text: string;
  readonly range: Range;
}

/** Who decides and does what; see `ResponsibilityMatrix`. */
export interface SummarisedMatrix {
  readonly holders: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** `statement-of-work.md`, as messages call it. */
export function fileNameOf({ path }: Pick<DocumentSummary, "path">): string {
  return fileNameIn(path);
}

/** Where a message about all of the document points to: its title, else its beginning. */
export function placeOfTitle({ title }: Pick<DocumentSummary, "title">): Range {
  return title?.range ?? { start: 0, end: 0 };
}

const known = new WeakMap<EngagementDocument, DocumentSummary>();

/** Made once for each document. */
export function summarise(document: EngagementDocument): DocumentSummary {
  const summary = known.get(document) ?? readSummary(document);
  known.set(document, summary);
  return summary;
}

function readSummary(document: EngagementDocument): DocumentSummary {
  const { path, kind, language, status, lines, title, declared, concepts, people, risks, items, facts } = document;
  const { matrices, ...otherFacts } = facts;
  const [goals, scope, ids] = [readGoals(document), readScopeStatements(document), readIds(document)];
  return {
    path,
    kind,
    language,
    status,
    lines,
    title: title && { text: title.text, range: title.textRange },
    declared,
    identity: readIdentity(document),
    concepts,
    points: new Set(pointNames.filter((name) => isAddressed(document, name))),
    people,
    productRoles: findProductRoles(document).map(copyRole),
    risks,
    items,
    estimates: readEstimates(document),
    references: readItemReferences(document),
    facts: otherFacts,
    matrices: matrices.map(({ holders, rows }) => ({
      holders,
      rows: rows.map(({ task, range, letters }) => ({ task, range, letters })),
    })),
    goals,
    goalReferences: readGoalReferences(document),
    keyFacts: readKeyFacts(document),
    decisions: readDecisions(document),
    changeReferences: readChangeReferences(document),
    scope,
    excluded: readExcludedThings(document),
    mentionedIds: readMentionedIds(document),
    ownIds: readOwnIds(document),
    accounts: readStatedAccounts(document),
    namedIds: readNamedIds(document, { goals, scope, ids }),
    ids,
    planned: kind === "backlog" || kind === "sow" ? readPlanned(document) : [],
  };
}

function readChangeReferences({ markdown, facts }: EngagementDocument): ReadonlySet<number> {
  const listed = facts.changes.flatMap(({ id }) => numberOfChange({ id }) ?? []);
  return new Set([...changeNumbersIn(markdown.visible), ...listed]);
}

function readEstimates(document: EngagementDocument): EstimatedItem[] {
  const levels = priorityLevelsOf(document.items);
  return scaledSizesOf(document, document.items).map((size, at) => ({
    level: levels[at],
    estimate: size?.scale === "t-shirt" ? undefined : size?.amount,
    unit: size?.scale === "points" ? "story-point" : "person-day",
  }));
}

/** Without the section in which it was found. */
function copyRole({ title, said, range, place, name, product, isPart, side, share, duties }: ProductRole): ProductRole {
  return { title, said, range, place, name, product, isPart, side, share, duties };
}
