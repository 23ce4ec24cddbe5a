import type { EngagementDocument } from "../../documents/document.ts";
import type { BacklogItem } from "../../documents/items/backlog-items.ts";
import { lineAt } from "../../text/line-index.ts";
import { foldWord } from "../../text/words.ts";
import type { LabelledEvidence, LabelledItem, LabelledPerson } from "./corpus.ts";

/** How well people and backlog items are read; shares between 0 and 1. */
export interface FactScores {
  readonly people: FactScore;
  readonly items: FactScore;
}

export interface FactScore {
  readonly labelled: number;
  readonly precision: number;
  readonly recall: number;
  /** Of those found, how many agree with the label in what it says: `side`, `priority` … */
  readonly details: Readonly<Record<string, number>>;
}

const itemDetails = ["id", "priority", "estimate", "status"] as const;

/** People are found by name, whatever roles they have; items by the line on which they begin, or where their title stands. */
export function scoreFacts(
  documents: ReadonlyMap<string, EngagementDocument>,
  evidence: readonly LabelledEvidence[],
): FactScores {
  const people = createTally();
  const items = createTally();
  for (const { id, people: labelledPeople, items: labelledItems } of evidence) {
    const document = documents.get(id);
    if (document === undefined) continue;
    countPeople(people, document, labelledPeople);
    countItems(items, document, labelledItems);
  }
  return { people: scoreOf(people), items: scoreOf(items) };
}

interface Tally {
  labelled: number;
  found: number;
  read: number;
  right: number;
  readonly details: Map<string, { said: number; right: number }>;
}

function createTally(): Tally {
  return { labelled: 0, found: 0, read: 0, right: 0, details: new Map() };
}

function countPeople(tally: Tally, { people }: EngagementDocument, labelled: readonly LabelledPerson[]): void {
  tally.labelled += labelled.length;
  tally.read += people.length;
  tally.right += people.filter((person) => labelled.some((one) => isSamePerson(one.name, person.name))).length;
  for (const one of labelled) {
    const person = people.find((each) => isSamePerson(one.name, each.name));
    if (person === undefined) continue;
    tally.found++;
    const hasRole = person.roles.some((role) =>
      one.roles.some((other) => isPartOf(role, other) || isPartOf(other, role)),
    );
    countDetail(tally, "role", hasRole);
    countDetail(tally, "side", person.side === one.side);
  }
}

function countItems(tally: Tally, document: EngagementDocument, labelled: readonly LabelledItem[]): void {
  const byLine = new Map<number, BacklogItem>();
  // Annotators point at `### US-12` or at the title on the line below it.
  for (const place of ["range", "titleRange"] as const)
    for (const item of document.items) byLine.set(lineAt(document.lines, item[place].start) + 1, item);
  tally.labelled += labelled.length;
  tally.read += document.items.length;
  const right = new Set<BacklogItem>();
  for (const one of labelled) {
    const item = byLine.get(one.line);
    if (item === undefined) continue;
    right.add(item);
    tally.found++;
    for (const name of itemDetails) {
      const wanted = one[name];
      if (wanted !== undefined) countDetail(tally, name, isSameValue(item[name] ?? "", wanted));
    }
    if (one.acceptance) countDetail(tally, "acceptance criteria", item.acceptanceCriteria > 0);
  }
  tally.right += right.size;
}

function countDetail({ details }: Tally, name: string, isRight: boolean): void {
  const detail = details.get(name) ?? { said: 0, right: 0 };
  details.set(name, detail);
  detail.said++;
  if (isRight) detail.right++;
}

function scoreOf({ labelled, found, read, right, details }: Tally): FactScore {
  const shares = [...details].map(([name, detail]) => [name, detail.right / detail.said]);
  return {
    labelled,
    precision: read === 0 ? 0 : right / read,
    recall: labelled === 0 ? 0 : found / labelled,
    details: Object.fromEntries(shares),
  };
}

/** Handles and names are compared by their letters; `Roth` is `Jana Roth`. */
function isSamePerson(one: string, other: string): boolean {
  return isPartOf(one, other) || isPartOf(other, one);
}

/** `High` is `high priority`; marks without letters, such as `✅` and `* *`, are compared as they are. */
function isSameValue(one: string, other: string): boolean {
  if (/[\p{L}\p{N}]/u.test(one + other)) return isPartOf(one, other) || isPartOf(other, one);
  return one.replace(/\s/g, "") === other.replace(/\s/g, "");
}

function isPartOf(part: string, whole: string): boolean {
  const [inner, outer] = [part, whole].map((text) =>
    foldWord(text)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
  return inner !== undefined && inner !== "" && ` ${outer} `.includes(` ${inner} `);
}
