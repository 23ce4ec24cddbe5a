import type { EngagementDocument } from "../../documents/document.ts";
import { lintDocument } from "../../linter/lint.ts";
import { allRules } from "../../rules/all-rules.generated.ts";

export interface FindingCounts {
  /** Findings of each document, fewest first. */
  readonly perDocument: readonly number[];
  /** By rule id: how many findings, in how many documents. */
  readonly perRule: ReadonlyMap<string, { readonly findings: number; readonly documents: number }>;
}

/** What the default profile says about documents, each on its own. */
export function countFindings(documents: Iterable<EngagementDocument>, today: string): FindingCounts {
  const perDocument: number[] = [];
  const perRule = new Map(allRules.map(({ id }) => [id as string, { findings: 0, documents: 0 }]));
  for (const document of documents) {
    const findings = lintDocument(document, { documents: [document] }, { profile: "agency", rules: {}, today });
    perDocument.push(findings.length);
    for (const id of new Set(findings.map(({ rule }) => rule.id))) {
      const count = perRule.get(id);
      if (count === undefined) continue;
      count.documents++;
      count.findings += findings.filter(({ rule }) => rule.id === id).length;
    }
  }
  return { perDocument: perDocument.sort((one, other) => one - other), perRule };
}

/** The value below which a share of the sorted numbers lies: 0.5 gives the median. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
