import type { DeclaredTerms } from "../documents/declared-terms.ts";
import type { DocumentKind, EngagementDocument } from "../documents/document.ts";
import type { EngagementAnswers } from "./engagement-answers.ts";
import { fillAnswers } from "./fill-answers.ts";
import { mapProse } from "./fill-placeholders.ts";
import { fitTemplate } from "./fit-template.ts";
import { fillKnownValues } from "./known-values.ts";
import type { Template } from "./template.ts";

/** What is known before a document is written. */
export interface KnownEngagement {
  /** By the configuration. */
  readonly declared: DeclaredTerms;
  readonly documents: readonly EngagementDocument[];
}

/** Whom to believe first. */
const byWeight: readonly DocumentKind[] = ["sow", "charter", "vision", "backlog", "change-request", "notes"];

/** A new document from a template, with what the configuration and the other documents of the engagement say. */
export function startDocument(template: Template, { declared, documents }: KnownEngagement): string {
  const told: DeclaredTerms = Object.assign({}, ...documents.map((document) => document.declared), declared);
  const believed = documents
    .filter(({ kind }) => byWeight.includes(kind))
    .toSorted((a, b) => byWeight.indexOf(a.kind) - byWeight.indexOf(b.kind));
  const [product] = believed.flatMap((document) => findProduct(document) ?? []);
  const answers = { ...toAnswers(template, told), ...(product !== undefined && { product }) };
  const filled = fillAnswers(fitTemplate(template, answers), answers);
  return believed.reduce((text, document) => mapProse(text, (prose) => fillKnownValues(document, prose)), filled);
}

/** `Ticket shop` in the title `Statement of work: Ticket shop`; minutes and change requests are about less. */
function findProduct({ kind, title }: EngagementDocument): string | undefined {
  if (kind === "notes" || kind === "change-request") return undefined;
  const name = /^[^:]+:\s+(\p{Lu}[^[\]:]*)$/u.exec(title?.text ?? "")?.[1]?.trim();
  return name === undefined || name.length > longestName ? undefined : name;
}

const longestName = 50;

function toAnswers({ language }: Template, terms: DeclaredTerms): EngagementAnswers {
  const { client, provider, situation, contract, productOwner, ownerSide, ownerRationale, productManager } = terms;
  const manager = { name: productManager ?? "", role: "product-manager", side: "provider" } as const;
  return {
    language,
    documents: [],
    people: productManager === undefined ? [] : [manager],
    ...(client !== undefined && { client }),
    ...(provider !== undefined && { provider }),
    ...(situation !== undefined && { situation }),
    ...(contract !== undefined && { contract }),
    ...(productOwner !== undefined && { productOwner }),
    ...(ownerSide !== undefined && ownerSide !== "shared" && { ownerSide }),
    ...(ownerRationale !== undefined && { ownerReason: ownerRationale }),
  };
}
