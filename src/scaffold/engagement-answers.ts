import type { Contract, Situation } from "../documents/declared-terms.ts";
import type { SupportedLanguage } from "../documents/document.ts";

/** What somebody tells of a new engagement. What they don't know yet is not there. */
export interface EngagementAnswers {
  readonly language: SupportedLanguage;
  readonly product?: string;
  readonly client?: string;
  readonly provider?: string;
  readonly situation?: Situation;
  /** Not there where nobody pays anybody, as for a product of one's own. */
  readonly contract?: Contract;
  readonly productOwner?: string;
  /** Where the Product Owner sits; by itself `usualOwnerSide`. */
  readonly ownerSide?: PartySide;
  /** Why that side, where it is not the usual one. */
  readonly ownerReason?: string;
  readonly sponsor?: string;
  readonly people?: readonly PersonAnswer[];
  /** The names of the templates to start from. */
  readonly documents: readonly string[];
}

/** Somebody beside Product Owner and sponsor. */
export interface PersonAnswer {
  readonly name: string;
  /** A name of `knownRoles`, or a title of one's own: `Data protection officer`. */
  readonly role: string;
  readonly side: PartySide;
}

export const partySides = ["provider", "client"] as const;
export type PartySide = (typeof partySides)[number];

/** Public buyers employ the person who answers for the product; elsewhere it is whoever builds it. Source: catalogue, section 3. */
export function usualOwnerSide(situation: Situation | undefined): PartySide {
  return situation === "public-sector" ? "client" : "provider";
}

export function ownerSideOf({ ownerSide, situation }: EngagementAnswers): PartySide {
  return ownerSide ?? usualOwnerSide(situation);
}
