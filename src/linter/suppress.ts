import type { Suppression } from "../markdown/suppressions.ts";
import type { SuppressionUse } from "../rules/rule.ts";
import { overlaps } from "../text/range.ts";
import type { LintFinding } from "./lint.ts";

export interface Suppressed {
  readonly kept: readonly LintFinding[];
  /** Each ignore comment with the number of findings that it dropped. */
  readonly uses: readonly SuppressionUse[];
}

/** Drops the findings that an ignore comment covers, and counts them per comment. A waiver that has ended drops none. */
export function applySuppressions(
  suppressions: readonly Suppression[],
  findings: readonly LintFinding[],
  today: string,
): Suppressed {
  const counts = suppressions.map(() => 0);
  const kept = findings.filter((finding) => {
    const index = suppressions.findIndex(
      (suppression) => !hasEnded(suppression, today) && covers(suppression, finding),
    );
    if (index === -1) return true;
    counts[index] = (counts[index] ?? 0) + 1;
    return false;
  });
  const uses = suppressions.map((suppression, index) => ({
    suppression,
    dropped: counts[index] ?? 0,
    hasEnded: hasEnded(suppression, today),
  }));
  return { kept, uses };
}

function hasEnded({ waiver }: Suppression, today: string): boolean {
  return waiver !== undefined && waiver.until < today;
}

function covers(suppression: Suppression, finding: LintFinding): boolean {
  const { id } = finding.rule;
  if (!suppression.rules.some((name) => name === id || id.startsWith(`${name}/`))) return false;
  const { start, end } = finding.range;
  return overlaps({ start, end: Math.max(end, start + 1) }, suppression.target);
}
