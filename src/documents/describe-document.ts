import { plainText } from "../markdown/markdown-document.ts";
import { lineAt, linesOf } from "../text/line-index.ts";
import { conceptNames } from "./concepts.ts";
import { describeFacts, type JsonFacts } from "./describe-facts.ts";
import type { DocumentKind, EngagementDocument, Evidence, Side } from "./document.ts";
import type { BacklogItem } from "./items/backlog-items.ts";
import { summariseItems } from "./items/summarise-items.ts";

/** A document as `mandate inspect --format json` prints it. Lines count from 1. */
export interface JsonDocument {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly language: string;
  /** Every concept by name, those about backlog items (`item-count` …) included. */
  readonly concepts: Readonly<Record<string, JsonConcept>>;
  readonly items: readonly JsonItem[];
  readonly people: readonly JsonPerson[];
  readonly facts: JsonFacts;
}

export interface JsonConcept {
  /** A number for `item-count`. */
  readonly state: string | number;
  /** Who is named; for `product-owner` only. */
  readonly names?: readonly string[];
  readonly evidence: readonly JsonEvidence[];
}

export interface JsonEvidence {
  readonly startLine: number;
  readonly endLine: number;
  /** What a reader sees there, on one line, cut where it is long. */
  readonly text: string;
}

/** What an item doesn't say is left out. */
export interface JsonItem {
  readonly line: number;
  readonly id?: string;
  readonly title: string;
  readonly role?: string;
  readonly goal?: string;
  readonly benefit?: string;
  readonly priority?: string;
  /** A number where nothing else is written. */
  readonly estimate?: string | number;
  readonly acceptanceCriteria: number;
  readonly status?: string;
}

export interface JsonPerson {
  readonly name: string;
  readonly roles: readonly string[];
  readonly side: Side;
  readonly line: number;
}

export function describeDocument(document: EngagementDocument): JsonDocument {
  const { path, kind, language, lines } = document;
  const concepts = conceptNames.map((name): [string, JsonConcept] => {
    const { state, names, evidence } = document.concepts[name];
    const places = evidence.map((place) => describeEvidence(place, document));
    return [name, { state, ...(names === undefined ? {} : { names }), evidence: places }];
  });
  return {
    path,
    kind,
    language,
    concepts: Object.fromEntries([...concepts, ...describeItems(document)]),
    items: document.items.map((item) => describeItem(item, document)),
    people: document.people.map(({ name, roles, side, nameRange }) => ({
      name,
      roles,
      side,
      line: lineAt(lines, nameRange.start) + 1,
    })),
    facts: describeFacts(document),
  };
}

const longestText = 200;

export function describeEvidence({ range }: Evidence, { lines, markdown }: EngagementDocument): JsonEvidence {
  const text = plainText(markdown.visible, range);
  return { ...linesOf(lines, range), text: text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text };
}

function describeItems({ items }: EngagementDocument): [string, JsonConcept][] {
  const { count, form, priority, estimate, acceptance, status } = summariseItems(items);
  const states = {
    "item-count": count,
    "item-form": form,
    "item-priority": priority,
    "item-estimate": estimate,
    "item-acceptance": acceptance,
    "item-status": status,
  };
  return Object.entries(states).map(([name, state]) => [name, { state, evidence: [] }]);
}

function describeItem(item: BacklogItem, { lines }: EngagementDocument): JsonItem {
  const { id, title, role, goal, benefit, priority, estimate, status, acceptanceCriteria } = item;
  const isNumber = estimate !== undefined && /^\d+(?:\.\d+)?$/.test(estimate);
  return withoutGaps({
    line: lineAt(lines, item.titleRange.start) + 1,
    id,
    title,
    role,
    goal,
    benefit,
    priority,
    estimate: isNumber ? Number(estimate) : estimate,
    acceptanceCriteria,
    status,
  });
}

/** The same without the keys whose value is undefined. */
function withoutGaps<Full extends object>(values: Full): { [Key in keyof Full]: Exclude<Full[Key], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Full]: Exclude<Full[Key], undefined> };
}
