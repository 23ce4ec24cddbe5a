import { findAgreementForm } from "../documents/agreement-form.ts";
import type { EngagementDocument } from "../documents/document.ts";
import { placesOfPoint, sectionsOfPoint } from "../documents/points.ts";
import { isSmallAgreement } from "../documents/small-agreement.ts";
import { placeRisk, type RiskName } from "../scaffold/place-risk.ts";
import { readWords } from "../text/words.ts";
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
  if (!isMissing(document, risk) || !isAskedFor(document) || isSmallAgreement(document)) return;
  yield {
    message,
    range: placeOfGap(document, ["risks"]),
    group: { gap: missingRisks, part },
    fixes: [{ title: fixTitle, edits: placeRisk(document, risk), safe: true }],
  };
}

/**
 * Whether readers look for product risks in a document of this form. A buyer's request leaves them to the bids, a
 * requirements specification and a funding application have forms of their own, and a letter on monthly upkeep starts
 * no product.
 */
function isAskedFor(document: EngagementDocument): boolean {
  if (document.kind !== "sow") return true;
  const form = findAgreementForm(document);
  return (form === "offer" || form === "plan") && !(isShort(document) && isUpkeep(document));
}

function isUpkeep(document: EngagementDocument): boolean {
  return sectionsOfPoint(document, "risk/upkeep").length > 0 || placesOfPoint(document, "risk/upkeep").length > 0;
}

/** About two pages. */
const mostWords = 900;

function isShort({ markdown }: EngagementDocument): boolean {
  return readWords(markdown.visible).length <= mostWords;
}
