import type { EngagementDocument } from "../documents/document.ts";
import { placeRisk, type RiskName } from "../scaffold/place-risk.ts";
import { missingRisks } from "./gap-groups.ts";
import { isMissing } from "./missing-concept.ts";
import { placeOfGap } from "./place-of-gap.ts";
import type { Finding } from "./rule.ts";

interface RiskReport {
  /** `business viability`, as in "… risk". */
  readonly part: string;
  readonly message: string;
  readonly fixTitle: string;
}

/** One of the four product risks that a document neither names nor treats; each is filled in with a clause of its own. */
export function* reportMissingRisk(
  document: EngagementDocument,
  risk: RiskName,
  { part, message, fixTitle }: RiskReport,
): Generator<Finding> {
  if (!isMissing(document, risk)) return;
  yield {
    message,
    range: placeOfGap(document, ["risks"]),
    group: { gap: missingRisks, part },
    fixes: [{ title: fixTitle, edits: placeRisk(document, risk), safe: true }],
  };
}
