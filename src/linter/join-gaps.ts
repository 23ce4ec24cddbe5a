import type { RuleId } from "../rules/rule.ts";
import type { LintFinding } from "./lint.ts";

/** A finding as it is shown: alone, or for several gaps of one kind at one place. */
export interface ShownFinding extends LintFinding {
  /** The other rules that it speaks for. */
  readonly joined?: readonly RuleId[];
}

/**
 * Says once what several rules of a group miss at the same place: one line on the four product risks, not four. The
 * findings come with the weightiest first, which gives its severity.
 */
export function joinGaps(findings: readonly LintFinding[]): readonly ShownFinding[] {
  const taken = new Set<LintFinding>();
  return findings.flatMap((finding) => {
    if (taken.has(finding)) return [];
    const same = findings.filter((other) => isSameGap(finding, other));
    for (const other of same) taken.add(other);
    return same.length < 2 ? [finding] : [join(same)];
  });
}

function isSameGap({ group, range }: LintFinding, other: LintFinding): boolean {
  return (
    group !== undefined &&
    group.gap === other.group?.gap &&
    range.start === other.range.start &&
    range.end === other.range.end
  );
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
