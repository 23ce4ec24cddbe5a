/** Asks which documents one can start from. Beyond LSP. */
export const templatesRequest = "mandate/templates";

export interface TemplatesParams {
  /** The folder of the new documents; a team's own templates are those that its configuration names. */
  readonly folder?: string | undefined;
}

export interface TemplatesResult {
  readonly templates: readonly OfferedTemplate[];
}

export interface OfferedTemplate {
  /** Names a template together with its language. */
  readonly name: string;
  readonly language: "en" | "de";
  readonly title: string;
  readonly description: string;
  readonly fileName: string;
  /** Whether it is the team's own. */
  readonly isOwn: boolean;
}

/** Asks for the files of a new engagement. Nothing is written. */
export const planEngagementRequest = "mandate/planEngagement";

export interface PlanEngagementParams {
  readonly folder?: string | undefined;
  /** The names of what is in the folder already. */
  readonly taken: readonly string[];
  readonly answers: EngagementAnswersParams;
}

/** What isn't known yet is not there. */
export interface EngagementAnswersParams {
  readonly language: "en" | "de";
  readonly product?: string;
  readonly client?: string;
  readonly provider?: string;
  readonly situation?: SituationName;
  readonly contract?: ContractName;
  readonly productOwner?: string;
  readonly ownerSide?: PartySideName;
  readonly ownerReason?: string;
  readonly sponsor?: string;
  readonly people?: readonly PersonParams[];
  /** Names of templates. */
  readonly documents: readonly string[];
}

export type SituationName = "packaged" | "one-off" | "long-term" | "internal" | "public-sector";
export type ContractName =
  | "fixed-price"
  | "time-and-materials"
  | "capped-tm"
  | "agile-fixed-price"
  | "retainer"
  | "staged";
export type PartySideName = "provider" | "client";

export interface PersonParams {
  readonly name: string;
  /** One of `knownRoleNames`, or a title of one's own. */
  readonly role: string;
  readonly side: PartySideName;
}

/** The roles that documents leave a place for, beside Product Owner and sponsor. */
export const knownRoleNames = [
  "deputy",
  "designer",
  "lead-engineer",
  "project-manager",
  "product-manager",
  "expert",
  "user-contact",
  "it-contact",
] as const;
export type KnownRoleName = (typeof knownRoleNames)[number];

export interface PlanEngagementResult {
  /** Names in the folder, none of them taken. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** The configuration that is there already and stays as it is. */
  readonly kept?: string | undefined;
}
