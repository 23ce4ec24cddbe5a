import { findAgreementForm } from "../documents/agreement-form.ts";
import type { EngagementDocument } from "../documents/document.ts";
import { isMissing } from "./missing-concept.ts";

/** Whether an offer says what the client contributes, so that a careful reader looks there for the client's people. */
export function saysClientDuties(document: EngagementDocument): boolean {
  return findAgreementForm(document) === "offer" && !isMissing(document, "client-duties");
}
