import type { Uri } from "vscode";
import type { ContractName, EngagementAnswersParams, PersonParams, SituationName } from "../../protocol/scaffold.ts";

/** What has been answered so far. A text that was left empty is `""`. */
export interface WizardAnswers {
  readonly language: "en" | "de";
  readonly product: string;
  readonly situation: SituationName;
  readonly contract: ContractName | "none";
  readonly client: string;
  readonly provider: string;
  readonly productOwner: string;
  readonly ownerSide: "provider" | "client";
  readonly ownerReason: string;
  readonly sponsor: string;
  readonly people: readonly PersonParams[];
  /** Undefined until they have been chosen. */
  readonly documents: readonly string[] | undefined;
  readonly folder: Uri | undefined;
  readonly isConfirmed: boolean;
}

/** Public buyers employ the person who answers for the product; elsewhere it is whoever builds it. */
export function usualOwnerSide({ situation }: WizardAnswers): "provider" | "client" {
  return situation === "public-sector" ? "client" : "provider";
}

/** A statement of work where somebody pays somebody, and what says for whom, what next and who decides. */
export function usualDocuments({ contract }: WizardAnswers): readonly string[] {
  return [...(contract === "none" ? [] : ["statement-of-work"]), "product-vision", "backlog", "role-charter"];
}

/** The answers as the server takes them. */
export function toParams(answers: WizardAnswers): EngagementAnswersParams {
  const { language, situation, contract, ownerSide, people, documents } = answers;
  const texts = (["product", "client", "provider", "productOwner", "sponsor"] as const)
    .filter((key) => answers[key] !== "")
    .map((key) => [key, answers[key]]);
  return {
    language,
    situation,
    ownerSide,
    people,
    documents: documents ?? usualDocuments(answers),
    ...Object.fromEntries(texts),
    ...(contract !== "none" && { contract }),
    ...(ownerSide !== usualOwnerSide(answers) && answers.ownerReason !== "" && { ownerReason: answers.ownerReason }),
  };
}
