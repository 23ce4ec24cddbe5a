/** Asks which documents one can start from. Beyond LSP. */
export const templatesRequest = "mandate/templates";

export interface TemplatesParams {
  /** The folder of the new documents; a team's own templates are those that its configuration names. */
  readonly folder?: string | undefined;
}

export interface TemplatesResult {
  readonly templates: readonly OfferedTemplate[];
  /** The files of the team's folder that can't be used as they are. */
  readonly faulty: readonly string[];
  /** What the documents of the folder are written in, where it has any. */
  readonly language?: "en" | "de" | undefined;
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

/** Asks for the text of a new document from a template, with what the engagement of its folder knows. */
export const newDocumentRequest = "mandate/newDocument";

export interface NewDocumentParams {
  /** Where the document will be; nothing is there yet. */
  readonly uri: string;
  readonly name: string;
  readonly language: "en" | "de";
}

/** `null` instead where there is no such template. */
export interface NewDocumentResult {
  readonly text: string;
}

/** Asks how far the proposal of a document's engagement is, from the first talk to the signature. */
export const proposalRequest = "mandate/proposal";

export interface ProposalParams {
  readonly textDocument: { readonly uri: string };
}

export interface ProposalResult {
  /** Not there where the engagement has no statement of work. */
  readonly agreement?: { readonly uri: string; readonly file: string } | undefined;
  readonly steps: readonly ProposalStepResult[];
}

export interface ProposalStepResult {
  readonly name:
    | "wish"
    | "sponsor"
    | "owner"
    | "scope"
    | "risks"
    | "price"
    | "margin"
    | "acceptance"
    | "changes"
    | "review"
    | "sign";
  /** `open` where it is begun and something is left blank. */
  readonly state: "done" | "open" | "missing";
  /** Where it is said, or where the blank is. */
  readonly place?: {
    readonly uri: string;
    readonly range: {
      readonly start: { readonly line: number; readonly character: number };
      readonly end: { readonly line: number; readonly character: number };
    };
  };
  /** LSP's `WorkspaceEdit`, which writes what is missing. */
  readonly edit?: object;
  /** The template of a document to write for it. */
  readonly template?: string;
}
