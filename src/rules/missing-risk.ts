import { findAgreementForm } from "../documents/agreement-form.ts";
import type { ConceptName } from "../documents/concepts.ts";
import type { EngagementDocument } from "../documents/document.ts";
import { placesOfPoint, sectionsOfPoint } from "../documents/points.ts";
import { isSmallAgreement } from "../documents/small-agreement.ts";
import { wordsOf } from "../documents/words-of.ts";
import { placeRisk, type RiskName } from "../scaffold/place-risk.ts";
import type { Message } from "../text/message.ts";
import { missingRisks } from "./gap-groups.ts";
import { isMissing } from "./missing-concept.ts";
import { placeOfGap } from "./place-of-gap.ts";
import { listedRisks } from "./risk-gaps.ts";
import type { Finding } from "./rule.ts";

interface RiskReport {
  /** `business viability`, as in "… risk". */
  readonly part: Message;
  /** Nothing in the document speaks of the matter. */
  readonly message: Message;
  /** What to say of a document that promises the thing, or that only orders it; else `undefined`. */
  readonly takenForGranted: Message | undefined;
  readonly fixTitle: Message;
}

/**
 * One of the four product risks that a document neither names nor treats; each is filled in with a clause of its own. A
 * document that takes the thing for granted gets advice: where it lists risks, because this one is not among them, else
 * only a hint.
 */
export function* reportMissingRisk(
  document: EngagementDocument,
  risk: RiskName,
  { part, message, takenForGranted, fixTitle }: RiskReport,
): Generator<Finding> {
  if (!isMissing(document, risk) || !isAskedFor(document) || isSmallAgreement(document)) return;
  const gap = {
    range: placeOfGap(document, ["risks"]),
    fixes: [{ title: fixTitle, edits: placeRisk(document, risk), safe: true }],
  };
  if (takenForGranted === undefined) yield { ...gap, message, group: { gap: missingRisks, part } };
  else if (listedRisks(document).length === 0) yield { ...gap, message: takenForGranted, severity: "hint" };
  else yield { ...gap, message: takenForGranted, severity: "information", group: { gap: missingRisks, part } };
}

/** Whether the document says of a concept that it is there. */
export function isTold({ concepts }: EngagementDocument, ...names: readonly ConceptName[]): boolean {
  return names.every((name) => concepts[name].state !== "absent");
}

/**
 * Whether readers look for product risks in a document of this form. A buyer's request leaves them to the bids, a
 * requirements specification and a funding application have forms of their own, a letter on monthly upkeep starts no
 * product, and work on a kitchen is none.
 */
function isAskedFor(document: EngagementDocument): boolean {
  if (document.kind !== "sow") return true;
  if (placesOfPoint(document, "risk/building-works").length >= leastWorks) return false;
  const form = findAgreementForm(document);
  return (form === "offer" || form === "plan") && !(isShort(document) && isUpkeep(document));
}

function isUpkeep(document: EngagementDocument): boolean {
  return sectionsOfPoint(document, "risk/upkeep").length > 0 || placesOfPoint(document, "risk/upkeep").length > 0;
}

/** A scaffold or a demolition alone may be an image. */
const leastWorks = 2;

/** About two pages. */
const mostWords = 900;

function isShort({ markdown }: EngagementDocument): boolean {
  return wordsOf(markdown).length <= mostWords;
}
