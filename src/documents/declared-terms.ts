import type { Side } from "./document.ts";

/** For whom the product is made. Source: catalogue, section 3. */
export const situations = ["packaged", "one-off", "long-term", "internal", "public-sector"] as const;
export type Situation = (typeof situations)[number];

/** How the work is paid. */
export const contracts = [
  "fixed-price",
  "time-and-materials",
  "capped-tm",
  "agile-fixed-price",
  "retainer",
  "staged",
] as const;
export type Contract = (typeof contracts)[number];

/** Who reads the document. */
export const audiences = ["client-facing", "internal"] as const;
export type Audience = (typeof audiences)[number];

/** How product roles are spread over people. */
export const constellations = [
  "single",
  "one-po-many-products",
  "po-group",
  "pm-plus-po",
  "business-dev",
  "external-internal",
  "distributed",
] as const;
export type Constellation = (typeof constellations)[number];

/** Where the accountable Product Owner sits. */
export const ownerSides = ["provider", "client", "shared"] as const;
export type OwnerSide = (typeof ownerSides)[number];

export const workContractLaws = ["de-werkvertrag", "de-dienstvertrag", "none"] as const;
export type WorkContractLaw = (typeof workContractLaws)[number];

/** Sets of what is expected of documents; `src/linter/profiles.ts` says what each changes. Source: catalogue, section 3. */
export const profileNames = [
  "agency",
  "product-org",
  "public-buyer",
  "scrum-strict",
  "scaled",
  "dsdm",
  "draft",
] as const;
export type ProfileName = (typeof profileNames)[number];

/** What people declare of an engagement, in a `mandate:` block of the front matter or in the configuration. All of it is optional. */
export interface DeclaredTerms {
  /** The name of the engagement; documents with the same one belong together. */
  readonly engagement?: string;
  readonly profile?: ProfileName;
  readonly situation?: Situation;
  readonly contract?: Contract;
  readonly audience?: Audience;
  readonly workContractLaw?: WorkContractLaw;
  /** A share of the price: 0.25 is 25 %. Internal documents only. */
  readonly targetMargin?: number;
  readonly provider?: string;
  readonly client?: string;
  readonly productOwner?: string;
  readonly productManager?: string;
  readonly ownerSide?: OwnerSide;
  /** Why the Product Owner's side departs from what is usual. */
  readonly ownerRationale?: string;
  readonly constellation?: Constellation;
  /** What is kept in another tool, and where: `{ backlog: "https://…" }`. */
  readonly external?: Readonly<Partial<Record<ExternalDocument, string>>>;
}

/** What an engagement may keep elsewhere. */
export const externalDocuments = ["sow", "vision", "backlog", "charter", "risks", "meetings", "changes"] as const;
export type ExternalDocument = (typeof externalDocuments)[number];

/** What may stand as a value: one of some names, any text, a share of the price, texts under any keys, or keys of its own. */
export type TermShape = readonly string[] | "text" | "share" | "texts" | { readonly [key: string]: TermShape };

/** The keys by which terms are declared, in a `mandate:` block and in a configuration alike. */
export const termShapes = {
  engagement: "text",
  profile: profileNames,
  situation: situations,
  contract: contracts,
  audience: audiences,
  parties: { provider: "text", client: "text" },
  ownership: {
    product_owner: "text",
    product_manager: "text",
    side: ownerSides,
    rationale: "text",
    constellation: constellations,
  },
  target_margin: "share",
  work_contract_law: workContractLaws,
  external: Object.fromEntries(externalDocuments.map((name) => [name, "text"])) as Record<ExternalDocument, "text">,
} as const satisfies { readonly [key: string]: TermShape };

/** Whether a value is a share such as 0.25; 25 is none. */
export function isShare(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 1;
}

/** Reads a `mandate:` block, or a configuration as plain data. What has an unknown value is left out. */
export function readDeclaredTerms(data: unknown): DeclaredTerms {
  const block = asRecord(data);
  const parties = asRecord(block.parties);
  const ownership = asRecord(block.ownership);
  const { target_margin: margin } = block;
  const terms: { [Key in keyof DeclaredTerms]: DeclaredTerms[Key] | undefined } = {
    engagement: asText(block.engagement),
    profile: oneOf(profileNames, block.profile),
    situation: oneOf(situations, block.situation),
    contract: oneOf(contracts, block.contract),
    audience: oneOf(audiences, block.audience),
    workContractLaw: oneOf(workContractLaws, block.work_contract_law),
    targetMargin: isShare(margin) ? margin : undefined,
    provider: asText(parties.provider),
    client: asText(parties.client),
    productOwner: asText(ownership.product_owner),
    productManager: asText(ownership.product_manager),
    ownerSide: oneOf(ownerSides, ownership.side),
    ownerRationale: asText(ownership.rationale),
    constellation: oneOf(constellations, ownership.constellation),
    external: readExternal(block.external),
  };
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));
}

/** The side as documents' readers say it. */
export function sideOf(side: OwnerSide): Side {
  return side === "provider" ? "supplier" : side === "client" ? "client" : "unclear";
}

function readExternal(value: unknown): DeclaredTerms["external"] {
  const given = asRecord(value);
  const known = externalDocuments.flatMap((name) => {
    const place = asText(given[name]);
    return place === undefined ? [] : [[name, place] as const];
  });
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function oneOf<Name extends string>(known: readonly Name[], value: unknown): Name | undefined {
  return known.find((name) => name === value);
}
