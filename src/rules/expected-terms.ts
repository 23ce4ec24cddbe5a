import { type AgreementForm, findAgreementForm } from "../documents/agreement-form.ts";
import type { ConceptName } from "../documents/concepts.ts";
import type { EngagementDocument } from "../documents/document.ts";
import { isSmallAgreement } from "../documents/small-agreement.ts";

type Term = Extract<ConceptName, "client-duties" | "change-control" | "acceptance" | "assumptions" | "pricing">;

/**
 * The terms that readers look for in a document itself. A buyer's request gets its price from the bids, a requirements
 * specification leaves money to the contract, and a funder has rules of its own.
 */
const expected: Readonly<Record<AgreementForm, readonly Term[]>> = {
  offer: ["client-duties", "change-control", "acceptance", "assumptions", "pricing"],
  request: ["client-duties", "acceptance"],
  application: ["pricing"],
  specification: ["acceptance"],
  plan: [],
};

export function isExpected(document: EngagementDocument, term: Term): boolean {
  if (term !== "pricing" && isSmallAgreement(document)) return false;
  return expected[findAgreementForm(document)].includes(term);
}

export function isTerm(concept: ConceptName): concept is Term {
  return expected.offer.some((term) => term === concept);
}
