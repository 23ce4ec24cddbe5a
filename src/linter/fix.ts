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
  readonly fixed: number;
} {
  const edits: TextEdit[] = [];
  let fixed = 0;
  for (const finding of findings) {
    const fix = findSafeFix(finding);
    if (fix === undefined || fix.some((edit) => edits.some((taken) => touches(edit, taken)))) continue;
    edits.push(...fix);
    fixed++;
  }
  return { edits, fixed };
}

/** More rounds than this mean that two fixes undo each other. */
const mostRounds = 10;

/** Applies safe fixes and lints again until nothing is left to fix. */
export function fixText(text: string, lint: (text: string) => readonly LintFinding[]): FixedText {
  let current = text;
  let total = 0;
  for (let round = 0; round < mostRounds; round++) {
    const { edits, fixed } = collectSafeEdits(lint(current));
    if (fixed === 0) break;
    current = applyEdits(current, edits);
    total += fixed;
  }
  return { text: current, fixed: total };
}

function touches(a: TextEdit, b: TextEdit): boolean {
  return a.range.start <= b.range.end && b.range.start <= a.range.end;
}
