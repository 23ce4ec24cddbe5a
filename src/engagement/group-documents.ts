import type { DocumentKind } from "../documents/document.ts";
import { fileNameIn } from "../text/file-path.ts";
import { type Message, say } from "../text/message.ts";
import type { DocumentSummary } from "./document-summary.ts";
import { groupBy } from "./group-by.ts";

/** What of a document tells where it belongs. */
export interface DocumentGist extends Pick<DocumentSummary, "path" | "kind" | "language" | "identity"> {
  readonly declared: Pick<DocumentSummary["declared"], "engagement">;
}

/** A document, and where it stands. */
export interface PlacedDocument<Summary extends DocumentGist = DocumentSummary> {
  readonly summary: Summary;
  /** The folder of the file, with forward slashes. */
  readonly folder: string;
  /** Names that front matter gives to engagements hold below this folder: that of the configuration, else `folder`. */
  readonly root: string;
  /** The engagement that the configuration puts the document into. */
  readonly configured: string | undefined;
}

/** Documents that belong together. */
export interface DocumentGroup<Summary extends DocumentGist = DocumentSummary> {
  /** As declared; else the product, the client or the folder. */
  readonly name: string;
  /** For people: `declared`, `same folder`, `same client "marwede"`. */
  /** Undefined where the documents or their configuration declare it. */
  readonly reason: Message | undefined;
  readonly documents: readonly Summary[];
}

/**
 * Puts documents together: by what is declared, else within a folder. A folder may hold several engagements, so that its
 * documents are only taken together where they name the same client or product or link to each other, or where nothing
 * speaks against their being one set: one agreement, one vision, one charter. What fits to none stands alone.
 */
export function groupDocuments<Summary extends DocumentGist>(
  placed: readonly PlacedDocument<Summary>[],
): DocumentGroup<Summary>[] {
  const relevant = inOrder(placed.filter(({ summary }) => summary.kind !== "none"));
  const declared = groupBy(relevant, (one) => [declaredKeyOf(one)]);
  const folders = groupBy(
    relevant.filter((one) => declaredKeyOf(one) === undefined),
    ({ folder }) => [folder],
  );
  return [
    ...[...declared.values()].map((members): DocumentGroup<Summary> => {
      const name = declaredNameOf(members[0] as Placed) ?? "";
      return { name, reason: undefined, documents: members.map(({ summary }) => summary) };
    }),
    ...[...folders.values()].flatMap(groupFolder),
  ];
}

/** By their places, so that whoever gives them in another order gets the same. */
function inOrder<One extends Placed>(placed: readonly One[]): One[] {
  const keyed = placed.map((one) => ({ one, place: `${one.folder}/${fileNameIn(one.summary.path)}` }));
  return keyed.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0)).map(({ one }) => one);
}

function declaredNameOf({ summary, configured }: Placed): string | undefined {
  return summary.declared.engagement ?? configured;
}

function declaredKeyOf(one: Placed): string | undefined {
  const name = declaredNameOf(one);
  return name === undefined ? undefined : `${one.root}\n${name}`;
}

function groupFolder<Summary extends DocumentGist>(
  members: readonly PlacedDocument<Summary>[],
): DocumentGroup<Summary>[] {
  if (isOneSet(members)) return [toGroup(members, say`same folder`)];
  const clusters = joinSets(joinRelated(members));
  const [core, ...others] = clusters.filter((cluster) => cluster.length > 1);
  // A backlog that names nobody belongs to the only engagement that is there.
  const isOnly = core !== undefined && others.length === 0 && members.length <= mostOfSet;
  const joining = isOnly ? clusters.filter((cluster) => fitsTo(cluster, core)) : [];
  return clusters
    .filter((cluster) => !joining.includes(cluster))
    .map((cluster) => toGroup(cluster === core ? [core, ...joining].flat() : cluster, reasonOf(cluster)));
}

function toGroup<Summary extends DocumentGist>(
  members: readonly PlacedDocument<Summary>[],
  reason: Message,
): DocumentGroup<Summary> {
  const [first] = members as readonly [PlacedDocument<Summary>];
  const identities = members.map(({ summary }) => summary.identity);
  const name =
    mostFrequent(identities.flatMap(({ products }) => products)) ??
    mostFrequent(identities.flatMap(({ clients }) => clients)) ??
    first.folder.split("/").at(-1) ??
    "";
  return { name, reason, documents: members.map(({ summary }) => summary) };
}

