import type { DocumentSummary } from "../engagement/document-summary.ts";
import type { Engagement } from "../engagement/engagement.ts";
import { peopleOf } from "../engagement/people-of-engagement.ts";
import { listOf, type Message, say } from "../text/message.ts";
import { quoted } from "../text/wording.ts";

/** Which engagement a document belongs to. */
export interface Belonging {
  /** As declared; else the product, the client or the folder. */
  readonly name: string;
  /** How that is known: `declared in the front matter`, `same folder`, `stands alone`. */
  readonly reason: Message;
}

/** The same with the documents that belong with it. */
export interface EngagementDescription extends Belonging {
  /** Without the document itself. */
  readonly others: readonly Pick<DocumentSummary, "path" | "kind">[];
  readonly ambiguousNames: readonly AmbiguousName[];
}

/** A name that may mean several people, and so is taken for none of them. */
export interface AmbiguousName {
  readonly name: string;
  readonly people: readonly string[];
}

/** Undefined for what is no engagement document, and where nobody has looked for what belongs together. */
export function describeEngagement(
  { path, kind, declared }: Pick<DocumentSummary, "path" | "kind" | "declared">,
  engagement: Engagement,
): EngagementDescription | undefined {
  const { grouping, documents } = engagement;
  if (kind === "none" || grouping === undefined) return undefined;
  const others = documents.filter((one) => one.path !== path);
  const inferred = others.length === 0 ? alone : grouping.reason;
  return {
    name: grouping.name,
    reason: inferred ?? declaredIn(declared),
    others,
    ambiguousNames: findAmbiguousNames(engagement),
  };
}

export function findAmbiguousNames(engagement: Engagement): AmbiguousName[] {
  return peopleOf(engagement).ambiguous.map(({ name, people }) => ({
    name,
    people: people.map((person) => person.name).sort(),
  }));
}

/** The reason of a document that belongs with no other. */
export const alone = say`stands alone`;

function declaredIn({ engagement }: DocumentSummary["declared"]): Message {
  return engagement === undefined ? say`declared in the configuration` : say`declared in the front matter`;
}

/** For people, a line for each: how to join what stands alone, and the names that nobody can tell apart. */
export function describeDoubts({ reason, ambiguousNames }: EngagementDescription): Message[] {
  return [
    ...(reason === alone
      ? [say`"engagement" in its front matter, or "engagements" in a mandate.yaml, joins it with others`]
      : []),
    ...listSome(
      ambiguousNames.map(
        ({ name, people }) => say`${quoted(name)} may be ${listOf(people, "or")}: it is taken for none`,
      ),
    ),
  ];
}

const mostListed = 6;

/** The first few of many, and how many more there are: `and 12 more`. */
export function listSome(lines: readonly Message[]): readonly Message[] {
  // One more needs no more room than saying so.
  if (lines.length <= mostListed + 1) return lines;
  return [...lines.slice(0, mostListed), say`and ${lines.length - mostListed} more`];
}
