import type { DocumentSummary } from "../engagement/document-summary.ts";
import type { ShownFinding } from "./join-gaps.ts";

/** How much advice is shown: `few` pieces beside what weighs more, or `all`. */
export const adviceLevels = ["few", "all"] as const;
export type AdviceLevel = (typeof adviceLevels)[number];

export interface LimitedFindings {
  readonly shown: readonly ShownFinding[];
  /** How many pieces of advice are kept back. */
  readonly leftOut: number;
}

/** So many findings of one document are read, and not just counted. */
const handful = 7;
/** Where there is much to warn of, so much advice remains. */
const leastAdvice = 2;
/** So many pieces of one rule are shown before other rules' advice that points at the title. */
const fewOfARule = 2;

/**
 * Keeps information to what fits beside the errors and warnings, and hints for who asks for all, so that a first look at a
 * document shows the handful that matters and is surely meant. What points at a place in the text goes before what stands at the title, being missing altogether; but
 * the same advice on one item after another doesn't crowd out what other rules have to say.
 */
export function limitAdvice(
  { title }: DocumentSummary,
  findings: readonly ShownFinding[],
  level: AdviceLevel,
): LimitedFindings {
  if (level === "all") return { shown: findings, leftOut: 0 };
  const advice = findings.filter(isAdvice);
  const room = Math.max(leastAdvice, handful - (findings.length - advice.length));
  // A hint that the configuration asks for is wanted.
  const informed = advice.filter(({ severity, isConfigured }) => severity === "information" || isConfigured);
  const kept = new Set([...informed].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, room));
  return {
    shown: findings.filter((finding) => !isAdvice(finding) || kept.has(finding)),
    leftOut: advice.length - kept.size,
  };

  function rankOf(finding: ShownFinding): number {
    if (isAtTitle(finding)) return 1;
    const alike = informed.filter((other) => other.rule.id === finding.rule.id && !isAtTitle(other));
    return alike.indexOf(finding) < fewOfARule ? 0 : 1.5;
  }

  function isAtTitle({ range }: ShownFinding): boolean {
    return range.start === title?.range.start;
  }
}

function isAdvice({ severity }: ShownFinding): boolean {
  return severity === "information" || severity === "hint";
}
