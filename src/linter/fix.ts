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

/** The edits of all safe fixes that don't touch one another; a fix is taken whole or left for the next round. */
export function collectSafeEdits(findings: readonly LintFinding[]): {
  readonly edits: readonly TextEdit[];
  readonly fixed: readonly LintFinding[];
} {
  const edits: TextEdit[] = [];
  const fixed: LintFinding[] = [];
  for (const finding of findings) {
    const fix = findSafeFix(finding);
    if (fix === undefined || fix.some((edit) => edits.some((taken) => touches(edit, taken)))) continue;
    edits.push(...fix);
    fixed.push(finding);
  }
  return { edits, fixed };
}

/** More rounds than this mean that two fixes undo each other. */
const mostRounds = 10;

/** Applies safe fixes and lints again until nothing is left to fix. A fix that would not end its finding is left out. */
export function fixText(text: string, lint: (text: string) => readonly LintFinding[]): FixedText {
  let current = text;
  let findings = lint(text);
  let total = 0;
  const lasting = new Set<string>();
  for (let round = 0; round < mostRounds; round++) {
    const { edits, fixed } = collectSafeEdits(findings.filter((finding) => !lasting.has(nameOf(finding))));
    if (fixed.length === 0) break;
    const next = applyEdits(current, edits);
    const left = lint(next);
    const remaining = fixed.map(nameOf).filter((name) => count(name, left) >= count(name, findings));
    for (const name of remaining) lasting.add(name);
    if (remaining.length > 0) continue;
    [current, findings] = [next, left];
    total += fixed.length;
  }
  return { text: current, fixed: total };
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
