import type { EngagementDocument } from "../documents/document.ts";
import { placeRisk, type RiskName } from "../scaffold/place-risk.ts";
import { capitalise, enumerate } from "./enumerate.ts";
import { isMissing } from "./missing-concept.ts";
import { placeOfGap } from "./place-of-gap.ts";
import type { Finding, GapGroup } from "./rule.ts";

interface RiskReport {
  readonly message: string;
  readonly fixTitle: string;
}

/** `Value, feasibility and usability risk are not addressed` */
export const missingRisks: GapGroup = {
  message: (parts) => {
    const named = capitalise(enumerate(parts));
    return `${named} risk are not addressed: nothing says how it is found out whether the product is wanted and works.`;
  },
};

/** One of the four product risks that a document neither names nor treats; each is filled in with a clause of its own. */
export function* reportMissingRisk(
  document: EngagementDocument,
  risk: RiskName,
  { message, fixTitle }: RiskReport,
): Generator<Finding> {
  if (!isMissing(document, risk)) return;
  yield {
    message,
    range: placeOfGap(document, ["risks"]),
    fixes: [{ title: fixTitle, edits: placeRisk(document, risk), safe: true }],
  };
}
