import type { Engagement } from "../engagement/engagement.ts";
import { type FindingKey, keyFindings } from "./finding-key.ts";
import { joinGaps } from "./join-gaps.ts";
import { compareFindings } from "./known-findings.ts";
import { type AdviceLevel, type LimitedFindings, limitAdvice } from "./limit-advice.ts";
import { type DocumentOpener, lintWithin } from "./lint.ts";
import type { Member } from "./member.ts";

/** What is shown of a document beside what is known of it. */
export interface UnknownFindings extends LimitedFindings {
  /** For each list of known findings, in their order. */
  readonly compared: readonly KnownCounts[];
}

export interface KnownCounts {
  /** How many findings of now are known by the list. */
  readonly known: number;
  /** How many of the list are no more. */
  readonly gone: number;
}

/** What is shown of a member's findings where some are known, by one list or another. */
export function lintBeyond(
  member: Member,
  engagement: Engagement,
  open: DocumentOpener,
  level: AdviceLevel,
  known: readonly (readonly FindingKey[])[],
): UnknownFindings {
  const all = lintWithin(member.judged, engagement, open);
  const keys = keyFindings(all, member.read());
  // Each list holds all that there was at its time, so each is compared with all that there is now.
  const differences = known.map((list) => compareFindings(keys, list));
  const left = all.filter((_, at) => differences.every(({ unknown }) => unknown.has(keys[at] as FindingKey)));
  const compared = differences.map(({ unknown, gone }) => ({ known: keys.length - unknown.size, gone: gone.size }));
  return { ...limitAdvice(member.judged.summary, joinGaps(left), level), compared };
}

/** All findings in a member by what they mean, the advice that is not shown included. */
export function keyMember(member: Member, engagement: Engagement, open: DocumentOpener): readonly FindingKey[] {
  const all = lintWithin(member.judged, engagement, open);
  return all.length === 0 ? [] : keyFindings(all, member.read());
}
