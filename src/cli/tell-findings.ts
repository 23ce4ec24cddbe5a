import { resolve } from "node:path";
import type { Engagement } from "../engagement/engagement.ts";
import { type KnownCounts, lintBeyond } from "../linter/leave-out-known.ts";
import type { AdviceLevel, LimitedFindings } from "../linter/limit-advice.ts";
import type { DocumentOpener } from "../linter/lint.ts";
import { lintMember } from "../linter/member.ts";
import { pathInBaseline } from "./baseline-file.ts";
import type { CommandIo } from "./command-io.ts";
import type { JudgedInput } from "./judge-input.ts";
import type { Known, KnownOptions } from "./known.ts";
import { judgeBefore } from "./known-before.ts";
import type { Input } from "./read-inputs.ts";

/** What is told of a document: its findings without those that are known, and how many of the baseline there are and are gone. */
export interface ToldFindings extends LimitedFindings, KnownCounts {}

export type FindingsTeller = (
  member: JudgedInput,
  engagement: Engagement,
  open: DocumentOpener,
  level: AdviceLevel,
) => ToldFindings;

/** Tells findings in `members`, however their texts are mended later. */
export function createTeller(
  { baseline, changes }: Known,
  { baseline: baselinePath = "" }: KnownOptions,
  members: readonly JudgedInput[],
  judge: (input: Input) => JudgedInput,
  { cwd }: CommandIo,
): FindingsTeller {
  const knownBefore = changes && judgeBefore(members, changes, cwd, judge);
  return (member, engagement, open, level) => {
    const before = knownBefore?.(member, engagement);
    if (before === "same") return { shown: [], leftOut: 0, ...noneKnown };
    const inBaseline = baseline?.get(pathInBaseline(resolve(cwd, baselinePath), resolve(cwd, member.input.path)));
    if (inBaseline === undefined && before === undefined)
      return { ...lintMember(member, engagement, open, level), ...noneKnown };
    const told = lintBeyond(member, engagement, open, level, [
      inBaseline ?? [],
      ...(before === undefined ? [] : [before]),
    ]);
    return { ...told, ...(told.compared[0] ?? noneKnown) };
  };
}

const noneKnown = { known: 0, gone: 0 };
