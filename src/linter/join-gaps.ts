import type { RuleId } from "../rules/rule.ts";
import type { LintFinding } from "./lint.ts";

/** A finding as it is shown: alone, or for several gaps of one kind. */
export interface ShownFinding extends LintFinding {
  /** The other rules that it speaks for. */
  readonly joined?: readonly RuleId[];
}

/**
 * Says once what several rules of a group miss in a document: one line on the four product risks, not four. The findings
 * come with the weightiest first, which gives its place and severity.
 */
export function joinGaps(findings: readonly LintFinding[]): readonly ShownFinding[] {
  const joined = new Set<LintFinding>();
  return findings.flatMap((finding) => {
    if (joined.has(finding)) return [];
    const { group } = finding;
    const same = group === undefined ? [finding] : findings.filter((other) => other.group?.gap === group.gap);
    for (const other of same) joined.add(other);
    return same.length < 2 ? [finding] : [join(same)];
  });
}

function join(findings: readonly LintFinding[]): ShownFinding {
  const [first, ...others] = findings as [LintFinding, ...LintFinding[]];
  const parts = findings.flatMap(({ group }) => group?.part ?? []);
  return {
    ...first,
    message: first.group?.gap.message(parts) ?? first.message,
    related: findings.flatMap(({ related }) => related ?? []),
    fixes: findings.flatMap(({ fixes }) => fixes ?? []),
    joined: others.map(({ rule }) => rule.id),
  };
}
