import { readWords } from "../text/words.ts";
import { buildTermTree, matchTerms } from "../vocabulary/term-matcher.ts";
import { trialWords } from "../vocabulary/trial-words.ts";
import { findAgreementForm } from "./agreement-form.ts";
import type { EngagementDocument } from "./document.ts";
import { placesOfPoint } from "./points.ts";

/** Below such a sum nobody plans phases and meetings: a web page for 500 €. */
const leastPrice = 5000;

const trials = buildTermTree([trialWords]);

/**
 * Whether an offer is for a project of some size with a client, so that readers look for how the work is done together:
 * it has a price, or dates, and it speaks of the client.
 */
export function isClientProject(document: EngagementDocument): boolean {
  if (document.kind !== "sow" || findAgreementForm(document) !== "offer") return false;
  const { pricing, timeline } = document.concepts;
  const mentions = placesOfPoint(document, "working/client").length;
  const isPlanned = pricing.state === "present" ? mentions >= 1 : timeline.state === "present" && mentions >= 2;
  const highest = highestPrice(document);
  return isPlanned && (highest === undefined || highest >= leastPrice);
}

/** The largest sum of money, whatever the currency: by the year where it is paid by the month; other rates tell nothing. */
export function highestPrice({ facts }: EngagementDocument): number | undefined {
  const sums = facts.money.flatMap(({ amount, per }) => {
    if (per === "month") return [amount * 12];
    return per === undefined || per === "year" ? [amount] : [];
  });
  return sums.length === 0 ? undefined : Math.max(...sums);
}

/** Whether the title says that the work ends before anything is launched: `Proof of concept for …`. */
export function isTrial({ title }: EngagementDocument): boolean {
  return matchTerms(trials, readWords(title?.text ?? "")).length > 0;
}