/** The first of those that come most often: a change request's title names the change, and not the product. */
function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return names.find((name) => counts.get(name) === most);
}

function reasonOf(cluster: readonly Placed[]): Message {
  if (cluster.length === 1) return say`stands alone`;
  const shared = (list: (one: Placed) => readonly string[]): string | undefined =>
    list(cluster[0] as Placed).find((name) => cluster.some((other, at) => at > 0 && list(other).includes(name)));
  const product = shared(({ summary }) => summary.identity.products);
  if (product !== undefined) return say`same product "${product}"`;
  const client = shared(({ summary }) => summary.identity.clients);
  return client === undefined ? say`linked to each other` : say`same client "${client}"`;
}

/** Kinds of which an engagement has one; minutes, backlogs and change requests may be many. */
const single: readonly DocumentKind[] = ["sow", "vision", "charter"];
/** A folder of more documents is a collection. */
const mostOfSet = 12;

function isOneSet(members: readonly Placed[]): boolean {
  if (
    members.length > mostOfSet ||
    single.some((kind) => members.filter((one) => one.summary.kind === kind).length > 1)
  )
    return false;
  return members.every((one, at) => members.slice(at + 1).every((other) => !hasOtherClient(one, other)));
}

/** Joins what names the same client, where together it is one set. */
function joinSets<Summary extends DocumentGist>(
  clusters: readonly (readonly PlacedDocument<Summary>[])[],
): PlacedDocument<Summary>[][] {
  const joined: PlacedDocument<Summary>[][] = [];
  for (const cluster of clusters) {
    const at = joined.findIndex((other) => hasSameClient(cluster, other) && isOneSet([...other, ...cluster]));
    if (at === -1) joined.push([...cluster]);
    else joined[at] = [...(joined[at] as PlacedDocument<Summary>[]), ...cluster];
  }
  return joined;
}

function hasSameClient(one: Cluster, other: Cluster): boolean {
  const [left, right] = [one, other].map((cluster) => cluster.flatMap(({ summary }) => summary.identity.clients));
  return left?.some((name) => right?.some((second) => isSameName(name, second))) === true;
}

function hasOtherClient(one: Placed, other: Placed): boolean {
  const [left, right] = [one.summary.identity.clients, other.summary.identity.clients];
  return left.length > 0 && right.length > 0 && !left.some((name) => right.some((second) => isSameName(name, second)));
}

/** `marwede` for `marwede bakeries`. */
function isSameName(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || long.startsWith(`${short} `);
}

/** Says nothing of its own on product and client, and is no second agreement. */
function fitsTo(cluster: Cluster, core: Cluster): boolean {
  return (
    cluster !== core &&
    cluster.every(
      ({ summary: { kind, identity } }) =>
        identity.products.length + identity.clients.length === 0 &&
        (!single.includes(kind) || core.every((other) => other.summary.kind !== kind)),
    )
  );
}

type Placed = PlacedDocument<DocumentGist>;
type Cluster = readonly Placed[];

/** Documents that name the same product or link to each other, directly or by others. */
function joinRelated<Summary extends DocumentGist>(
  members: readonly PlacedDocument<Summary>[],
): PlacedDocument<Summary>[][] {
  const leaders = members.map((_, at) => at);
  const byKey = new Map<string, number>();
  const fileKeyOf = (path: string): string => `file:${fileNameIn(path).toLowerCase()}`;
  const here = new Set(members.map(({ summary }) => fileKeyOf(summary.path)));
  for (const [at, { summary }] of members.entries()) {
    const { products, links } = summary.identity;
    // Links to the same file elsewhere, or to one that is gone, join nothing.
    const files = [summary.path, ...links].map(fileKeyOf).filter((key) => here.has(key));
    const keys = [...files, ...products.map((name) => `product:${name}`)];
    for (const key of keys) {
      const other = byKey.get(key);
      if (other === undefined) byKey.set(key, at);
      else leaders[leaderOf(at)] = leaderOf(other);
    }
  }
  return [
    ...groupBy(
      members.map((member, at) => ({ member, leader: leaderOf(at) })),
      ({ leader }) => [leader],
    ).values(),
  ].map((cluster) => cluster.map(({ member }) => member));

  function leaderOf(at: number): number {
    const leader = leaders[at] as number;
    if (leader === at) return at;
    const top = leaderOf(leader);
    leaders[at] = top;
    return top;
  }
}
