import { dirname, resolve } from "node:path";
import type { Engagement } from "../engagement/engagement.ts";
import type { Baseline } from "../linter/baseline.ts";
import { type KnownCounts, lintBeyond } from "../linter/leave-out-known.ts";
import type { AdviceLevel, LimitedFindings } from "../linter/limit-advice.ts";
import type { DocumentOpener } from "../linter/lint.ts";
import { lintMember } from "../linter/member.ts";
import { explainNoFolder } from "../workspace/explain-file-error.ts";
import { type GitChanges, readGitChanges } from "../workspace/git-changes.ts";
import { pathInBaseline, readBaselineFile } from "./baseline-file.ts";
import type { CommandIo } from "./command-io.ts";
import type { JudgedInput } from "./judge-input.ts";
import { judgeBefore } from "./known-before.ts";
import type { Input, InputProblem } from "./read-inputs.ts";

export interface KnownOptions {
  /** The file of a baseline. */
  readonly baseline: string | undefined;
  /** A branch, a tag or a commit. */
  readonly changedSince: string | undefined;
  readonly paths: readonly string[];
}

/** What findings are compared with before they are told. */
export interface Known {
  readonly baseline: Baseline | undefined;
  readonly changes: GitChanges | undefined;
}

/** Reads what is known, or says which option can't be followed. */
export function readKnown({ baseline: path, changedSince, paths }: KnownOptions, io: CommandIo): Known | InputProblem {
  let known: Known = { baseline: undefined, changes: undefined };
  if (path !== undefined) {
    const baseline = readBaselineFile(resolve(io.cwd, path));
    if ("problem" in baseline) return { path, message: baseline.problem, line: undefined, column: undefined };
    known = { ...known, baseline };
  }
  if (changedSince === undefined) return known;
  const changes = readGitChanges(findFolder(paths, io), changedSince);
  if ("problem" in changes)
    return { path: "--changed-since", message: changes.problem, line: undefined, column: undefined };
  return { ...known, changes };
}

/** A folder in the repository of the documents. */
function findFolder(paths: readonly string[], { cwd }: CommandIo): string {
  const place = resolve(cwd, paths.find((path) => path !== "-") ?? ".");
  if (explainNoFolder(place) === undefined) return place;
  return explainNoFolder(dirname(place)) === undefined ? dirname(place) : cwd;
}

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
