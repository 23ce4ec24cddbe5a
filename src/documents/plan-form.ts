import { readWords } from "../text/words.ts";
import { planWords } from "../vocabulary/plan-words.ts";
import { buildTermTree, matchTerms } from "../vocabulary/term-matcher.ts";
import { findAgreementForm } from "./agreement-form.ts";
import type { EngagementDocument } from "./document.ts";

/** What a document promises that is written for its authors. */
export type PlanForm = keyof typeof planWords;

const forms = Object.keys(planWords) as readonly PlanForm[];
const titles = buildTermTree(forms.map((form) => planWords[form]));

/** Whether a document of kind `sow` that no client is asked to sign calls itself a plan, or a proposal. */
export function findPlanForm(document: EngagementDocument): PlanForm | undefined {
  if (document.kind !== "sow" || findAgreementForm(document) !== "plan") return undefined;
  const found = matchTerms(titles, readWords(document.title?.text ?? "")).map(({ term }) => term);
  return found.length === 0 ? undefined : forms[Math.min(...found)];
}
