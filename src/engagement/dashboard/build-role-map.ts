import type { Side } from "../../documents/document.ts";
import { pointOf } from "../../documents/points.ts";
import { maySamePerson } from "../../documents/same-person.ts";
import { isInside, overlaps, type Range } from "../../text/range.ts";
import { foldWord } from "../../text/words.ts";
import { fileNameOf } from "../document-summary.ts";
import { type KnownPerson, peopleOf } from "../people-of-engagement.ts";
import { type DashboardContext, type OpenedDocument, type Quote, type Source, sourceOf } from "./dashboard-context.ts";
import type { Missing } from "./missing.ts";

/** Who stands on which side, with the Product Owner between them. */
export interface RoleMap {
  readonly client: Quote | undefined;
  readonly provider: Quote | undefined;
  /** Each Product Owner whom the documents name; more than one is a contradiction or a split. */
  readonly owners: readonly MappedPerson[];
  readonly ownerSide: "provider" | "client" | "unclear";
  readonly people: readonly MappedPerson[];
  readonly missing: readonly Missing[];
}

export interface MappedPerson {
  readonly name: string;
  readonly roles: readonly string[];
  readonly side: "provider" | "client" | "unclear";
  /** What the client's people are needed for. */
  readonly parts: readonly ClientPart[];
  readonly source: Source;
}

export const clientParts = ["sponsor", "expert"] as const;
export type ClientPart = (typeof clientParts)[number];

export function buildRoleMap(context: DashboardContext, opened: readonly OpenedDocument[]): RoleMap {
  const names = opened.flatMap(({ summary }) => summary.concepts["product-owner"].names ?? []);
  const people = peopleOf(context.engagement)
    .people.flatMap((person) => mapPerson(context, opened, person) ?? [])
    .sort((a, b) => orderOf(a) - orderOf(b) || a.source.start.line - b.source.start.line);
  const isOwner = ({ name }: MappedPerson): boolean => names.some((owner) => maySamePerson(owner, name));
  const owners = people.filter(isOwner);
  const stated = opened.map(({ summary }) => summary.concepts["product-owner-side"].state);
  const ownerSide = toSide(stated.find((state) => state === "supplier" || state === "client") as Side | undefined);
  const others = people.filter((person) => !isOwner(person));
  const hasPart = (part: ClientPart): boolean => people.some(({ parts }) => parts.includes(part));
  const wanted = { kind: "sow" } as const;
  const missing: (Missing | undefined)[] = [
    owners.length === 0 ? { name: "owner", ...wanted } : undefined,
    owners.length > 0 && ownerSide === "unclear" ? { name: "owner-side", ...wanted } : undefined,
    hasPart("sponsor") ? undefined : { name: "sponsor", ...wanted },
    hasPart("expert") ? undefined : { name: "expert", ...wanted },
  ];
  return {
    client: findParty(context, opened, "client"),
    provider: findParty(context, opened, "supplier"),
    // Of several, it is not said whose side the documents mean.
    owners: owners.map((owner) =>
      owners.length === 1 && owner.side === "unclear" ? { ...owner, side: ownerSide } : owner,
    ),
    ownerSide,
    people: others,
    missing: missing.flatMap((one) => one ?? []),
  };

  function orderOf({ source }: MappedPerson): number {
    return opened.findIndex(({ summary }) => fileNameOf(summary) === source.file);
  }
}

function findParty(
  context: DashboardContext,
  opened: readonly OpenedDocument[],
  side: "client" | "supplier",
): Quote | undefined {
  for (const { summary } of opened) {
    if (summary.kind === "vision") continue;
    const party = summary.facts.parties.find((one) => one.side === side);
    if (party !== undefined) return { text: party.name, source: sourceOf(context, summary, party.range) };
  }
  return undefined;
}

/** Not there where nobody lists the person with a role. */
function mapPerson(
  context: DashboardContext,
  opened: readonly OpenedDocument[],
  { name, listed }: KnownPerson,
): MappedPerson | undefined {
  const places = opened.flatMap((one) =>
    listed.flatMap(({ person, document }) => (document.path === one.summary.path ? [{ ...one, person }] : [])),
  );
  const withRole = places.filter(({ person }) => person.roles.length > 0);
  const [first] = withRole;
  if (first === undefined) return undefined;
  const inFounding = withRole.filter(({ summary: { kind } }) => kind !== "change-request" && kind !== "notes");
  // What else a document calls somebody, such as `Written by`, is no role.
  const roles = (inFounding.length > 0 ? inFounding : withRole).flatMap(({ person }) => person.roles[0] ?? []);
  const rows = places.flatMap(({ document, person }) => rowAround(document, person.nameRange) ?? []);
  const named = places.flatMap((place) => sideInRow(opened, place) ?? [])[0];
  const side = named ?? places.map(({ person }) => person.side).find((one) => one !== "unclear");
  return {
    name,
    roles: roles.filter((role, at) => roles.findIndex((other) => other.toLowerCase() === role.toLowerCase()) === at),
    side: toSide(side),
    parts: clientParts.filter((part) =>
      rows.some(({ document, range }) =>
        pointOf(document, `client/${part}`).evidence.some(
          ({ words, topics }) => isInside(words, range) && topics.includes("roles"),
        ),
      ),
    ),
    source: sourceOf(context, first.summary, first.person.nameRange),
  };
}

/** The party that a cell of the person's row names: `| Lead engineer | Tilo Brandis | Ohlsdiek |`. */
function sideInRow(
  opened: readonly OpenedDocument[],
  { document, person }: OpenedDocument & { readonly person: { readonly nameRange: Range } },
): Side | undefined {
  const row = rowAround(document, person.nameRange);
  const parties = opened.flatMap(({ summary }) => (summary.kind === "vision" ? [] : summary.facts.parties));
  return row?.cells
    .flatMap((cell) => (cell === "" ? [] : parties.filter(({ name }) => isShortFor(cell, name))))
    .map(({ side }) => side)[0];
}

/** Whether a cell has the first words of a party's name: `Ohlsdiek` of `Ohlsdiek Digital`. */
function isShortFor(cell: string, name: string): boolean {
  const [short, full] = [cell, name].map((text) => text.split(/\s+/).map(foldWord));
  return short?.every((word, at) => full?.[at] === word) === true;
}

function rowAround(
  document: OpenedDocument["document"],
  range: Range,
): { readonly document: OpenedDocument["document"]; readonly range: Range; readonly cells: string[] } | undefined {
  for (const block of document.markdown.blocks) {
    if (block.type !== "table" || !overlaps(block.range, range)) continue;
    const row = block.rows.find((one) => isInside(range, one.range));
    if (row !== undefined) return { document, range: row.range, cells: row.cells.map(({ text }) => text) };
  }
  return undefined;
}

function toSide(side: Side | undefined): MappedPerson["side"] {
  return side === "supplier" ? "provider" : (side ?? "unclear");
}
