import { textOf } from "../text/message.ts";
import { applyEdits, type TextEdit } from "../text/text-edit.ts";
import type { LintFinding } from "./lint.ts";

export interface FixedText {
  readonly text: string;
  /** How many findings were fixed. */
  readonly fixed: number;
}

/** The first safe fix of a finding. */
export function findSafeFix(finding: LintFinding): readonly TextEdit[] | undefined {
  return finding.fixes?.find((fix) => fix.safe)?.edits;
}

/** The edits of safe fixes that don't touch one another, of so many at most; a fix is taken whole or left for the next round. */
export function collectSafeEdits(
  findings: readonly LintFinding[],
  most = findings.length,
): {
  readonly edits: readonly TextEdit[];
  readonly fixed: readonly LintFinding[];
} {
  const edits: TextEdit[] = [];
  const fixed: LintFinding[] = [];
  for (const finding of findings) {
    const fix = findSafeFix(finding);
    if (fixed.length === most) break;
    if (fix === undefined || fix.some((edit) => edits.some((taken) => touches(edit, taken)))) continue;
    edits.push(...fix);
    fixed.push(finding);
  }
  return { edits, fixed };
}

/** More rounds than this mean that two fixes undo each other. */
const mostRounds = 50;

/**
 * Applies safe fixes and lints again until nothing is left to fix. A fix is left out that would not end its finding, or
 * after which there would be an error that was none before, such as a blank in a signed document.
 */
export function fixText(text: string, lint: (text: string) => readonly LintFinding[]): FixedText {
  let current = text;
  let findings = lint(text);
  let [fixed, rounds, most] = [0, 0, findings.length];
  const unfit = new Set<string>();
  let isUnfitLonger = false;
  while (rounds < mostRounds) {
    const batch = collectSafeEdits(withoutNames(findings, unfit), most);
    if (batch.fixed.length === 0) {
      if (!isUnfitLonger) break;
      // What else has been mended may have made room for them.
      unfit.clear();
      isUnfitLonger = false;
      continue;
    }
    const next = applyEdits(current, batch.edits);
    const left = lint(next);
    const names = batch.fixed.map(nameOf);
    const isHarmful = findNewErrors(findings, left).length > 0;
    const refused =
      isHarmful && names.length === 1 ? names : names.filter((name) => count(name, left) >= count(name, findings));
    for (const name of refused) unfit.add(name);
    // Fewer at a time, until it is plain which one does the harm.
    most = isHarmful ? Math.ceil(names.length / 2) : names.length * 2;
    if (isHarmful || refused.length > 0) continue;
    [current, findings] = [next, left];
    isUnfitLonger = unfit.size > 0;
    fixed += names.length;
    rounds++;
  }
  return { text: current, fixed };
}

function withoutNames(findings: readonly LintFinding[], names: ReadonlySet<string>): readonly LintFinding[] {
  return names.size === 0 ? findings : findings.filter((finding) => !names.has(nameOf(finding)));
}

/**
 * The errors that are more than their rule's were before. One that a rule says in place of a lighter one's, as rules that
 * yield to each other do, is not new.
 */
export function findNewErrors(before: readonly LintFinding[], after: readonly LintFinding[]): readonly LintFinding[] {
  const errors = [before, after].map((findings) => findings.filter(({ severity }) => severity === "error"));
  const [old = [], current = []] = errors;
  return current.filter(({ rule }) => {
    const isOfRule = (one: LintFinding): boolean => one.rule === rule;
    const isReplaced = old.some(
      (one) => one.rule.yieldsTo?.includes(rule.id) && !current.some((other) => other.rule === one.rule),
    );
    return !isReplaced && current.filter(isOfRule).length > old.filter(isOfRule).length;
  });
}

function nameOf({ rule, message }: LintFinding): string {
  return `${rule.id}: ${textOf(message)}`;
}

function count(name: string, findings: readonly LintFinding[]): number {
  return findings.filter((finding) => nameOf(finding) === name).length;
}

function touches(a: TextEdit, b: TextEdit): boolean {
  return a.range.start <= b.range.end && b.range.start <= a.range.end;
}
