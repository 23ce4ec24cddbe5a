import { findAgreementForm } from "../documents/agreement-form.ts";
import type { EngagementDocument } from "../documents/document.ts";
import { isMissing } from "./missing-concept.ts";

/** Whether an offer has roles and says what the client contributes, so that a careful reader looks there for the client's people. */
export function saysClientDuties(document: EngagementDocument): boolean {
  if (document.concepts.roles.state === "absent") return false;
  return findAgreementForm(document) === "offer" && !isMissing(document, "client-duties");
}
