import type { ConceptName } from "../../documents/concepts.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { summarise } from "../../engagement/document-summary.ts";
import { buildEngagement } from "../../engagement/engagement.ts";
import { joinGaps } from "../../linter/join-gaps.ts";
import { limitAdvice } from "../../linter/limit-advice.ts";
import { type LintFinding, lintDocument } from "../../linter/lint.ts";
import { allRules } from "../../rules/all-rules.generated.ts";
import type { Label } from "./corpus.ts";

/** Rules that say of a whole concept that it is missing: so the labels tell whether they are right. */
const conceptsOfRules: Readonly<Record<string, ConceptName>> = {
  "ownership/po-not-named": "product-owner",
  "ownership/roles-missing": "roles",
  "client/duties-missing": "client-duties",
  "scope/in-scope-missing": "in-scope",
  "scope/out-of-scope-missing": "out-of-scope",
  "scope/assumptions-missing": "assumptions",
  "risk/value-missing": "risk-value",
  "risk/viability-missing": "risk-viability",
  "risk/feasibility-missing": "risk-feasibility",
  "risk/usability-missing": "risk-usability",
  "vision/business-goals-missing": "business-goals",
  "vision/metrics-missing": "success-metrics",
};

export interface RuleScore {
  readonly id: string;
  /** With the default profile, in documents that aren't labelled `none`. */
  readonly findings: number;
  readonly documents: number;
  /** Of the documents with a label for the rule's concept, the share in which the rule is right; for rules about one. */
  readonly right: number | undefined;
}

export interface RuleScores {
  readonly rules: readonly RuleScore[];
  /** How many findings each document shows, fewest first. */
  readonly perDocument: readonly number[];
}

/** What the default profile says about labelled documents, each on its own. */
export function scoreRules(
  documents: ReadonlyMap<string, EngagementDocument>,
  labels: readonly Label[],
  today: string,
): RuleScores {
  const counts = new Map(allRules.map(({ id }) => [id as string, { findings: 0, documents: 0, judged: 0, right: 0 }]));
  const perDocument: number[] = [];
  for (const label of labels) {
    const document = documents.get(label.id);
    if (document === undefined) continue;
    const findings = lintAsAgency(document, today);
    perDocument.push(limitAdvice(summarise(document), joinGaps(findings), "few").shown.length);
    for (const [id, count] of counts) {
      const own = findings.filter(({ rule }) => rule.id === id).length;
      if (own === 0) continue;
      count.findings += own;
      count.documents++;
      const concept = conceptsOfRules[id];
      const said = concept === undefined ? undefined : label.concepts[concept];
      // A rule that only misses a part of what is said is not judged by the label.
      if (concept === undefined || said === undefined || isSaid(document, concept)) continue;
      count.judged++;
      if (said === "absent" || said === "role") count.right++;
    }
  }
  const rules = [...counts].map(([id, { findings, documents: found, judged, right }]) => {
    return { id, findings, documents: found, right: judged === 0 ? undefined : right / judged };
  });
  return { rules, perDocument: perDocument.sort((one, other) => one - other) };
}

/** A Product Owner's role without a person counts as a gap. */
function isSaid({ concepts }: EngagementDocument, concept: ConceptName): boolean {
  const { state } = concepts[concept];
  return state !== "absent" && state !== "role";
}

/** All findings of the default profile, before any are joined or kept back. */
export function lintAsAgency(document: EngagementDocument, today: string): readonly LintFinding[] {
  return lintDocument(document, buildEngagement([document]), { profile: "agency", rules: {}, today });
}

/** The value below which a share of the sorted numbers lies: 0.5 gives the median. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
